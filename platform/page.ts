import { browser } from './browser.ts';

/** Opens the settings page. */
export function openSettings(): void {
  void browser.runtime.openOptionsPage();
}

/** A new id, unlike any other. */
export function newId(): string {
  return crypto.randomUUID();
}
