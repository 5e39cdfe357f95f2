import { canonical, isFields } from '../sync/canonical.ts';
import { browser } from './browser.ts';
import type { Problem } from './problem.ts';
import { waitingProblem } from './sync-fault.ts';
import { knownKey, Synced } from './synced.ts';

/** What follows her, on this machine. */
export const synced = new Synced({
  sync: browser.storage.sync,
  local: browser.storage.local,
  locked: async (work) => await navigator.locks.request(knownKey, work),
  now: () => Date.now(),
});

/** The browsers that sync among themselves. */
export type Family = 'chrome' | 'edge' | 'firefox';

/** What follows her where, when the latest of it was set (ms since 1970), and what waits. */
export interface SyncState {
  readonly where: Family;
  readonly lastWritten: number | undefined;
  readonly waiting: { readonly count: number; readonly problem: Problem | undefined };
}

/** How it stands with what follows her. Whether she has turned the browser's sync on, no browser says. */
export async function syncState(): Promise<SyncState> {
  const { waiting, lastWritten } = await synced.state();
  const { keys, fault } = waiting;
  return {
    where: family(navigator.userAgent),
    lastWritten,
    waiting: { count: keys.length, problem: fault && waitingProblem(fault) },
  };
}

/** Calls `listener` when a value under keys that begin so changes, here or on another machine. Returns what stops it. */
export function onSyncedChanged(prefix: string, listener: () => void): () => void {
  let told: string | undefined;
  let isOn = true;
  let turn = Promise.resolve();
  const tell = async (): Promise<void> => {
    // This machine's own copy and the browser's change one after the other; it is told once.
    const values = await synced.values().catch(() => undefined);
    const now = values && canonical([...values].filter(([key]) => key.startsWith(prefix)).sort(byKey));
    if (!isOn || (now !== undefined && now === told)) return;
    told = now;
    listener();
  };
  const changed = (changes: Readonly<Record<string, Changed>>, area: string): void => {
    if (keysIn(changes, area).some((key) => key.startsWith(prefix))) turn = turn.then(tell);
  };
  browser.storage.onChanged.addListener(changed);
  return () => {
    isOn = false;
    browser.storage.onChanged.removeListener(changed);
  };
}

/** How long other machines' changes are gathered before they are taken in, in ms. */
const gatherMs = 200;
/** After how long what storage did not take is tried again, in ms: when a minute's writes are forgotten. */
const againMs = 61_000;

/**
 * Takes in what other machines change and finishes what was left unfinished. Call it while the background starts, or
 * the browser has nobody to tell.
 */
export function keepSynced(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let emptied = false;
  const settle = async (): Promise<void> => {
    const wasEmptied = emptied;
    emptied = false;
    // What is not taken now waits, and is tried again.
    await synced.settle(wasEmptied).catch(() => undefined);
    const state = await synced.state().catch(() => undefined);
    if (state?.waiting.fault) timer ??= later(againMs);
  };
  const later = (ms: number): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      timer = undefined;
      void settle();
    }, ms);
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'sync' && !(area === 'local' && knownKey in changes)) return;
    if (area === 'sync') emptied = Object.values(changes).every(({ newValue }) => newValue === undefined);
    clearTimeout(timer);
    timer = later(gatherMs);
  });
  void settle();
}

interface Changed {
  readonly oldValue?: unknown;
  readonly newValue?: unknown;
}

function keysIn(changes: Readonly<Record<string, Changed>>, area: string): readonly string[] {
  if (area === 'sync') return Object.keys(changes);
  const change = area === 'local' ? changes[knownKey] : undefined;
  if (!change) return [];
  const [before, after] = [recordsIn(change.oldValue), recordsIn(change.newValue)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (key) => canonical(before[key]) !== canonical(after[key]),
  );
}

const recordsIn = (known: unknown): Readonly<Record<string, unknown>> =>
  isFields(known) && isFields(known.records) ? known.records : {};

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

const family = (userAgent: string): Family =>
  /Firefox\//.test(userAgent) ? 'firefox' : /Edg\//.test(userAgent) ? 'edge' : 'chrome';
