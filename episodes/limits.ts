import { addDays, addMonths, type IsoDate } from '../criteria/dates.ts';
import type { Answers } from '../criteria/facts.ts';
import type { Plan } from '../criteria/plan.ts';
import { type Carrier, type Criterion, editionOn, type Law } from '../criteria/policy.ts';
import { resultOf } from '../criteria/regions.ts';
import type { Rule } from '../criteria/rules.ts';
import { type Benefit, type Episode, visitCount, visitsUntil } from './episode.ts';

/** Where a limit comes from: a text that says so, her note of the plan, or what she noted of the episode. */
export type Origin =
  | { readonly kind: 'text'; readonly criterion: Criterion }
  | { readonly kind: 'plan'; readonly plan: Plan }
  | { readonly kind: 'noted' };

/** What visits are counted against. After the first two care may go on, but something more may be asked for. */
export type LimitKind = 'protected' | 'from-visit' | 'prescription' | 'authorization' | 'benefit';

/**
 * How a limit stands. `over`: no visit is left, or its last day has passed. `passed`: care goes on, and more may be
 * asked for. `open`: whether it applies hangs on answers that are not there. `not-begun`: its first day is to come.
 */
export type LimitState = 'running' | 'over' | 'passed' | 'open' | 'not-begun';

/** One thing that visits are counted against. */
export interface Limit {
  readonly kind: LimitKind;
  readonly state: LimitState;
  /** How many visits it gives in all, and how many of them have been; not there where it counts no visits. */
  readonly visits?: { readonly most: number; readonly used: number };
  /** Visits left under it; nothing where it counts none. */
  readonly left?: number;
  /** Its first day, where that is to come. */
  readonly from?: IsoDate;
  /** Its last day. */
  readonly until?: IsoDate;
  /** The day its count starts over. */
  readonly renews?: IsoDate;
  /** The facts that decide whether it applies, where they are open. */
  readonly open?: readonly string[];
  readonly origin: Origin;
}

/** What an episode is counted against, and what runs out first. */
export interface Standing {
  readonly limits: readonly Limit[];
  /** The least that is left under any limit; nothing where no limit counts visits. */
  readonly left?: number;
  /** The limits that have this many left. */
  readonly first: readonly Limit[];
  /** The limit whose last day comes first. */
  readonly firstDay?: Limit & { readonly until: IsoDate };
}

/** What an episode is looked at with. */
export interface Known {
  readonly today: IsoDate;
  readonly carrier: Carrier | undefined;
  readonly plan: Plan | undefined;
  readonly laws: readonly Law[];
}

/** Visits left today: the least of what the law, the carrier's text, the plan and the papers leave. */
export function standingOf(episode: Episode, known: Known): Standing {
  const limits = [
    ...protectedVisits(episode, known),
    ...fromVisits(episode, known),
    ...prescription(episode, known),
    ...authorization(episode, known),
    ...benefit(episode, known),
  ];
  const counting = limits.filter(counts);
  const left = counting.length > 0 ? Math.min(...counting.map((limit) => limit.left)) : undefined;
  const days = limits.filter(hasLastDay).sort((a, b) => (a.until < b.until ? -1 : 1));
  return {
    limits,
    ...(left === undefined ? {} : { left }),
    first: counting.filter((limit) => limit.left === left),
    ...(days[0] ? { firstDay: days[0] } : {}),
  };
}

/** What is known of every visit of an episode: her answers, then the plan's, then the carrier's own. */
export function answersOf(episode: Episode, { carrier, plan }: Pick<Known, 'carrier' | 'plan'>): Answers {
  return {
    ...episode.answers,
    ...(plan?.funding === undefined ? {} : { 'plan-funding': plan.funding }),
    ...carrier?.known,
  };
}

/** The day from which ninety days without massage lie behind the client, as the law counts for a new episode. */
export function ninetyDaysOver(episode: Episode, today: IsoDate): IsoDate | undefined {
  const last = visitsUntil(episode, today).at(-1);
  return last && addDays(last, 91);
}

const counts = (limit: Limit): limit is Limit & { left: number } =>
  limit.left !== undefined && (limit.state === 'running' || limit.state === 'over');

const hasLastDay = (limit: Limit): limit is Limit & { until: IsoDate } =>
  limit.until !== undefined && limit.state === 'running';

/** The visits that the law closes to review, where it binds the plan and the episode is new. */
function protectedVisits(episode: Episode, known: Known): Limit[] {
  const answers = answersOf(episode, known);
  const used = visitCount(episode, known.today);
  return known.laws.flatMap((law): Limit[] => {
    const edition = editionOn(law.editions, known.today);
    const criteria = Object.values(edition?.criteria ?? {});
    const counted = criteria.find(({ rule }) => 'atMost' in rule && rule.fact === 'visit-number');
    if (!counted || !('atMost' in counted.rule)) return [];
    const others = criteria.filter((criterion) => criterion !== counted);
    const results = others.map(({ rule }) => resultOf(rule, answers, known.today));
    if (results.includes(false)) return [];
    const open = others.flatMap(({ rule }, index) =>
      results[index] === undefined && 'fact' in rule ? [rule.fact] : [],
    );
    const limit = staged('protected', counted.rule.atMost, used, { kind: 'text', criterion: counted });
    return [open.length > 0 ? { ...limit, state: 'open', open } : limit];
  });
}

/** From which visit on the carrier, or the plan as she noted it, may ask for an authorization. */
function fromVisits(episode: Episode, known: Known): Limit[] {
  // What is authorized is counted by the authorization itself.
  if (episode.authorization) return [];
  const used = visitCount(episode, known.today);
  const { plan } = known;
  const noted: Limit[] =
    plan?.authorizationFrom === undefined
      ? []
      : [staged('from-visit', plan.authorizationFrom - 1, used, { kind: 'plan', plan })];
  const said = criteriaOf(known.carrier, known.today).flatMap((criterion) => {
    const from = criterion.kind === 'authorization' ? firstVisitIn(criterion.rule) : undefined;
    return from === undefined ? [] : [staged('from-visit', from - 1, used, { kind: 'text', criterion })];
  });
  return [...noted, ...said];
}

/** The criteria of the text that decides a carrier's visits on a day. */
export function criteriaOf(carrier: Carrier | undefined, today: IsoDate): readonly Criterion[] {
  const [policy] = carrier?.policies ?? [];
  return Object.values((policy && editionOn(policy.editions, today))?.criteria ?? {});
}

/** The visit of the episode or claim from which a rule holds, if it is about that. */
export function firstVisitIn(rule: Rule): number | undefined {
  if ('all' in rule) return rule.all.flatMap((part) => firstVisitIn(part) ?? []).sort((a, b) => b - a)[0];
  const isCount = 'atLeast' in rule && (rule.fact === 'visit-number' || rule.fact === 'claim-visit-number');
  return isCount ? rule.atLeast : undefined;
}

const staged = (kind: LimitKind, most: number, used: number, origin: Origin): Limit => {
  const left = Math.max(0, most - used);
  return {
    kind,
    state: left > 0 ? 'running' : 'passed',
    visits: { most, used: Math.min(used, most) },
    left,
    origin,
  };
};

function prescription(episode: Episode, { today, plan }: Known): Limit[] {
  const noted = episode.prescription;
  if (!noted) return [];
  const until = noted.expiresOn ?? monthsAfter(noted.writtenOn, noted.months ?? plan?.holdsMonths);
  const since = visitsUntil(episode, today).filter((day) => day >= noted.writtenOn);
  return [paper('prescription', noted.visits, since.length, undefined, until, today)];
}

function authorization(episode: Episode, { today, plan }: Known): Limit[] {
  const noted = episode.authorization;
  if (!noted) return [];
  const { from } = noted;
  const until = noted.until ?? (from && monthsAfter(from, plan?.holdsMonths));
  const within = visitsUntil(episode, today).filter(
    (day) => (from === undefined || day >= from) && (until === undefined || day <= until),
  );
  return [paper('authorization', noted.visits, within.length, from, until, today)];
}

const monthsAfter = (day: IsoDate, months: number | undefined): IsoDate | undefined =>
  months === undefined ? undefined : addMonths(day, months);

function paper(
  kind: LimitKind,
  most: number | undefined,
  used: number,
  from: IsoDate | undefined,
  until: IsoDate | undefined,
  today: IsoDate,
): Limit {
  const isPast = until !== undefined && until < today;
  const isToCome = from !== undefined && from > today;
  const unused = most === undefined ? undefined : Math.max(0, most - used);
  const left = isPast ? 0 : unused;
  return {
    kind,
    state: left === 0 ? 'over' : isToCome ? 'not-begun' : 'running',
    ...(most === undefined ? {} : { visits: { most, used } }),
    ...(left === undefined ? {} : { left }),
    ...(isToCome ? { from } : {}),
    ...(until === undefined ? {} : { until }),
    origin: { kind: 'noted' },
  };
}

function benefit(episode: Episode, { today, plan }: Known): Limit[] {
  const noted = episode.benefit ?? benefitOf(plan);
  if (!noted) return [];
  const [from, renews] = periodOf(noted, today);
  const isInPeriod = (day: IsoDate): boolean =>
    (from === undefined || day >= from) && (renews === undefined || day < renews);
  const elsewhere = noted.elsewhere && isInPeriod(noted.elsewhere.on) ? noted.elsewhere.visits : 0;
  const used = visitsUntil(episode, today).filter(isInPeriod).length + elsewhere;
  const left = Math.max(0, noted.visits - used);
  return [
    {
      kind: 'benefit',
      state: left > 0 ? 'running' : 'over',
      visits: { most: noted.visits, used },
      left,
      ...(renews === undefined ? {} : { renews }),
      origin: plan && !episode.benefit ? { kind: 'plan', plan } : { kind: 'noted' },
    },
  ];
}

/** The limit of a plan of hers; of a plan year it is not known when it begins. */
function benefitOf(plan: Plan | undefined): Benefit | undefined {
  if (!plan?.visitLimit || plan.visitLimit.per === 'plan-year') return undefined;
  return { visits: plan.visitLimit.visits, per: plan.visitLimit.per };
}

/** The first day of the period that holds a day, and the first of the next; nothing where it never starts over. */
function periodOf(noted: Benefit, day: IsoDate): [from?: IsoDate, renews?: IsoDate] {
  if (noted.per === 'condition' || noted.per === 'lifetime') return [];
  const year = Number(day.slice(0, 4));
  const startIn = (of: number): IsoDate =>
    noted.per === 'plan-year'
      ? addMonths(noted.yearFrom, 12 * (of - Number(noted.yearFrom.slice(0, 4))))
      : `${of}-01-01`;
  const start = startIn(year) <= day ? year : year - 1;
  return [startIn(start), startIn(start + 1)];
}
