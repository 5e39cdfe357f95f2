import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Answer, Answers, Facts } from '../../criteria/facts.ts';
import type { Carrier } from '../../criteria/policy.ts';

/** A check that has not begun. */
export function newDraft(carrier: Carrier, today: IsoDate): Draft {
  return {
    carrierId: carrier.id,
    policyId: carrier.policies[0]?.id ?? '',
    dateOfService: today,
    answers: {},
    putOff: [],
    label: '',
    started: false,
  };
}

/** The same visit, looked at under another carrier: what was answered of the visit stays. */
export function underCarrier(draft: Draft, carrier: Carrier): Draft {
  return { ...draft, carrierId: carrier.id, policyId: carrier.policies[0]?.id ?? '' };
}

/** With one more answer. */
export function withAnswer(draft: Draft, fact: string, answer: Answer): Draft {
  return {
    ...draft,
    answers: { ...draft.answers, [fact]: answer },
    putOff: draft.putOff.filter((id) => id !== fact),
  };
}

/** With this fact not answered for now; it is asked last. */
export function withPutOff(draft: Draft, fact: string): Draft {
  const cleared = withoutAnswer(draft, fact);
  return { ...cleared, putOff: [...cleared.putOff, fact] };
}

/** As if this fact had never been asked. */
export function withoutAnswer(draft: Draft, fact: string): Draft {
  const { [fact]: _, ...answers } = draft.answers;
  return { ...draft, answers, putOff: draft.putOff.filter((id) => id !== fact) };
}

/** A saved check, opened again; saving replaces it. */
export function draftOf(check: SavedCheck): Draft {
  const { carrierId, policyId, dateOfService, answers, label, id } = check;
  return { carrierId, policyId, dateOfService, answers, label, putOff: [], started: true, savedAs: id };
}

/** A new check from an earlier one's answers. Counts (which visit it is) move on from visit to visit: they are asked again. */
export function startedFrom(draft: Draft, check: SavedCheck, facts: Facts): Draft {
  const answers = Object.fromEntries(
    Object.entries(check.answers).filter(([id]) => facts[id] && facts[id].kind !== 'count'),
  );
  const { savedAs: _, ...fresh } = draft;
  return { ...fresh, policyId: check.policyId, answers, putOff: [], label: check.label, started: true };
}

/** The saved check that holds exactly what this draft holds, if there is one. */
export function savedCopyOf(draft: Draft, saved: readonly SavedCheck[]): SavedCheck | undefined {
  return saved.find(
    (check) =>
      (draft.savedAs === undefined || check.id === draft.savedAs) &&
      check.carrierId === draft.carrierId &&
      check.policyId === draft.policyId &&
      check.dateOfService === draft.dateOfService &&
      (check.label === draft.label.trim() || draft.label.trim() === '') &&
      sameAnswers(check.answers, draft.answers),
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}
