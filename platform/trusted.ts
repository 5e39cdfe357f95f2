import { browser } from './browser.ts';

/** What only some browsers have: Chrome and Edge let scripts on pages reach storage, unless they are told not to. */
interface OpenArea {
  readonly get: unknown;
  readonly setAccessLevel?: (options: { readonly accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
}

/**
 * Keeps what is stored from scripts on pages, ours included: none of them has a use for it, and a page that broke into
 * its own process would reach what they reach. Call it while the background starts.
 */
export function keepStorageFromPages(): void {
  const areas: readonly OpenArea[] = [browser.storage.local, browser.storage.sync];
  for (const area of areas)
    area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' }).catch(() => {
      // An older browser has it for the session alone.
    });
}
