import { describe, expect, it } from 'vitest';
import { isPossible, type PlanDraft, type PlanField, problemsWith, warningsIn } from '../../criteria/plan.ts';

const today = '2026-11-23';
const booklet = { kind: 'booklet', title: '2026 benefits', page: '12', read: '2026-11-09' } as const;
const call = { kind: 'call', date: '2026-11-09', department: 'Provider Services', reference: '' } as const;
const plan: PlanDraft = {
  id: 'one',
  carrierId: 'harbor',
  name: 'Harbor Bakery group',
  definition: '',
  note: '',
  source: booklet,
};
const problems = (changed: Partial<PlanDraft>): [PlanField, string][] =>
  problemsWith({ ...plan, ...changed }, today).map(({ field, says }) => [field, says]);
const fields = (changed: Partial<PlanDraft>): PlanField[] => problems(changed).map(([field]) => field);

describe('A plan', () => {
  it('can be kept with its name, its carrier and where she has it from', () => {
    expect(problemsWith(plan, today)).toEqual([]);
    expect(isPossible({ ...plan, source: call }, today)).toBe(true);
  });

  it('needs a name, a carrier, a booklet with its page and the day she read it', () => {
    expect(fields({ name: ' ' })).toEqual(['name']);
    expect(fields({ carrierId: '' })).toEqual(['carrierId']);
    expect(fields({ source: { ...booklet, title: '', page: ' ', read: '' } })).toEqual([
      'title',
      'page',
      'read',
    ]);
  });

  it('needs the day of a call and the department, but no reference number', () => {
    expect(fields({ source: { ...call, date: '', department: '' } })).toEqual(['date', 'department']);
  });

  it.each([
    [1, true],
    [366, true],
    [0, false],
    [367, false],
    [2.5, false],
    [-3, false],
    [Number.NaN, false],
  ])('with a limit of %s visits can be kept: %s', (visits, isKept) => {
    const found = problems({ visitLimit: { visits, per: 'calendar-year' } });
    expect(found.length === 0).toBe(isKept);
    if (!isKept)
      expect(found).toEqual([
        ['visits', 'Give the visit limit as a whole number from 1 to 366, or leave it empty.'],
      ]);
  });

  it.each([
    [{ authorizationFrom: 1 }, []],
    [{ authorizationFrom: 200 }, []],
    [{ authorizationFrom: 201 }, ['authorizationFrom']],
    [{ authorizationFrom: 0 }, ['authorizationFrom']],
    [{ holdsMonths: 60 }, []],
    [{ holdsMonths: 61 }, ['holdsMonths']],
    [{ holdsMonths: 0.5 }, ['holdsMonths']],
  ] as const)('with %o: %o', (changed, found) => {
    expect(fields(changed)).toEqual(found);
  });

  it('says when an authorization begins at a visit that is never reached', () => {
    const limit = (per: 'condition' | 'lifetime' | 'calendar-year') => ({ visits: 16, per });
    expect(fields({ authorizationFrom: 17, visitLimit: limit('condition') })).toEqual(['authorizationFrom']);
    expect(fields({ authorizationFrom: 17, visitLimit: limit('lifetime') })).toEqual(['authorizationFrom']);
    expect(fields({ authorizationFrom: 16, visitLimit: limit('lifetime') })).toEqual([]);
    expect(fields({ authorizationFrom: 17, visitLimit: limit('calendar-year') })).toEqual([]);
  });

  it('keeps a definition of 1,000 characters and no longer one', () => {
    expect(problems({ definition: 'a'.repeat(1000) })).toEqual([]);
    expect(problems({ definition: 'a'.repeat(1001) })).toEqual([
      ['definition', 'Use at most 1,000 characters. This has 1,001.'],
    ]);
  });

  it.each([
    ['2026-11-23', undefined],
    ['2026-11-24', 'This day has not come yet.'],
    ['2026-02-30', 'Give a day that exists.'],
    ['0202-11-09', 'This day is too long ago. Check the year.'],
    ['2000-01-01', undefined],
    ['1999-12-31', 'This day is too long ago. Check the year.'],
  ])('that was read on %s: %s', (read, says) => {
    expect(problems({ source: { ...booklet, read } })[0]?.[1]).toBe(says);
    expect(problems({ source: { ...call, date: read } })[0]?.[1]).toBe(says);
  });
});

describe('A plan that may say who a client is', () => {
  const warned = (changed: Partial<PlanDraft>) => warningsIn({ ...plan, ...changed });

  it.each([
    [{ name: 'Jane Sample' }, 'name', 'looks-like-a-name'],
    [{ note: 'She was born 3/14/1971.' }, 'note', 'looks-like-a-birth-date'],
    [{ definition: 'For member W123456789.' }, 'definition', 'looks-like-a-member-id'],
    [{ source: { ...call, department: 'Jane Sample' } }, 'department', 'looks-like-a-name'],
  ] as const)('is warned of: %o', (changed, field, warning) => {
    expect(warned(changed)).toEqual([{ field, warning }]);
  });

  it.each([
    { name: 'Silver Select' },
    { name: 'Harbor Bakery group' },
    { note: 'Counts 97124 and 97140 together.' },
    { source: call },
    { source: { ...call, reference: '123456789' } },
    { source: { ...booklet, title: 'Evidence Coverage' } },
  ])('is not what a plan’s own words are: %o', (changed) => {
    expect(warned(changed)).toEqual([]);
  });
});
