import { carriers } from '../carriers/index.ts';
import type { PortalPattern } from '../criteria/policy.ts';
import { sharedPortals } from './shared.ts';

/** The match patterns of every shared portal. */
export const sharedPatterns: readonly PortalPattern[] = sharedPortals.flatMap(({ hosts }) =>
  hosts.map((host) => `https://${host}/*` as const),
);

/**
 * Portals that serve several carriers and where nobody has seen how they show which. Nothing is claimed there and
 * nothing injected, whoever counts them as his own; the therapist asks for criteria from the toolbar.
 * secure.uhcprovider.com: UMR, Surest and All Savers are reached through it too.
 */
const unread: readonly PortalPattern[] = ['https://secure.uhcprovider.com/*'];

/** Match patterns of every page Touchstone acts on, in a fixed order. */
export const portalPatterns: PortalPattern[] = [
  ...new Set<PortalPattern>([...carriers.flatMap((carrier) => carrier.portals), ...sharedPatterns]),
]
  .filter((pattern) => !unread.includes(pattern))
  .sort();
