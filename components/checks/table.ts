import type { SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { answerWords, outcomeWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { nameOf, policiesOf } from '../check/reading.ts';

/** Saved checks as rows of a table, headings first: a column for each fact that any of them has an answer to. */
export function tableOf(
  checks: readonly SavedCheck[],
  carriers: readonly Carrier[],
  facts: Facts,
): string[][] {
  const answered = new Set(checks.flatMap(({ answers }) => Object.keys(answers)));
  const known = Object.keys(facts).filter((id) => answered.has(id));
  const columns = [...known, ...[...answered].filter((id) => !Object.hasOwn(facts, id)).sort()];
  const nameOfFact = (id: string): string => (Object.hasOwn(facts, id) && facts[id]?.name) || id;
  return [
    [
      say('checks_label'),
      say('checks_carrier'),
      say('checks_policy'),
      say('checks_text'),
      say('checks_date'),
      say('checks_outcome'),
      say('checks_saved_at'),
      ...columns.map(nameOfFact),
    ],
    ...checks.map((check) => {
      const carrier = carriers.find(({ id }) => id === check.carrierId);
      const policy = carrier && policiesOf(carrier).find(({ id }) => id === check.policyId);
      return [
        check.sample ? say('sample_of_label', check.label) : check.label,
        carrier?.name ?? check.carrierId,
        policy ? nameOf(policy) : check.policyId,
        check.edition,
        check.dateOfService,
        outcomeWords[check.outcome],
        check.savedAt,
        ...columns.map((id) => answerIn(check, id, facts)),
      ];
    }),
  ];
}

/** An answer in words; a day as the spreadsheet knows it. */
function answerIn({ answers }: SavedCheck, id: string, facts: Facts): string {
  const answer = answers[id];
  if (answer === undefined) return '';
  const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
  return fact && fact.kind !== 'date' ? answerWords(fact, answer) : String(answer);
}
