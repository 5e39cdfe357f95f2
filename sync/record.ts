import { canonical, isFields } from './canonical.ts';
import { compareStamps, isStamp, type Stamp, unstamped } from './clock.ts';

/**
 * What is known of one key: its value or that it was taken away, and since when. This is what `storage.sync` holds
 * under the key and what a settings file holds.
 *
 * The stamp lies with the value, so that no write can part them. A value that was stored before there were stamps is
 * read as it is, and as older than any stamp; it gets one when it is next set. What a newer version stores beside these
 * fields is kept.
 */
export interface SyncRecord {
  /** Since when it is there, or is gone. */
  readonly t: Stamp;
  readonly v?: unknown;
  /** It was taken away, or put back to the usual. Remembered for good: a machine that was away may still have it. */
  readonly gone?: true;
  /** Fields of `v` that were changed, or taken out, after `t`. */
  readonly f?: Readonly<Record<string, Stamp>>;
  /** From a newer version of Touchstone. */
  readonly [newer: string]: unknown;
}

/** Records by key. */
export type Records = ReadonlyMap<string, SyncRecord>;

/** What was stored under a key, as a record. Whatever it is, it is one: what cannot be a record is a bare value. */
export function recordFrom(stored: unknown): SyncRecord {
  if (!isFields(stored)) return { t: unstamped, v: stored };
  const { t, gone, f, ...rest } = stored;
  const isWhole = isStamp(t);
  if (!isWhole && !Object.hasOwn(rest, 'v')) return { t: unstamped, v: stored };
  const since = isWhole ? t : unstamped;
  if (isWhole && gone === true) {
    const { v: _, ...newer } = rest;
    return { ...newer, t: since, gone };
  }
  const later = isFields(f) && isFields(rest.v) ? laterFields(f, since) : [];
  return { ...rest, t: since, ...(later.length > 0 ? { f: Object.fromEntries(later) } : {}) };
}

/** Records from what is stored in a whole area, or was read from a file. */
export function recordsFrom(stored: Readonly<Record<string, unknown>>): Map<string, SyncRecord> {
  return new Map(Object.entries(stored).map(([key, value]) => [key, recordFrom(value)]));
}

/** Whether there is a value, be it one that cannot be read. */
export const isThere = (record: SyncRecord | undefined): record is SyncRecord =>
  record !== undefined && record.gone !== true;

/** The value of a record that is there; of one in the form of a newer version, the record itself. */
export const valueIn = (record: SyncRecord): unknown => (Object.hasOwn(record, 'v') ? record.v : record);

/** The latest stamp in a record. */
export function latestIn(record: SyncRecord): Stamp {
  return Object.values(record.f ?? {}).reduce((a, b) => (compareStamps(a, b) > 0 ? a : b), record.t);
}

/** The latest stamp of all. */
export function latestOf(records: Iterable<SyncRecord>): Stamp {
  let latest = unstamped;
  for (const record of records) {
    const own = latestIn(record);
    if (compareStamps(own, latest) > 0) latest = own;
  }
  return latest;
}

/** A key that is taken away. */
export const goneAt = (t: Stamp): SyncRecord => ({ t, gone: true });

/** A value that is set as a whole: nothing of the value before counts, but what a newer version stored beside it stays. */
export function setAt(t: Stamp, v: unknown, known?: SyncRecord): SyncRecord {
  const { f: _, ...rest } = isThere(known) ? known : {};
  return { ...rest, t, v };
}

/**
 * A value of fields that is changed in some of them: only those get the new stamp, so that what another machine
 * changes of the others meanwhile is kept. The same record where nothing differs.
 */
export function changedAt(t: Stamp, known: SyncRecord | undefined, v: unknown): SyncRecord {
  if (!isThere(known) || !isFields(known.v) || !isFields(v)) return setAt(t, v, known);
  const before = known.v;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(v)])].filter(
    (field) =>
      Object.hasOwn(before, field) !== Object.hasOwn(v, field) ||
      canonical(before[field]) !== canonical(v[field]),
  );
  if (changed.length === 0) return known;
  const stamps = changed.map((field): [string, Stamp] => [field, t]);
  return { ...known, v, f: Object.fromEntries([...Object.entries(known.f ?? {}), ...stamps]) };
}

const laterFields = (f: Readonly<Record<string, unknown>>, since: Stamp): [string, Stamp][] =>
  Object.entries(f).filter(
    (entry): entry is [string, Stamp] => isStamp(entry[1]) && compareStamps(entry[1], since) > 0,
  );
