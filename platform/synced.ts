import { canonical, isFields, storable } from '../sync/canonical.ts';
import { changesBetween, type Change as Difference } from '../sync/changes.ts';
import { isStamp, nextStamp, type Stamp, unstamped } from '../sync/clock.ts';
import { isSyncedKey } from '../sync/keys.ts';
import { merge, mergeRecords } from '../sync/merge.ts';
import {
  changedAt,
  goneAt,
  isThere,
  latestOf,
  type Records,
  recordFrom,
  recordsFrom,
  type SyncRecord,
  setAt,
  valueIn,
} from '../sync/record.ts';
import { bytesOf, limits, whatFits } from '../sync/size.ts';
import { type FaultKind, faultOf, SyncFault } from './sync-fault.ts';

/** A storage area of the browser, as far as it is used here. */
export interface Area {
  get(keys: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** Where a machine keeps what follows her, and how its parts wait for each other. */
export interface Machine {
  readonly sync: Area;
  readonly local: Area;
  /** Runs one piece of work at a time, over all pages and the background. */
  locked<T>(work: () => Promise<T>): Promise<T>;
  /** The machine's clock, in ms since 1970. */
  now(): number;
}

/** One thing to change. */
export interface Update {
  readonly key: string;
  /** What is to be there; nothing takes it away. It is given what is there now. */
  readonly to: (known: unknown) => unknown;
  /** Only the fields that differ are changed, so that what another machine changed of the others is kept. */
  readonly byField?: boolean;
}

/** What waits to be written to `storage.sync`. */
export interface Waiting {
  readonly keys: readonly string[];
  /** Why, where storage has said so. */
  readonly fault: FaultKind | undefined;
}

/** The key in `storage.local` of all that this machine knows of what follows her. */
export const knownKey = 'synced';
/** The same, from before it was damaged. */
const damagedKey = 'synced.damaged';

interface Read {
  readonly device: string;
  readonly fault: FaultKind | undefined;
  /** What this machine knows; nothing where that cannot be read and so must not be written over. */
  readonly known: Records | undefined;
  readonly damaged: unknown;
  /** What `storage.sync` holds, as it lies there; nothing where that cannot be read. */
  readonly stored: Readonly<Record<string, unknown>> | undefined;
  readonly theirs: Records;
  readonly merged: Records;
}

interface Request {
  readonly make: (records: Records, stamp: Stamp) => Records;
  readonly done: () => void;
  readonly failed: (reason: unknown) => void;
}

/**
 * What follows her from machine to machine: a record for each key in `storage.sync`, and the same records once more in
 * `storage.local`. That copy is written first. So what `storage.sync` does not take, forgets, or gets overwritten by an
 * older machine is still known, and whatever was stopped between the two writes is finished at the next occasion: what
 * differs between the two is what waits.
 *
 * A change costs one write to each. Changes that are made while another is under way are written together.
 */
export class Synced {
  readonly #machine: Machine;
  readonly #shapes = new Map<string, (key: string, value: unknown) => boolean>();
  readonly #requests: Request[] = [];
  #writing = false;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** Says how a readable value looks under keys that begin so; a damaged copy then never stands for a sound one. */
  shape(prefix: string, isReadable: (key: string, value: unknown) => boolean): void {
    this.#shapes.set(prefix, isReadable);
  }

  /** Every value that is there, by key. Throws where neither of the two areas can be read. */
  async values(): Promise<ReadonlyMap<string, unknown>> {
    const { merged } = await this.#read();
    return new Map(
      [...merged].flatMap(([key, record]) => (isThere(record) ? [[key, valueIn(record)] as const] : [])),
    );
  }

  /** Every record, also of what was taken away: for a file, or for another machine's `mergeIn`. */
  async snapshot(): Promise<Readonly<Record<string, SyncRecord>>> {
    return Object.fromEntries((await this.#read()).merged);
  }

  /** Makes all of these changes, or none and throws SyncFault. What `storage.sync` does not take now is made and waits. */
  update(updates: readonly Update[]): Promise<void> {
    return this.#request((records, stamp) => {
      const changed = new Map<string, SyncRecord>();
      for (const update of updates) {
        const key = update.key.toWellFormed();
        const before = records.get(key);
        const after = updated(before, update, stamp);
        if (after === undefined || canonical(after) === canonical(before)) continue;
        const bytes = bytesOf(key, after);
        if (bytes > limits.itemBytes) throw new SyncFault('item-too-long', { bytes });
        changed.set(key, after);
      }
      return changed;
    });
  }

  /** Merges another machine's records into ours. What is no key of ours, or too long to be, is left out. Throws SyncFault. */
  mergeIn(records: Readonly<Record<string, unknown>>): Promise<void> {
    const theirs = importable(records);
    return this.#request((ours) => merge(onlyKeys(ours, theirs), theirs));
  }

  /** What `mergeIn` would change. */
  async preview(records: Readonly<Record<string, unknown>>): Promise<readonly Difference[]> {
    const { merged } = await this.#read();
    return changesBetween(merged, merge(merged, importable(records)));
  }

  /**
   * Brings both areas to the same, where they are not: what a stopped write left, what storage did not take before,
   * what an older machine wrote over something newer. `emptied`: everything was just taken out of `storage.sync`, here
   * or on another machine; then it is forgotten here too. Throws SyncFault.
   */
  async settle(emptied = false): Promise<void> {
    const isForgotten =
      emptied &&
      (await this.#machine.locked(async () => {
        const stored = await this.#machine.sync.get(null);
        if (Object.keys(stored).length > 0) return false;
        await this.#machine.local.remove(knownKey);
        return true;
      }));
    if (!isForgotten) await this.#request(() => new Map());
  }

  /** Does what changes both areas as a whole, while no page of ours and no background writes what follows her. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.#machine.locked(work);
  }

  /** What waits to be written, and when the latest of what is written was set, in ms since 1970. */
  async state(): Promise<{ readonly waiting: Waiting; readonly lastWritten: number | undefined }> {
    const { merged, theirs, fault } = await this.#read();
    const keys = [...waitingIn(merged, theirs).keys()].sort();
    const [latest] = latestOf(theirs.values());
    return {
      waiting: { keys, fault: keys.length > 0 ? fault : undefined },
      lastWritten: latest === 0 ? undefined : Math.min(latest, this.#machine.now()),
    };
  }

  #request(make: Request['make']): Promise<void> {
    const result = new Promise<void>((done, failed) => this.#requests.push({ make, done, failed }));
    void this.#writeAll();
    return result;
  }

  async #writeAll(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    try {
      while (this.#requests.length > 0)
        await this.#machine.locked(() => this.#writeTogether(this.#requests.splice(0)));
    } catch (cause) {
      for (const { failed } of this.#requests.splice(0)) failed(new SyncFault('refused', { cause }));
    }
    this.#writing = false;
  }

  async #writeTogether(requests: readonly Request[]): Promise<void> {
    let accepted: readonly Request[] = [];
    try {
      const read = await this.#read();
      const records = new Map(read.merged);
      let stamp = latestOf(records.values());
      accepted = requests.filter((request) => {
        try {
          stamp = nextStamp(stamp, this.#machine.now(), read.device);
          for (const [key, record] of request.make(records, stamp)) records.set(key, record);
          return true;
        } catch (reason) {
          request.failed(reason);
          return false;
        }
      });
      await this.#write(read, records);
      for (const request of accepted) request.done();
    } catch (cause) {
      const fault = cause instanceof SyncFault ? cause : new SyncFault(faultOf(cause), { cause });
      for (const request of requests) request.failed(fault);
    }
  }

  async #write(read: Read, records: Records): Promise<void> {
    const { local, sync } = this.#machine;
    // What has no stamp is another version's, which writes it without asking: it is not ours to hold on to.
    const known = new Map(
      [...records].filter(
        ([key, record]) => canonical(record) !== canonical(read.theirs.get(key)) || record.t !== unstamped,
      ),
    );
    const keep = (fault: FaultKind | undefined): Promise<void> =>
      local.set({
        [knownKey]: {
          device: read.device,
          records: Object.fromEntries(known),
          ...(fault === undefined ? {} : { fault }),
        },
        ...(read.damaged === undefined ? {} : { [damagedKey]: read.damaged }),
      });

    let notKept: unknown = read.known ? undefined : new Error('What this machine knows cannot be read.');
    const isNews = canonical(Object.fromEntries(known)) !== canonical(Object.fromEntries(read.known ?? []));
    if (isNews && !notKept) await keep(read.fault).catch((reason: unknown) => (notKept = reason));

    const waiting = waitingIn(records, read.theirs);
    const sizes = Object.entries(read.stored ?? {}).map(
      ([key, value]) => [key, bytesOf(key, value)] as const,
    );
    const { fits, tooLong, noRoom } = whatFits(new Map(sizes), waiting);
    if (notKept && (!read.stored || fits.size < waiting.size)) throw notKept;
    let fault: FaultKind | undefined;
    if (tooLong.length > 0) fault = 'item-too-long';
    const items = new Set([...Object.keys(read.stored ?? {}), ...fits.keys()]).size;
    if (noRoom.length > 0) fault = items >= limits.items ? 'too-many-items' : 'all-full';
    if (!read.stored) fault = 'refused';
    else if (fits.size > 0)
      await sync.set(Object.fromEntries(fits)).catch((reason: unknown) => {
        if (notKept) throw notKept;
        fault = faultOf(reason);
      });
    if (fault !== read.fault && !notKept)
      await keep(fault).catch(() => {
        // What waits is kept already; only why is not.
      });
  }

  async #read(): Promise<Read> {
    const [inLocal, inSync] = await Promise.allSettled([
      this.#machine.local.get(knownKey),
      this.#machine.sync.get(null),
    ]);
    if (inLocal.status === 'rejected' && inSync.status === 'rejected') throw inSync.reason;
    const kept = inLocal.status === 'fulfilled' ? inLocal.value[knownKey] : undefined;
    const isSound = isFields(kept) && isFields(kept.records);
    const known = isSound ? soundRecords(kept.records) : new Map<string, SyncRecord>();
    const device = isSound && isDevice(kept.device) ? kept.device : newDevice();
    const stored = inSync.status === 'fulfilled' ? inSync.value : undefined;
    const theirs = recordsFrom(stored ?? {});
    return {
      device,
      fault: isSound && isFault(kept.fault) ? kept.fault : undefined,
      known: inLocal.status === 'fulfilled' ? known : undefined,
      damaged: isSound ? undefined : kept,
      stored,
      theirs,
      merged: this.#together(known, theirs),
    };
  }

  /** Merged; but of two copies that should be one, the one that can be read. */
  #together(known: Records, theirs: Records): Records {
    const merged = new Map(known);
    for (const [key, their] of theirs) {
      const our = merged.get(key);
      if (our && canonical(our) === canonical(their)) continue;
      if (!our) merged.set(key, their);
      else if (
        canonical(our.t) !== canonical(their.t) ||
        this.#isSound(key, our) === this.#isSound(key, their)
      )
        merged.set(key, mergeRecords(our, their));
      else if (!this.#isSound(key, our)) merged.set(key, their);
    }
    return merged;
  }

  #isSound(key: string, record: SyncRecord): boolean {
    if (!isThere(record)) return true;
    const [, isReadable] = [...this.#shapes].find(([prefix]) => key.startsWith(prefix)) ?? [];
    return isReadable?.(key, valueIn(record)) ?? true;
  }
}

function updated(before: SyncRecord | undefined, update: Update, stamp: Stamp): SyncRecord | undefined {
  const known = isThere(before) ? before.v : undefined;
  const wanted = update.to(known);
  // Where there is nothing, there is nothing to take away: the usual is never written.
  if (wanted === undefined) return isThere(before) ? goneAt(stamp) : before;
  const v = storable(wanted);
  if (isThere(before) && canonical(v) === canonical(known)) return before;
  return update.byField ? changedAt(stamp, before, v) : setAt(stamp, v, before);
}

/** What this machine holds and `storage.sync` does not. */
function waitingIn(records: Records, theirs: Records): Map<string, SyncRecord> {
  return new Map([...records].filter(([key, record]) => canonical(record) !== canonical(theirs.get(key))));
}

function importable(records: Readonly<Record<string, unknown>>): Records {
  const ours = Object.entries(records).filter(
    ([key, value]) => isSyncedKey(key) && bytesOf(key, value) <= limits.itemBytes,
  );
  return new Map(ours.map(([key, value]) => [key.toWellFormed(), recordFrom(storable(value))]));
}

const onlyKeys = (records: Records, of: Records): Records =>
  new Map([...records].filter(([key]) => of.has(key)));

/** Of what was kept, the records that are whole; a damaged one is known from `storage.sync`. */
const soundRecords = (kept: unknown): Map<string, SyncRecord> =>
  recordsFrom(
    Object.fromEntries(
      Object.entries(isFields(kept) ? kept : {}).filter(([, each]) => isFields(each) && isStamp(each.t)),
    ),
  );

const isDevice = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9]{4,16}$/.test(value);

const faults: readonly unknown[] = [
  'item-too-long',
  'all-full',
  'too-many-items',
  'writes-a-minute',
  'writes-an-hour',
  'disk-full',
  'refused',
] satisfies readonly FaultKind[];
const isFault = (value: unknown): value is FaultKind => faults.includes(value);

/** Of 2.8 million million, so that no two of hers are alike. */
const newDevice = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join('');
