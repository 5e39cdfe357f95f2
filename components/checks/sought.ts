import type { Outcome } from '../../criteria/assess.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { aboutOf, matches } from '../check/savedRows.ts';
import { type SavedTexts, savedVerdict, verdictWords } from '../check/verdict.ts';
import type { Reruns } from './useReruns.ts';

/** Which saved checks to show. Empty: any. */
export interface Sought {
  readonly text: string;
  readonly carrierId: string;
  readonly outcome: Outcome | '';
  readonly onlyChanged: boolean;
}

/** Every check. */
export const everything: Sought = { text: '', carrierId: '', outcome: '', onlyChanged: false };

/** The outcomes a check can be saved with. */
export const outcomes = Object.keys(outcomeWords) as Outcome[];

/** The checks that are sought, in the order given. */
export function soughtIn(
  checks: readonly SavedCheck[],
  sought: Sought,
  texts: SavedTexts,
  reruns: Reruns,
): SavedCheck[] {
  return checks.filter(
    (check) =>
      (sought.carrierId === '' || check.carrierId === sought.carrierId) &&
      (sought.outcome === '' || check.outcome === sought.outcome) &&
      (!sought.onlyChanged || hasChanged(check, reruns)) &&
      matches(
        sought.text,
        `${check.label} ${aboutOf(check, texts.carriers)} ${verdictWords[savedVerdict(check, texts)]}`,
      ),
  );
}

/** Whether a check comes to another outcome now, on its own day or today. */
export const hasChanged = ({ id }: SavedCheck, reruns: Reruns): boolean =>
  reruns.of.get(id)?.some(({ flips }) => flips) === true;
