import type { LaunchOptions, TestBrowser } from './browser.ts';
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';

/** Starts the browser that TOUCHSTONE_BROWSER names, with the built extension in it. */
export function launch(options: LaunchOptions = {}): Promise<TestBrowser> {
  return process.env.TOUCHSTONE_BROWSER === 'firefox' ? Firefox.launch(options) : Chromium.launch(options);
}
