import type { Carrier, Law } from '../criteria/policy.ts';
import washington from './washington/index.ts';

const folders = import.meta.glob<Carrier>(['./*/index.ts', '!./washington/index.ts'], {
  eager: true,
  import: 'default',
});

/** Every carrier that has a folder here, by name. */
export const carriers: readonly Carrier[] = Object.values(folders).sort((a, b) =>
  a.name.localeCompare(b.name),
);

/** State law that stands above carriers' policies. */
export const laws: readonly Law[] = washington;

/** The carrier with this id. */
export function carrierById(id: string): Carrier | undefined {
  return carriers.find((carrier) => carrier.id === id);
}
