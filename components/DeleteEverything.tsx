import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../language/say.ts';
import { Icon } from './Icon.tsx';

/** Deletes everything that is kept and puts it back; each says whether it was done. */
export interface EverythingProps {
  onDelete: () => Promise<boolean>;
  onUndo: () => Promise<boolean>;
}

type Step = 'first' | 'asking' | 'deleted' | 'back';

/** Deletes everything after asking once, in plain words; there is a way back until the page closes. */
export function DeleteEverything({ onDelete, onUndo }: EverythingProps) {
  const [step, setStep] = useState<Step>('first');
  const [isBusy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef(step);

  useLayoutEffect(() => {
    if (drawn.current === step) return;
    drawn.current = step;
    box.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [step]);

  const go = (to: Step, action: () => Promise<boolean>): void => {
    // It stays pressable, and so keeps the focus; a second press does nothing.
    if (isBusy) return;
    setBusy(true);
    void action().then((done) => {
      setBusy(false);
      if (done) setStep(to);
    });
  };

  return (
    <div class="DeleteEverything" ref={box}>
      {(step === 'first' || step === 'back') && (
        <div class="ask">
          <div>
            <b>{say('everything_head')}</b>
            <p>{say('everything_help')}</p>
          </div>
          <button type="button" class="Button is-danger" data-first onClick={() => setStep('asking')}>
            <Icon name="bin" />
            {say('everything_start')}
          </button>
        </div>
      )}
      {step === 'asking' && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape for the whole question; Cancel does the same
        <div
          class="sure"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setStep('first');
          }}
        >
          <p class="head" tabIndex={-1} data-first>
            {say('everything_sure')}
          </p>
          <ul>
            <li>{say('everything_here')}</li>
            <li>{say('everything_sync')}</li>
            <li>{say('everything_undo_until')}</li>
          </ul>
          <p class="actions">
            <button type="button" class="Button is-danger" onClick={() => go('deleted', onDelete)}>
              {say('everything_head')}
            </button>
            <button type="button" class="Button" onClick={() => setStep('first')}>
              {say('everything_cancel')}
            </button>
          </p>
        </div>
      )}
      {step === 'deleted' && (
        <p class="done">
          <span>{say('everything_undo_until')}</span>
          <button type="button" class="Button" data-first onClick={() => go('back', onUndo)}>
            {say('everything_undo')}
          </button>
        </p>
      )}
      <p class="told" role="status">
        {step === 'deleted' && say('everything_deleted')}
        {step === 'back' && say('everything_back')}
      </p>
    </div>
  );
}
