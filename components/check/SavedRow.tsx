import { useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import { dateWords } from '../../criteria/wording.ts';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { checkWords } from '../words.ts';
import { toneOf } from './outcomeLook.ts';
import { Rename } from './Rename.tsx';

const { list: words } = checkWords;

/** A saved check: press it to open; rename or delete it beside. */
export function SavedRow(props: {
  check: SavedCheck;
  /** Carrier and policy, in words. */
  about: string;
  onOpen: () => void;
  onRename: (label: string) => void;
  onDelete: () => void;
}) {
  const { check, about, onOpen, onRename, onDelete } = props;
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setRenaming(false);
    // The row's own buttons are back only after it has been drawn again.
    setTimeout(() => row.current?.querySelector('button')?.focus());
  };
  if (isRenaming) {
    return (
      <li class="SavedRow is-renaming" ref={row}>
        <Rename
          label={check.label}
          onCancel={close}
          onRename={(label) => {
            onRename(label);
            close();
          }}
        />
      </li>
    );
  }
  const tone = toneOf[check.outcome];
  return (
    <li class={`SavedRow tone-${tone}`} ref={row}>
      <button
        type="button"
        class="open"
        onClick={onOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Delete') return;
          event.preventDefault();
          onDelete();
        }}
      >
        <Icon name={tone} size={20} />
        <span>
          <b>{check.label}</b>
          <span class="state">{words.short[check.outcome]}</span>
          <span class="meta"> · {dateWords(check.dateOfService)}</span>
          <span class="meta about">{about}</span>
        </span>
      </button>
      <IconButton icon="pencil" name={words.rename(check.label)} onPress={() => setRenaming(true)} />
      <IconButton icon="bin" name={words.delete(check.label)} onPress={onDelete} />
    </li>
  );
}
