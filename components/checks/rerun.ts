import type { Finding } from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import { draftOf } from '../check/draft.ts';
import { policiesOf, type Reading, readingOf } from '../check/reading.ts';
import { judge, keptAs, type Verdict } from '../check/verdict.ts';

/** The texts that a saved check is read again with. */
export interface TextsNow {
  readonly carriers: readonly Carrier[];
  readonly laws: readonly Law[];
  readonly facts: Facts;
  readonly today: IsoDate;
}

/** A saved check, read again with the texts that Touchstone has now. */
export interface Rerun {
  /** For the visit on its own day, or as if the visit were today. */
  readonly when: 'date-of-service' | 'today';
  /** Whether another edition of the policy is in force than the one it was saved with. */
  readonly isOtherText: boolean;
  readonly verdict: Verdict;
  /** Whether that is another outcome than the one it was saved with. */
  readonly flips: boolean;
  /** The criteria that decide now; none while it is open. */
  readonly decidedBy: readonly Finding[];
  /** The facts that can still change it, by id. */
  readonly unanswered: readonly string[];
  readonly reading: Reading;
  /** The visit as it was read. */
  readonly draft: Draft;
}

/**
 * Reads a saved check again. Nothing comes back where all is as it was, or where carrier, policy or a text for that
 * day is unknown here. As if the visit were today, it is read only where today's text is another than its own day's:
 * a prescription that has grown old is no change of the criteria.
 */
export function rerun(check: SavedCheck, texts: TextsNow): Rerun[] {
  const onItsDay = readOn(check, check.dateOfService, 'date-of-service', texts);
  const today = readOn(check, texts.today, 'today', texts);
  const isNewToday = today?.reading.texts.edition !== onItsDay?.reading.texts.edition;
  return [onItsDay, isNewToday ? today : undefined].filter(
    (each): each is Rerun => each !== undefined && (each.isOtherText || each.flips),
  );
}

function readOn(check: SavedCheck, day: IsoDate, when: Rerun['when'], texts: TextsNow): Rerun | undefined {
  const carrier = texts.carriers.find(({ id }) => id === check.carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === check.policyId);
  const reading = carrier && policy && readingOf(carrier, policy, texts.laws, day);
  if (!reading) return undefined;
  const draft = { ...draftOf(check), dateOfService: day };
  const { outcome, decidedBy, unanswered } = judge(reading, draft, texts.facts);
  return {
    when,
    isOtherText: reading.texts.edition.effective !== check.edition,
    verdict: outcome,
    flips: keptAs(outcome) !== check.outcome,
    decidedBy,
    unanswered,
    reading,
    draft,
  };
}
