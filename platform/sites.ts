import { say } from '../language/say.ts';
import { browser } from './browser.ts';
import { keep } from './problem.ts';

const prefix = 'settings.off.';

/** Hosts where the therapist wants nothing shown, in order. Kept with her settings, a key each. */
export async function readSitesOff(): Promise<readonly string[]> {
  const stored = await browser.storage.sync.get(null);
  return Object.keys(stored)
    .filter((key) => key.startsWith(prefix) && stored[key] === true)
    .map((key) => key.slice(prefix.length))
    .sort();
}

/** Shows nothing on a host from now on. Throws NotKept. */
export async function turnSiteOff(host: string): Promise<void> {
  await keep(say('problem_site_not_off'), say('problem_nothing_changed'), () =>
    browser.storage.sync.set({ [prefix + host]: true }),
  );
}

/** Shows on a host again what there is to show. Throws NotKept. */
export async function turnSiteOn(host: string): Promise<void> {
  await keep(say('problem_site_not_on'), say('problem_nothing_changed'), () =>
    browser.storage.sync.remove(prefix + host),
  );
}
