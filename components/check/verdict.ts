import {
  type Assessment,
  assess,
  type Outcome,
  prospects,
  type Visit,
  wouldChange,
} from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { answersFor, type Carrier, type Law } from '../../criteria/policy.ts';
import type { Region } from '../../criteria/regions.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { noCriteriaWords } from '../words.ts';
import { draftOf } from './draft.ts';
import { hasCriteria, policiesOf, type Reading, readingOf } from './reading.ts';

/** An outcome as it is shown. Where there are no criteria, none are ever met: then that is what is said. */
export type Verdict = Outcome | 'no-criteria';

/** An assessment with what is said of it. */
export type Judged = Omit<Assessment, 'outcome'> & { readonly outcome: Verdict };

/** A verdict as a person reads it. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  ...outcomeWords,
  'no-criteria': noCriteriaWords.title,
};

/** What the texts say of a visit, and why. */
export function judge(reading: Reading, draft: Draft, facts: Facts): Judged {
  const assessment = assess(reading.texts, visitIn(reading, draft), facts);
  return { ...assessment, outcome: verdictOf(assessment.outcome, reading) };
}

/** For one open fact, which verdicts each of its answers leaves possible. */
export function prospectsIn(
  reading: Reading,
  draft: Draft,
  facts: Facts,
  fact: string,
): { answers: Region; verdicts: Verdict[] }[] {
  return prospects(reading.texts, visitIn(reading, draft), facts, fact).map(({ answers, outcomes }) => ({
    answers,
    verdicts: outcomes.map((outcome) => verdictOf(outcome, reading)),
  }));
}

/** The single answers that would have led to another verdict. */
export function changesIn(
  reading: Reading,
  draft: Draft,
  facts: Facts,
): { fact: string; answers: Region; verdict: Verdict }[] {
  const { known = {} } = reading.carrier;
  return wouldChange(reading.texts, visitIn(reading, draft), facts)
    .filter(({ fact }) => !Object.hasOwn(known, fact))
    .map(({ fact, answers, outcome }) => ({ fact, answers, verdict: verdictOf(outcome, reading) }));
}

/** The visit as this carrier sees it: an answer given under another one does not stand against what is always so. */
const visitIn = ({ carrier }: Reading, { dateOfService, answers }: Draft): Visit => ({
  dateOfService,
  answers: answersFor(carrier, answers),
});

/** A verdict as it is kept: without criteria it stays open what the plan asks. */
export const keptAs = (verdict: Verdict): Outcome =>
  verdict === 'no-criteria' ? 'more-information-needed' : verdict;

/** What a saved check is read against. */
export interface SavedTexts {
  readonly carriers: readonly Carrier[];
  readonly laws: readonly Law[];
  readonly facts: Facts;
}

/** A saved outcome as its own screen says it: what was kept as open because there are no criteria is told by that. */
export function savedVerdict(check: SavedCheck, { carriers, laws, facts }: SavedTexts): Verdict {
  if (check.outcome !== keptAs('no-criteria')) return check.outcome;
  const carrier = carriers.find(({ id }) => id === check.carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === check.policyId);
  if (!carrier || !policy || hasCriteria({ policy })) return check.outcome;
  const reading = readingOf(carrier, policy, laws, check.dateOfService);
  const now = reading && judge(reading, draftOf(check), facts).outcome;
  return now === 'no-criteria' ? now : check.outcome;
}

const verdictOf = (outcome: Outcome, reading: Reading): Verdict =>
  outcome === 'criteria-met' && !hasCriteria(reading) ? 'no-criteria' : outcome;
