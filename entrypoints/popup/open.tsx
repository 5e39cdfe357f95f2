import { render } from 'preact';
import { inLanguage } from '../../carriers/in-language.ts';
import { say, words } from '../../language/say.ts';
import type { SavedChecks } from '../../platform/checks.ts';
import { noPlans } from '../../platform/plans.ts';
import { defaults } from '../../platform/settings.ts';
import { problemOf } from '../../platform/unexpected.ts';
import { App, type Place } from './App.tsx';
import type { Asked } from './asked.ts';
import { sampleVisit } from './sample.ts';

const none: SavedChecks = { checks: [], unreadable: 0 };

/** Opens the check in a page. Storage that cannot be read must not keep it from opening. */
export async function open(root: Element, asked: Asked): Promise<void> {
  document.title = say('page_title_check');
  const registry = await inLanguage(words().language);
  const [tab, settings, checks, draft, plans, episodes, beside] = asked;
  const query = new URLSearchParams(location.search);
  const failed = [settings, checks, draft, plans, episodes].find((each) => each.status === 'rejected');
  const stored = checks.status === 'fulfilled' ? checks.value : none;
  const wanted = query.get('check');
  render(
    <App
      registry={registry}
      settings={settings.status === 'fulfilled' ? settings.value : defaults}
      stored={stored}
      asked={stored.checks.find(({ id }) => id === wanted)}
      plans={plans.status === 'fulfilled' ? plans.value : noPlans}
      episodes={episodes.status === 'fulfilled' ? episodes.value.episodes : []}
      draft={draft.status === 'fulfilled' ? draft.value : undefined}
      tab={tab.status === 'fulfilled' ? tab.value : undefined}
      problem={failed?.status === 'rejected' ? problemOf(failed.reason) : undefined}
      place={placeOf(query)}
      openBeside={beside.status === 'fulfilled' ? beside.value : undefined}
      sample={sampleVisit(query.get('sample'))}
    />,
    root,
  );
}

function placeOf(query: URLSearchParams): Place {
  if (location.pathname === '/sidepanel.html') return 'beside';
  if (query.has('page')) return 'tab';
  return ['tab', 'window', 'sample'].some((name) => query.has(name)) ? 'window' : 'popup';
}
