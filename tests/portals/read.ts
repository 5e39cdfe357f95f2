import type { Evidence } from '../../carriers/recognise.ts';
import type { Typing } from '../../portals/page.ts';
import { sharedPortals } from '../../portals/shared.ts';

/** What a page at an address shows of a payer: its HTML is what stands in the document now. */
export function readAt(address: string, typing?: Typing): Evidence[] {
  const url = new URL(address);
  const portal = sharedPortals.find(({ hosts }) => hosts.includes(url.hostname));
  if (!portal) throw new Error(`No shared portal is at ${url.hostname}.`);
  return portal.read({ document, location: url, typing });
}

/** Puts a page in place, without running its scripts. */
export function show(html: string): void {
  document.body.innerHTML = html;
}
