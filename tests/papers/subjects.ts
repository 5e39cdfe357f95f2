import { carriers, laws } from '../../carriers/index.ts';
import type { Case } from '../../criteria/case.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import { facts } from '../../criteria/facts.ts';
import { type Carrier, editionOn } from '../../criteria/policy.ts';
import { wordsOf } from '../../language/catalogues.ts';
import { type Subject, subjectOf } from '../../papers/subject.ts';
import { casesByFolder } from '../carriers/all-cases.ts';

export const english = wordsOf('en');
export const spanish = wordsOf('es');

/** A worked case of a carrier, saved. */
export function saved(carrier: Carrier, { answers, policyId, on, outcome }: Case): SavedCheck {
  const policy = carrier.policies.find(({ id }) => id === policyId) ?? carrier.policies[0];
  return {
    id: 'one',
    label: 'Shoulder, autumn',
    carrierId: carrier.id,
    policyId: policy?.id ?? 'no-criteria',
    edition: (policy && editionOn(policy.editions, on)?.effective) ?? 'undated',
    dateOfService: on,
    answers,
    outcome,
    savedAt: '2026-11-23T17:04:05.000Z',
  };
}

/** What papers of a saved check are made of; throws where there is nothing to make them of. */
export function about(check: SavedCheck): Subject {
  const subject = subjectOf(check, carriers, laws, facts);
  if (!subject) throw new Error(`Nothing to make papers of: ${check.carrierId}, ${check.dateOfService}`);
  return subject;
}

/** Every worked case of every carrier that has a policy, as papers see it. */
export const subjects: readonly {
  readonly says: string;
  readonly carrier: Carrier;
  readonly subject: Subject;
}[] = carriers
  .filter(({ policies }) => policies.length > 0)
  .flatMap((carrier) =>
    (casesByFolder.get(carrier.id) ?? []).flatMap((each) => {
      const subject = subjectOf(saved(carrier, each), carriers, laws, facts);
      return subject ? [{ says: `${carrier.id}: ${each.says}`, carrier, subject }] : [];
    }),
  );
