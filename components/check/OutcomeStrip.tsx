import { Icon } from '../Icon.tsx';
import { checkWords as words } from '../words.ts';
import { Branches } from './Branches.tsx';
import type { FundingBranch } from './funding.ts';
import { inSentence, toneOf } from './outcomeLook.ts';
import type { Verdict } from './verdict.ts';

/** Where the check stands, always in the same place above a question. */
export function OutcomeStrip(props: {
  verdict: Verdict;
  branches: readonly FundingBranch[];
  answered: number;
}) {
  const { verdict, branches, answered } = props;
  const tone = toneOf[verdict];
  const tellsMore = branches.some(({ isSettled }) => isSettled);
  return (
    <section class={`OutcomeStrip tone-${tone}`} aria-label={words.stands}>
      <Icon name={tone} />
      {tellsMore ? (
        <Branches branches={branches} />
      ) : (
        <>
          <span>
            {words.soFar} <strong>{inSentence(verdict)}</strong>
          </span>
          <span class="right">{words.answered(answered)}</span>
        </>
      )}
    </section>
  );
}
