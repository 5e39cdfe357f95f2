import { say } from '../language/say.ts';
import { limits } from '../sync/size.ts';
import type { Problem } from './problem.ts';

/** Why storage does not take something. */
export type FaultKind =
  | 'item-too-long'
  | 'all-full'
  | 'too-many-items'
  | 'writes-a-minute'
  | 'writes-an-hour'
  | 'disk-full'
  | 'refused';

/** Storage did not take a change, and nothing of it is kept. */
export class SyncFault extends Error {
  override readonly name = 'SyncFault';
  readonly kind: FaultKind;
  /** How long what was to be stored is, in bytes, where that is why. */
  readonly bytes: number | undefined;

  constructor(kind: FaultKind, about: { readonly bytes?: number; readonly cause?: unknown } = {}) {
    super(kind, { cause: about.cause });
    this.kind = kind;
    this.bytes = about.bytes;
  }
}

/** What a browser means by an error. Chromium names each limit; Firefox does not, and so far has none for writes. */
export function faultOf(error: unknown): FaultKind {
  const text = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const of: readonly (readonly [RegExp, FaultKind])[] = [
    [/PER_?MINUTE/i, 'writes-a-minute'],
    [/PER_?HOUR/i, 'writes-an-hour'],
    [/BYTES_?PER_?ITEM/i, 'item-too-long'],
    [/MAX_?ITEMS/i, 'too-many-items'],
    [/no ?space|disk|ENOSPC|NO_DEVICE_SPACE|FILE_ERROR_NO_SPACE/i, 'disk-full'],
    [/quota/i, 'all-full'],
  ];
  return of.find(([pattern]) => pattern.test(text))?.[1] ?? 'refused';
}

/** What keeps a thing from following her, and that it is kept on this computer meanwhile. */
export function waitingProblem(kind: FaultKind): Problem {
  return { what: faultSentence(kind), safe: safeSentence(kind) };
}

/** What storage does not take, in a sentence. */
export function faultSentence(kind: FaultKind): string {
  switch (kind) {
    case 'item-too-long':
      return say('sync_item_too_long', limits.itemBytes);
    case 'all-full':
      return say('sync_all_full', limits.allBytes);
    case 'too-many-items':
      return say('sync_too_many_items', limits.items);
    case 'writes-a-minute':
      return say('sync_writes_a_minute');
    case 'writes-an-hour':
      return say('sync_writes_an_hour');
    case 'disk-full':
      return say('sync_disk_full');
    case 'refused':
      return say('sync_refused');
  }
}

function safeSentence(kind: FaultKind): string {
  switch (kind) {
    case 'item-too-long':
      return say('sync_safe_shorten');
    case 'all-full':
    case 'too-many-items':
      return say('sync_safe_make_room');
    default:
      return say('sync_safe_tries_again');
  }
}
