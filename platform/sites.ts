import { say } from '../language/say.ts';
import { keep } from './problem.ts';
import { synced } from './this-machine.ts';

const prefix = 'settings.off.';

/** Hosts where the therapist wants nothing shown, in order. Kept with her settings, a key each. */
export async function readSitesOff(): Promise<readonly string[]> {
  const stored = await synced.values();
  return [...stored.keys()]
    .filter((key) => key.startsWith(prefix) && stored.get(key) === true)
    .map((key) => key.slice(prefix.length))
    .sort();
}

/** Shows nothing on a host from now on. Throws NotKept. */
export async function turnSiteOff(host: string): Promise<void> {
  await keep(say('problem_site_not_off'), say('problem_nothing_changed'), () =>
    synced.update([{ key: prefix + host, to: () => true }]),
  );
}

/** Shows on a host again what there is to show. Throws NotKept. */
export async function turnSiteOn(host: string): Promise<void> {
  await keep(say('problem_site_not_on'), say('problem_nothing_changed'), () =>
    synced.update([{ key: prefix + host, to: () => undefined }]),
  );
}
