import type { IsoDate } from '../../criteria/dates.ts';
import { editionOn, type Law } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Notice } from '../Notice.tsx';
import { panelWords as words } from '../words.ts';

/** What state law sets above the policy, if it was in force on the day. */
export function LawNotice({ law, on }: { law: Law; on: IsoDate }) {
  const edition = editionOn(law.editions, on);
  if (!edition) return null;
  const { source } = edition;
  return (
    <Notice tone="barred" label={words.law} head={<h3>{law.title}</h3>}>
      <p>
        {edition.summary}{' '}
        <span class="nowrap">
          <CiteLink cite={{ source, section: law.statute }}>{law.statute}</CiteLink>
        </span>
      </p>
      <p class="fine">{words.lawRead(edition.name, dateWords(source.read))}</p>
      {edition.remark && <p class="fine">{edition.remark}</p>}
    </Notice>
  );
}
