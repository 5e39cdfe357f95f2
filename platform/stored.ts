import { browser } from './browser.ts';

/** Calls `listener` when something under keys that begin so changes, in this window or another. Returns what stops it. */
export function onStoredChanged(area: 'local' | 'session', prefix: string, listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, of: string): void => {
    if (of === area && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
