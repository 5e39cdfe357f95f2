import type { IsoDate } from '../../criteria/dates.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { AgeNotice } from '../AgeNotice.tsx';
import { AskThePlan } from '../AskThePlan.tsx';
import { datedIn } from '../age.ts';
import { LookedFor } from '../LookedFor.tsx';
import { NoteList } from '../NoteList.tsx';
import { noCriteriaWords as words } from '../words.ts';

/** In place of criteria: what is said of the carrier and to be confirmed, and what to ask the plan. */
export function WhatToAsk(props: { carrier: Carrier; today: IsoDate; onPlans: (() => void) | undefined }) {
  const { carrier, today, onPlans } = props;
  const { guidance = [], notFound } = carrier;
  const dated = datedIn(carrier);
  return (
    <>
      {dated && <AgeNotice source={dated} on={today} flush />}
      {guidance.length > 0 && (
        <section class="ToConfirm" aria-label={words.confirm}>
          <div class="SubHead">
            <h3>{words.confirm}</h3>
            <span>{guidance.length}</span>
          </div>
          <NoteList notes={guidance} level={4} />
        </section>
      )}
      {notFound && (
        <section class="ToConfirm" aria-label={words.ask}>
          <div class="SubHead">
            <h3>{words.ask}</h3>
          </div>
          <AskThePlan notFound={notFound} onPlans={onPlans} />
        </section>
      )}
      {notFound && (
        <details class="Fold">
          <summary>{words.search}</summary>
          <LookedFor notFound={notFound} />
        </details>
      )}
    </>
  );
}
