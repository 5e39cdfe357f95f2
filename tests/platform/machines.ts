import { type Area, type Machine, Synced } from '../../platform/synced.ts';

/** A storage area in memory that can refuse, or stop as a browser does that is killed in the middle. */
export class MemoryArea implements Area {
  readonly kept = new Map<string, string>();
  /** Keys written since somebody last asked. */
  readonly touched = new Set<string>();
  writes = 0;
  /** What happens to the next writes, one each; a write that is stopped never ends and writes nothing. */
  readonly next: (Error | 'stopped')[] = [];

  async get(keys: string | null): Promise<Record<string, unknown>> {
    return Object.fromEntries(
      [...this.kept].flatMap(([key, json]) =>
        keys === null || keys === key ? [[key, JSON.parse(json)] as const] : [],
      ),
    );
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.writes++;
    const fate = this.next.shift();
    if (fate === 'stopped') return new Promise(() => undefined);
    if (fate) throw fate;
    for (const [key, value] of Object.entries(items)) {
      this.kept.set(key, JSON.stringify(value));
      this.touched.add(key);
    }
  }

  async remove(key: string): Promise<void> {
    this.kept.delete(key);
  }

  async clear(): Promise<void> {
    this.kept.clear();
  }
}

/** One of her machines: its storage and a clock of its own, which may be wrong. */
export class TestMachine {
  readonly sync = new MemoryArea();
  readonly local = new MemoryArea();
  /** How far its clock is off, in ms. */
  skew = 0;
  readonly #time: { now: number };
  #synced: Synced;

  constructor(time: { now: number } = { now: 1_790_000_000_000 }) {
    this.#time = time;
    this.#synced = this.#start();
  }

  get synced(): Synced {
    return this.#synced;
  }

  /** What was under way ends where it was; only what is stored is left. */
  restart(): Promise<void> {
    this.#synced = this.#start();
    return this.#synced.settle();
  }

  /** What is there, as a plain object. */
  async values(): Promise<Record<string, unknown>> {
    return Object.fromEntries([...(await this.#synced.values())].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  #start(): Synced {
    let turn: Promise<unknown> = Promise.resolve();
    const machine: Machine = {
      sync: this.sync,
      local: this.local,
      locked: (work) => {
        const result = turn.then(work);
        turn = result.catch(() => undefined);
        return result;
      },
      now: () => this.#time.now + this.skew,
    };
    return new Synced(machine);
  }
}

/**
 * The server of one family of browsers, at its most careless: what arrives last stands, whatever it replaces. The
 * machine sends what it has written since, then takes what is there.
 */
export async function meet(machine: TestMachine, cloud: Map<string, string>): Promise<void> {
  for (const key of machine.sync.touched) {
    const json = machine.sync.kept.get(key);
    if (json !== undefined) cloud.set(key, json);
  }
  machine.sync.touched.clear();
  for (const [key, json] of cloud) machine.sync.kept.set(key, json);
  await machine.synced.settle();
}

/** Lets everything that is under way get as far as it can. */
export const tick = (): Promise<void> => new Promise((done) => setTimeout(done, 0));
