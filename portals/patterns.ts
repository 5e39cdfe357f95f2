import { carriers } from '../carriers/index.ts';
import type { PortalPattern } from '../criteria/policy.ts';
import { sharedPortals } from './shared.ts';

/** The match patterns of every shared portal. */
export const sharedPatterns: readonly PortalPattern[] = sharedPortals.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*` as const),
);

/** Match patterns of every page Touchstone acts on, in a fixed order. */
export const portalPatterns: PortalPattern[] = [
  ...new Set<PortalPattern>([...carriers.flatMap((carrier) => carrier.portals), ...sharedPatterns]),
].sort();
