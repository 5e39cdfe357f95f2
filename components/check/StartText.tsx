import type { IsoDate } from '../../criteria/dates.ts';
import { AgeNotice } from '../AgeNotice.tsx';
import { noCriteriaWords as words } from '../words.ts';
import { hasCriteria, type Reading } from './reading.ts';
import { WhatToAsk } from './WhatToAsk.tsx';

/** Whether the text a check would use may have changed since we read it; without one, what is known instead. */
export function StartText(props: {
  reading: Reading | undefined;
  today: IsoDate;
  onPlans: (() => void) | undefined;
}) {
  const { reading, today, onPlans } = props;
  if (!reading) return null;
  if (!hasCriteria(reading)) {
    return (
      <details class="Fold">
        <summary>
          <h2>{words.known}</h2>
        </summary>
        <div class="inside">
          <WhatToAsk carrier={reading.carrier} today={today} onPlans={onPlans} />
        </div>
      </details>
    );
  }
  return <AgeNotice source={reading.texts.edition.source} on={today} flush />;
}
