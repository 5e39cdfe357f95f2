import { browser } from './browser.ts';

/** How many things of each kind lie on this computer, also those that cannot be read. */
export interface KeptCounts {
  readonly checks: number;
  readonly episodes: number;
  readonly papers: number;
}

/** Counts what is kept on this computer only. */
export async function countKept(): Promise<KeptCounts> {
  const keys = Object.keys(await browser.storage.local.get(null));
  const count = (prefix: string): number => keys.filter((key) => key.startsWith(prefix)).length;
  return { checks: count('check.'), episodes: count('episode.'), papers: count('paper.') };
}

/** Calls `listener` whenever anything that is kept changes, here or on another machine: values, or how they wait. */
export function onKeptChanged(listener: () => void): () => void {
  const changed = (_: unknown, area: string): void => {
    if (area === 'local' || area === 'sync') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
