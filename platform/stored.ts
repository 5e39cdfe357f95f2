import { browser } from './browser.ts';

/** Everything on this computer, by key. A page that needs several kinds of it reads it once for all of them. */
export type Stored = Readonly<Record<string, unknown>>;

/** Reads everything that is kept on this computer. */
export const readStored = (): Promise<Stored> => browser.storage.local.get(null);

/** Calls `listener` when something under keys that begin so changes, in this window or another. Returns what stops it. */
export function onStoredChanged(area: 'local' | 'session', prefix: string, listener: () => void): () => void {
  const changed = (changes: Readonly<Record<string, unknown>>, of: string): void => {
    if (of === area && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
