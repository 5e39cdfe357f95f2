import type { IsoDate } from '../../criteria/dates.ts';
import type { Source } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { Notice } from '../Notice.tsx';
import { panelWords as words } from '../words.ts';
import { ageOf } from './age.ts';

/** Says that a source may have changed since we read it, when that is likely. */
export function AgeNotice({ source, on }: { source: Source; on: IsoDate }) {
  const age = ageOf(source, on);
  if (!age) return null;
  const since = dateWords(age.since);
  return age.why === 'overdue' ? (
    <Notice tone="caution" head={words.overdue(since)}>
      <p>{words.overdueHelp}</p>
    </Notice>
  ) : (
    <Notice tone="caution" head={words.old(since)}>
      <p>{words.oldHelp}</p>
    </Notice>
  );
}
