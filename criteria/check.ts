import type { Outcome } from './assess.ts';
import type { IsoDate } from './dates.ts';
import type { Answers } from './facts.ts';

/** A check under way. It is written after every answer, so a popup that closes loses nothing. */
export interface Draft {
  readonly carrierId: string;
  readonly policyId: string;
  /** The plan of hers that was chosen, if any. */
  readonly planId?: string;
  /** The episode of care that the visit is part of, if she has said so. */
  readonly episodeId?: string;
  /** A new episode is to begin with it: it is made when the check is saved, so that `episodeId` is not there yet. */
  readonly newEpisode?: true;
  readonly dateOfService: IsoDate;
  readonly answers: Answers;
  /** Facts the therapist could not answer yet; they stay open and are asked last. */
  readonly putOff: readonly string[];
  /** Her own words for it; not a name, a birth date or a member id. */
  readonly label: string;
  /** Whether she has left the first screen. */
  readonly started: boolean;
  /** The answers that still stand as an earlier check gave them, and the day of that visit. */
  readonly reused?: { readonly from: IsoDate; readonly ids: readonly string[] };
  /** The saved check it was opened from, if any; saving again replaces that one. */
  readonly savedAs?: string;
  /** It was begun on the sample page: no visit stands behind it. */
  readonly sample?: true;
}

/** A check she keeps. It never leaves this computer. */
export interface SavedCheck {
  readonly id: string;
  readonly label: string;
  readonly carrierId: string;
  readonly policyId: string;
  /** The plan of hers it was made with, if any; she may have deleted it since. */
  readonly planId?: string;
  /** The episode of care that the visit is part of, if any; she may have deleted it since. */
  readonly episodeId?: string;
  /** The day the assessed edition took effect, or `undated`. */
  readonly edition: IsoDate | 'undated';
  readonly dateOfService: IsoDate;
  readonly answers: Answers;
  readonly outcome: Outcome;
  /** When it was saved, as an instant: `2026-11-23T17:04:05.000Z`. */
  readonly savedAt: string;
  /** It was made on the sample page: no visit stands behind it, and nothing counts it. */
  readonly sample?: true;
}

/** A reason to think that a label says who the client is. */
export type LabelWarning = 'looks-like-a-name' | 'looks-like-a-birth-date' | 'looks-like-a-member-id';

const date = /\b\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}\b|\b\d{8}\b/;
const memberId = /\b(?=[A-Z0-9]*\d)[A-Z0-9]{7,}\b|\b\d{5,}\b/i;
const name =
  /^\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?,?\s+(?:\p{Lu}\.?\s+)?\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)?$/u;
const initialAndName = /^\p{Lu}\.\s*\p{Lu}\p{Ll}+$|^\p{Lu}\p{Ll}+\s+\p{Lu}\.?$/u;
const shoutedName = /^\p{Lu}{2,},\s*\p{Lu}{2,}$/u;
const title = /\b(?:mr|mrs|ms|mx|sr|sra)\b\.?\s+\p{L}/iu;

/** Words that start with a capital in a harmless label: parts of the body, sides, seasons, months. */
const harmless = new Set(
  `abdomen ankle arm autumn back calf case cervical chest client course elbow episode fall first foot forearm hand
  head hip january february march april may june july august september october november december jaw knee left
  leg low lower lumbar massage monday tuesday wednesday thursday friday saturday sunday neck new old pelvis plan
  right second shoulder spring summer thigh thoracic third thumb upper visit week winter wrist`
    .split(/\s+/)
    .filter(Boolean),
);

/** Why a label may say who the client is, if it does. It warns; the therapist decides. */
export function labelWarning(label: string): LabelWarning | undefined {
  const text = label.trim();
  if (date.test(text)) return 'looks-like-a-birth-date';
  if (memberId.test(text)) return 'looks-like-a-member-id';
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const looksLikeName = [name, initialAndName, shoutedName].some((pattern) => pattern.test(text));
  if (title.test(text) || (looksLikeName && !words.some((word) => harmless.has(word))))
    return 'looks-like-a-name';
  return undefined;
}
