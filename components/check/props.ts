import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import type { Episode } from '../../episodes/episode.ts';
import type { PaperKind } from '../../papers/paper.ts';
import type { CheckProblem } from './ProblemNotice.tsx';
import type { TabInFront } from './ThisTab.tsx';

/** A check to keep: without `id` a new one; with it, it takes the place of that one. */
export type CheckToSave = Omit<SavedCheck, 'id' | 'savedAt'> & { readonly id?: string };

/** What the quick check needs. */
export interface CheckProps {
  /** The carriers to choose from, in the order shown. */
  carriers: readonly Carrier[];
  laws: readonly Law[];
  /** The catalogue of facts that the texts ask for. */
  facts: Facts;
  today: IsoDate;
  /** Her notes of plans, of every carrier. */
  plans?: readonly Plan[];
  /** Her episodes of care, of every carrier; without them no visit can be part of one. */
  episodes?: readonly Episode[];
  /** The check under way. What `onDraft` was given comes back here at once, before it is stored. */
  draft: Draft | undefined;
  /** The check that was under way before this one was taken up, if any: it is offered back. */
  aside?: Draft | undefined;
  /** The carrier of the tab the popup was opened on. */
  hereId?: string | undefined;
  /** The plan of hers that this tab names, which is that carrier's. */
  herePlanId?: string | undefined;
  /** The tab itself, where something can be said of it. */
  tab?: TabInFront | undefined;
  /** The carrier to open at when the tab names none: the one that opens first, or the last one used. */
  firstId?: string | undefined;
  /** The saved checks, newest first. */
  saved: readonly SavedCheck[];
  /** How many stored checks could not be read. */
  unreadable?: number;
  /** Whether single keys answer. Default: yes. */
  singleKeys?: boolean;
  theme?: 'system' | 'light' | 'dark';
  /** As wide as its window (a side panel, a tab) and not the popup's 400 × 600. */
  fluid?: boolean;
  /** Something that did not happen. */
  problem?: CheckProblem | undefined;
  /** After every answer and every letter of the label. */
  onDraft: (draft: Draft) => void;
  /** Keep it, in `begun` if an episode begins with it; then `saved` holds it, and `draft.savedAs` its id. */
  onSave: (check: CheckToSave, begun?: Omit<Episode, 'id'>) => void;
  onRename: (id: string, label: string) => void;
  onDelete: (id: string) => void;
  /** Keep a check again that was just deleted. */
  onUndoDelete: (check: SavedCheck) => void;
  onSettings: () => void;
  /** Opens the page of all saved checks; without it nothing leads there. */
  onAllSaved?: () => void;
  /** Opens the check beside the page, where it stays open; without it no button offers that. */
  onBeside?: (() => void) | undefined;
  /** Opens the check in a tab; without it no button offers that. */
  onTab?: (() => void) | undefined;
  /** Opens a paper made from a saved check; without it none are offered. */
  onPaper?: (checkId: string, kind: PaperKind) => void;
  /** Opens My plans; without it nothing leads there. */
  onPlans?: () => void;
  /** Puts text on the clipboard; rejects if that is refused. Without it the text is shown, to copy by hand. */
  onCopy?: (text: string) => Promise<void>;
}
