import { browser } from './browser.ts';

/** Scripts that come to a page only when they are needed. */
export type LaterScript =
  | '/edge-tab.js'
  | '/english.js'
  | '/spanish.js'
  | '/panel.js'
  | '/benefit.js'
  | '/portal.js';

/** Brings scripts to frames of a tab, one after the other. Nothing happens if they have gone, or our permission for them: false. */
export async function bring(
  scripts: readonly LaterScript[],
  tabId: number,
  frameIds = [0],
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [...scripts] });
    return true;
  } catch {
    // The page stays as it is.
    return false;
  }
}

/**
 * Shows criteria on any page: a carrier's, or a list to choose from. The browser allows it on the tab where the
 * toolbar button was pressed, until that tab goes elsewhere (`activeTab`). Whether it did.
 */
export async function ask(tabId: number, carrierId = ''): Promise<boolean> {
  try {
    const [top] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      args: [carrierId],
      func: (wanted: unknown) => {
        globalThis.touchstoneAsked = String(wanted);
        return globalThis.touchstone !== undefined;
      },
    });
    // A script that is there sees at its next look that it was asked.
    return top?.result === true || (await bring(['/portal.js'], tabId));
  } catch {
    return false;
  }
}

/** Opens the popup for a tab: at the toolbar where the browser lets us, else in a small window of its own. */
export async function openPopupFor(tabId: number): Promise<void> {
  try {
    const { windowId, active } = await browser.tabs.get(tabId);
    if (!active || windowId === undefined)
      throw new Error('The toolbar would show the popup of another tab.');
    await browser.action.openPopup({ windowId });
  } catch {
    const url = browser.runtime.getURL(`/popup.html?tab=${tabId}`);
    await browser.windows.create({ type: 'popup', url, width: 420, height: 660 });
  }
}
