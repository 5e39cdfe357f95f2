import { describe, expect, it } from 'vitest';
import { carrierById, laws } from '../../carriers/index.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { clockOf } from '../../episodes/decision-clock.ts';
import {
  answersOn,
  type DecisionRequest,
  type Episode,
  newEpisode,
  withChecks,
} from '../../episodes/episode.ts';
import { type Known, standingOf } from '../../episodes/limits.ts';
import { remindersOf } from '../../episodes/reminders.ts';

const begun = (carrierId: string, more: Partial<Episode> = {}): Episode => ({
  ...newEpisode({ id: 'e', label: 'Shoulder, autumn', carrierId, startedOn: '2026-11-02' }),
  ...more,
});
const on = (today: IsoDate, carrierId: string): Known => ({
  today,
  carrier: carrierById(carrierId),
  plan: undefined,
  laws,
});
const protects = {
  'plan-funding': 'insurer',
  'provider-standing': 'contracted',
  'new-condition': true,
  'massage-in-prior-90-days': false,
  'other-active-treatment': false,
};
const eachWeek: IsoDate[] = [
  '2026-11-02',
  '2026-11-09',
  '2026-11-16',
  '2026-11-23',
  '2026-11-30',
  '2026-12-07',
];

describe('An episode', () => {
  it('counts the day of a saved check once, though it is noted as well', () => {
    const check = { episodeId: 'e', dateOfService: '2026-11-09' } as const;
    const other = { episodeId: 'another', dateOfService: '2026-11-10' } as const;
    const episode = withChecks(begun('aetna', { visits: ['2026-11-09', '2026-11-02'] }), [
      check,
      check,
      other,
    ]);
    expect(episode.visits).toEqual(['2026-11-02', '2026-11-09']);
  });

  it('does not count a check that was made on the sample page', () => {
    const check = { episodeId: 'e', dateOfService: '2026-11-09', sample: true } as const;
    expect(withChecks(begun('aetna'), [check]).visits).toEqual([]);
  });

  it('tells a check which visit it is, visits with other therapists included', () => {
    const episode = begun('aetna', { earlier: 2, visits: eachWeek.slice(0, 3), evaluations: ['2026-11-02'] });
    expect(answersOn(episode, '2026-11-16')).toMatchObject({
      'visit-number': 5,
      'care-start': '2026-11-02',
      'last-evaluation': '2026-11-02',
    });
    expect(answersOn(begun('aetna'), '2026-11-02')).not.toHaveProperty('last-evaluation');
  });
});

describe('Visits left', () => {
  it('are the six that the law closes to review, and what was noted once these have been', () => {
    const episode = begun('regence', { answers: protects, visits: eachWeek.slice(0, 4) });
    expect(standingOf(episode, on('2026-11-23', 'regence')).left).toBe(2);
    const after = { ...episode, visits: eachWeek, benefit: { visits: 20, per: 'condition' } } as const;
    const standing = standingOf(after, on('2026-12-08', 'regence'));
    expect(standing.left).toBe(14);
    expect(standing.limits.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'protected passed',
      'benefit running',
    ]);
  });

  it('are not counted by the six visits while an answer is missing, and never where the law does not bind', () => {
    const { 'new-condition': _, ...rest } = protects;
    const open = standingOf(begun('regence', { answers: rest }), on('2026-11-02', 'regence'));
    expect(open.left).toBeUndefined();
    expect(open.limits[0]).toMatchObject({ state: 'open', open: ['new-condition'] });
    const lni = standingOf(begun('lni', { answers: protects }), on('2026-11-02', 'lni'));
    expect(lni.limits.map(({ kind }) => kind)).toEqual(['from-visit', 'from-visit']);
    expect(lni.left).toBe(6);
  });

  it('are none after the last day of a prescription, the last day itself still counting', () => {
    const episode = begun('aetna', { prescription: { writtenOn: '2026-08-31', visits: 8, months: 6 } });
    expect(standingOf(episode, on('2027-02-28', 'aetna'))).toMatchObject({
      left: 8,
      firstDay: { until: '2027-02-28' },
    });
    expect(standingOf(episode, on('2027-03-01', 'aetna')).left).toBe(0);
  });

  it('start over with the plan year, visits noted elsewhere too', () => {
    const episode = begun('aetna', {
      visits: eachWeek,
      benefit: {
        visits: 10,
        per: 'plan-year',
        yearFrom: '2024-12-01',
        elsewhere: { visits: 3, on: '2026-11-20' },
      },
    });
    expect(standingOf(episode, on('2026-11-30', 'aetna'))).toMatchObject({ left: 2 });
    expect(standingOf(episode, on('2026-12-07', 'aetna'))).toMatchObject({ left: 9 });
  });
});

describe('Reminders', () => {
  it('of L&I’s report come with the seventh visit or after a month, whichever is first', () => {
    const report = (visits: IsoDate[], today: IsoDate) =>
      remindersOf(begun('lni', { visits }), on(today, 'lni')).find(({ kind }) => kind === 'report')?.state;
    expect(report(eachWeek.slice(0, 2), '2026-11-10')).toBe('later');
    expect(report(eachWeek.slice(0, 2), '2026-12-02')).toBe('due');
    expect(report(eachWeek.slice(0, 2), '2026-12-03')).toBe('overdue');
    expect(report(['2026-11-03', ...eachWeek.slice(0, 5)], '2026-11-30')).toBe('due');
    const sent = begun('lni', { visits: eachWeek, reports: ['2026-12-01'] });
    expect(remindersOf(sent, on('2026-12-31', 'lni')).some(({ kind }) => kind === 'report')).toBe(false);
  });

  it('end with the episode, but for a request that is not answered', () => {
    const request = { id: 'r', submittedOn: '2026-11-02', how: 'otherwise', kind: 'standard' } as const;
    const closed = begun('aetna', {
      visits: eachWeek,
      evaluations: ['2026-11-02'],
      endedOn: '2026-12-07',
      requests: [request],
    });
    expect(remindersOf(closed, on('2027-02-01', 'aetna')).map(({ kind }) => kind)).toEqual(['decision']);
  });
});

describe('The decision clock', () => {
  const request: DecisionRequest = {
    id: 'r',
    submittedOn: '2028-02-27',
    how: 'electronic',
    kind: 'standard',
  };
  const clock = (changed: Partial<DecisionRequest>, today: IsoDate, carrierId = 'aetna') =>
    clockOf({ ...request, ...changed }, begun(carrierId), on(today, carrierId));

  it('counts calendar days over a leap day, and is overdue the day after', () => {
    expect(clock({}, '2028-03-01')).toMatchObject({
      due: '2028-03-01',
      askBy: '2028-02-28',
      state: 'running',
    });
    expect(clock({}, '2028-03-02')?.state).toBe('overdue');
    expect(clock({}, '2028-03-02')?.days.holidaysLeftOut).toBe(true);
  });

  it('waits while the carrier waits for her, and counts from what she sent', () => {
    expect(clock({ askedOn: '2028-02-28' }, '2028-03-09')?.state).toBe('yours');
    expect(clock({ askedOn: '2028-02-28', completedOn: '2028-03-05' }, '2028-03-08')).toMatchObject({
      from: '2028-03-05',
      due: '2028-03-08',
      state: 'running',
    });
  });

  it('runs for nobody the law does not bind, and says where that is open', () => {
    expect(clock({}, '2028-03-01')?.binds).toBe('open');
    expect(clock({}, '2028-03-01', 'lni')).toBeUndefined();
    expect(clock({ submittedOn: '2023-12-31' }, '2028-03-01')).toBeUndefined();
    const ofAppleHealth = clock({}, '2028-03-01', 'apple-health')?.law;
    expect(ofAppleHealth?.statute).toBe('RCW 74.09.840');
    expect(ofAppleHealth?.answersUnsure).toMatch(/not read/);
  });
});
