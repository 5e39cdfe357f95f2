import type { Finding } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import { criteriaIn } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { ageOf } from '../age.ts';
import { CiteLink } from '../CiteLink.tsx';
import { NoteList } from '../NoteList.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { ageWords, checkWords } from '../words.ts';
import { bindsIf } from './bindsIf.ts';
import { Found } from './Found.tsx';
import type { LawInForce, Reading } from './reading.ts';
import type { Judged } from './verdict.ts';

const { law: words, outcome: outcomeText } = checkWords;

/** What a law says: where it can bar review and does not, why; and what else it sets. */
export function LawSays(props: {
  law: LawInForce;
  /** Whether it hangs on an answer not given that it binds this plan. */
  mayBind: boolean;
  judged: Judged;
  reading: Reading;
  draft: Draft;
  facts: Facts;
  today: IsoDate;
}) {
  const { law, mayBind, judged, draft, facts, today } = props;
  const { edition } = law;
  const { source, binds } = edition;
  const age = ageOf(source, today);
  return (
    <>
      <h3>{law.law.title}</h3>
      {mayBind && binds && <p class="if">{bindsIf(binds, draft, facts)}</p>}
      <p>{edition.summary}</p>
      {criteriaIn(edition.bars).length > 0 && judged.outcome !== 'review-barred' && <WhyNot {...props} />}
      <p class="Cite">
        <CiteLink cite={{ source, section: law.law.statute }}>{law.law.statute}</CiteLink>
        {outcomeText.edition(edition.name)}
        {' · '}
        <TextGrade source={source} note />
      </p>
      {age && <p class="Fine">{ageWords.short(age.why, dateWords(age.since))}</p>}
      {edition.says && (
        <details class="Fold">
          <summary>{words.more(edition.says.length)}</summary>
          <div class="inside">
            <NoteList notes={edition.says} within={source} level={4} />
            {edition.remark && <p class="Fine">{edition.remark}</p>}
          </div>
        </details>
      )}
    </>
  );
}

/** Why a law does not bar review of this visit, or what that still hangs on. */
function WhyNot(props: Parameters<typeof LawSays>[0]) {
  const { law, judged, reading, draft, facts } = props;
  const { criteria } = law.edition;
  const findings = judged.lawFindings.filter(({ id, criterion }) => criteria[id] === criterion);
  const named = (standing: Finding['standing']): string =>
    findings
      .filter((finding) => finding.standing === standing)
      .map(({ criterion }) => criterion.name)
      .join(', ');
  const failing = named('not-met');
  return (
    <>
      <p>{failing ? words.not(law.law.statute, failing) : words.open(law.law.statute, named('open'))}</p>
      <Found {...{ findings, reading, draft, facts }} isSettled={failing !== ''} />
    </>
  );
}
