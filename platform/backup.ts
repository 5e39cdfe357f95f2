import {
  type Limits,
  type Refusal,
  readParcel,
  toFile,
  type Unsealed,
  unsealed,
} from '../exchange/parcel.ts';
import { say } from '../language/say.ts';
import { isPaperKind } from '../papers/paper.ts';
import { canonical, isFields } from '../sync/canonical.ts';
import { isSyncedKey } from '../sync/keys.ts';
import { isThere, recordsFrom, valueIn } from '../sync/record.ts';
import { bytesOf, limits as syncLimits } from '../sync/size.ts';
import { browser } from './browser.ts';
import { parseCheck } from './checks.ts';
import { isEpisode } from './episodes.ts';
import { isTyped } from './papers.ts';
import { isPractice } from './practice.ts';
import { keep } from './problem.ts';
import { synced } from './this-machine.ts';

/** `storage.local` takes 10 MB; a file of all of it is never much larger. */
const limits: Limits = { bytes: 32 * 1024 * 1024, unpacked: 32 * 1024 * 1024, depth: 24 };
/** The most things that are brought back, and how long each may be, in characters of JSON. */
const most = { entries: 50_000, length: 256 * 1024 } as const;

/** What a backup holds. */
export type BackupKind = 'settings' | 'plans' | 'checks' | 'episodes' | 'papers' | 'practice';

/** Of one kind of thing: how many are not here, here just so, and here too but not just so. */
export interface BackupCount {
  readonly kind: BackupKind;
  readonly fresh: number;
  readonly same: number;
  readonly differing: number;
}

/** Of what is here too but not just so: what is here stays, or what is in the backup takes its place. */
export type BackupClash = 'here' | 'backup';

type BackupOpen =
  | {
      readonly kind: 'contents';
      readonly counts: readonly BackupCount[];
      /** How many things in it cannot be read; they are left out. */
      readonly unreadable: number;
      /** Brings all of it back, or nothing and throws NotKept. What it returns makes all as it was; throws NotKept. */
      readonly restore: (clash: BackupClash) => Promise<() => Promise<void>>;
    }
  | { readonly kind: 'refused'; readonly why: Refusal | 'unreadable' };

/** What a backup came to; nothing is kept yet. A sealed one is opened with its passphrase. */
export type BackupRead = Unsealed<BackupOpen>;

type Entries = ReadonlyMap<string, unknown>;

/**
 * A backup as the text of a file that only who has the passphrase can read: settings and plans; with `withKept` also
 * what else is kept on this computer. The check under way is no part of it. Throws NotKept.
 */
export async function backupFile(passphrase: string, withKept: boolean): Promise<string> {
  if (passphrase === '') throw new Error('A backup is never written without a passphrase.');
  let text = '';
  await keep(say('backup_not_saved'), say('backup_not_saved_safe'), async () => {
    const stored = withKept ? await browser.storage.local.get(null) : {};
    const kept = Object.fromEntries(Object.entries(stored).filter(([key]) => localKind(key) !== undefined));
    text = await toFile('backup', { records: await synced.snapshot(), kept }, passphrase);
  });
  return text;
}

/** Reads a file that anybody may have written. */
export async function readBackupFile(file: Blob): Promise<BackupRead> {
  if (file.size > limits.bytes) return refused('too-big');
  let text: string;
  try {
    text = await file.text();
  } catch {
    // It was moved, or is a folder.
    return refused('unreadable');
  }
  const parcel = await readParcel(text, 'backup', limits);
  // We never write one that is open.
  return parcel.kind === 'open' ? refused('damaged') : unsealed<BackupOpen>(parcel, readOf);
}

async function readOf({ records, kept }: Readonly<Record<string, unknown>>): Promise<BackupOpen> {
  if (!isFields(records) || !isFields(kept)) return refused('damaged');
  if (Object.keys(records).length + Object.keys(kept).length > most.entries) return refused('too-big');
  return contentsOf(records, kept);
}

const refused = (why: Refusal | 'unreadable'): BackupOpen => ({ kind: 'refused', why });

async function contentsOf(
  records: Readonly<Record<string, unknown>>,
  kept: Readonly<Record<string, unknown>>,
): Promise<BackupOpen> {
  const there = [...recordsFrom(records)].filter(([, record]) => isThere(record));
  const settings = there.flatMap(([key, record]) => readable(key, valueIn(record), isSetting));
  const local = Object.entries(kept).flatMap(([key, value]) => readable(key, value, isLocal));
  const counts = [
    ...count(settings, await synced.values(), (key) => (key.startsWith('plan.') ? 'plans' : 'settings')),
    ...count(local, new Map(Object.entries(await browser.storage.local.get(null))), localKind),
  ];
  return {
    kind: 'contents',
    counts,
    unreadable: there.length + Object.keys(kept).length - settings.length - local.length,
    restore: (clash) => restore(new Map(settings), new Map(local), clash),
  };
}

async function restore(settings: Entries, local: Entries, clash: BackupClash): Promise<() => Promise<void>> {
  let undo = async (): Promise<void> => undefined;
  await keep(say('backup_not_back'), say('backup_not_back_safe'), async () => {
    const hereNow = new Map(Object.entries(await browser.storage.local.get(null)));
    const valuesNow = await synced.values();
    const takeBackLocal = await putLocal(chosen(local, hereNow, clash), hereNow);
    try {
      const takeBackSettings = await putSettings(chosen(settings, valuesNow, clash), valuesNow);
      undo = async () => {
        await takeBackSettings();
        await takeBackLocal();
      };
    } catch (cause) {
      await takeBackLocal();
      throw cause;
    }
  });
  return () => keep(say('backup_not_undone'), say('backup_not_undone_safe'), undo);
}

/** What is written: all that is not here and, where the backup is to count, all that is not just so. */
const chosen = (wanted: Entries, here: Entries, clash: BackupClash): Entries =>
  new Map(
    [...wanted].filter(
      ([key, value]) => standing(value, key, here) !== 'same' && !(here.has(key) && clash === 'here'),
    ),
  );

/** One write; what it returns takes it back. */
async function putLocal(entries: Entries, before: Entries): Promise<() => Promise<void>> {
  const keys = [...entries.keys()];
  await browser.storage.local.set(Object.fromEntries(entries));
  return async () => {
    await browser.storage.local.set(Object.fromEntries([...before].filter(([key]) => entries.has(key))));
    await browser.storage.local.remove(keys.filter((key) => !before.has(key)));
  };
}

async function putSettings(entries: Entries, before: Entries): Promise<() => Promise<void>> {
  const put = (values: Entries): Promise<void> =>
    synced.update([...entries.keys()].map((key) => ({ key, to: () => values.get(key) })));
  await put(entries);
  return () => put(before);
}

type Standing = 'fresh' | 'same' | 'differing';

function standing(value: unknown, key: string, here: Entries): Standing {
  if (!here.has(key)) return 'fresh';
  return canonical(here.get(key)) === canonical(value) ? 'same' : 'differing';
}

function count(
  entries: readonly (readonly [string, unknown])[],
  here: Entries,
  kindOf: (key: string) => BackupKind | undefined,
): BackupCount[] {
  const byKind = new Map<BackupKind, Record<Standing, number>>();
  for (const [key, value] of entries) {
    const kind = kindOf(key);
    if (!kind) continue;
    const counted = byKind.get(kind) ?? { fresh: 0, same: 0, differing: 0 };
    counted[standing(value, key, here)]++;
    byKind.set(kind, counted);
  }
  return [...byKind].map(([kind, counted]) => ({ kind, ...counted }));
}

function readable(
  key: string,
  value: unknown,
  isReadable: (key: string, value: unknown) => boolean,
): [string, unknown][] {
  return isReadable(key, value) && JSON.stringify(value).length <= most.length ? [[key, value]] : [];
}

/** As long as any that is written beside a value. */
const aStamp = [1_790_000_000_123, 0, 'abcdefgh'];

/** A key of the browser's sync, as this or a newer version writes them, that the sync takes. */
const isSetting = (key: string, value: unknown): boolean =>
  isSyncedKey(key) && bytesOf(key, { t: aStamp, v: value }) <= syncLimits.itemBytes;

const id = String.raw`[\w-]{1,64}`;
const localKeys: readonly (readonly [RegExp, BackupKind])[] = [
  [new RegExp(`^check\\.${id}$`), 'checks'],
  [new RegExp(`^episode\\.${id}$`), 'episodes'],
  [new RegExp(`^paper\\.${id}\\.${id}$`), 'papers'],
  [/^practice$/, 'practice'],
];

const localKind = (key: string): BackupKind | undefined =>
  localKeys.find(([pattern]) => pattern.test(key))?.[1];

function isLocal(key: string, value: unknown): boolean {
  switch (localKind(key)) {
    case 'checks':
      return parseCheck(value)?.id === key.slice('check.'.length);
    case 'episodes':
      return isEpisode(value);
    case 'papers':
      return isPaperKind(key.split('.').at(-1)) && isTyped(value);
    case 'practice':
      return isPractice(value);
    default:
      return false;
  }
}
