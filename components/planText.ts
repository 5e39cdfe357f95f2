import type { IsoDate } from '../criteria/dates.ts';
import type { Plan, PlanSource } from '../criteria/plan.ts';
import { dateWords } from '../criteria/wording.ts';
import { ageOf } from './age.ts';
import { planWords as words } from './words.ts';

/** Where a therapist has a plan's rules from, in words. */
export function sourceOf(source: PlanSource): string {
  return source.kind === 'booklet'
    ? words.booklet(source.title, source.page, dateWords(source.read))
    : words.call(source.department, dateWords(source.date), source.reference);
}

/** A plan's visit limit in words, if it has one. */
export function limitOf({ visitLimit }: Plan): string | undefined {
  return visitLimit && words.limit(visitLimit.visits, words.periods[visitLimit.per]);
}

/** Whether a plan was read or asked so long ago that its rules may have changed. */
export function isOldNote(source: PlanSource, on: IsoDate): boolean {
  return ageOf({ read: source.kind === 'booklet' ? source.read : source.date }, on) !== undefined;
}
