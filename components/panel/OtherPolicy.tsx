import type { IsoDate } from '../../criteria/dates.ts';
import { type Citation, editionOn, type Policy } from '../../criteria/policy.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Provenance } from '../Provenance.tsx';
import { panelWords as words } from '../words.ts';
import { PolicyParts } from './PolicySections.tsx';
import { Section } from './Section.tsx';

/** Another text of the same carrier, folded, with a provenance of its own. */
export function OtherPolicy({ policy, on }: { policy: Policy; on: IsoDate }) {
  const edition = editionOn(policy.editions, on) ?? policy.editions.at(-1);
  if (!edition) return null;
  const cite: Citation = { source: edition.source, section: policy.title };
  return (
    <Section title={policy.number ? `${policy.number} ${policy.title}` : policy.title}>
      <div>
        <Provenance effective={edition.effective} source={edition.source} />
        {edition.remark && <p class="Since">{edition.remark}</p>}
      </div>
      <PolicyParts edition={edition} />
      <p>
        <CiteLink cite={cite}>{words.readIt}</CiteLink>
      </p>
    </Section>
  );
}
