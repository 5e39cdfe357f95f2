import type { Outcome, Standing } from './assess.ts';
import { type IsoDate, isIsoDate } from './dates.ts';
import type { Answer, Fact } from './facts.ts';
import type { Grade } from './policy.ts';

/** An outcome as a person reads it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'criteria-met': 'Meets the published criteria',
  'criteria-not-met': 'Does not meet the published criteria',
  'more-information-needed': 'More information needed',
  'review-barred': 'Washington law bars necessity review',
};

/** Where a criterion stands, as a person reads it. */
export const standingWords: Readonly<Record<Standing, string>> = {
  met: 'met',
  'not-met': 'not met',
  open: 'open',
  'not-applicable': 'not applicable yet',
};

/** How sure we are of a text, as a person reads it. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  'published-text': 'Published text',
  'older-edition': 'Older edition',
  'secondary-source': 'Secondary source',
  unconfirmed: 'Unconfirmed',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in words: `Dec 2, 2026`; `undated` stays as it is. */
export function dateWords(date: IsoDate | 'undated'): string {
  if (date === 'undated') return 'undated';
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${months[month - 1]} ${day}, ${year}`;
}

/** An answer as a person reads it. */
export function answerWords(fact: Fact, answer: Answer): string {
  switch (fact.kind) {
    case 'yes-no':
      return answer === true ? 'Yes' : 'No';
    case 'count':
      return String(answer);
    case 'date':
      return isIsoDate(answer) ? dateWords(answer) : String(answer);
    case 'choice':
      return fact.options[String(answer)] ?? String(answer);
    default:
      return fact satisfies never;
  }
}
