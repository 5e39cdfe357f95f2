import type { SavedCheck } from '../criteria/check.ts';

/** Checks from a file, beside those that are here. */
export interface Incoming {
  /** Not here yet. */
  readonly fresh: readonly SavedCheck[];
  /** Here already, and just so. */
  readonly same: readonly SavedCheck[];
  /** Here too, but not just so. */
  readonly differing: readonly { readonly here: SavedCheck; readonly incoming: SavedCheck }[];
}

/** What to do with a check that is here too, but not just so. */
export type Clash = 'both' | 'replace' | 'skip';

/** Tells what of a file is new. Of two checks in it with one id that differ, the later one gets an id of its own. */
export function compare(
  here: readonly SavedCheck[],
  fromFile: readonly SavedCheck[],
  newId: () => string,
): Incoming {
  const known = new Map(here.map((check) => [check.id, check]));
  const seen = new Map<string, SavedCheck>();
  const fresh: SavedCheck[] = [];
  const same: SavedCheck[] = [];
  const differing: Incoming['differing'][number][] = [];
  for (const check of fromFile) {
    const twin = seen.get(check.id);
    if (twin) {
      if (!areEqual(twin, check)) fresh.push({ ...check, id: newId() });
      continue;
    }
    seen.set(check.id, check);
    const mine = known.get(check.id);
    if (!mine) fresh.push(check);
    else if (areEqual(mine, check)) same.push(check);
    else differing.push({ here: mine, incoming: check });
  }
  return { fresh, same, differing };
}

/** The checks to write for what she chose. Where both are kept, the one from the file gets an id and a label of its own. */
export function toKeep(
  { fresh, differing }: Incoming,
  clash: Clash,
  newId: () => string,
  copyLabel: (label: string) => string,
): SavedCheck[] {
  const others = differing.map(({ incoming }) => incoming);
  switch (clash) {
    case 'skip':
      return [...fresh];
    case 'replace':
      return [...fresh, ...others];
    case 'both':
      return [...fresh, ...others.map((check) => ({ ...check, id: newId(), label: copyLabel(check.label) }))];
    default:
      return clash satisfies never;
  }
}

function areEqual(a: SavedCheck, b: SavedCheck): boolean {
  return canonical(a) === canonical(b);
}

const canonical = (check: SavedCheck): string =>
  JSON.stringify([
    ...Object.entries({ ...check, answers: undefined }).sort(byKey),
    ...Object.entries(check.answers).sort(byKey),
  ]);

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
