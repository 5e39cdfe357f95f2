import type { IsoDate } from '../../criteria/dates.ts';
import { isIsoDate } from '../../criteria/dates.ts';
import type { Policy } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { Notice } from '../Notice.tsx';
import { checkWords as words } from '../words.ts';
import { nameOf } from './reading.ts';

/** No text that we have read was in force on the day: says so, and what to do. */
export function NoEdition({ policy, on }: { policy: Policy; on: IsoDate }) {
  const [earliest] = policy.editions
    .map((edition) => edition.effective)
    .filter(isIsoDate)
    .sort();
  const isTooEarly = earliest !== undefined && on < earliest;
  return (
    <Notice tone="caution" role="status" flush head={words.noEdition(nameOf(policy), dateWords(on))}>
      <p>{isTooEarly ? words.noEditionEarliest(dateWords(earliest)) : words.noEditionLater}</p>
    </Notice>
  );
}
