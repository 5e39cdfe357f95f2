import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { checkWords } from '../words.ts';
import { LabelWarning } from './LabelWarning.tsx';

const { list: words } = checkWords;

/** The label of a check, in a field; Escape leaves it as it was. */
export function Rename(props: { label: string; onRename: (label: string) => void; onCancel: () => void }) {
  const [label, setLabel] = useState(props.label);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (label.trim()) props.onRename(label.trim());
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          props.onCancel();
        }}
      >
        <input
          ref={field}
          class="Input"
          aria-label={words.label}
          autocomplete="off"
          maxLength={80}
          value={label}
          onInput={(event) => setLabel(event.currentTarget.value)}
        />
        <button type="submit" class="Button is-primary">
          {words.keep}
        </button>
        <button type="button" class="Button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </form>
      <div role="status">
        <LabelWarning label={label} />
      </div>
    </>
  );
}
