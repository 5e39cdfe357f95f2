import type { Ref } from 'preact';
import { editionOn } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { AgeNotice } from '../AgeNotice.tsx';
import { NoteList } from '../NoteList.tsx';
import { Notice } from '../Notice.tsx';
import { noCriteriaWords, panelWords as words } from '../words.ts';
import type { PanelContents } from './contents.ts';
import { LawNotice } from './LawNotice.tsx';
import { NoCriteriaHeader, NoCriteriaSections } from './NoCriteria.tsx';
import { OtherEditions } from './OtherEditions.tsx';
import { OtherPolicy } from './OtherPolicy.tsx';
import { PlanNotes } from './PlanNotes.tsx';
import { PolicyHeader } from './PolicyHeader.tsx';
import { PolicySections } from './PolicySections.tsx';
import { Section } from './Section.tsx';
import { SeenBenefit } from './SeenBenefit.tsx';
import { SourceBox } from './SourceBox.tsx';
import { WashingtonLaw } from './WashingtonLaw.tsx';

/** A carrier's criteria: the policy that decides a visit first, the carrier's other texts folded below. */
export function CarrierView(props: {
  contents: Extract<PanelContents, { kind: 'carrier' }>;
  headingRef: Ref<HTMLHeadingElement>;
  onPlans?: (() => void) | undefined;
}) {
  const { headingRef, onPlans } = props;
  const { carrier, laws, dateOfService, plans = [] } = props.contents;
  const [policy, ...otherPolicies] = carrier.policies;
  const inForce = policy && editionOn(policy.editions, dateOfService);
  const edition = inForce ?? policy?.editions.at(-1);
  const otherEditions = policy?.editions.filter((other) => other !== edition) ?? [];
  return (
    <>
      {policy && edition ? (
        <PolicyHeader carrier={carrier.name} policy={policy} edition={edition} headingRef={headingRef} />
      ) : (
        <NoCriteriaHeader carrier={carrier} on={dateOfService} headingRef={headingRef} />
      )}
      {edition && !inForce && (
        <Notice tone="caution" head={words.noEdition(dateWords(dateOfService))}>
          <p>{words.noEditionSafe(edition.name)}</p>
        </Notice>
      )}
      {edition && <AgeNotice source={edition.source} on={dateOfService} />}
      <PlanNotes plans={plans} namedId={props.contents.namedPlan} on={dateOfService} />
      {props.contents.seen && <SeenBenefit {...props.contents.seen} />}
      {laws.map((law) => (
        <LawNotice key={law.id} law={law} on={dateOfService} />
      ))}
      <WashingtonLaw laws={laws} on={dateOfService} />
      {edition && <PolicySections edition={edition} />}
      {carrier.guidance && carrier.guidance.length > 0 && (
        <Section
          title={noCriteriaWords.confirm}
          hint={String(carrier.guidance.length)}
          open={edition === undefined}
        >
          <NoteList notes={carrier.guidance} level={4} />
        </Section>
      )}
      <NoCriteriaSections carrier={carrier} onPlans={onPlans} />
      {otherEditions.length > 0 && (
        <Section title={words.otherEditions} hint={String(otherEditions.length)}>
          <OtherEditions editions={otherEditions} />
        </Section>
      )}
      {otherPolicies.length > 0 && <p class="GroupHead">{words.otherPolicies(carrier.name)}</p>}
      {otherPolicies.map((other) => (
        <OtherPolicy key={other.id} policy={other} on={dateOfService} />
      ))}
      {policy && edition && <SourceBox policy={policy} edition={edition} />}
    </>
  );
}
