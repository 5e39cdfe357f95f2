import type { PaperKind } from '../papers/paper.ts';
import { browser } from './browser.ts';
import { stayInLanguage } from './language.ts';

/** Opens the settings page. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** Opens one of our pages in a tab of its own. */
export function openPage(page: '/sample.html' | '/checks.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(page) });
}

/** Opens a paper made from a saved check in a tab of its own. */
export function openPaper(checkId: string, kind: PaperKind): void {
  const query = new URLSearchParams({ check: checkId, kind });
  void browser.tabs.create({ url: browser.runtime.getURL(`/paper.html?${query}`) });
}

/** Opens the check in a small window, as a portal page does; for a sample visit where a carrier is named. */
export function openCheckWindow(sampleOf?: string): void {
  const query = sampleOf === undefined ? 'window' : `sample=${encodeURIComponent(sampleOf)}`;
  const url = browser.runtime.getURL(`/popup.html?${query}`);
  void browser.windows.create({ type: 'popup', url, width: 420, height: 660 });
}

/** Opens the check in a tab of its own, beside the tab in front and about it. */
export async function openCheckTab(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const of = tab?.id === undefined ? '' : `&tab=${tab.id}`;
  const place = tab?.index === undefined ? {} : { index: tab.index + 1 };
  await browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?page${of}`), ...place });
}

/** Closes the popup this page is in. */
export function closeThisPopup(): void {
  globalThis.close();
}

/** Closes the tab this page is in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

/** Gives the person a text as a file to keep. Nothing leaves the computer, and it asks for no permission. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The browser asks before the page closes, and it does not load itself again; until what it returns is called. */
export function askBeforeLeaving(): () => void {
  const release = stayInLanguage();
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  addEventListener('beforeunload', ask);
  return () => {
    release();
    removeEventListener('beforeunload', ask);
  };
}

/** A new id, unlike any other. */
export function newId(): string {
  return crypto.randomUUID();
}
