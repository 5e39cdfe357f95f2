import type { SavedCheck } from '../criteria/check.ts';
import type { IsoDate } from '../criteria/dates.ts';
import type { Answers, FactId } from '../criteria/facts.ts';
import type { LimitPeriod } from '../criteria/plan.ts';
import type { RequestSpeed, RequestWay } from '../criteria/policy.ts';

/** What a prescriber wrote. What is not known is not there. */
export interface Prescription {
  readonly writtenOn: IsoDate;
  readonly visits?: number;
  /** The last day it holds; it stands above `months`. */
  readonly expiresOn?: IsoDate;
  /** For how many months it holds from the day it was written. */
  readonly months?: number;
}

/** What a carrier authorized: how many visits, from which day and to which, the last day included. */
export interface Authorization {
  readonly visits?: number;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/** What the plan allows, as the therapist noted it. */
export type Benefit = {
  readonly visits: number;
  /** Visits that count against it and are not days of this episode; they count in the period of the day they were noted. */
  readonly elsewhere?: { readonly visits: number; readonly on: IsoDate };
} & (
  | { readonly per: Exclude<LimitPeriod, 'plan-year'> }
  /** A day on which a plan year began. */
  | { readonly per: 'plan-year'; readonly yearFrom: IsoDate }
);

/** A request for authorization whose answer the therapist waits for. */
export interface DecisionRequest {
  readonly id: string;
  readonly submittedOn: IsoDate;
  readonly how: RequestWay;
  readonly kind: RequestSpeed;
  /** The day the carrier asked for what was missing. */
  readonly askedOn?: IsoDate;
  /** The day the missing part was sent: the days run from then. */
  readonly completedOn?: IsoDate;
  readonly answeredOn?: IsoDate;
}

/** What is asked once for a whole episode: whether the first six visits are closed to review. */
export const episodeFacts = [
  'plan-funding',
  'provider-standing',
  'new-condition',
  'massage-in-prior-90-days',
  'other-active-treatment',
] as const satisfies readonly FactId[];

/** One course of care: its visits, and what they are counted against. It never leaves this computer. */
export interface Episode {
  readonly id: string;
  /** Her own words for it; not a name, a birth date or a member id. */
  readonly label: string;
  readonly carrierId: string;
  /** The plan of hers it is under, if any; she may have deleted it since. */
  readonly planId?: string;
  readonly startedOn: IsoDate;
  /** The day she closed it; nothing comes due after. */
  readonly endedOn?: IsoDate;
  /** Treatment visits of the episode or claim that are not days noted here: with another massage therapist, for example. */
  readonly earlier: number;
  /** The days of treatment visits, each once. */
  readonly visits: readonly IsoDate[];
  /** Answers to `episodeFacts`. */
  readonly answers: Answers;
  readonly prescription?: Prescription;
  readonly authorization?: Authorization;
  readonly benefit?: Benefit;
  /** The days of evaluations and re-evaluations. */
  readonly evaluations: readonly IsoDate[];
  /** The days progress reports were sent. */
  readonly reports: readonly IsoDate[];
  readonly requests: readonly DecisionRequest[];
}

/** An episode that has just begun: nothing of it is known but whose it is. */
export function newEpisode(
  begun: Pick<Episode, 'id' | 'label' | 'carrierId' | 'startedOn'> & Pick<Partial<Episode>, 'planId'>,
): Episode {
  return { ...begun, earlier: 0, visits: [], answers: {}, evaluations: [], reports: [], requests: [] };
}

/** The episode with its saved checks' days among its visits; a day counts once, and one of a sample does not. */
export function withChecks(
  episode: Episode,
  checks: readonly Pick<SavedCheck, 'episodeId' | 'dateOfService' | 'sample'>[],
): Episode {
  const days = checks
    .filter(({ episodeId, sample }) => episodeId === episode.id && !sample)
    .map((check) => check.dateOfService);
  return { ...episode, visits: [...new Set([...episode.visits, ...days])].sort() };
}

/** The days of visits up to and with `today`, in their order. */
export function visitsUntil({ visits }: Episode, today: IsoDate): IsoDate[] {
  return [...new Set(visits)].filter((day) => day <= today).sort();
}

/** How many treatment visits count in the episode up to and with `today`. */
export function visitCount(episode: Episode, today: IsoDate): number {
  return episode.earlier + visitsUntil(episode, today).length;
}

/** Which treatment visit of the episode one on this day is. */
function visitNumberOn(episode: Episode, day: IsoDate): number {
  return episode.earlier + episode.visits.filter((each) => each < day).length + 1;
}

/** What an episode says of a visit on this day, as answers of a check. Nothing is guessed from what is not noted. */
export function answersOn(episode: Episode, day: IsoDate): Answers {
  const number = visitNumberOn(episode, day);
  const evaluated = [...episode.evaluations].sort().findLast((each) => each <= day);
  return {
    ...episode.answers,
    'visit-number': number,
    'claim-visit-number': number,
    ...(episode.startedOn <= day ? { 'care-start': episode.startedOn } : {}),
    ...(evaluated === undefined ? {} : { 'last-evaluation': evaluated }),
  };
}
