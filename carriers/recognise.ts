import type { Carrier, PortalPattern } from '../criteria/policy.ts';
import { AddressIndex } from './addresses.ts';

/**
 * What one frame of a portal page shows of a payer.
 * `result`: the payer of an answer, and the plan's name where the answer has one. `control`: what a payer control is
 * set to; an empty name says that the control is there and nothing is chosen, which silences weaker evidence.
 * `address`: a payer id in the page's address. `place`: the name of a part of the portal that may be a payer's own.
 * `list`: payers that stand side by side with none chosen; never enough to claim one.
 */
export type Evidence =
  | { readonly kind: 'result'; readonly payer: string; readonly payerId?: string; readonly plan?: string }
  | { readonly kind: 'control' | 'list'; readonly payer: string; readonly payerId?: string }
  | { readonly kind: 'place'; readonly payer: string }
  | { readonly kind: 'address'; readonly payerId: string };

type Answer = Extract<Evidence, { readonly kind: 'result' }>;

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

/** What a tab is about, and the page's own names for the payer and the plan, where it gives exactly one. */
export interface Finding {
  readonly recognition: Recognition;
  readonly payer?: string;
  /** The plan of an answer; not where it is open whose answer it is, or where an answer beside it names none. */
  readonly plan?: string;
}

/** Payer names that the therapist has said are a carrier's: folded name to carrier id. They stand above our lists. */
export type Aliases = ReadonlyMap<string, string>;

/** What one piece of evidence comes to: the payer as the page names it, and whose that is if we know. */
interface Claim {
  readonly payer: string;
  readonly carrier?: Named;
}

const nothing: Finding = { recognition: { kind: 'none' } };
const noAliases: Aliases = new Map();

/**
 * What a tab is about, by the strongest evidence any of its frames has. `sharedPortals` are the addresses of portals
 * that serve several carriers; a frame that is neither there nor on a carrier's own portal is not listened to.
 */
export function recognise(
  frames: readonly FrameEvidence[],
  carriers: readonly Carrier[],
  sharedPortals: readonly PortalPattern[],
  aliases: Aliases = noAliases,
): Recognition {
  return examine(frames, carriers, sharedPortals, aliases).recognition;
}

/** As `recognise`, with the page's own name for the payer: what an alias would be made for. */
export function examine(
  frames: readonly FrameEvidence[],
  carriers: readonly Carrier[],
  sharedPortals: readonly PortalPattern[],
  aliases: Aliases = noAliases,
): Finding {
  const registry = registryOf(carriers);
  const shared = sharedIndexOf(sharedPortals);
  const isOurs = ({ url }: FrameEvidence): boolean =>
    shared.find(url).length > 0 || registry.byAddress.find(url).length > 0;
  const ours = frames.filter(isOurs);
  const evidence = ours.flatMap((frame) => frame.evidence);
  const claimsOf = (pieces: readonly Evidence[]): Claim[] =>
    pieces.flatMap((piece) => claim(piece, registry, aliases));

  const answers = claimsOf(evidence.filter(isResult));
  if (answers.length > 0) {
    // A form goes when its answer comes: one that stands beside it is set to what is asked next, or was asked before.
    const beside = ours.filter((frame) => frame.evidence.some(isResult)).flatMap((frame) => frame.evidence);
    const rivals = answers.some((made) => made.carrier) ? claimsOf(beside.filter(isControl)) : [];
    return withPlan(settle([...answers, ...rivals]), evidence.filter(isResult), registry);
  }
  const chosen = claimsOf(evidence.filter(isControl));
  if (chosen.length > 0) return settle(chosen);
  const listed = theListed(claimsOf(evidence.filter((piece) => piece.kind === 'list')));
  if (evidence.some(isControl)) return listed;

  const hints = evidence.filter((piece) => piece.kind === 'address' || piece.kind === 'place');
  const hinted = claimsOf(hints).filter((made) => made.carrier || made.payer === '');
  if (hints.length > 0) return hinted.some((made) => made.carrier) ? settle(hinted) : listed;

  const top = frames.find((frame) => frame.isTop);
  // A portal that serves several says nothing by its address, whoever counts it as his own.
  const hosted = top && shared.find(top.url).length === 0 ? registry.byAddress.find(top.url) : [];
  return hosted.length > 0 ? settle(hosted.map((carrier) => ({ carrier, payer: '' }))) : listed;
}

const isResult = (piece: Evidence): piece is Answer => piece.kind === 'result';
const isControl = (piece: Evidence): boolean => piece.kind === 'control';

/** One carrier and nothing beside it is claimed; several, or one beside a payer we do not know, are the person's choice. */
function settle(claims: readonly Claim[]): Finding {
  const found = carriersIn(claims);
  const stranger = claims.find((made) => !made.carrier);
  const names = new Map(claims.flatMap(({ payer }) => (payer ? [[foldName(payer), payer] as const] : [])));
  const [payer] = names.size === 1 ? names.values() : [];
  const and = payer === undefined ? {} : { payer };
  const [first] = found;
  if (!first) return stranger ? { recognition: { kind: 'unknown', payer: stranger.payer }, ...and } : nothing;
  if (found.length > 1 || stranger) return { recognition: { kind: 'ambiguous', found }, ...and };
  return { recognition: { kind: 'carrier', ...first }, ...and };
}

/** With the plan that every answer names; it is the recognition where it is its carrier's, has criteria of its own and is named whole. */
function withPlan(finding: Finding, answers: readonly Answer[], registry: Registry): Finding {
  const { recognition } = finding;
  if (recognition.kind === 'ambiguous') return finding;
  const [name, ...others] = new Set(answers.map(({ plan = '' }) => foldName(plan)));
  const plan = answers[0]?.plan;
  if (!name || !plan || others.length > 0) return finding;
  const named = { ...finding, plan };
  const known = recognition.kind === 'carrier' ? registry.plans.get(recognition.id)?.get(name) : undefined;
  return known ? { ...named, recognition: { kind: 'carrier', ...known } } : named;
}

/** Payers side by side: two that we know are a choice to make, fewer say nothing. */
function theListed(claims: readonly Claim[]): Finding {
  const found = carriersIn(claims);
  return found.length > 1 ? { recognition: { kind: 'ambiguous', found } } : nothing;
}

/** The name decides, hers before ours; an id speaks only where there is no name, or against it. */
function claim(piece: Evidence, registry: Registry, aliases: Aliases): Claim[] {
  const payerId = piece.kind === 'place' ? undefined : piece.payerId;
  const byId = payerId === undefined ? undefined : registry.byId.get(foldName(payerId));
  const payer = piece.kind === 'address' ? '' : piece.payer.replace(/\s+/g, ' ').trim();
  if (payer === '') {
    // A control without a name is one where nothing is chosen, whatever id it still holds.
    if (piece.kind === 'control') return [];
    if (byId) return byId.map((carrier) => ({ carrier, payer }));
    // An id of an address that we do not know names nobody, and yet somebody else.
    if (piece.kind === 'address') return [{ payer }];
    return piece.kind === 'result' && payerId ? [{ payer: payerId }] : [];
  }
  const name = foldName(payer);
  const remembered = registry.known.get(aliases.get(name) ?? '');
  if (remembered) return [{ carrier: remembered, payer }];
  const byName = registry.byName.get(name) ?? [];
  const agreeing = byId ? byName.filter((carrier) => byId.includes(carrier)) : byName;
  return agreeing.length > 0 ? agreeing.map((carrier) => ({ carrier, payer })) : [{ payer }];
}

/** Names as they are compared: whole, without regard to case and white space. */
export function foldName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

const carriersIn = (claims: readonly Claim[]): Named[] => [
  ...new Set(claims.flatMap(({ carrier }) => (carrier ? [carrier] : []))),
];

/** The carriers, to be looked up instead of walked through. */
interface Registry {
  /** Every carrier and plan, by its own id. */
  readonly known: ReadonlyMap<string, Named>;
  readonly byName: ReadonlyMap<string, readonly Named[]>;
  /** By the ids that portals show. */
  readonly byId: ReadonlyMap<string, readonly Named[]>;
  readonly byAddress: AddressIndex<Named>;
  /** By carrier, the plans it runs, each under all its names. */
  readonly plans: ReadonlyMap<string, ReadonlyMap<string, Named>>;
}

const registries = new WeakMap<readonly Carrier[], Registry>();
const sharedIndexes = new WeakMap<readonly PortalPattern[], AddressIndex<true>>();

function registryOf(carriers: readonly Carrier[]): Registry {
  const made = registries.get(carriers);
  if (made) return made;
  const known = new Map<string, Named>();
  const byName = new Map<string, Named[]>();
  const byId = new Map<string, Named[]>();
  const plans = new Map<string, Map<string, Named>>();
  const portals: [PortalPattern, Named][] = [];
  for (const carrier of carriers) {
    const named = { id: carrier.id, name: carrier.name };
    known.set(carrier.id, named);
    if (carrier.planOf !== undefined) {
      // A plan shares its carrier's names, ids and portals: nothing of these says that a visit is the plan's.
      const siblings = plans.get(carrier.planOf) ?? new Map<string, Named>();
      for (const name of [carrier.name, ...(carrier.knownAs ?? [])]) siblings.set(foldName(name), named);
      plans.set(carrier.planOf, siblings);
      continue;
    }
    const notUs = new Set(Object.keys(carrier.notUs ?? {}).map(foldName));
    for (const name of new Set(carrier.payerNames.map(foldName)))
      if (!notUs.has(name)) add(byName, name, named);
    for (const id of new Set(carrier.payerIds.map(foldName))) add(byId, id, named);
    for (const pattern of carrier.portals) portals.push([pattern, named]);
  }
  const registry = { known, byName, byId, byAddress: new AddressIndex(portals), plans };
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
