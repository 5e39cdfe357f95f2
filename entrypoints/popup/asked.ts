import { readAllSet } from '../../platform/all-set.ts';
import { besideOpener } from '../../platform/beside.ts';
import { readChecks, readDraft } from '../../platform/checks.ts';
import { readEpisodes } from '../../platform/episodes.ts';
import { readPlans } from '../../platform/plans.ts';
import { readSettings } from '../../platform/settings.ts';
import { readStored } from '../../platform/stored.ts';
import { readThisTab, tabInFront } from '../../platform/this-tab.ts';

/** What the check opens with; each part may have failed. */
export type Asked = Awaited<ReturnType<typeof askForAll>['all']>;

/** Asks at once for everything that the check opens with; first for the tab, whose answer takes the longest way. */
export function askForAll() {
  const tab = tabInFront();
  const thisTab = readThisTab(tab);
  const set = readAllSet();
  const stored = readStored();
  const settings = readSettings(set);
  const all = Promise.allSettled([
    thisTab,
    settings,
    readChecks(stored),
    readDraft(),
    readPlans(set),
    readEpisodes(stored),
    besideOpener(tab),
  ]);
  return { settings, all };
}
