import type { Draft } from './check.ts';

/**
 * One draft from two that were made of the same: what `mine` has changed of `before` stands, and of the rest what
 * `theirs` has. So two views of one check may both answer, and no answer is lost; to the same question the later one
 * counts. A check begun anew takes the place of all that was there.
 */
export function mergeDrafts(before: Draft, mine: Draft, theirs: Draft): Draft {
  if (isAnew(before, mine) || isAnew(before, theirs)) return mine;
  const answers = merged(before.answers, mine.answers, theirs.answers);
  const isPutOff = (draft: Draft): Record<string, boolean> =>
    Object.fromEntries(draft.putOff.map((id) => [id, true]));
  const putOff = Object.keys(merged(isPutOff(before), isPutOff(mine), isPutOff(theirs)));
  return {
    ...merged<Draft>(before, mine, theirs),
    answers,
    putOff: putOff.filter((id) => !Object.hasOwn(answers, id)),
  };
}

/** Whether a draft is of another visit than the one it came after. */
function isAnew(before: Draft, after: Draft): boolean {
  const isCleared = Object.keys(before.answers).length > 0 && Object.keys(after.answers).length === 0;
  return isCleared || before.carrierId !== after.carrierId || before.policyId !== after.policyId;
}

/** Theirs, with each field that mine has set, changed or taken away. */
function merged<T extends object>(before: T, mine: T, theirs: T): T {
  const next = { ...theirs };
  for (const field of keysOf({ ...before, ...mine })) {
    if (before[field] === mine[field]) continue;
    if (Object.hasOwn(mine, field)) next[field] = mine[field];
    else delete next[field];
  }
  return next;
}

const keysOf = <T extends object>(object: T): (keyof T)[] => Object.keys(object) as (keyof T)[];

/** Whether two drafts say the same. */
export function isSameDraft(a: Draft, b: Draft): boolean {
  const plain = ({ answers, putOff, ...rest }: Draft): string =>
    JSON.stringify([sorted(rest), sorted(answers), putOff]);
  return a === b || plain(a) === plain(b);
}

const sorted = (object: object): [string, unknown][] =>
  Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
