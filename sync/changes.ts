import { canonical } from './canonical.ts';
import { isThere, type Records, valueIn } from './record.ts';

/** What a person would see change under one key. Without `before` it is new, without `after` it goes. */
export interface Change {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What changes for a person between two states of the records, by key; nothing where only stamps differ. */
export function changesBetween(before: Records, after: Records): readonly Change[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const change: Change = {
      key,
      ...(isThere(was) ? { before: valueIn(was) } : {}),
      ...(isThere(is) ? { after: valueIn(is) } : {}),
    };
    return isThere(was) === isThere(is) && canonical(change.before) === canonical(change.after)
      ? []
      : [change];
  });
}
