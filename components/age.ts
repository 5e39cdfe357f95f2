import { addDays, type IsoDate } from '../criteria/dates.ts';
import type { Carrier, Source } from '../criteria/policy.ts';

/** Why a source may no longer say what we read in it: its publisher meant to look at it again, or we read it long ago. */
export type Age = { readonly why: 'overdue' | 'old'; readonly since: IsoDate };

/** What the age of a text is told from. */
export type Dated = Pick<Source, 'read' | 'nextReview'>;

const daysTrusted = 180;

/** Whether a source is too old to be shown without a word, on a given day. */
export function ageOf({ read, nextReview }: Dated, on: IsoDate): Age | undefined {
  if (nextReview && nextReview < on && read <= nextReview) return { why: 'overdue', since: nextReview };
  return addDays(read, daysTrusted) < on ? { why: 'old', since: read } : undefined;
}

/** The one that was read first, of several texts that are shown together. */
function oldestOf(texts: readonly Dated[]): Dated | undefined {
  return [...texts].sort((a, b) => (a.read < b.read ? -1 : 1))[0];
}

/** What was read first of a carrier that has no policy: its guidance, or our search. */
export function datedIn({ guidance = [], notFound }: Carrier): Dated | undefined {
  return oldestOf([...guidance.map(({ cite }) => cite.source), ...(notFound ? [notFound] : [])]);
}
