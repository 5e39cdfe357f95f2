import type { Source } from '../criteria/policy.ts';
import { dateWords } from '../criteria/wording.ts';
import { Grade } from './Grade.tsx';
import { sourceWords as words } from './words.ts';

/** How sure we are of a text and when we read it, in a line; with `note`, also what to know of the copy that was read. */
export function TextGrade({ source, note = false }: { source: Source; note?: boolean }) {
  return (
    <span class="TextGrade">
      <Grade grade={source.grade} />, {words.readOn(dateWords(source.read))}
      {note && source.note && <span class="note">{` · ${source.note}`}</span>}
    </span>
  );
}
