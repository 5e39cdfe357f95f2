import type { Catalogue, Language } from '../../language/say.ts';
import type { Dictionary } from '../../language/translated.ts';
import type { FromFrame, Look, PanelContents, Seen, ToTopFrame } from '../../platform/messages.ts';

/**
 * What the scripts on the top page share. The small one is always there and holds the line to the background; the
 * edge tab's code comes once there is something to show, the panel's once it is asked for.
 */
export interface PortalPage {
  /** The last word of the background. */
  heard: ToTopFrame | undefined;
  /** Says something to the background. Nothing happens once the extension has gone. */
  send(message: FromFrame): void;
  /** Set by the edge tab's code. */
  edgeTab?: EdgeTabControls;
  /** Set by the panel's code: draws the panel, or takes it away. */
  drawPanel?: (state: PanelState | undefined) => void;
}

/** What the edge tab is told. */
export interface EdgeTabControls {
  /** Where the panel is drawn: an element inside the closed shadow root. The page cannot reach it. */
  readonly panelPlace: HTMLElement;
  /** Takes what the background says; nothing stands for a page that is none of our business. */
  hear(message: ToTopFrame | undefined): void;
  /** What a worker that starts anew has to hear from here. */
  greeting(): FromFrame[];
  /** Called now and then: the page may have thrown us out, or moved a control of its own under the tab. */
  tick(): void;
  /** The extension was updated or removed: an open panel says so, a tab that can open nothing goes. */
  orphan(): void;
  /** The panel's code is here. */
  show(): void;
  /** The person closes the panel. */
  collapse(): void;
  /** The person wants the panel on the other side, on this page. */
  move(): void;
  /** The person says which carrier the page is about. */
  choose(carrierId: string): void;
}

/** What the open panel shows. */
export interface PanelState {
  readonly contents: PanelContents;
  readonly side: Look['side'];
  readonly theme: Look['theme'];
  /** Touchstone was updated under the page: the criteria stay readable, the buttons do nothing. */
  readonly updated: boolean;
  /** The person has just opened it: put the focus on its heading. */
  readonly takesFocus: boolean;
}

declare global {
  /** What our scripts on a page share. It exists in their world only; the page has none of it. */
  var touchstone: PortalPage | undefined;
  /** Set where the therapist has asked for criteria on a page: the carrier's id, or empty to choose. */
  var touchstoneAsked: string | undefined;
  /** Set by what is brought before the panel: the words it speaks, and the dictionary for what carriers and laws say. */
  var touchstoneWords:
    | { readonly language: Language; readonly catalogue: Catalogue; readonly dictionary?: Dictionary }
    | undefined;
  /** Set by the benefit's reader, in every frame it came to. */
  var touchstoneBenefit: ((page: Pick<Window, 'document' | 'location'>) => Seen | undefined) | undefined;
}
