import type { ComponentChildren } from 'preact';
import { isTextField } from './keys.ts';
import { type Verdict, verdictWords } from './verdict.ts';

/** The frame of every screen. It speaks the outcome once whenever that changes. */
export function Popup(props: {
  theme: 'system' | 'light' | 'dark' | undefined;
  fluid: boolean;
  verdict: Verdict | undefined;
  /** What Backspace does outside a field; nothing if single keys are off. */
  onBackspace: (() => void) | undefined;
  children: ComponentChildren;
}) {
  const { theme, fluid, verdict, onBackspace, children } = props;
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
        {verdict && verdictWords[verdict]}
      </p>
    </div>
  );
}
