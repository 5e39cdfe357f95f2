import type { ComponentChildren } from 'preact';
import type { Outcome } from '../../criteria/assess.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { isTextField } from './keys.ts';

/** The frame of every screen. It speaks the outcome once whenever that changes. */
export function Popup(props: {
  theme: 'system' | 'light' | 'dark' | undefined;
  fluid: boolean;
  outcome: Outcome | undefined;
  /** What Backspace does outside a field; nothing if single keys are off. */
  onBackspace: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const { theme, fluid, outcome, onBackspace, children } = props;
  const goBack = (event: KeyboardEvent): void => {
    if (event.key !== 'Backspace' || !onBackspace || isTextField(event.target)) return;
    event.preventDefault();
    onBackspace();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a single key for the whole popup; the bar has a button that does the same
    <div
      class={fluid ? 'ts Popup is-fluid' : 'ts Popup'}
      data-theme={theme === 'system' ? undefined : theme}
      onKeyDown={goBack}
    >
      {children}
      <p class="sr" role="status">
        {outcome && outcomeWords[outcome]}
      </p>
    </div>
  );
}
