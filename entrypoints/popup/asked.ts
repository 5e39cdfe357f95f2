import { besideOpener } from '../../platform/beside.ts';
import { readChecks, readDraft } from '../../platform/checks.ts';
import { readEpisodes } from '../../platform/episodes.ts';
import { readPlans } from '../../platform/plans.ts';
import type { Settings } from '../../platform/settings.ts';
import { readStored } from '../../platform/stored.ts';
import { readThisTab } from '../../platform/this-tab.ts';

/** What the check opens with; each part may have failed. */
export type Asked = Awaited<ReturnType<typeof askForAll>>;

/** Asks for everything that the check opens with, before there are words: storage and the background answer meanwhile. */
export function askForAll(settings: Promise<Settings>) {
  const stored = readStored();
  return Promise.allSettled([
    readThisTab(),
    settings,
    readChecks(stored),
    readDraft(),
    readPlans(),
    readEpisodes(stored),
    besideOpener(),
  ]);
}
