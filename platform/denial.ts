import { longestDenial } from '../papers/touches.ts';
import { browser } from './browser.ts';

const key = 'denial';
const menuItem = 'denial';

/**
 * Offers, on text that is selected on a page, to find the criterion it touches. Call it while the background starts.
 * The text goes to the paper's page through the browser's memory: never in an address, and not to disk.
 */
export function offerDenialMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() =>
      browser.contextMenus.create({
        id: menuItem,
        title: browser.i18n.getMessage('paper_menu_denial'),
        contexts: ['selection'],
      }),
    );
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === menuItem) void openWithDenial(selectionText);
  });
}

async function openWithDenial(text: string): Promise<void> {
  await browser.storage.session.set({ [key]: text.slice(0, longestDenial) });
  await browser.tabs.create({ url: browser.runtime.getURL('/paper.html?kind=appeal') });
}

/** The text that was selected, once: it is forgotten as it is taken. */
export async function takeDenial(): Promise<string | undefined> {
  const text: unknown = (await browser.storage.session.get(key))[key];
  await browser.storage.session.remove(key);
  return typeof text === 'string' ? text.slice(0, longestDenial) : undefined;
}
