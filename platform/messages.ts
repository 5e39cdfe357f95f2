/**
 * Every message between the parts of the extension, grouped by direction. Types only, so that the script on portal
 * pages pays nothing for them; `receive.ts` checks what arrives.
 */
import type { Evidence, Recognition } from '../carriers/recognise.ts';
import type { IsoDate } from '../criteria/dates.ts';
import type { Plan } from '../criteria/plan.ts';
import type { Carrier, Law } from '../criteria/policy.ts';

/** The name of the port that a frame of a portal page holds to the background. */
export const framePort = 'frame';

/** From a frame of a portal page to the background, over its port. */
export type FromFrame =
  /**
   * What this frame shows of a payer now; it replaces what the frame said before. `url` is its address without query
   * and fragment, which can change without a new page. `asked`: the therapist wants criteria on this page, whatever it
   * is: a carrier's, or to choose where it is empty. `seen`: once the benefit's reader is here, what it reads.
   */
  | {
      readonly type: 'evidence';
      readonly url: string;
      readonly evidence: readonly Evidence[];
      readonly asked?: string;
      readonly seen?: Seen | null;
    }
  /** Top frame only: the panel is wanted or open; bring what it shows, and its code unless that is here. */
  | { readonly type: 'open-panel'; readonly hasCode: boolean }
  /**
   * Top frame only: the panel is to show this carrier's criteria, for this tab and as long as the page is about `of`,
   * which the answer had named.
   */
  | { readonly type: 'choose'; readonly carrierId: string; readonly of: string }
  /** Top frame only: the panel's button that starts a check. */
  | { readonly type: 'start-check' }
  /** Top frame only: the panel's button to My plans. */
  | { readonly type: 'open-plans' };

/**
 * From the background to the top frame, over its port: what to show now and how the therapist wants it. `of` stands
 * for what the page itself is about; `contents` are there once the panel was wanted.
 */
export interface ToTopFrame {
  readonly type: 'answer';
  readonly answer: Recognition;
  readonly of: string;
  readonly tab: EdgeTabWords;
  readonly look: Look;
  readonly contents?: PanelContents;
}

/** From the background to every frame of a tab: say again what you show. The worker had stopped and forgot. */
export type ToFrames = { readonly type: 'report' };

/** From a page of the extension to the background. */
export type FromPage =
  /** Answered with a TabAnswer. */
  | { readonly type: 'what-is-this-tab'; readonly tabId: number }
  /** Show criteria on this tab, a carrier's or a list to choose from. Answered with whether the page let us. */
  | { readonly type: 'show-here'; readonly tabId: number; readonly carrierId?: string };

/** From the background to the pages of the extension: what this tab is about may have changed. */
export type ToPages = { readonly type: 'tab-changed'; readonly tabId: number };

/** What a tab is about, for the extension's own pages. */
export interface TabAnswer {
  readonly recognition: Recognition;
  /** The carrier the therapist chose in the panel instead, as long as the recognition stands. */
  readonly chosen?: string;
  /** The plan of hers that the page names. */
  readonly plan?: string;
  /** The one name the page gives its payer: what an alias can be made for. */
  readonly payer?: string;
  /** The carrier that an alias of hers makes of that name. */
  readonly remembered?: string;
  /** The host of a page of ours: what can be turned off. */
  readonly host?: string;
  /** She has turned this host off. */
  readonly isOff?: true;
  /** What the page says of the massage benefit, once its panel was open. */
  readonly seen?: Seen;
}

/** What the massage section of a result page says. The same shape as in portals/benefit.ts. */
export interface Seen {
  /** The section's own name. */
  readonly section: string;
  /** The section's own words, as far as they were understood. */
  readonly words: readonly string[];
  /** Visits in a period. */
  readonly allowed?: number;
  readonly used?: number;
  readonly remaining?: number;
  readonly period?: string;
  readonly authorization?: 'required' | 'not required';
  /** What the visits are shared with, in the section's words. */
  readonly shared?: string;
}

/** What the edge tab says, in the therapist's language. */
export interface EdgeTabWords {
  /** What stands on it. */
  readonly text: string;
  /** What it is called, for who cannot see it. */
  readonly name: string;
}

/** The settings that the panel needs. */
export interface Look {
  readonly side: 'left' | 'right';
  readonly startCollapsed: boolean;
  readonly theme: 'system' | 'light' | 'dark';
}

/** What the panel shows: published criteria, nothing of a patient. */
export type PanelContents =
  | {
      readonly kind: 'carrier';
      readonly carrier: Carrier;
      readonly laws: readonly Law[];
      readonly dateOfService: IsoDate;
      /** What the therapist noted of this carrier's plans; it stands above the policy. */
      readonly plans?: readonly Plan[];
      /** The id of the one among them that the page names. */
      readonly namedPlan?: string;
      /** Read from the page, not published: shown as such. */
      readonly seen?: Seen;
      /** Carriers and plans to switch to. */
      readonly others: readonly CarrierName[];
    }
  | {
      readonly kind: 'choose';
      readonly found: readonly CarrierName[];
      readonly others: readonly CarrierName[];
    }
  | { readonly kind: 'unknown'; readonly payer: string; readonly others: readonly CarrierName[] };

/** A carrier to choose. */
export interface CarrierName {
  readonly id: string;
  readonly name: string;
}
