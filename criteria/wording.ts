import { say, words } from '../language/say.ts';
import type { Outcome, Standing } from './assess.ts';
import { type IsoDate, isIsoDate } from './dates.ts';
import type { Answer, Fact } from './facts.ts';
import type { Grade } from './policy.ts';

/** An outcome as a person reads it. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'criteria-met': say('outcome_criteria_met'),
  'criteria-not-met': say('outcome_criteria_not_met'),
  'more-information-needed': say('outcome_more_information_needed'),
  'review-barred': say('outcome_review_barred'),
};

/** Where a criterion stands, as a person reads it. */
export const standingWords: Readonly<Record<Standing, string>> = {
  met: say('standing_met'),
  'not-met': say('standing_not_met'),
  open: say('standing_open'),
  'not-applicable': say('standing_not_applicable'),
};

/** How sure we are of a text, as a person reads it. */
export const gradeWords: Readonly<Record<Grade, string>> = {
  'published-text': say('grade_published_text'),
  'older-edition': say('grade_older_edition'),
  'secondary-source': say('grade_secondary_source'),
  unconfirmed: say('grade_unconfirmed'),
};

/** What each grade stands for. */
export const gradeMeans: Readonly<Record<Grade, string>> = {
  'published-text': say('grade_published_text_means'),
  'older-edition': say('grade_older_edition_means'),
  'secondary-source': say('grade_secondary_source_means'),
  unconfirmed: say('grade_unconfirmed_means'),
};

const days = new Intl.DateTimeFormat(words().language === 'en' ? 'en-US' : 'es-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A date in words: `Dec 2, 2026`; `undated` says that there is none. */
export function dateWords(date: IsoDate | 'undated'): string {
  return date === 'undated' ? say('date_undated') : days.format(new Date(`${date}T00:00:00Z`));
}

const fullDays = new Intl.DateTimeFormat(words().language === 'en' ? 'en-US' : 'es-US', {
  dateStyle: 'full',
  timeZone: 'UTC',
});

/** A date with its weekday and nothing shortened: `Wednesday, December 2, 2026`. */
export function fullDateWords(date: IsoDate): string {
  return fullDays.format(new Date(`${date}T00:00:00Z`));
}

/** An answer as a person reads it. */
export function answerWords(fact: Fact, answer: Answer): string {
  switch (fact.kind) {
    case 'yes-no':
      return answer === true ? say('answer_yes') : say('answer_no');
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
