import type { SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import { type Episode, withChecks } from '../../episodes/episode.ts';
import type { Known } from '../../episodes/limits.ts';
import type { Problem } from '../NotDone.tsx';

/** What the page of episodes needs. */
export interface EpisodesProps {
  /** Newest first; nothing until they have been read. */
  episodes: readonly Episode[] | undefined;
  /** How many stored episodes could not be read. */
  unreadable: number;
  checks: readonly SavedCheck[];
  carriers: readonly Carrier[];
  laws: readonly Law[];
  plans: readonly Plan[];
  facts: Facts;
  today: IsoDate;
  theme: 'system' | 'light' | 'dark';
  /** What is open: an episode's id, `new` for a new one, empty for none chosen. */
  at: string;
  /** Something that did not happen. */
  problem?: Problem | undefined;
  newId: () => string;
  onAt: (at: string) => void;
  onSave: (episode: Episode) => void;
  onDelete: (id: string) => void;
  onUndoDelete: (episode: Episode) => void;
  /** Opens the check, to add one to an episode. */
  onCheck: () => void;
}

/** An episode with its checks' visits, and what it is looked at with. */
export interface Seen {
  /** As it is kept. */
  readonly kept: Episode;
  /** With the days of its saved checks among its visits. */
  readonly episode: Episode;
  readonly known: Known;
}

/** Looks at an episode with what belongs to it. */
export function seen(kept: Episode, props: EpisodesProps): Seen {
  const { checks, carriers, plans, laws, today } = props;
  return {
    kept,
    episode: withChecks(kept, checks),
    known: {
      today,
      laws,
      carrier: carriers.find(({ id }) => id === kept.carrierId),
      plan: plans.find(({ id, carrierId }) => id === kept.planId && carrierId === kept.carrierId),
    },
  };
}
