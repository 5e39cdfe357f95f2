import type { Citation, Source } from '../criteria/policy.ts';
import { dateWords } from '../criteria/wording.ts';
import { CiteLink } from './CiteLink.tsx';
import { Grade } from './Grade.tsx';
import { sourceWords as words } from './words.ts';

/**
 * Where a statement stands. If that is another text than its edition's, or it stands by itself, it says how sure we
 * are of that one, of when it is, and whose, as far as these differ; its title is a link away.
 */
export function Where({ cite, within }: { cite: Citation; within?: Source | undefined }) {
  const { source } = cite;
  const isOther = source.address !== within?.address || source.grade !== within.grade;
  return (
    <p class="Cite">
      <span class="sr">{words.section} </span>
      <CiteLink cite={cite}>{cite.section}</CiteLink>
      {isOther && (
        <>
          {' · '}
          <Grade grade={source.grade} />
          {differences(source, within).map((difference) => `, ${difference}`)}
        </>
      )}
    </p>
  );
}

function differences(source: Source, within: Source | undefined): string[] {
  return [
    ...(source.publisher === within?.publisher ? [] : [source.publisher]),
    ...(source.effective === 'undated' ? [] : [words.of(dateWords(source.effective))]),
    ...(source.read === within?.read ? [] : [words.readOn(dateWords(source.read))]),
  ];
}
