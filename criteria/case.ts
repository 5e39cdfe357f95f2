import type { Outcome } from './assess.ts';
import type { IsoDate } from './dates.ts';
import type { ChoiceId, CountId, DateId, FactId, OptionId, YesNoId } from './facts.ts';

/** What an answer to one fact of the catalogue may be. */
type AnswerTo<Id extends FactId> = Id extends YesNoId
  ? boolean
  : Id extends CountId
    ? number
    : Id extends DateId
      ? IsoDate
      : Id extends ChoiceId
        ? OptionId<Id>
        : never;

/** Answers to facts of the catalogue; a wrong id or option does not compile. */
export type CaseAnswers = { readonly [Id in FactId]?: AnswerTo<Id> };

/** A visit with its expected result: how an author shows that a policy is encoded as it is meant. */
export interface Case {
  /** The situation and what is expected of it, in a sentence. */
  readonly says: string;
  /** Which of the carrier's policies; the first, if not said. */
  readonly policyId?: string;
  /** The date of service. */
  readonly on: IsoDate;
  readonly answers: CaseAnswers;
  readonly outcome: Outcome;
  /** Exactly the criteria that settle it, in any order. */
  readonly decidedBy?: readonly string[];
  /** Exactly the facts that stay open, in any order. */
  readonly unanswered?: readonly string[];
}

/** The same answers with some left open. */
export function leaveOpen(answers: CaseAnswers, ...open: FactId[]): CaseAnswers {
  const left: readonly string[] = open;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !left.includes(id)));
}
