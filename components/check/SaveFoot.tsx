import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { checkWords } from '../words.ts';
import { isTextField } from './keys.ts';
import { LabelWarning } from './LabelWarning.tsx';

const { save: words } = checkWords;

/** The label and the button that keeps the check; once it is kept, the way to the next one. */
export function SaveFoot(props: {
  label: string;
  isOpen: boolean;
  isSaved: boolean;
  /** Whether one key saves. */
  keysOn: boolean;
  onLabel: (label: string) => void;
  onSave: () => void;
  onNew: () => void;
  onAnswers: () => void;
  /** What can be made of it once it is kept. */
  papers?: ComponentChildren;
}) {
  const { label, isSaved, keysOn, onLabel, onSave } = props;
  useLayoutEffect(() => {
    if (!keysOn || isSaved) return undefined;
    const press = (event: KeyboardEvent): void => {
      const isOurs = !event.ctrlKey && !event.altKey && !event.metaKey && !isTextField(event.target);
      if (isOurs && event.key.toLowerCase() === say('check_save_key')) onSave();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <footer class="SaveFoot">
      <div class="row">
        <label for="label">{words.label}</label>
        <button type="button" class="Button is-quiet is-small" onClick={props.onAnswers}>
          {words.change}
        </button>
      </div>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isSaved) onSave();
        }}
      >
        <input
          id="label"
          class="Input"
          autocomplete="off"
          maxLength={80}
          value={label}
          aria-describedby="label-warning"
          onInput={(event) => onLabel(event.currentTarget.value)}
        />
        {isSaved ? (
          <button type="button" class="Button" onClick={props.onNew}>
            {words.next}
          </button>
        ) : (
          <button type="submit" class="Button is-primary">
            {props.isOpen ? words.later : words.save}
            {keysOn && (
              <span class="Kbd" aria-hidden="true">
                {say('check_save_key').toUpperCase()}
              </span>
            )}
          </button>
        )}
      </form>
      <div id="label-warning" role="status">
        <LabelWarning label={label} />
      </div>
      <div class="after">
        <div class="done" role="status">
          {isSaved && (
            <>
              <Icon name="tick" />
              {words.saved}
            </>
          )}
        </div>
        {isSaved && props.papers}
      </div>
    </footer>
  );
}
