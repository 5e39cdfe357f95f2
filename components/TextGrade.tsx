import type { Source } from '../criteria/policy.ts';
import { dateWords } from '../criteria/wording.ts';
import { Grade } from './Grade.tsx';
import { sourceWords as words } from './words.ts';

/** How sure we are of a text and when we read it, in a line. */
export function TextGrade({ source }: { source: Source }) {
  return (
    <span class="TextGrade">
      <Grade grade={source.grade} />, {words.readOn(dateWords(source.read))}
    </span>
  );
}
