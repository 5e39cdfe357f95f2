import { addDays, type IsoDate } from '../../criteria/dates.ts';
import type { Source } from '../../criteria/policy.ts';

/** Why a source may no longer say what we read in it: its publisher meant to look at it again, or we read it long ago. */
export type Age = { readonly why: 'overdue' | 'old'; readonly since: IsoDate };

const daysTrusted = 180;

/** Whether a source is too old to be shown without a word, on a given day. */
export function ageOf(source: Source, on: IsoDate): Age | undefined {
  if (source.nextReview && source.nextReview < on && source.read <= source.nextReview) {
    return { why: 'overdue', since: source.nextReview };
  }
  return addDays(source.read, daysTrusted) < on ? { why: 'old', since: source.read } : undefined;
}
