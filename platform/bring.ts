import { browser } from './browser.ts';

/** Scripts that come to a portal page only when they are needed. */
export type LaterScript = '/edge-tab.js' | '/panel.js';

/** Brings a script to the top frame of a tab. Nothing happens if the page has gone, or our permission for it. */
export async function bring(script: LaterScript, tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [script] });
  } catch {
    // The page stays as it is.
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
