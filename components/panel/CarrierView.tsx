import type { Ref } from 'preact';
import { editionOn } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { Notice } from '../Notice.tsx';
import { panelWords as words } from '../words.ts';
import { AgeNotice } from './AgeNotice.tsx';
import type { PanelContents } from './contents.ts';
import { LawNotice } from './LawNotice.tsx';
import { OtherEditions } from './OtherEditions.tsx';
import { OtherPolicy } from './OtherPolicy.tsx';
import { PolicyHeader } from './PolicyHeader.tsx';
import { PolicySections } from './PolicySections.tsx';
import { Section } from './Section.tsx';
import { SourceBox } from './SourceBox.tsx';

/** A carrier's criteria: the policy that decides a visit first, the carrier's other texts folded below. */
export function CarrierView(props: {
  contents: Extract<PanelContents, { kind: 'carrier' }>;
  headingRef: Ref<HTMLHeadingElement>;
}) {
  const { carrier, laws, dateOfService } = props.contents;
  const [policy, ...otherPolicies] = carrier.policies;
  const inForce = policy && editionOn(policy.editions, dateOfService);
  const edition = inForce ?? policy?.editions.at(-1);
  if (!policy || !edition) {
    return (
      <div class="Blank">
        <h2 ref={props.headingRef} tabIndex={-1}>
          {carrier.name}
        </h2>
        <p>{words.noCriteria}</p>
      </div>
    );
  }
  const otherEditions = policy.editions.filter((other) => other !== edition);
  return (
    <>
      <PolicyHeader carrier={carrier.name} policy={policy} edition={edition} headingRef={props.headingRef} />
      {!inForce && (
        <Notice tone="caution" head={words.noEdition(dateWords(dateOfService))}>
          <p>{words.noEditionSafe(edition.name)}</p>
        </Notice>
      )}
      <AgeNotice source={edition.source} on={dateOfService} />
      {laws.map((law) => (
        <LawNotice key={law.id} law={law} on={dateOfService} />
      ))}
      <PolicySections edition={edition} />
      {otherEditions.length > 0 && (
        <Section title={words.otherEditions} hint={String(otherEditions.length)}>
          <OtherEditions editions={otherEditions} />
        </Section>
      )}
      {otherPolicies.length > 0 && <p class="GroupHead">{words.otherPolicies(carrier.name)}</p>}
      {otherPolicies.map((other) => (
        <OtherPolicy key={other.id} policy={other} on={dateOfService} />
      ))}
      <SourceBox policy={policy} edition={edition} />
    </>
  );
}
