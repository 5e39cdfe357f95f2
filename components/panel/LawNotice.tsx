import type { IsoDate } from '../../criteria/dates.ts';
import { criteriaIn, editionOn, type Law } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { ageOf } from '../age.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Notice } from '../Notice.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { ageWords, panelWords as words } from '../words.ts';

/** A law that can bar review of the visit, above the policy, if it was in force on the day. */
export function LawNotice({ law, on }: { law: Law; on: IsoDate }) {
  const edition = editionOn(law.editions, on);
  if (!edition || criteriaIn(edition.bars).length === 0) return null;
  const { source } = edition;
  const age = ageOf(source, on);
  return (
    <Notice tone="barred" label={law.title} head={<h3>{law.title}</h3>}>
      <p>
        {edition.summary}{' '}
        <span class="nowrap">
          <CiteLink cite={{ source, section: law.statute }}>{law.statute}</CiteLink>
        </span>
      </p>
      <p class="fine">
        {words.lawRead(edition.name)}
        <TextGrade source={source} note />
      </p>
      {age && <p class="fine">{ageWords.short(age.why, dateWords(age.since))}</p>}
    </Notice>
  );
}
