import { browser } from './browser.ts';

/**
 * Opens the introduction when Touchstone is installed: once, and never after an update. Call it while the background
 * starts, or the browser has nobody to tell.
 */
export function welcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
}
