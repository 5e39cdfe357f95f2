import fc from 'fast-check';
import type { Texts, Visit } from '../../criteria/assess.ts';
import type { Answers, Facts } from '../../criteria/facts.ts';
import type { Criterion, Edition, LawEdition, Outline, Source } from '../../criteria/policy.ts';
import type { Rule } from '../../criteria/rules.ts';
import { everyAnswer } from './oracle.ts';

const asked = { ask: 'A question?', name: 'A fact', about: 'A visit' };

/** A small catalogue with every kind of fact. */
export const smallFacts: Facts = {
  red: { kind: 'yes-no', ...asked },
  blue: { kind: 'yes-no', ...asked },
  green: { kind: 'yes-no', ...asked },
  size: { kind: 'choice', options: { small: 'Small', middle: 'Middle', large: 'Large' }, ...asked },
  visits: { kind: 'count', least: 1, most: 4, ...asked },
  start: { kind: 'date', ...asked },
};

/** The date of service of every generated visit; a month's last day, so that calendar months are awkward. */
export const dateOfService = '2026-03-31';

const yesNo = fc.constantFrom('red', 'blue', 'green');

const test: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ fact: yesNo, is: fc.boolean() }),
  fc.record({ fact: fc.constant('visits'), atMost: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ fact: fc.constant('visits'), atLeast: fc.integer({ min: 0, max: 5 }) }),
  fc.record({
    fact: fc.constant('start'),
    within: fc.record({ days: fc.integer({ min: 0, max: 3 }) }),
  }),
  fc.record({ fact: fc.constant('size'), oneOf: fc.subarray(['small', 'middle', 'large']) }),
);

/** Any rule over the small catalogue, constant and contradictory ones among them. */
export const rule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    test,
    fc.record({ all: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('rule'), { maxLength: 3 }) }),
    fc.record({ not: tie('rule') }),
    fc.record({ least: fc.integer({ min: 0, max: 3 }), of: fc.array(tie('rule'), { maxLength: 3 }) }),
  ),
})).rule;

const source: Source = {
  title: 'A text',
  publisher: 'A publisher',
  address: 'https://source.example/text',
  effective: '2020-01-01',
  read: '2026-01-01',
  grade: 'published-text',
};

const criterion: fc.Arbitrary<Criterion> = fc
  .record({
    kind: fc.constantFrom('indication' as const, 'documentation' as const, 'limitation' as const),
    rule,
    when: fc.option(rule, { nil: undefined, freq: 4 }),
  })
  .map(({ kind, rule: own, when }) => ({
    kind,
    name: 'A criterion',
    statement: 'Something holds.',
    rule: own,
    cite: { source, section: 'Section 1' },
    ...(when ? { when } : {}),
  }));

const ids = ['a', 'b', 'c', 'd'] as const;

const outline: fc.Arbitrary<Outline> = fc.letrec<{ outline: Outline }>((tie) => ({
  outline: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom<Outline>(...ids),
    ...(['all', 'any'] as const).map((how) =>
      fc
        .record({
          parts: fc.array(tie('outline'), { minLength: 1, maxLength: 3 }),
          when: fc.option(rule, { nil: undefined, freq: 5 }),
        })
        .map(
          ({ parts, when }): Outline =>
            how === 'all'
              ? { all: parts, ...(when ? { when } : {}) }
              : { any: parts, ...(when ? { when } : {}) },
        ),
    ),
    fc.record({
      least: fc.integer({ min: 0, max: 3 }),
      of: fc.array(tie('outline'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).outline;

const criteria = fc.record({ a: criterion, b: criterion, c: criterion, d: criterion });

const edition: fc.Arbitrary<Edition> = fc.record({
  effective: fc.constant('2020-01-01' as const),
  name: fc.constant('2020 text'),
  source: fc.constant(source),
  criteria,
  requires: outline,
  unless: fc.subarray([...ids], { maxLength: 2 }),
});

const law: fc.Arbitrary<LawEdition> = fc.record({
  effective: fc.constant('2020-01-01' as const),
  name: fc.constant('2020 text'),
  source: fc.constant(source),
  summary: fc.constant('A summary.'),
  criteria,
  bars: outline,
  mayStillAsk: fc.constant([]),
});

/** A policy and at most one law. */
export const texts: fc.Arbitrary<Texts> = fc.record({ edition, laws: fc.array(law, { maxLength: 1 }) });

/** A visit of which anything from nothing to everything is known. */
export const visit: fc.Arbitrary<Visit> = fc
  .record(
    Object.fromEntries(
      Object.entries(smallFacts).map(([id, fact]) => [
        id,
        fc.option(fc.constantFrom(...everyAnswer(fact, dateOfService)), { nil: undefined, freq: 1 }),
      ]),
    ),
  )
  .map((given) => ({
    dateOfService,
    answers: Object.fromEntries(
      Object.entries(given).filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined),
    ),
  }));
