import { addDays, type IsoDate, lastWithin } from '../criteria/dates.ts';
import type { Criterion } from '../criteria/policy.ts';
import type { Period, Rule } from '../criteria/rules.ts';
import { clockOf, type DecisionClock } from './decision-clock.ts';
import { type DecisionRequest, type Episode, visitCount } from './episode.ts';
import { criteriaOf, firstVisitIn, type Known, type Limit, standingOf } from './limits.ts';

/** `overdue`: the day has passed, or the visit that needed it has been. `due`: now or within a week. */
export type ReminderState = 'overdue' | 'due' | 'later';

/** Something to do or to wait for in an episode. */
export type Reminder = { readonly state: ReminderState; readonly on?: IsoDate } & (
  | { readonly kind: 're-evaluation'; readonly criterion: Criterion; readonly last?: IsoDate }
  /** A report is due before a visit, and by a day where there is one. */
  | { readonly kind: 'report'; readonly criterion: Criterion; readonly beforeVisit: number }
  | { readonly kind: 'decision'; readonly request: DecisionRequest; readonly clock: DecisionClock }
  | { readonly kind: 'limit'; readonly limit: Limit }
);

/** How many days ahead something counts as due. */
const daysAhead = 7;

/** What is due in an episode, the most pressing first. A closed one has nothing due but answers to its requests. */
export function remindersOf(episode: Episode, known: Known): Reminder[] {
  const decisions = episode.requests.flatMap((request) => decision(request, episode, known));
  const isClosed = episode.endedOn !== undefined && episode.endedOn <= known.today;
  const others = isClosed
    ? []
    : [...reEvaluations(episode, known), ...reports(episode, known), ...limits(episode, known)];
  return [...decisions, ...others].sort(
    (a, b) => order[a.state] - order[b.state] || ((a.on ?? '') < (b.on ?? '') ? -1 : 1),
  );
}

const order: Readonly<Record<ReminderState, number>> = { overdue: 0, due: 1, later: 2 };

const stateBy = (on: IsoDate, today: IsoDate): ReminderState =>
  on < today ? 'overdue' : on <= addDays(today, daysAhead) ? 'due' : 'later';

function decision(request: DecisionRequest, episode: Episode, known: Known): Reminder[] {
  const clock = clockOf(request, episode, known);
  if (!clock || clock.state === 'answered' || clock.state === 'answered-late') return [];
  if (clock.state === 'yours') return [{ kind: 'decision', request, clock, state: 'due' }];
  return [{ kind: 'decision', request, clock, on: clock.due, state: stateBy(clock.due, known.today) }];
}

/** What of an episode is overdue. */
export const overdueOf = (episode: Episode, known: Known): Reminder[] =>
  remindersOf(episode, known).filter(({ state }) => state === 'overdue');

/** A text that wants the client evaluated within a period before each visit. */
function reEvaluations(episode: Episode, known: Known): Reminder[] {
  const next = visitCount(episode, known.today) + 1;
  return criteriaOf(known.carrier, known.today).flatMap((criterion): Reminder[] => {
    const { rule, when } = criterion;
    if (!('within' in rule) || rule.fact !== 'last-evaluation') return [];
    if (when && next < (firstVisitIn(when) ?? 1)) return [];
    const last = [...episode.evaluations].sort().findLast((day) => day <= known.today);
    // The text does not say when it was last done; only she can.
    if (last === undefined) return [{ kind: 're-evaluation', criterion, state: 'due' }];
    const on = lastWithin(rule.within, last);
    return [{ kind: 're-evaluation', criterion, last, on, state: stateBy(on, known.today) }];
  });
}

/** A text that wants a report before a visit, or a period after the start. Whether it comes due again was not read. */
function reports(episode: Episode, known: Known): Reminder[] {
  if (episode.reports.some((day) => day <= known.today)) return [];
  const next = visitCount(episode, known.today) + 1;
  const criteria = criteriaOf(known.carrier, known.today);
  const wanted = criteria.find(({ rule }) => 'fact' in rule && rule.fact === 'progress-report');
  const before = wanted?.when && firstVisitIn(wanted.when);
  if (!wanted || before === undefined) return [];
  const period = criteria.flatMap(({ kind, rule }) => (kind === 'authorization' ? afterStart(rule) : []))[0];
  const on = period && lastWithin(period, episode.startedOn);
  const byVisit: ReminderState = next > before ? 'overdue' : next === before ? 'due' : 'later';
  const byDay = on ? stateBy(on, known.today) : 'later';
  const state = order[byVisit] <= order[byDay] ? byVisit : byDay;
  return [{ kind: 'report', criterion: wanted, beforeVisit: before, ...(on ? { on } : {}), state }];
}

/** The period after the start of care from whose end a rule holds, if it is about that. */
function afterStart(rule: Rule): Period[] {
  if ('all' in rule) return rule.all.flatMap(afterStart);
  const inside = 'not' in rule ? rule.not : undefined;
  return inside && 'within' in inside && inside.fact === 'care-start' ? [inside.within] : [];
}

/** What has run out or is about to: one visit left, or a week. */
function limits(episode: Episode, known: Known): Reminder[] {
  return standingOf(episode, known).limits.flatMap((limit): Reminder[] => {
    const { state, left, until } = limit;
    if (state === 'over') return [{ kind: 'limit', limit, ...(until ? { on: until } : {}), state: 'due' }];
    if (state !== 'running') return [];
    const isNear = until !== undefined && stateBy(until, known.today) === 'due';
    if (left !== 1 && !isNear) return [];
    return [{ kind: 'limit', limit, ...(until && isNear ? { on: until } : {}), state: 'due' }];
  });
}
