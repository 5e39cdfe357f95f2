import type { IsoDate } from './dates.ts';
import type { Answers } from './facts.ts';
import type { Rule } from './rules.ts';

/**
 * How sure we are of a text.
 * `published-text`: the publisher's own current text, or a full copy of it. `older-edition`: its own text, known to be reworded since.
 * `secondary-source`: someone else's extract or account. `unconfirmed`: shown as such, never as a criterion.
 */
export type Grade = 'published-text' | 'older-edition' | 'secondary-source' | 'unconfirmed';

/** A text we have read. */
export interface Source {
  readonly title: string;
  /** Who published it, for example `Premera Blue Cross`. */
  readonly publisher: string;
  readonly address: `http${'s' | ''}://${string}`;
  /** The day it took effect, by its own word; `undated` when it does not say. */
  readonly effective: IsoDate | 'undated';
  /** The day the publisher last reviewed it, where it says so beside the day it took effect. */
  readonly reviewed?: IsoDate;
  /** The day we read it. */
  readonly read: IsoDate;
  readonly grade: Grade;
  /** The day the publisher itself means to look at it again. */
  readonly nextReview?: IsoDate;
  /** What a reader should know of this copy: which one it is and what was not read. */
  readonly note?: string;
}

/** Where a statement stands. */
export interface Citation {
  readonly source: Source;
  readonly section: string;
  /** A few words of the source, to find the place in it (`#:~:text=`). */
  readonly find?: string;
}

/**
 * `indication`: must hold. `documentation`: must be on record. `limitation`: when it holds, the service is not
 * necessary. `authorization`: changes no outcome, but the plan may ask for it when it holds.
 */
export type CriterionKind = 'indication' | 'documentation' | 'limitation' | 'authorization';

/** One thing a policy says, in our words. */
export interface Criterion {
  readonly kind: CriterionKind;
  /** Two to five words, for lists. */
  readonly name: string;
  readonly statement: string;
  /** For a limitation or an authorization: when it applies. Otherwise: when it is met. */
  readonly rule: Rule;
  /** When the criterion can be judged at all; a first visit has no history. Not applicable never fails. */
  readonly when?: Rule;
  readonly cite: Citation;
  /** What a therapist could do if this is what stands in the way. */
  readonly remedy?: string;
}

/** How criteria combine; a string is a criterion's id. */
export type Outline = string | OutlineGroup;

/** A branch of an outline. With `when`, it counts only in that case, which `label` names. */
export type OutlineGroup = (
  | { readonly all: readonly Outline[] }
  | { readonly any: readonly Outline[] }
  | { readonly least: number; readonly of: readonly Outline[] }
) & { readonly label?: string; readonly when?: Rule };

/** A statement that decides nothing: a definition, a list of what to keep, a remark. */
export interface Note {
  readonly name: string;
  readonly statement: string;
  readonly items?: readonly string[];
  /** Whether it is our own remark and not said by the text: never put into a letter as what the text says. */
  readonly isOurs?: boolean;
  readonly cite: Citation;
}

/** A policy's text as it stood from a day on. */
export interface Edition {
  /** The day it is assessed from; `undated` when its source does not say. */
  readonly effective: IsoDate | 'undated';
  /** The last day it stood, where a later edition that we have not read replaced it. */
  readonly until?: IsoDate;
  /** What people call it: `2014 text`. */
  readonly name: string;
  readonly source: Source;
  readonly criteria: Readonly<Record<string, Criterion>>;
  /** What must hold: indications and documentation. */
  readonly requires: Outline;
  /** Limitations; any one of them is enough for *not necessary*. */
  readonly unless: readonly string[];
  readonly keepOnFile?: readonly Note[];
  readonly definitions?: readonly Note[];
  /** What has changed since, or what of it was not read. */
  readonly remark?: string;
}

/** A carrier's medical policy. */
export interface Policy {
  readonly id: string;
  /** Its number, if the carrier gives one: `8.03.502`. */
  readonly number?: string;
  readonly title: string;
  /** In the order of their dates, the latest last. */
  readonly editions: readonly Edition[];
}

/** How a request for authorization was sent; a portal is electronic. */
export type RequestWay = 'electronic' | 'otherwise';

/** How soon a request asks to be decided. */
export type RequestSpeed = 'standard' | 'expedited';

/** Calendar days after a request with all that is needed: to decide on it, or to ask for what is missing. */
export interface AnswerDays {
  readonly decide: number;
  readonly askBack: number;
  /** Holidays are said to be left out of the days to decide; which ones is not said. */
  readonly holidaysLeftOut?: true;
}

/** State law that stands above carriers' policies. */
export interface Law {
  readonly id: string;
  /** `RCW 48.43.016`. */
  readonly statute: string;
  readonly title: string;
  /** The days it gives a carrier to answer a request for authorization, where it gives any. */
  readonly answerDays?: Readonly<Record<RequestWay, Readonly<Record<RequestSpeed, AnswerDays>>>>;
  /** What was not read of whom these days bind. */
  readonly answersUnsure?: string;
  readonly editions: readonly LawEdition[];
}

/** A law's text as it stood from a day on. */
export interface LawEdition {
  readonly effective: IsoDate;
  readonly until?: IsoDate;
  readonly name: string;
  readonly source: Source;
  /** One sentence for a panel: when it applies and what it leaves open. */
  readonly summary: string;
  /** When all of these hold, nobody may review necessity for the visit. */
  readonly criteria: Readonly<Record<string, Criterion>>;
  readonly bars: Outline;
  /** Whom it binds, by the plan's funding for example; without it, everyone. */
  readonly binds?: Rule;
  /** What it says beside barring review. */
  readonly says?: readonly Note[];
  /** What may be asked for all the same. */
  readonly mayStillAsk: readonly Note[];
  readonly remark?: string;
}

/** A portal address: a match pattern, or one that holds only below a path. */
export type PortalPattern = `https://${string}/*`;

/** What a carrier publishes and how to know it. Data only. */
export interface Carrier {
  readonly id: string;
  readonly name: string;
  /** Other names it has had or is known by, for a person who looks for it. */
  readonly knownAs?: readonly string[];
  /** Another carrier whose portals and claims this plan uses; then it is never recognised by payer name alone. */
  readonly planOf?: string;
  /** Whole names as portals show them; compared without regard to case and spaces. */
  readonly payerNames: readonly string[];
  /** Payer ids as portals show them, for example `00932`. */
  readonly payerIds: readonly string[];
  /** Whole names that look like ours and are not, each with whose they are. */
  readonly notUs?: Readonly<Record<string, string>>;
  /** Addresses that serve this carrier alone. */
  readonly portals: readonly PortalPattern[];
  /** Where the names, ids and portals were seen. */
  readonly seen: string;
  /** What is so of every visit for this carrier, and so is not asked: workers' compensation pays L&I's claims. */
  readonly known?: Answers;
  /** The one that decides a visit comes first; none where no text was sure enough to be a rule. */
  readonly policies: readonly Policy[];
  /** What is said of this carrier but not sure enough to be a rule: to be confirmed with the plan. */
  readonly guidance?: readonly Note[];
  /** What we looked for and what to ask, where nothing that could be a rule was found. */
  readonly notFound?: NotFound;
}

/** What stands in place of criteria we do not have. */
export interface NotFound {
  /** What we looked for and where. */
  readonly lookedFor: string;
  /** What was found, if it does not amount to a criterion. */
  readonly found: string;
  /** Questions for the plan. */
  readonly ask: readonly string[];
  readonly read: IsoDate;
}

/** What is known of a visit for a carrier: what is so of all its visits stands above what was answered. */
export function answersFor(carrier: Pick<Carrier, 'known'>, answers: Answers): Answers {
  return { ...answers, ...carrier.known };
}

/** The edition in force on a date of service: the latest that had taken effect, else an undated one. */
export function editionOn<E extends { effective: IsoDate | 'undated'; until?: IsoDate }>(
  editions: readonly E[],
  dateOfService: IsoDate,
): E | undefined {
  const dated = editions
    .filter((edition) => edition.effective !== 'undated' && edition.effective <= dateOfService)
    .sort((a, b) => (a.effective < b.effective ? -1 : 1));
  const latest = dated.at(-1) ?? editions.find((edition) => edition.effective === 'undated');
  return latest?.until && latest.until < dateOfService ? undefined : latest;
}

/** The address of the place a citation names; browsers that know text fragments scroll to it. */
export function placeOf(cite: Citation): string {
  const { address } = cite.source;
  if (!cite.find || address.endsWith('.pdf')) return address;
  return `${address}#:~:text=${encodeURIComponent(cite.find).replaceAll('-', '%2D')}`;
}

/** The ids of the criteria an outline names, in reading order. */
export function criteriaIn(outline: Outline): string[] {
  if (typeof outline === 'string') return [outline];
  return branchesOf(outline).flatMap(criteriaIn);
}

/** What a group holds, whichever kind it is. */
export function branchesOf(group: OutlineGroup): readonly Outline[] {
  if ('all' in group) return group.all;
  if ('any' in group) return group.any;
  return group.of;
}
