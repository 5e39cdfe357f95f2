import { type Managed, readManaged } from './managed.ts';
import { synced } from './this-machine.ts';

/** All that she and her clinic have set, as it is stored. A page that needs several parts of it reads it once for all. */
export interface AllSet {
  /** What follows her, by key. */
  readonly hers: ReadonlyMap<string, unknown>;
  readonly managed: Managed;
}

/** Reads all that she and her clinic have set. Throws where what follows her cannot be read. */
export async function readAllSet(): Promise<AllSet> {
  const [hers, managed] = await Promise.all([synced.values(), readManaged()]);
  return { hers, managed };
}
