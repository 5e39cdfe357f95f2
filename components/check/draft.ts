import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Answer, Answers, Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import type { CheckProps } from './props.ts';
import { policiesOf } from './reading.ts';

/** A check that has not begun. */
export function newDraft(carrier: Carrier, today: IsoDate): Draft {
  return {
    carrierId: carrier.id,
    policyId: firstPolicy(carrier),
    dateOfService: today,
    answers: {},
    putOff: [],
    label: '',
    started: false,
  };
}

/** A check that has not begun; under the plan of hers that the tab in front names, if that is this carrier's. */
export function draftHere(
  { plans = [], hereId, herePlanId, today }: Pick<CheckProps, 'plans' | 'hereId' | 'herePlanId' | 'today'>,
  carrier: Carrier,
): Draft {
  const draft = newDraft(carrier, today);
  const named = hereId === carrier.id ? plans.find(({ id }) => id === herePlanId) : undefined;
  return named?.carrierId === carrier.id ? withPlan(draft, named, undefined) : draft;
}

/** The same visit, looked at under another carrier: what was answered of the visit stays. */
export function underCarrier(draft: Draft, carrier: Carrier, plan: Plan | undefined): Draft {
  return underPolicy(withoutPlan(draft, plan), carrier.id, firstPolicy(carrier));
}

/** The same visit, looked at under a policy. Under another one than before it is a check of its own. */
export function underPolicy(draft: Draft, carrierId: string, policyId: string): Draft {
  if (draft.carrierId === carrierId && draft.policyId === policyId) return draft;
  const { savedAs: _, ...alone } = draft;
  return { ...alone, carrierId, policyId };
}

const firstPolicy = (carrier: Carrier): string => policiesOf(carrier)[0]?.id ?? '';

/** The fact that a plan of hers can answer. */
export const funding = 'plan-funding';

/** Under another plan of hers, or none: what the plan before had answered goes with it. */
export function withPlan(draft: Draft, plan: Plan | undefined, before: Plan | undefined): Draft {
  const cleared = withoutPlan(draft, before);
  if (!plan) return cleared;
  const chosen = { ...cleared, planId: plan.id };
  return plan.funding === undefined ? chosen : withAnswer(chosen, funding, plan.funding);
}

function withoutPlan({ planId: _, ...draft }: Draft, plan: Plan | undefined): Draft {
  return isFromPlan(draft, plan, funding) ? withoutAnswer(draft, funding) : draft;
}

/** Whether an answer is the one that the plan gives. */
export function isFromPlan({ answers }: Draft, plan: Plan | undefined, fact: string): boolean {
  return fact === funding && plan?.funding !== undefined && answers[fact] === plan.funding;
}

/** The plan of hers that a check is about, if she still has it and it is of that carrier. */
export function planOf(draft: Draft | undefined, plans: readonly Plan[]): Plan | undefined {
  return plans.find(({ id, carrierId }) => id === draft?.planId && carrierId === draft.carrierId);
}

/** With one more answer. */
export function withAnswer(draft: Draft, fact: string, answer: Answer): Draft {
  return {
    ...notReused(draft, fact),
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
  return { ...notReused(draft, fact), answers, putOff: draft.putOff.filter((id) => id !== fact) };
}

/** With this fact no longer as an earlier check had it: it was looked at anew. */
function notReused(draft: Draft, fact: string): Draft {
  const { reused } = draft;
  return reused ? { ...draft, reused: { ...reused, ids: reused.ids.filter((id) => id !== fact) } } : draft;
}

/** A saved check, opened again; saving replaces it. */
export function draftOf(check: SavedCheck): Draft {
  const { carrierId, policyId, planId, episodeId, dateOfService, answers, label, id, sample } = check;
  const draft = {
    carrierId,
    policyId,
    dateOfService,
    answers,
    label,
    putOff: [],
    started: true,
    savedAs: id,
  };
  return {
    ...draft,
    ...(planId === undefined ? {} : { planId }),
    ...(episodeId === undefined ? {} : { episodeId }),
    ...(sample === undefined ? {} : { sample }),
  };
}

/** What a new check takes from an earlier one. */
type Earlier = Pick<Draft, 'policyId' | 'planId' | 'dateOfService' | 'answers' | 'label'>;

/** A new check from an earlier one's answers. What changes from visit to visit is asked again. */
export function startedFrom(draft: Draft, check: Earlier, facts: Facts): Draft {
  const answers = Object.fromEntries(
    Object.entries(check.answers).filter(([id]) => facts[id] && !facts[id].changes),
  );
  const { savedAs: _, planId: __, episodeId: ___, newEpisode: ____, ...fresh } = draft;
  const { policyId, planId } = check;
  const label = check.label === unlabelled(check) ? '' : check.label;
  const reused = { from: check.dateOfService, ids: Object.keys(answers) };
  const next = { ...fresh, policyId, answers, putOff: [], label, reused, started: true };
  return planId === undefined ? next : { ...next, planId };
}

/** What a check is called that she gave no label: the day of its visit. */
export const unlabelled = ({ dateOfService }: Pick<Draft, 'dateOfService'>): string =>
  say('check_save_unlabelled', dateWords(dateOfService));

/** The saved check that holds exactly what this draft holds, if there is one. */
export function savedCopyOf(draft: Draft, saved: readonly SavedCheck[]): SavedCheck | undefined {
  if (draft.newEpisode) return undefined;
  return saved.find(
    (check) =>
      (draft.savedAs === undefined || check.id === draft.savedAs) &&
      check.carrierId === draft.carrierId &&
      check.policyId === draft.policyId &&
      check.planId === draft.planId &&
      check.episodeId === draft.episodeId &&
      check.sample === draft.sample &&
      check.dateOfService === draft.dateOfService &&
      (check.label === draft.label.trim() || draft.label.trim() === '') &&
      sameAnswers(check.answers, draft.answers),
  );
}

function sameAnswers(a: Answers, b: Answers): boolean {
  const ids = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...ids].every((id) => a[id] === b[id]);
}
