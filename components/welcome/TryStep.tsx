import type { Ref } from 'preact';
import type { Outcome } from '../../criteria/assess.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { Icon, type IconName } from '../Icon.tsx';
import type { Tone } from '../Notice.tsx';

const outcomes: readonly { readonly outcome: Outcome; readonly tone: Tone; readonly icon: IconName }[] = [
  { outcome: 'criteria-met', tone: 'met', icon: 'met' },
  { outcome: 'criteria-not-met', tone: 'not-met', icon: 'not-met' },
  { outcome: 'more-information-needed', tone: 'unknown', icon: 'unknown' },
  { outcome: 'review-barred', tone: 'barred', icon: 'barred' },
];

/** The sample page, and the four ways in which a check can end. */
export function TryStep({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {say('welcome_try_head')}
      </h1>
      <p class="lead">{say('welcome_try_lead')}</p>
      <p class="lead">{say('welcome_try_outcomes')}</p>
      <ul class="Ends">
        {outcomes.map(({ outcome, tone, icon }) => (
          <li key={outcome} class={`tone-${tone}`}>
            <Icon name={icon} size={20} />
            {outcomeWords[outcome]}
          </li>
        ))}
      </ul>
    </>
  );
}
