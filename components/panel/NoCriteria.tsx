import type { Ref } from 'preact';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { AgeNotice } from '../AgeNotice.tsx';
import { AskThePlan } from '../AskThePlan.tsx';
import { datedIn } from '../age.ts';
import { LookedFor } from '../LookedFor.tsx';
import { noCriteriaWords as words } from '../words.ts';
import { Section } from './Section.tsx';

/** A carrier none of whose texts is sure enough to be a rule: says so, in the place of a policy's name. */
export function NoCriteriaHeader(props: {
  carrier: Carrier;
  on: IsoDate;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const { carrier, on, headingRef } = props;
  const dated = datedIn(carrier);
  return (
    <>
      <div class="PolicyHeader">
        <h2 ref={headingRef} tabIndex={-1}>
          {carrier.name}
        </h2>
        <p class="title">{words.title}</p>
        <p class="Since">{carrier.guidance ? words.helpGuidance : words.help}</p>
      </div>
      {dated && <AgeNotice source={dated} on={on} />}
    </>
  );
}

/** What we looked for and what to ask instead. */
export function NoCriteriaSections({
  carrier,
  onPlans,
}: {
  carrier: Carrier;
  onPlans?: (() => void) | undefined;
}) {
  const { notFound } = carrier;
  if (!notFound) return null;
  return (
    <>
      <Section title={words.ask} hint={words.questions(notFound.ask.length)} open>
        <AskThePlan notFound={notFound} onPlans={onPlans} />
      </Section>
      <Section title={words.search} open>
        <LookedFor notFound={notFound} />
      </Section>
    </>
  );
}
