import type { Language } from '../../language/say.ts';
import type { Field } from '../../papers/paper.ts';
import { type Typed, typedIn } from '../../papers/text.ts';

/** What the fields of a paper are told. */
export interface Typing {
  readonly typed: Typed;
  readonly onType: (id: string, value: string) => void;
}

/** A field that is as tall as what is in it, and prints as plain text. */
export function Grow(props: {
  field: Field;
  typing: Typing;
  /** Whether its label stands beside it; it has one for a screen reader in any case. */
  isLabelShown?: boolean | undefined;
  lang?: Language | undefined;
}) {
  const { field, typing, isLabelShown, lang } = props;
  const value = typedIn(field, typing.typed);
  const id = `field-${field.id}`;
  return (
    <div class={value ? 'Grow' : 'Grow is-empty'} lang={lang}>
      <label for={id} class={isLabelShown ? 'label' : 'sr'}>
        {field.label}
      </label>
      <div class="box">
        {/* The text once more, unseen: it makes the box as tall as it is, and is what gets printed. */}
        <div class="mirror" aria-hidden="true">
          {`${value}\u200b`}
        </div>
        <textarea
          id={id}
          rows={1}
          autocomplete="off"
          maxLength={4000}
          value={value}
          onInput={(event) => typing.onType(field.id, event.currentTarget.value)}
        />
      </div>
    </div>
  );
}
