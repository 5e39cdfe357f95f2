import type { AllSet } from '../../platform/all-set.ts';
import { besideOpener } from '../../platform/beside.ts';
import { readChecks, readDraft } from '../../platform/checks.ts';
import { readEpisodes } from '../../platform/episodes.ts';
import { readPlans } from '../../platform/plans.ts';
import { readSettings } from '../../platform/settings.ts';
import { readStored } from '../../platform/stored.ts';
import { readThisTab } from '../../platform/this-tab.ts';

/** What the check opens with; each part may have failed. */
export type Asked = Awaited<ReturnType<typeof askForAll>>;

/** Asks for everything that the check opens with, before there are words: storage and the background answer meanwhile. */
export function askForAll(set: Promise<AllSet>) {
  const stored = readStored();
  return Promise.allSettled([
    readThisTab(),
    readSettings(set),
    readChecks(stored),
    readDraft(),
    readPlans(set),
    readEpisodes(stored),
    besideOpener(),
  ]);
}
