import type { Draft } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { LawSays } from './LawSays.tsx';
import type { Reading } from './reading.ts';
import type { Judged } from './verdict.ts';

const { law: words } = checkWords;

/** The state laws that bind this plan, then those that may, by an answer not given; the others are left out. */
export function Laws(props: {
  judged: Judged;
  reading: Reading;
  draft: Draft;
  facts: Facts;
  today: IsoDate;
}) {
  const { judged, reading } = props;
  const withBinds = reading.laws.map((law) => ({
    law,
    binds: judged.laws.find((each) => each.law === law.edition)?.binds ?? 'open',
  }));
  const binding = withBinds.filter(({ binds }) => binds === 'met');
  const open = withBinds.filter(({ binds }) => binds === 'open');
  if (binding.length + open.length === 0) return null;
  return (
    <details class="Fold">
      <summary>{words.head(binding.length, open.length)}</summary>
      <ul class="inside Laws">
        {[...binding, ...open].map(({ law, binds }) => (
          <li key={law.law.id}>
            <LawSays {...props} law={law} mayBind={binds === 'open'} />
          </li>
        ))}
      </ul>
    </details>
  );
}
