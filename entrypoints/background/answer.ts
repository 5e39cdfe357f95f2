import { carrierById, carriers, laws } from '../../carriers/index.ts';
import {
  type Aliases,
  examine,
  type Finding,
  type FrameEvidence,
  foldName,
  type Recognition,
} from '../../carriers/recognise.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Plan } from '../../criteria/plan.ts';
import { type Carrier, editionOn, type Law } from '../../criteria/policy.ts';
import { resultOf } from '../../criteria/regions.ts';
import type { CarrierName, PanelContents, Seen } from '../../platform/messages.ts';
import { sharedPatterns } from '../../portals/patterns.ts';

/** The carrier a person chose, and what the page was about when she did. */
export interface Choice {
  readonly carrierId: string;
  readonly of: string;
}

/** What a tab is about, from what its frames say. A tab whose top page says nothing is one we have no business in. */
export function recogniseTab(frames: readonly FrameEvidence[], aliases?: Aliases): Finding {
  return frames.some((frame) => frame.isTop)
    ? examine(frames, carriers, sharedPatterns, aliases)
    : { recognition: { kind: 'none' } };
}

/** What a page that the therapist asked for criteria on is about, where it says nothing itself. */
export function askedFor(recognition: Recognition, asked: string | undefined): Recognition {
  if (recognition.kind !== 'none' || asked === undefined) return recognition;
  const carrier = carrierById(asked);
  return carrier ? { kind: 'carrier', id: carrier.id, name: carrier.name } : { kind: 'ambiguous', found: [] };
}

/** A short name for a recognition, the same for the same and for no other. */
export function keyOf(recognition: Recognition): string {
  switch (recognition.kind) {
    case 'none':
      return 'none';
    case 'carrier':
      return `carrier ${recognition.id}`;
    case 'ambiguous':
      return `ambiguous ${recognition.found.map(({ id }) => id).join(' ')}`;
    case 'unknown':
      return `unknown ${recognition.payer}`;
    default:
      return recognition satisfies never;
  }
}

/** What is shown: the person's choice as long as the page is about what it was, and no carrier she has hidden. */
export function answerFor(
  recognition: Recognition,
  choice: Choice | undefined,
  hidden: readonly string[],
): Recognition {
  const chosen = choice && choice.of === keyOf(recognition) ? carrierById(choice.carrierId) : undefined;
  if (chosen) return { kind: 'carrier', id: chosen.id, name: chosen.name };
  if (recognition.kind === 'carrier') return hidden.includes(recognition.id) ? { kind: 'none' } : recognition;
  if (recognition.kind !== 'ambiguous' || recognition.found.length === 0) return recognition;
  const found = recognition.found.filter(({ id }) => !hidden.includes(id));
  return found.length > 0 ? { kind: 'ambiguous', found } : { kind: 'none' };
}

/** The one plan of hers that is this carrier's and has, whole, the name that the page gives. */
export function planNamed(
  plans: readonly Plan[],
  carrierId: string | undefined,
  name: string | undefined,
): Plan | undefined {
  if (name === undefined) return undefined;
  const [plan, ...others] = plans.filter(
    (each) => each.carrierId === carrierId && foldName(each.name) === foldName(name),
  );
  return others.length === 0 ? plan : undefined;
}

/** What of a page goes into the panel beside what is published. */
export interface OnPage {
  /** What it says of the massage benefit. */
  readonly seen?: Seen | undefined;
  /** The name it gives the plan. */
  readonly plan?: string | undefined;
}

/** What the panel shows for an answer; on a day, because policies have editions. `plans` are hers, of every carrier. */
export function contentsFor(
  answer: Recognition,
  hidden: readonly string[],
  dateOfService: IsoDate,
  plans: readonly Plan[] = [],
  { seen, plan }: OnPage = {},
): PanelContents | undefined {
  const othersThan = (ids: readonly string[]): CarrierName[] =>
    carriers
      .filter(({ id }) => !ids.includes(id) && !hidden.includes(id))
      .map(({ id, name }) => ({ id, name }));
  switch (answer.kind) {
    case 'none':
      return undefined;
    case 'carrier': {
      const carrier = carrierById(answer.id);
      if (!carrier) return undefined;
      const noted = plans.filter(({ carrierId }) => carrierId === carrier.id);
      const named = planNamed(noted, carrier.id, plan);
      return {
        kind: 'carrier',
        carrier,
        laws: laws.filter((law) => mayBind(law, carrier, dateOfService)),
        dateOfService,
        ...(noted.length > 0 && { plans: noted }),
        ...(named && { namedPlan: named.id }),
        ...(seen && { seen }),
        others: othersThan([carrier.id]),
      };
    }
    case 'ambiguous': {
      const { found } = answer;
      return { kind: 'choose', found, others: othersThan(found.map(({ id }) => id)) };
    }
    case 'unknown':
      return { kind: 'unknown', payer: answer.payer, others: othersThan([]) };
    default:
      return answer satisfies never;
  }
}

/** Whether a law can reach a visit for this carrier at all: none on a plan's funding reaches workers' compensation. */
function mayBind(law: Law, { known = {} }: Carrier, dateOfService: IsoDate): boolean {
  const binds = editionOn(law.editions, dateOfService)?.binds;
  return !binds || resultOf(binds, known, dateOfService) !== false;
}
