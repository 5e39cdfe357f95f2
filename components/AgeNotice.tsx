import type { IsoDate } from '../criteria/dates.ts';
import { dateWords } from '../criteria/wording.ts';
import { ageOf, type Dated } from './age.ts';
import { Notice } from './Notice.tsx';
import { ageWords as words } from './words.ts';

/** Says that a source may have changed since we read it, when that is likely. */
export function AgeNotice({ source, on, flush }: { source: Dated; on: IsoDate; flush?: boolean }) {
  const age = ageOf(source, on);
  if (!age) return null;
  return (
    <Notice tone="caution" flush={flush ?? false} head={words[age.why](dateWords(age.since))}>
      <p>{words.help}</p>
    </Notice>
  );
}
