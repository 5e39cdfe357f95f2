import type { Finding } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { CiteLink } from '../CiteLink.tsx';
import { checkWords } from '../words.ts';
import { answersGiven } from './answerText.ts';
import { factsOf, lawOf, nameOf, type Reading } from './reading.ts';

const { outcome: words } = checkWords;

/** The criteria that settled the outcome, each with the answer that did it and where it stands. */
export function Decided(props: {
  tone: string;
  title: string;
  findings: readonly Finding[];
  reading: Reading;
  draft: Draft;
  facts: Facts;
}) {
  const { tone, title, findings, reading, draft, facts } = props;
  return (
    <section class={`Decided tone-${tone}`} aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.from + finding.id}>
            <p>
              <strong>{finding.criterion.name}.</strong>{' '}
              <span class="said">
                {finding.criterion.kind === 'limitation' && words.limitation}
                {finding.criterion.statement}
              </span>
            </p>
            <Grounds finding={finding} reading={reading} draft={draft} facts={facts} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was answered to a criterion, and where it stands. */
export function Grounds(props: { finding: Finding; reading: Reading; draft: Draft; facts: Facts }) {
  const { finding, reading, draft, facts } = props;
  const { criterion } = finding;
  const given = answersGiven(factsOf(criterion), draft, facts);
  const { text, edition } = textOf(finding, reading);
  return (
    <>
      {given && <p class="said">{words.youAnswered(given)}</p>}
      <p class="Cite">
        <CiteLink cite={criterion.cite}>{words.place(text, criterion.cite.section)}</CiteLink>
        {words.edition(edition)}
      </p>
    </>
  );
}

function textOf(finding: Finding, reading: Reading): { text: string; edition: string } {
  const law = lawOf(reading, finding);
  return law
    ? { text: law.law.statute, edition: law.edition.name }
    : { text: nameOf(reading.policy), edition: reading.texts.edition.name };
}
