import { canonical, isFields } from './canonical.ts';
import { compareStamps, type Stamp } from './clock.ts';
import type { Records, SyncRecord } from './record.ts';

/**
 * What two machines know, together. It is the same whichever comes first, however often it is done and in whatever
 * order machines meet; so machines that have heard of the same changes hold the same.
 *
 * The later record of a key counts. Where both go back to the same setting of a value with fields, each field counts
 * by its own stamp. A value that is taken away goes with all its fields, also with one that another machine changed
 * without knowing; it comes back only by being set again.
 */
export function merge(a: Records, b: Records): Map<string, SyncRecord> {
  const merged = new Map(a);
  for (const [key, theirs] of b) {
    const ours = merged.get(key);
    merged.set(key, ours ? mergeRecords(ours, theirs) : theirs);
  }
  return merged;
}

/** What two records of one key amount to. */
export function mergeRecords(a: SyncRecord, b: SyncRecord): SyncRecord {
  const order = compareStamps(a.t, b.t) || rank(a) - rank(b);
  if (order !== 0) return order > 0 ? a : b;
  return isFields(a.v) && isFields(b.v) && !a.gone ? mergeFields(a, a.v, b, b.v) : greater(a, b);
}

/** Two machines of one name, or a damaged record, can give one stamp to different things: then this decides. */
function rank(record: SyncRecord): number {
  if (record.gone) return 3;
  if (!Object.hasOwn(record, 'v')) return 0;
  return isFields(record.v) ? 1 : 2;
}

type Fields = Readonly<Record<string, unknown>>;

function mergeFields(a: SyncRecord, inA: Fields, b: SyncRecord, inB: Fields): SyncRecord {
  const { v: _, f: stampsA = {}, ...restA } = a;
  const { v: __, f: stampsB = {}, ...restB } = b;
  const v: [string, unknown][] = [];
  const f: [string, Stamp][] = [];
  for (const field of allKeys(inA, inB, stampsA, stampsB)) {
    const stampA = own(stampsA, field) ?? a.t;
    const stampB = own(stampsB, field) ?? b.t;
    const order = compareStamps(stampA, stampB) || (isLater(inA, inB, field) ? 1 : -1);
    const winner = order > 0 ? inA : inB;
    const stamp = order > 0 ? stampA : stampB;
    if (Object.hasOwn(winner, field)) v.push([field, winner[field]]);
    if (compareStamps(stamp, a.t) > 0) f.push([field, stamp]);
  }
  const newer = allKeys(restA, restB).map((field): [string, unknown] => [
    field,
    (isLater(restA, restB, field) ? restA : restB)[field],
  ]);
  return {
    ...Object.fromEntries(newer),
    t: a.t,
    v: Object.fromEntries(v),
    ...(f.length > 0 ? { f: Object.fromEntries(f) } : {}),
  };
}

/** Of two values with one stamp, which counts: one that is there, then the one whose JSON comes last. */
function isLater(a: Fields, b: Fields, field: string): boolean {
  if (!Object.hasOwn(b, field)) return true;
  return Object.hasOwn(a, field) && canonical(a[field]) >= canonical(b[field]);
}

const greater = (a: SyncRecord, b: SyncRecord): SyncRecord => (canonical(a) >= canonical(b) ? a : b);

const own = (stamps: Readonly<Record<string, Stamp>>, field: string): Stamp | undefined =>
  Object.hasOwn(stamps, field) ? stamps[field] : undefined;

const allKeys = (...of: readonly object[]): string[] => [...new Set(of.flatMap((each) => Object.keys(each)))];
