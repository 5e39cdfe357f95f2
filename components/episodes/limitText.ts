import type { Facts } from '../../criteria/facts.ts';
import { dateWords } from '../../criteria/wording.ts';
import type { Limit, Standing } from '../../episodes/limits.ts';
import { say, sayCount, words } from '../../language/say.ts';

/** What a limit is called. */
export function limitName({ kind, origin, visits }: Limit): string {
  if (kind !== 'from-visit') return say(`episode_limit_${kind}`);
  return origin.kind === 'text' ? origin.criterion.name : say('episode_from_visit', (visits?.most ?? 0) + 1);
}

/** How a limit stands, in a few words for each thing that can be said of it. */
export function limitStanding(limit: Limit, facts: Facts): string[] {
  const { kind, state, visits, left, from, until, renews, open = [] } = limit;
  if (state === 'open') return [say('episode_open', open.map((id) => facts[id]?.name ?? id).join(', '))];
  if (state === 'passed')
    return [
      say(
        kind === 'protected' ? 'episode_protected_passed' : 'episode_from_reached',
        (visits?.most ?? 0) + 1,
      ),
    ];
  return [
    ...(visits && left !== undefined ? [say('episode_used', visits.used, visits.most, left)] : []),
    ...(from ? [say('episode_begins', dateWords(from))] : []),
    ...(until ? [say(state === 'over' ? 'episode_ended' : 'episode_until', dateWords(until))] : []),
    ...(renews ? [say('episode_renews', dateWords(renews))] : []),
  ];
}

/** The sentences under the number of visits left: what runs out first, with which visit, and by which day. */
export function firstSentences({ left, first, firstDay }: Standing, count: number): string[] {
  if (left === undefined) return [say('episode_left_unknown_help'), ...daySentence(firstDay)];
  const names = new Intl.ListFormat(words().language).format(first.map(limitName));
  const isStage = first.every(({ kind }) => kind === 'protected' || kind === 'from-visit');
  return [
    left === 0 ? say('episode_used_up', names) : say('episode_runs_out', names, count + left),
    ...(isStage ? [say('episode_stage_after')] : []),
    ...daySentence(firstDay),
  ];
}

const daySentence = (firstDay: Standing['firstDay']): string[] =>
  firstDay ? [say('episode_first_day', dateWords(firstDay.until), limitName(firstDay))] : [];

/** The number of visits left, in words. Where care may go on after them it says that more may be asked for, no more. */
export function leftWords({ left, first }: Pick<Standing, 'left' | 'first'>): string {
  if (left === undefined) return say('episode_left_unknown');
  if (left === 0) return say('episode_left_none');
  const goesOn = first.every(({ kind }) => kind === 'protected' || kind === 'from-visit');
  return sayCount(goesOn ? 'episode_before_more' : 'episode_left', left);
}
