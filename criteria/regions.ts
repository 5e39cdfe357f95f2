import { addDays, type IsoDate, startOf } from './dates.ts';
import type { Answer, Answers, Fact } from './facts.ts';
import type { Rule, Test } from './rules.ts';

/** Answers to one fact that no rule in play tells apart. */
export type Region = readonly [Answer, ...Answer[]];

/** Whether a test holds for an answer of the right kind. */
export function holds(test: Test, answer: Answer, dateOfService: IsoDate): boolean {
  if ('is' in test) return answer === test.is;
  if ('atMost' in test) return Number(answer) <= test.atMost;
  if ('atLeast' in test) return Number(answer) >= test.atLeast;
  if ('oneOf' in test) return test.oneOf.includes(String(answer));
  return String(answer) >= startOf(test.within, dateOfService);
}

/** What a rule comes to on some answers; undefined while that hangs on one that is not there. */
export function resultOf(rule: Rule, answers: Answers, dateOfService: IsoDate): boolean | undefined {
  const each = (part: Rule): boolean | undefined => resultOf(part, answers, dateOfService);
  if ('not' in rule) {
    const value = each(rule.not);
    return value === undefined ? undefined : !value;
  }
  if ('fact' in rule) {
    const answer = answers[rule.fact];
    return answer === undefined ? undefined : holds(rule, answer, dateOfService);
  }
  const parts = 'all' in rule ? rule.all : 'any' in rule ? rule.any : rule.of;
  const least = 'all' in rule ? parts.length : 'any' in rule ? 1 : rule.least;
  const values = parts.map(each);
  if (values.filter((value) => value === true).length >= least) return true;
  return values.filter((value) => value !== false).length < least ? false : undefined;
}

/** Every test in a rule. */
export function testsIn(rule: Rule): Test[] {
  if ('all' in rule) return rule.all.flatMap(testsIn);
  if ('any' in rule) return rule.any.flatMap(testsIn);
  if ('not' in rule) return testsIn(rule.not);
  if ('of' in rule) return rule.of.flatMap(testsIn);
  return [rule];
}

/**
 * The regions of a fact under the tests on it. Counts and dates are represented by the values at either side of
 * every boundary; options by themselves.
 */
export function regionsOf(fact: Fact, tests: readonly Test[], dateOfService: IsoDate): Region[] {
  const regions = new Map<string, [Answer, ...Answer[]]>();
  for (const answer of new Set(valuesToTry(fact, tests, dateOfService))) {
    const signature = tests.map((test) => (holds(test, answer, dateOfService) ? 'T' : 'F')).join('');
    const region = regions.get(signature);
    if (region) region.push(answer);
    else regions.set(signature, [answer]);
  }
  return [...regions.values()];
}

function valuesToTry(fact: Fact, tests: readonly Test[], dateOfService: IsoDate): Answer[] {
  switch (fact.kind) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return Object.keys(fact.options);
    case 'count': {
      const edges = tests.flatMap((test) => {
        if ('atMost' in test) return [test.atMost, test.atMost + 1];
        if ('atLeast' in test) return [test.atLeast - 1, test.atLeast];
        return [];
      });
      return [fact.least, ...edges, fact.most].filter((n) => n >= fact.least && n <= fact.most);
    }
    case 'date': {
      const edges = tests.flatMap((test) => {
        if (!('within' in test)) return [];
        const first = startOf(test.within, dateOfService);
        return [first, addDays(first, -1)];
      });
      return [dateOfService, ...edges];
    }
    default:
      return fact satisfies never;
  }
}
