import type { Edition } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Grade } from '../Grade.tsx';
import { Icon } from '../Icon.tsx';
import { panelWords as words } from '../words.ts';

/** The texts that stood before or came after the one shown. */
export function OtherEditions({ editions }: { editions: readonly Edition[] }) {
  return (
    <ul class="Bullets">
      {editions.map((edition) => (
        <li key={edition.effective + edition.name}>
          <Icon name="page" />
          <div>
            <CiteLink cite={{ source: edition.source, section: edition.name }}>{edition.name}</CiteLink>
            <p class="Cite">
              {period(edition)} · <Grade grade={edition.source.grade} />
            </p>
            {edition.remark && <p class="Cite">{edition.remark}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function period({ effective, until }: Edition): string {
  if (effective === 'undated') return words.undatedEdition;
  return words.stands(dateWords(effective), until && dateWords(until));
}
