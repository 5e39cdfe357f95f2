import type { Citation } from '../criteria/policy.ts';
import type { Language, MessageKey } from '../language/say.ts';

/** The papers that a saved check can become. */
export const paperKinds = ['statement', 'request', 'six-visits', 'appeal', 'explanation'] as const;

/** Which paper it is. */
export type PaperKind = (typeof paperKinds)[number];

/** What each paper is called where one is chosen. */
export const paperNames = {
  statement: 'paper_statement',
  request: 'paper_request',
  'six-visits': 'paper_six',
  appeal: 'paper_appeal',
  explanation: 'paper_explanation',
} as const satisfies Record<PaperKind, MessageKey>;

/** Whether a text names a kind of paper. */
export const isPaperKind = (text: unknown): text is PaperKind => paperKinds.some((kind) => kind === text);

/** Something the therapist types. What is kept of a paper is kept by these ids. */
export interface Field {
  readonly id: string;
  readonly label: string;
  /** What stands there until she changes it; often nothing. */
  readonly value: string;
}

/** A few lines under a small heading: known, typed, or left to be written by hand. */
export interface Entry {
  readonly label: string;
  readonly lines?: readonly string[];
  readonly fields?: readonly Field[];
  /** A line to write on once it is printed. Who the client is goes only there. */
  readonly isByHand?: boolean;
}

/** Where a statement of a paper stands: the place, and the source by its letter in the paper's list of sources. */
export interface Place {
  readonly cite: Citation;
  readonly words: string;
}

/** A criterion, what was found, and where it stands. */
export interface FindingRow {
  /** The criterion's id. */
  readonly id: string;
  readonly name: string;
  readonly standing: string;
  readonly field: Field;
  readonly place: Place;
}

/** Something that is named with its place and nothing more. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly text?: string;
  readonly place?: Place;
}

/** A line that someone else fills in by hand, or boxes to tick. */
export interface Blank {
  readonly id: string;
  readonly name: string;
  readonly hint: string;
  readonly lines: number;
  readonly ticks?: readonly string[];
  /** The criteria that ask for it, by id; none where a law does. */
  readonly askedBy: readonly string[];
}

/** A part of a paper, from top to bottom. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly lang?: Language }
  | { readonly kind: 'finding'; readonly lead: string; readonly text: string }
  | { readonly kind: 'field'; readonly field: Field; readonly isLabelShown?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly isRunIn?: boolean }
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | {
      readonly kind: 'findings';
      readonly head: readonly string[];
      /** What stands for a place that is the one of the row before. */
      readonly asAbove: string;
      readonly rows: readonly FindingRow[];
    }
  | {
      readonly kind: 'named';
      readonly items: readonly Named[];
      /** One after the other in a line, those of one place together. */
      readonly isRunIn?: boolean;
      /** Set smaller: for reference. */
      readonly isNote?: boolean;
    }
  | { readonly kind: 'blanks'; readonly blanks: readonly Blank[] }
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  | { readonly kind: 'signature'; readonly places: readonly string[] }
  | {
      readonly kind: 'sources';
      readonly lead: string;
      readonly items: readonly string[];
      readonly end: string;
    };

/** Blocks beside others; in a language of their own where they have one. */
export interface Column {
  readonly lang?: Language;
  readonly blocks: readonly Block[];
}

/** A paper, ready to be drawn, typed into and printed. Pure data: nothing of it is stored. */
export interface Paper {
  readonly kind: PaperKind;
  readonly language: Language;
  /** Whom it is for, above the title. */
  readonly to: string;
  /** A line for each of its languages. */
  readonly title: string;
  /** What stands above all else: that it is no record of a visit. */
  readonly mark?: string;
  readonly top: readonly Entry[];
  readonly blocks: readonly Block[];
}

/** A paper, or why this check does not become one. */
export type Built = { readonly paper: Paper } | { readonly whyNot: string };
