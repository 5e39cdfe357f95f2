import type { Outcome } from '../../criteria/assess.ts';
import { Icon } from '../Icon.tsx';
import { checkWords as words } from '../words.ts';
import { inSentence, toneOf } from './outcomeLook.ts';

/** Where the check stands, always in the same place above a question. */
export function OutcomeStrip({ outcome, answered }: { outcome: Outcome; answered: number }) {
  const tone = toneOf[outcome];
  return (
    <section class={`OutcomeStrip tone-${tone}`} aria-label={words.stands}>
      <Icon name={tone} />
      <span>
        {words.soFar} <strong>{inSentence(outcome)}</strong>
      </span>
      <span class="right">{words.answered(answered)}</span>
    </section>
  );
}
