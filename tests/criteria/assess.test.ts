import { describe, expect, it } from 'vitest';
import { assess, prospects } from '../../criteria/assess.ts';
import { type Facts, problemWith } from '../../criteria/facts.ts';
import { type Criterion, type Edition, editionOn, placeOf, type Source } from '../../criteria/policy.ts';
import { resultOf } from '../../criteria/regions.ts';
import type { Rule } from '../../criteria/rules.ts';

const asked = { ask: 'A question?', name: 'A fact', about: 'A visit' };
const facts: Facts = {
  a: { kind: 'yes-no', ...asked },
  b: { kind: 'yes-no', ...asked },
  c: { kind: 'yes-no', ...asked },
  visits: { kind: 'count', least: 1, most: 20, ...asked },
  start: { kind: 'date', ...asked },
};
const source: Source = {
  title: 'A text',
  publisher: 'A publisher',
  address: 'https://source.example/policy',
  effective: '2024-01-01',
  read: '2026-01-01',
  grade: 'published-text',
};
const criterion = (rule: Rule, more: Partial<Criterion> = {}): Criterion => ({
  kind: 'indication',
  name: 'A criterion',
  statement: 'It holds.',
  rule,
  cite: { source, section: '1' },
  ...more,
});
const edition = (criteria: Record<string, Criterion>, more: Partial<Edition> = {}): Edition => ({
  effective: '2024-01-01',
  name: '2024 text',
  source,
  criteria,
  requires: { all: Object.keys(criteria).filter((id) => criteria[id]?.kind !== 'limitation') },
  unless: Object.keys(criteria).filter((id) => criteria[id]?.kind === 'limitation'),
  ...more,
});
const on = '2026-03-31';
const visit = (answers: Record<string, boolean | number | string>) =>
  ({ dateOfService: on, answers }) as const;
const outcome = (text: Edition, answers: Record<string, boolean | number | string>) =>
  assess({ edition: text, laws: [] }, visit(answers), facts).outcome;
const yes = (fact: string): Rule => ({ fact, is: true });

describe('Three values', () => {
  const [T, F, U] = [true, false, undefined];
  const words = { met: T, not: F, open: U };
  const worth = (value: boolean | undefined): string =>
    Object.entries(words).find(([, word]) => word === value)?.[0] ?? '';
  const given = (values: Record<string, boolean | undefined>) =>
    Object.fromEntries(Object.entries(values).filter((entry): entry is [string, boolean] => entry[1] !== U));
  const read = (rule: Rule, values: Record<string, boolean | undefined>): boolean | undefined =>
    ({ 'criteria-met': T, 'criteria-not-met': F, 'more-information-needed': U, 'review-barred': U })[
      outcome(edition({ only: criterion(rule) }), given(values))
    ];

  it.each([
    [T, T, T, T],
    [T, F, F, T],
    [T, U, U, T],
    [F, T, F, T],
    [F, F, F, F],
    [F, U, F, U],
    [U, T, U, T],
    [U, F, F, U],
    [U, U, U, U],
  ])('with %s and %s, all is %s and any is %s', (a, b, both, either) => {
    expect(worth(read({ all: [yes('a'), yes('b')] }, { a, b }))).toBe(worth(both));
    expect(worth(read({ any: [yes('a'), yes('b')] }, { a, b }))).toBe(worth(either));
  });

  it.each([
    [T, F],
    [F, T],
    [U, U],
  ])('not %s is %s', (a, result) => {
    expect(read({ not: yes('a') }, { a })).toBe(result);
  });

  it('two of three are met by two, failed by two noes, and open between', () => {
    const two: Rule = { least: 2, of: [yes('a'), yes('b'), yes('c')] };
    expect(read(two, { a: T, b: T })).toBe(T);
    expect(read(two, { a: F, b: F })).toBe(F);
    expect(read(two, { a: T, b: F })).toBe(U);
  });

  it('what is true either way is not asked', () => {
    const either = edition({ only: criterion({ any: [yes('a'), { not: yes('a') }] }) });
    expect(assess({ edition: either, laws: [] }, visit({}), facts)).toMatchObject({
      outcome: 'criteria-met',
      unanswered: [],
    });
  });
});

describe('A criterion that does not apply yet', () => {
  const later = edition({
    first: criterion(yes('a')),
    progress: criterion(yes('b'), { when: { fact: 'visits', atLeast: 2 } }),
  });

  it('never fails a first visit', () => {
    const result = assess({ edition: later, laws: [] }, visit({ a: true, b: false, visits: 1 }), facts);
    expect(result.outcome).toBe('criteria-met');
    expect(result.findings.find(({ id }) => id === 'progress')?.standing).toBe('not-applicable');
  });

  it('fails the second', () => {
    expect(outcome(later, { a: true, b: false, visits: 2 })).toBe('criteria-not-met');
  });

  it('stays open while it is not known whether it applies', () => {
    expect(assess({ edition: later, laws: [] }, visit({ a: true, b: false }), facts)).toMatchObject({
      outcome: 'more-information-needed',
      unanswered: ['visits'],
    });
  });
});

describe('A group that counts only in a case', () => {
  const alone = edition(
    { first: criterion(yes('a')), prescription: criterion(yes('b')) },
    { requires: { all: ['first', { all: ['prescription'], when: yes('c'), label: 'If alone' }] } },
  );

  it('asks nothing of the other cases', () => {
    const result = assess({ edition: alone, laws: [] }, visit({ a: true, b: false, c: false }), facts);
    expect(result.outcome).toBe('criteria-met');
    expect(result.findings.find(({ id }) => id === 'prescription')?.standing).toBe('not-applicable');
  });

  it('decides in its own, and names its criterion', () => {
    const result = assess({ edition: alone, laws: [] }, visit({ a: true, b: false, c: true }), facts);
    expect(result.decidedBy.map(({ id }) => id)).toEqual(['prescription']);
  });
});

describe('Two groups for two cases', () => {
  const either = edition(
    { first: criterion(yes('a')), second: criterion(yes('b')) },
    {
      requires: {
        all: [
          { all: ['first'], when: yes('c') },
          { all: ['second'], when: { not: yes('c') } },
        ],
      },
    },
  );

  it('each apply in their own case only', () => {
    const { findings, decidedBy } = assess(
      { edition: either, laws: [] },
      visit({ a: false, b: false, c: true }),
      facts,
    );
    expect(findings.map(({ id, standing }) => [id, standing])).toEqual([
      ['first', 'not-met'],
      ['second', 'not-applicable'],
    ]);
    expect(decidedBy.map(({ id }) => id)).toEqual(['first']);
  });
});

describe('What decided an unmet visit', () => {
  it('is the limitation that applies', () => {
    const text = edition({ good: criterion(yes('a')), bad: criterion(yes('b'), { kind: 'limitation' }) });
    const result = assess({ edition: text, laws: [] }, visit({ a: true, b: true }), facts);
    expect(result.outcome).toBe('criteria-not-met');
    expect(result.decidedBy.map(({ id }) => id)).toEqual(['bad']);
  });

  it('is every branch of an any-of that failed', () => {
    const text = edition(
      { one: criterion(yes('a')), two: criterion(yes('b')) },
      { requires: { any: ['one', 'two'] } },
    );
    const result = assess({ edition: text, laws: [] }, visit({ a: false, b: false }), facts);
    expect(result.decidedBy.map(({ id }) => id)).toEqual(['one', 'two']);
  });

  it('is the pair that cannot both hold, where neither fails alone', () => {
    const text = edition({
      few: criterion({ fact: 'visits', atMost: 3 }),
      many: criterion({ fact: 'visits', atLeast: 5 }),
      other: criterion(yes('a')),
    });
    const result = assess({ edition: text, laws: [] }, visit({}), facts);
    expect(result.outcome).toBe('criteria-not-met');
    expect(result.decidedBy.map(({ id }) => id)).toEqual(['few', 'many']);
  });
});

describe('The most telling question', () => {
  it('is the one that settles most on its own', () => {
    const text = edition({
      stop: criterion(yes('a'), { kind: 'limitation' }),
      choice: criterion({ any: [yes('b'), yes('c')] }),
    });
    expect(assess({ edition: text, laws: [] }, visit({}), facts).unanswered[0]).toBe('a');
  });

  it('tells what each of its answers leaves possible', () => {
    const text = edition({ early: criterion({ fact: 'start', within: { days: 14 } }) });
    const ahead = prospects({ edition: text, laws: [] }, visit({}), facts, 'start');
    expect(ahead.map(({ answers, outcomes }) => [answers[0], outcomes])).toEqual([
      [on, ['criteria-met']],
      ['2026-03-16', ['criteria-not-met']],
    ]);
  });
});

describe('The edition on a date of service', () => {
  const text = (effective: Edition['effective'], until?: Edition['until']): Edition =>
    edition({}, { effective, name: effective, ...(until ? { until } : {}) });

  it('is the latest that had taken effect, from its first day on', () => {
    const editions = [text('2014-02-15'), text('2020-12-01')];
    expect(editionOn(editions, '2020-11-30')?.name).toBe('2014-02-15');
    expect(editionOn(editions, '2020-12-01')?.name).toBe('2020-12-01');
    expect(editionOn(editions, '2014-02-14')).toBeUndefined();
  });

  it('is none after the last day of a text whose successor we have not read', () => {
    expect(editionOn([text('2018-06-07', '2020-06-10')], '2020-06-11')).toBeUndefined();
  });

  it('is the undated one where no dated one had taken effect', () => {
    expect(editionOn([text('undated'), text('2020-12-01')], '2019-01-01')?.name).toBe('undated');
  });
});

describe('An answer', () => {
  it('that its fact does not allow is told why, and counts as not given', () => {
    const { visits, start, a } = facts;
    if (!visits || !start || !a) throw new Error('the catalogue has changed');
    expect(problemWith(visits, 0, on)).toBe('Give a whole number from 1 to 20.');
    expect(problemWith(visits, 2.5, on)).toBe('Give a whole number from 1 to 20.');
    expect(problemWith(start, '2026-04-01', on)).toBe('This day lies after the date of service.');
    expect(problemWith(start, '2026-02-30', on)).toContain('a day that exists');
    expect(problemWith(a, 'yes', on)).toContain('yes or no');
    expect(outcome(edition({ only: criterion(yes('a')) }), { a: 'yes' })).toBe('more-information-needed');
  });
});

describe('The address of a citation', () => {
  it('leads to the words it names, except in a PDF', () => {
    expect(placeOf({ source, section: '2', find: 'all of the-following' })).toBe(
      'https://source.example/policy#:~:text=all%20of%20the%2Dfollowing',
    );
    const pdf = { ...source, address: 'https://source.example/policy.pdf' } as const;
    expect(placeOf({ source: pdf, section: '2', find: 'all of' })).toBe('https://source.example/policy.pdf');
  });
});

describe('A rule on some answers', () => {
  const some = { a: true, b: false };

  it.each([
    [{ all: [yes('a'), yes('c')] }, undefined],
    [{ all: [yes('b'), yes('c')] }, false],
    [{ any: [yes('a'), yes('c')] }, true],
    [{ not: yes('c') }, undefined],
    [{ not: yes('b') }, true],
    [{ least: 2, of: [yes('a'), yes('b'), yes('c')] }, undefined],
    [{ least: 3, of: [yes('a'), yes('b'), yes('c')] }, false],
  ] as const)('%j is %s', (rule, value) => {
    expect(resultOf(rule, some, on)).toBe(value);
  });
});
