import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, prospects, wouldChange } from '../../criteria/assess.ts';
import { dateOfService, smallFacts as facts, texts, visit } from './arbitrary.ts';
import { everyAnswer, Oracle } from './oracle.ts';

const cases = { numRuns: 10_000 };
const minutes = 60_000;

describe('Whatever a policy and a law say, and whatever is answered so far', () => {
  it(
    'the outcome and the facts that could change it are those that trying every completion finds',
    () => {
      fc.assert(
        fc.property(texts, visit, (text, given) => {
          const { outcome, unanswered } = assess(text, given, facts);
          const oracle = new Oracle(text, given, facts);
          expect(outcome).toBe(oracle.outcome());
          expect([...unanswered].sort()).toEqual(oracle.unanswered().sort());
        }),
        cases,
      );
    },
    minutes,
  );

  it(
    'more information is needed if and only if something is listed',
    () => {
      fc.assert(
        fc.property(texts, visit, (text, given) => {
          const { outcome, unanswered } = assess(text, given, facts);
          expect(outcome === 'more-information-needed').toBe(unanswered.length > 0);
        }),
        cases,
      );
    },
    minutes,
  );

  it(
    'one more answer never reverses a decided outcome',
    () => {
      fc.assert(
        fc.property(
          texts,
          visit,
          fc.constantFrom(...Object.keys(facts)),
          fc.nat(),
          (text, given, id, nth) => {
            const before = assess(text, given, facts).outcome;
            const fact = facts[id];
            if (before === 'more-information-needed' || !fact || id in given.answers) return;
            const values = everyAnswer(fact, dateOfService);
            const answer = values[nth % values.length] ?? true;
            const after = assess(text, { ...given, answers: { ...given.answers, [id]: answer } }, facts);
            expect(after.outcome).toBe(before);
          },
        ),
        cases,
      );
    },
    minutes,
  );

  it(
    'a decided outcome always names its cause and where that stands',
    () => {
      fc.assert(
        fc.property(texts, visit, (text, given) => {
          const { outcome, decidedBy } = assess(text, given, facts);
          if (outcome === 'criteria-not-met') {
            expect(decidedBy.length).toBeGreaterThan(0);
            expect(decidedBy.every((finding) => finding.criterion.cite.section !== '')).toBe(true);
          }
          if (outcome === 'more-information-needed') expect(decidedBy).toEqual([]);
        }),
        cases,
      );
    },
    minutes,
  );

  it(
    'each prospect of an open fact holds exactly what its answers can lead to',
    () => {
      fc.assert(
        fc.property(texts, visit, (text, given) => {
          for (const id of assess(text, given, facts).unanswered) {
            for (const { answers, outcomes } of prospects(text, given, facts, id)) {
              const then = { ...given, answers: { ...given.answers, [id]: answers[0] } };
              const { outcome } = assess(text, then, facts);
              expect(outcomes.length === 1 ? outcomes[0] : 'more-information-needed').toBe(outcome);
            }
          }
        }),
        cases,
      );
    },
    minutes,
  );

  it(
    'an answer said to change the outcome does',
    () => {
      fc.assert(
        fc.property(texts, visit, (text, given) => {
          for (const { fact, answers, outcome } of wouldChange(text, given, facts)) {
            const then = { ...given, answers: { ...given.answers, [fact]: answers[0] } };
            expect(assess(text, then, facts).outcome).toBe(outcome);
          }
        }),
        cases,
      );
    },
    minutes,
  );
});
