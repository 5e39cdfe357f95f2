import type { SavedCheck } from '../../criteria/check.ts';
import { dateWords } from '../../criteria/wording.ts';
import { Icon } from '../Icon.tsx';
import { IconButton } from '../IconButton.tsx';
import { SampleTag } from '../SampleTag.tsx';
import { checkWords } from '../words.ts';
import { toneOf } from './outcomeLook.ts';
import { useRenaming } from './useRenaming.tsx';
import type { Verdict } from './verdict.ts';

const { list: words } = checkWords;

/** A saved check: press it to open; rename or delete it beside. */
export function SavedRow(props: {
  check: SavedCheck;
  /** Carrier and policy, in words. */
  about: string;
  verdict: Verdict;
  onOpen: () => void;
  onRename: (label: string) => void;
  onDelete: () => void;
}) {
  const { check, about, verdict, onOpen, onRename, onDelete } = props;
  const { row, start, field } = useRenaming(check.label, onRename);
  if (field) {
    return (
      <li class="SavedRow is-renaming" ref={row}>
        {field}
      </li>
    );
  }
  const tone = toneOf[verdict];
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
          {check.sample && <SampleTag />}
          <span class="state">{words.short[verdict]}</span>
          <span class="meta"> · {dateWords(check.dateOfService)}</span>
          <span class="meta about">{about}</span>
        </span>
      </button>
      <IconButton icon="pencil" name={words.rename(check.label)} onPress={start} />
      <IconButton icon="bin" name={words.delete(check.label)} onPress={onDelete} />
    </li>
  );
}
