import type { Finding } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { Found } from './Found.tsx';
import type { LawInForce, Reading } from './reading.ts';

const { outcome: words } = checkWords;

/** Why a law does not bar review of this visit, or what that still hangs on. */
export function LawSays(props: {
  law: LawInForce;
  findings: readonly Finding[];
  reading: Reading;
  draft: Draft;
  facts: Facts;
}) {
  const { law, reading, draft, facts } = props;
  const findings = props.findings.filter(({ id }) => Object.hasOwn(law.edition.criteria, id));
  const named = (standing: Finding['standing']): string =>
    findings
      .filter((finding) => finding.standing === standing)
      .map(({ criterion }) => criterion.name)
      .join(', ');
  const failing = named('not-met');
  return (
    <details class="Fold">
      <summary>{words.lawHead}</summary>
      <div class="inside">
        <p>
          {failing ? words.lawNot(law.law.statute, failing) : words.lawOpen(law.law.statute, named('open'))}
        </p>
        <Found {...{ findings, reading, draft, facts }} isSettled={failing !== ''} />
      </div>
    </details>
  );
}
