import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrierById, laws } from '../../carriers/index.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { clockOf } from '../../episodes/decision-clock.ts';
import type { Benefit, DecisionRequest, Episode } from '../../episodes/episode.ts';
import { type Limit, ninetyDaysOver, standingOf } from '../../episodes/limits.ts';
import { remindersOf } from '../../episodes/reminders.ts';
import { calendar, lastDayOfMonthAfter, periodAround, sameDayLater, walk } from './counter.ts';

/** Days of nine years with two leap days; the ends of months and years come more often than the rest. */
const span = calendar.filter((day) => day >= '2020-07-01' && day <= '2029-12-31') as IsoDate[];
const edges = span.filter((day) => /-(02-2[89]|02-27|03-01|12-31|01-01|12-30|01-3[01]|0[46]-30)$/.test(day));
const anyDay = fc.oneof(fc.constantFrom(...span), fc.constantFrom(...edges));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const count = fc.integer({ min: 1, max: 14 });

const visitDays = anyDay.chain((first) =>
  fc
    .array(fc.integer({ min: 0, max: 420 }), { maxLength: 16 })
    .map((offsets) => offsets.map((offset) => walk(first, offset) as IsoDate)),
);
const benefit: fc.Arbitrary<Benefit> = fc
  .record({
    visits: fc.integer({ min: 1, max: 24 }),
    per: fc.constantFrom('calendar-year', 'plan-year', 'condition', 'lifetime'),
    yearFrom: anyDay,
    elsewhere: maybe(fc.record({ visits: fc.integer({ min: 1, max: 8 }), on: anyDay })),
  })
  .map(({ visits, per, yearFrom, elsewhere }) => ({
    visits,
    ...(elsewhere ? { elsewhere } : {}),
    ...(per === 'plan-year' ? { per, yearFrom } : { per }),
  }));
const request: fc.Arbitrary<DecisionRequest> = fc
  .record({
    submittedOn: anyDay,
    how: fc.constantFrom('electronic', 'otherwise'),
    kind: fc.constantFrom('standard', 'expedited'),
    completedAfter: maybe(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ submittedOn, how, kind, completedAfter }) => ({
    id: 'r',
    submittedOn,
    how,
    kind,
    ...(completedAfter === undefined ? {} : { completedOn: walk(submittedOn, completedAfter) as IsoDate }),
  }));

const generated = fc.record({
  carrierId: fc.constantFrom('aetna', 'lni', 'premera', 'regence', 'cigna'),
  startedOn: anyDay,
  earlier: fc.integer({ min: 0, max: 8 }),
  visits: visitDays,
  isNew: fc.boolean(),
  today: anyDay,
  prescription: maybe(
    fc.record({ writtenOn: anyDay, visits: maybe(count), months: maybe(fc.integer({ min: 1, max: 13 })) }),
  ),
  authorization: maybe(fc.record({ visits: maybe(count), from: maybe(anyDay), until: maybe(anyDay) })),
  benefit: maybe(benefit),
  evaluations: fc.array(anyDay, { maxLength: 4 }),
  request,
});
type Generated = typeof generated extends fc.Arbitrary<infer Value> ? Value : never;

/** Without what is undefined: an episode says nothing of what it does not know. */
const known = <T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };

function episodeOf(from: Generated): Episode {
  const answers = {
    'plan-funding': 'insurer',
    'provider-standing': 'contracted',
    'new-condition': from.isNew,
    'massage-in-prior-90-days': false,
    'other-active-treatment': false,
  };
  return {
    id: 'e',
    label: 'Shoulder',
    carrierId: from.carrierId,
    startedOn: from.startedOn,
    earlier: from.earlier,
    visits: from.visits,
    answers,
    evaluations: from.evaluations,
    reports: [],
    requests: [from.request],
    ...known({
      prescription: from.prescription && known(from.prescription),
      authorization: from.authorization && known(from.authorization),
      benefit: from.benefit,
    }),
  } as Episode;
}

/** What is left under each limit, counted a day at a time. */
function counted(from: Generated) {
  const { today, prescription, authorization, isNew } = from;
  const visited = calendar.filter((day) => day <= today && from.visits.includes(day as IsoDate));
  const count = from.earlier + visited.length;
  const left: Record<string, number> = {};
  const stages: number[] = [];
  const reach = (visits: number): void => {
    let unused = 0;
    for (let visit = 1; visit <= visits; visit++) if (visit > count) unused += 1;
    if (unused > 0) stages.push(unused);
  };
  if (from.carrierId !== 'lni' && isNew) reach(6);
  if (!authorization) {
    if (from.carrierId === 'lni') {
      reach(6);
      reach(12);
    }
    if (from.carrierId === 'premera' && today >= '2020-12-01') reach(6);
  }
  let until: string | undefined;
  const expires = (last: string | undefined): boolean => {
    if (last === undefined) return false;
    if (last < today) return true;
    return false;
  };
  const keepFirst = (last: string | undefined, isRunning: boolean): void => {
    if (last !== undefined && isRunning && (until === undefined || last < until)) until = last;
  };
  if (prescription) {
    const last =
      prescription.months === undefined
        ? undefined
        : sameDayLater(prescription.writtenOn, prescription.months);
    if (prescription.visits !== undefined) {
      let unused = prescription.visits;
      for (const day of visited) if (day >= prescription.writtenOn && unused > 0) unused -= 1;
      left.prescription = unused;
    }
    if (expires(last)) left.prescription = 0;
    keepFirst(last, left.prescription !== 0);
  }
  if (authorization) {
    const { from: first, until: last, visits } = authorization;
    if (visits !== undefined) {
      let unused = visits;
      for (const day of visited) {
        const isIn = (first === undefined || day >= first) && (last === undefined || day <= last);
        if (isIn && unused > 0) unused -= 1;
      }
      left.authorization = unused;
    }
    if (expires(last)) left.authorization = 0;
    const isToCome = first !== undefined && first > today;
    if (isToCome && left.authorization !== 0) delete left.authorization;
    keepFirst(last, left.authorization !== 0 && !isToCome);
  }
  let renews: string | undefined;
  if (from.benefit) {
    const { per, elsewhere, visits } = from.benefit;
    let unused = visits;
    const around =
      per === 'calendar-year' || per === 'plan-year'
        ? periodAround(today, per, from.benefit.per === 'plan-year' ? from.benefit.yearFrom : '')
        : undefined;
    for (const day of visited) if ((!around || around.days.has(day)) && unused > 0) unused -= 1;
    if (elsewhere && (!around || around.days.has(elsewhere.on)))
      for (let i = 0; i < elsewhere.visits; i++) if (unused > 0) unused -= 1;
    left.benefit = unused;
    renews = around?.next;
  }
  const all = [...stages, ...Object.values(left)];
  return { count, visited, left: all.length > 0 ? Math.min(...all) : undefined, until, renews };
}

const days = {
  'electronic standard': 3,
  'electronic expedited': 1,
  'otherwise standard': 5,
  'otherwise expedited': 2,
};

describe('What is left and what is due', () => {
  it('is the same for 10,000 episodes as counted by hand, day by day', () => {
    let compared = 0;
    fc.assert(
      fc.property(generated, (from) => {
        const episode = episodeOf(from);
        const at = { today: from.today, carrier: carrierById(from.carrierId), plan: undefined, laws };
        const standing = standingOf(episode, at);
        const hand = counted(from);
        expect(standing.left).toBe(hand.left);
        expect(standing.firstDay?.until).toBe(hand.until);
        const ofBenefit = standing.limits.find((limit: Limit) => limit.kind === 'benefit');
        expect(ofBenefit?.renews).toBe(hand.renews);

        const window = standing.limits.find((limit) => limit.kind === 'protected');
        expect(window?.left).toBe(
          from.isNew && from.carrierId !== 'lni' ? ([6, 5, 4, 3, 2, 1][hand.count] ?? 0) : undefined,
        );
        const lastVisit = hand.visited.at(-1);
        expect(ninetyDaysOver(episode, from.today)).toBe(lastVisit && walk(lastVisit, 91));

        const { request } = from;
        const isBound = from.carrierId !== 'lni' && request.submittedOn >= '2024-01-01';
        const due = walk(request.completedOn ?? request.submittedOn, days[`${request.how} ${request.kind}`]);
        const clock = clockOf(request, episode, at);
        expect(clock?.due).toBe(isBound ? due : undefined);
        expect(clock?.state).toBe(isBound ? (due < from.today ? 'overdue' : 'running') : undefined);

        const reminders = remindersOf(episode, at);
        const evaluation = reminders.find((each) => each.kind === 're-evaluation');
        const evaluated = from.evaluations
          .filter((day) => day <= from.today)
          .sort()
          .at(-1);
        if (from.carrierId === 'aetna' && from.today >= '2026-06-02' && hand.count > 0) {
          expect(evaluation).toBeDefined();
          expect(evaluation?.on).toBe(evaluated && lastDayOfMonthAfter(evaluated));
        } else expect(evaluation).toBeUndefined();
        const report = reminders.find((each) => each.kind === 'report');
        expect(report?.on).toBe(from.carrierId === 'lni' ? lastDayOfMonthAfter(from.startedOn) : undefined);
        compared += 1;
      }),
      { numRuns: 10_000, seed: 20_261_123 },
    );
    expect(compared).toBe(10_000);
  }, 120_000);
});
