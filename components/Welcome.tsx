import type { ComponentChildren, Ref } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Carrier } from '../criteria/policy.ts';
import { type Language, say } from '../language/say.ts';
import { NotDone, type Problem } from './NotDone.tsx';
import type { LockedField, OptionsSettings } from './options/settings.ts';
import { PagePicture, StonePicture, TonesPicture } from './welcome/pictures.tsx';
import { ReadyStep } from './welcome/ReadyStep.tsx';
import { TryStep } from './welcome/TryStep.tsx';
import { WhatStep } from './welcome/WhatStep.tsx';
import { YoursStep } from './welcome/YoursStep.tsx';

/** The three steps of the introduction, and what stands after them. */
export const welcomeSteps = ['what', 'yours', 'try', 'ready'] as const;

/** A screen of the introduction. */
export type WelcomeStep = (typeof welcomeSteps)[number];

/** What the introduction needs. */
export interface WelcomeProps {
  step: WelcomeStep;
  settings: OptionsSettings;
  /** What her clinic has set, and not she. */
  locked: readonly LockedField[];
  language: Language;
  /** Every carrier there is, in the order shown. */
  carriers: readonly Carrier[];
  /** Carriers to show before any is sought. */
  firstIds: readonly string[];
  /** A change that was not kept: what, and what is still safe. */
  problem?: Problem | undefined;
  /** Whether the first screen that is drawn takes the focus to its heading; not when the page has just been opened. */
  focusAtOnce?: boolean;
  onStep: (step: WelcomeStep) => void;
  /** She picks a carrier, or takes it back. */
  onPick: (carrierId: string) => void;
  onSide: (side: OptionsSettings['side']) => void;
  onLanguage: (language: Language) => void;
  onSample: () => void;
  onCheck: () => void;
  onClose: () => void;
}

/** What Touchstone does, whose criteria she wants, and a page to try it on. Each step can be skipped. */
export function Welcome(props: WelcomeProps) {
  const { step, settings, problem, focusAtOnce = false, onStep } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const drawn = useRef(focusAtOnce ? undefined : step);
  const at = welcomeSteps.indexOf(step);
  const next = welcomeSteps[at + 1];
  const before = welcomeSteps[at - 1];

  useLayoutEffect(() => {
    if (drawn.current !== step) heading.current?.focus();
    drawn.current = step;
  }, [step]);
  useLayoutEffect(() => {
    const goOn = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || !next || hasEnterOfItsOwn(event.target)) return;
      event.preventDefault();
      onStep(next);
    };
    addEventListener('keydown', goOn);
    return () => removeEventListener('keydown', goOn);
  }, [next, onStep]);

  const actions: Readonly<Record<WelcomeStep, ComponentChildren>> = {
    what: <GoOn onPress={() => onStep('yours')} />,
    yours: <GoOn onPress={() => onStep('try')} />,
    try: (
      <>
        <button type="button" class="Button" onClick={() => onStep('ready')}>
          {say('welcome_finish')}
        </button>
        <button type="button" class="Button is-primary" onClick={props.onSample}>
          {say('welcome_sample')}
        </button>
      </>
    ),
    ready: (
      <>
        <button type="button" class="Button" onClick={props.onClose}>
          {say('welcome_close')}
        </button>
        <button type="button" class="Button is-primary" onClick={props.onCheck}>
          {say('welcome_check')}
        </button>
      </>
    ),
  };
  return (
    <div class="ts WelcomePage" data-theme={settings.theme === 'system' ? undefined : settings.theme}>
      <main class="Welcome">
        <div class="art">{pictureOf(step, settings.side)}</div>
        <div class="say">
          {step === 'ready' ? <p class="Stepper">{say('extension_name')}</p> : <Stepper at={at} />}
          <NotDone problem={problem} flush />
          <Step {...props} headingRef={heading} />
          <div class="foot">
            {before && (
              <button type="button" class="Button is-quiet" onClick={() => onStep(before)}>
                {say('welcome_back')}
              </button>
            )}
            {step !== 'ready' && step !== 'try' && (
              <button type="button" class="Button is-quiet" onClick={() => onStep('ready')}>
                {say('welcome_skip')}
              </button>
            )}
            <span class="grow" />
            {actions[step]}
          </div>
        </div>
      </main>
    </div>
  );
}

function Step(props: WelcomeProps & { headingRef: Ref<HTMLHeadingElement> }) {
  const { step, headingRef } = props;
  switch (step) {
    case 'what':
      return <WhatStep headingRef={headingRef} />;
    case 'yours':
      return <YoursStep {...props} />;
    case 'try':
      return <TryStep headingRef={headingRef} />;
    case 'ready':
      return <ReadyStep headingRef={headingRef} />;
    default:
      return step satisfies never;
  }
}

function Stepper({ at }: { at: number }) {
  const steps = welcomeSteps.slice(0, -1);
  return (
    <div class="Stepper">
      <ol aria-hidden="true">
        {steps.map((step, index) => (
          <li key={step} class={index <= at ? 'on' : undefined} />
        ))}
      </ol>
      <span>{say('welcome_step', at + 1, steps.length)}</span>
    </div>
  );
}

function GoOn({ onPress }: { onPress: () => void }) {
  return (
    <button type="button" class="Button is-primary" onClick={onPress}>
      {say('welcome_next')}
    </button>
  );
}

function pictureOf(step: WelcomeStep, side: OptionsSettings['side']) {
  if (step === 'yours') return <PagePicture side={side} />;
  return step === 'try' ? <TonesPicture /> : <StonePicture />;
}

/** Enter presses what can be pressed, and ends a search; everywhere else it goes on. */
const hasEnterOfItsOwn = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, select, summary, input[type="search"]') !== null;
