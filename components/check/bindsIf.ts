import type { Draft } from '../../criteria/check.ts';
import type { Answer, Facts } from '../../criteria/facts.ts';
import { holds, testsIn } from '../../criteria/regions.ts';
import type { Rule } from '../../criteria/rules.ts';
import { checkWords } from '../words.ts';

const { law: words } = checkWords;

/** On which answer it hangs whether a law binds: `If “Who pays the claims” is “The insurer”:`. */
export function bindsIf(rule: Rule, draft: Draft, facts: Facts): string {
  const ids = [...new Set(testsIn(rule).map((test) => test.fact))];
  const [id, ...more] = ids;
  const fact = id === undefined ? undefined : facts[id];
  if (fact?.kind !== 'choice' || more.length > 0)
    return words.ifAnswer(ids.map((each) => facts[each]?.name ?? each).join(', '));
  const names = Object.entries(fact.options)
    .filter(([option]) => isSo(rule, option, draft))
    .map(([, name]) => name);
  return words.ifOption(fact.name, names);
}

/** Whether a rule about one fact holds for an answer to it. */
function isSo(rule: Rule, answer: Answer, draft: Draft): boolean {
  const so = (part: Rule): boolean => isSo(part, answer, draft);
  if ('all' in rule) return rule.all.every(so);
  if ('any' in rule) return rule.any.some(so);
  if ('not' in rule) return !so(rule.not);
  if ('of' in rule) return rule.of.filter(so).length >= rule.least;
  return holds(rule, answer, draft.dateOfService);
}
