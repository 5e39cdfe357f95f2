import type { IsoDate } from '../../criteria/dates.ts';
import { editionOn, type Law } from '../../criteria/policy.ts';
import { CiteLink } from '../CiteLink.tsx';
import { NoteList } from '../NoteList.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { panelWords as words } from '../words.ts';
import { Section } from './Section.tsx';

/** Every state law in force on the day: what it says, where, and how sure we are of its text. */
export function WashingtonLaw({ laws, on }: { laws: readonly Law[]; on: IsoDate }) {
  const inForce = laws.flatMap((law) => {
    const edition = editionOn(law.editions, on);
    return edition ? [{ law, edition }] : [];
  });
  if (inForce.length === 0) return null;
  return (
    <Section title={words.law} hint={words.laws(inForce.length)}>
      <p class="Since">{words.lawBinds}</p>
      <ul class="Notes">
        {inForce.map(({ law, edition }) => (
          <li key={law.id}>
            <h4 class="name">{law.title}</h4>
            <p>{edition.summary}</p>
            <p class="Cite">
              <CiteLink cite={{ source: edition.source, section: law.statute }}>{law.statute}</CiteLink>
              {` · ${edition.name} · `}
              <TextGrade source={edition.source} note />
            </p>
            {edition.says && (
              <details class="More">
                <summary>{words.lawMore(edition.says.length)}</summary>
                <NoteList notes={edition.says} within={edition.source} level={5} />
                {edition.remark && <p class="Since">{edition.remark}</p>}
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
