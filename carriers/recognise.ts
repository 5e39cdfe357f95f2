import type { Carrier, PortalPattern } from '../criteria/policy.ts';
import { AddressIndex } from './addresses.ts';

/**
 * What one frame of a portal page shows of a payer.
 * `result`: the payer of an answer. `control`: what a payer control is set to; an empty name says that the control
 * is there and nothing is chosen, which silences weaker evidence. `address`: a payer id in the page's address.
 * `list`: payers that stand side by side with none chosen; never enough to claim one.
 */
export type Evidence =
  | { readonly kind: 'result' | 'control' | 'list'; readonly payer: string; readonly payerId?: string }
  | { readonly kind: 'address'; readonly payerId: string };

/** What a frame showed, and the address the browser says it has. */
export interface FrameEvidence {
  readonly url: string;
  readonly isTop: boolean;
  readonly evidence: readonly Evidence[];
}

/** A carrier as a page may be told of it. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a tab is about. */
export type Recognition =
  | { readonly kind: 'none' }
  | { readonly kind: 'carrier'; readonly id: string; readonly name: string }
  /** Several carriers and no choice: the therapist picks. */
  | { readonly kind: 'ambiguous'; readonly found: readonly { readonly id: string; readonly name: string }[] }
  /** A payer we have no criteria for, by the name the page gives it. */
  | { readonly kind: 'unknown'; readonly payer: string };

/** What one piece of evidence comes to: a carrier, a payer we do not know, or nothing. */
type Claim = { readonly carrier: Named } | { readonly payer: string };

const none: Recognition = { kind: 'none' };

/**
 * What a tab is about, by the strongest evidence any of its frames has. `sharedPortals` are the addresses of portals
 * that serve several carriers; a frame that is neither there nor on a carrier's own portal is not listened to.
 */
export function recognise(
  frames: readonly FrameEvidence[],
  carriers: readonly Carrier[],
  sharedPortals: readonly PortalPattern[],
): Recognition {
  const registry = registryOf(carriers);
  const shared = sharedIndexOf(sharedPortals);
  const isOurs = ({ url }: FrameEvidence): boolean =>
    shared.find(url).length > 0 || registry.byAddress.find(url).length > 0;
  const evidence = frames.filter(isOurs).flatMap((frame) => frame.evidence);

  for (const kind of ['result', 'control'] as const) {
    const claims = evidence.filter((piece) => piece.kind === kind).flatMap((piece) => claim(piece, registry));
    if (claims.length > 0) return settle(claims);
  }
  const listed = theListed(evidence, registry);
  if (evidence.some(isEmptyControl)) return listed;

  const addresses = evidence.filter((piece) => piece.kind === 'address');
  const addressed = addresses.flatMap((piece) => claim(piece, registry));
  if (addresses.length > 0) return addressed.length > 0 ? settle(addressed) : listed;

  const top = frames.find((frame) => frame.isTop);
  const hosted = top ? registry.byAddress.find(top.url) : [];
  return hosted.length > 0 ? settle(hosted.map((carrier) => ({ carrier }))) : listed;
}

const isEmptyControl = (piece: Evidence): boolean => piece.kind === 'control' && !foldName(piece.payer);

/** One carrier and nothing beside it is claimed; several, or one beside a payer we do not know, are the person's choice. */
function settle(claims: readonly Claim[]): Recognition {
  const found = distinct(claims.flatMap((made) => ('carrier' in made ? [made.carrier] : [])));
  const stranger = claims.find((made) => 'payer' in made);
  const [first] = found;
  if (!first) return stranger ? { kind: 'unknown', payer: stranger.payer } : none;
  return found.length > 1 || stranger ? { kind: 'ambiguous', found } : { kind: 'carrier', ...first };
}

/** Payers side by side: two that we know are a choice to make, fewer say nothing. */
function theListed(evidence: readonly Evidence[], registry: Registry): Recognition {
  const list = evidence.filter((piece) => piece.kind === 'list');
  const claims = list.flatMap((piece) => claim(piece, registry));
  const found = distinct(claims.flatMap((made) => ('carrier' in made ? [made.carrier] : [])));
  return found.length > 1 ? { kind: 'ambiguous', found } : none;
}

/** The name decides; an id speaks only where there is no name, or against it. */
function claim(piece: Evidence, registry: Registry): Claim[] {
  const byId = piece.payerId === undefined ? undefined : registry.byId.get(foldName(piece.payerId));
  const name = piece.kind === 'address' ? '' : foldName(piece.payer);
  if (name === '') {
    // A control without a name is one where nothing is chosen, whatever id it still holds.
    if (piece.kind === 'control') return [];
    if (byId) return byId.map((carrier) => ({ carrier }));
    return piece.kind === 'result' && piece.payerId ? [{ payer: piece.payerId }] : [];
  }
  const payer = piece.kind === 'address' ? '' : piece.payer.replace(/\s+/g, ' ').trim();
  const byName = registry.byName.get(name) ?? [];
  const agreeing = byId ? byName.filter((carrier) => byId.includes(carrier)) : byName;
  return agreeing.length > 0 ? agreeing.map((carrier) => ({ carrier })) : [{ payer }];
}

/** Names as they are compared: whole, without regard to case and white space. */
export function foldName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

const distinct = (found: readonly Named[]): Named[] => [...new Set(found)];

/** The carriers, to be looked up instead of walked through. */
interface Registry {
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  readonly byId: ReadonlyMap<string, readonly Named[]>;
  readonly byAddress: AddressIndex<Named>;
}

const registries = new WeakMap<readonly Carrier[], Registry>();
const sharedIndexes = new WeakMap<readonly PortalPattern[], AddressIndex<true>>();

function registryOf(carriers: readonly Carrier[]): Registry {
  const known = registries.get(carriers);
  if (known) return known;
  const byName = new Map<string, Named[]>();
  const byId = new Map<string, Named[]>();
  const portals: [PortalPattern, Named][] = [];
  // A plan shares its carrier's names, ids and portals: nothing of these says that a visit is the plan's.
  for (const carrier of carriers.filter((each) => each.planOf === undefined)) {
    const named = { id: carrier.id, name: carrier.name };
    const notUs = new Set(Object.keys(carrier.notUs ?? {}).map(foldName));
    for (const name of new Set(carrier.payerNames.map(foldName)))
      if (!notUs.has(name)) add(byName, name, named);
    for (const id of new Set(carrier.payerIds.map(foldName))) add(byId, id, named);
    for (const pattern of carrier.portals) portals.push([pattern, named]);
  }
  const registry = { byName, byId, byAddress: new AddressIndex(portals) };
  registries.set(carriers, registry);
  return registry;
}

function sharedIndexOf(patterns: readonly PortalPattern[]): AddressIndex<true> {
  const known = sharedIndexes.get(patterns);
  if (known) return known;
  const index = new AddressIndex(patterns.map((pattern) => [pattern, true] as const));
  sharedIndexes.set(patterns, index);
  return index;
}

function add(map: Map<string, Named[]>, key: string, named: Named): void {
  const known = map.get(key);
  if (known) known.push(named);
  else map.set(key, [named]);
}
