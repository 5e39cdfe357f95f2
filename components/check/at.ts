import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Judged } from './verdict.ts';

/** Where the person is in the popup; everything else follows from the draft. */
export type At =
  /** At the next question, or at the outcome when none is left. */
  | { readonly kind: 'next' }
  /** At one question: gone back to, or opened from a list, to which its answer leads back. */
  | { readonly kind: 'fact'; readonly id: string; readonly from?: 'answers' | 'outcome' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'answers' }
  | { readonly kind: 'saved' };

/** What is on screen. */
export type View =
  | { readonly kind: 'start' | 'saved' | 'answers' | 'outcome' }
  | { readonly kind: 'question'; readonly id: string };

/** What is on screen, from where she is and what is still open. */
export function viewOf(at: At, draft: Draft | undefined, judged: Judged | undefined, facts: Facts): View {
  if (at.kind === 'saved') return { kind: 'saved' };
  if (!draft || !judged) return { kind: 'start' };
  if (at.kind === 'answers') return { kind: 'answers' };
  if (at.kind === 'fact' && facts[at.id]) return { kind: 'question', id: at.id };
  const open = at.kind === 'outcome' ? undefined : nextOpen(draft, judged, facts);
  return open === undefined ? { kind: 'outcome' } : { kind: 'question', id: open };
}

/**
 * The next question: the most telling one that she has not put off. In a visit like an earlier one, what changes from
 * visit to visit comes first.
 */
export function nextOpen(draft: Draft, { unanswered }: Judged, facts: Facts): string | undefined {
  const open = unanswered.filter((id) => !draft.putOff.includes(id));
  return (draft.reused && open.find((id) => facts[id]?.changes)) ?? open[0];
}

/** What is open, in the order it is asked: what was put off comes last. */
export const inOrder = ({ putOff }: Draft, { unanswered }: Judged): string[] => [
  ...unanswered.filter((id) => !putOff.includes(id)),
  ...unanswered.filter((id) => putOff.includes(id)),
];
