import { browser } from './browser.ts';
import { tabInFront } from './this-tab.ts';

/** What only some browsers have: a side panel (Chrome, Edge; the polyfill has no types for it), a sidebar (Firefox). */
const {
  sidePanel,
  sidebarAction,
}: {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
} = browser;

/** Opens the check beside the page when its keys are pressed; Firefox does so itself. Call it while the background starts. */
export function openBesideOnKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-beside' && tab?.windowId !== undefined)
      void sidePanel?.open({ windowId: tab.windowId });
  });
}

/**
 * What opens the check in the browser's own side panel or sidebar, in the window of this page; nothing where there is
 * none. Call what it returns at once in a press of a person: after any wait the browsers refuse it.
 */
export async function besideOpener(inFront = tabInFront()): Promise<(() => Promise<void>) | undefined> {
  if (sidebarAction) return () => sidebarAction.open();
  const windowId = (await inFront)?.windowId;
  if (!sidePanel || windowId === undefined) return undefined;
  return () => sidePanel.open({ windowId });
}
