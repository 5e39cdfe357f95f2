import type { Runtime } from 'webextension-polyfill';
import type { Evidence, FrameEvidence } from '../carriers/recognise.ts';
import { browser } from './browser.ts';
import {
  type FromFrame,
  framePort,
  type Seen,
  type TabAnswer,
  type ToFrames,
  type ToPages,
  type ToTopFrame,
} from './messages.ts';
import { type FrameSender, frameSender, readFromFrame, readFromPage } from './receive.ts';

/** How long a tab's frames get to say what they show after the first word from it, in ms. */
const settlingMs = 100;

/** What a person wants of the panel; only ever from the top frame. */
export type Wish = Exclude<FromFrame, { readonly type: 'evidence' }>;

interface Frame {
  readonly port: Runtime.Port;
  readonly url: string;
  readonly evidence: readonly Evidence[];
  readonly asked?: string | undefined;
  readonly seen?: Seen | null | undefined;
}

/** One tab, as far as its frames have spoken since the worker started. */
export class Tab {
  readonly id: number;
  /** Once every frame had time to speak. */
  readonly settled: Promise<void>;
  /** As `settled`, but at once if the tab has no frame of ours: then there is nobody to wait for. */
  readonly heardOut: Promise<void>;
  readonly #frames = new Map<number, Frame>();
  /** The top frame's, also while it is at an address that is none of ours: it has to hear so. */
  #top: Runtime.Port | undefined;

  constructor(id: number) {
    this.id = id;
    // A worker that has just started knows one frame at best; the others have nothing new to say, unless asked.
    const message: ToFrames = { type: 'report' };
    this.settled = new Promise((resolve) => setTimeout(resolve, settlingMs));
    this.heardOut = browser.tabs.sendMessage(id, message).then(
      () => this.settled,
      () => undefined,
    );
  }

  /** What its frames show. */
  get evidence(): FrameEvidence[] {
    return [...this.#frames].map(([frameId, { url, evidence }]) => ({ url, isTop: frameId === 0, evidence }));
  }

  /** The carrier the therapist asked for on this page, whatever it is; empty where she wants to choose. */
  get asked(): string | undefined {
    return this.#frames.get(0)?.asked;
  }

  /** The address of its top page. */
  get url(): string | undefined {
    return this.#frames.get(0)?.url;
  }

  /** What one frame, and no other, says of the massage benefit. */
  get seen(): Seen | undefined {
    const [seen, ...others] = [...this.#frames.values()].flatMap((frame) => frame.seen ?? []);
    return others.length === 0 ? seen : undefined;
  }

  /** Frames that have not got the benefit's reader. */
  get withoutReader(): number[] {
    return [...this.#frames].flatMap(([frameId, { seen }]) => (seen === undefined ? [frameId] : []));
  }

  /** Whether another page than this port's is on top. */
  isOfOther(port: Runtime.Port): boolean {
    return this.#top !== undefined && this.#top !== port;
  }

  /** Keeps what a frame says now, in place of what it said before. */
  keep(frameId: number, frame: Frame): void {
    if (frameId === 0) this.#top = frame.port;
    this.#frames.set(frameId, frame);
  }

  /** A frame has nothing to say that counts, but stays. */
  silence(frameId: number, port: Runtime.Port): void {
    if (frameId === 0) this.#top = port;
    this.#frames.delete(frameId);
  }

  /** Forgets a frame whose port has closed, unless a newer page has taken its place. Whether there was one to forget. */
  forget(frameId: number, port: Runtime.Port): boolean {
    if (frameId === 0) {
      if (this.#top !== port) return false;
      this.#top = undefined;
    } else if (this.#frames.get(frameId)?.port !== port) return false;
    this.#frames.delete(frameId);
    return true;
  }

  /** Tells the top frame, if it listens. */
  tell(message: ToTopFrame): void {
    try {
      this.#top?.postMessage(message);
    } catch {
      // It closed a moment ago; it will be heard of or asks again.
    }
  }
}

/** Lets the extension's own pages know that what a tab is about may have changed. */
export function tellPages(tabId: number): void {
  const message: ToPages = { type: 'tab-changed', tabId };
  browser.runtime.sendMessage(message).catch(() => {
    // None is open.
  });
}

/** Lets tabs at these addresses say again what they show, unless they have spoken since the worker started. */
export async function hearAgain(patterns: readonly string[], heard: ReadonlyMap<number, Tab>): Promise<void> {
  const message: ToFrames = { type: 'report' };
  const open = await browser.tabs.query({ url: [...patterns] }).catch(() => []);
  await Promise.allSettled(
    open.flatMap(({ id }) =>
      id === undefined || heard.has(id) ? [] : [browser.tabs.sendMessage(id, message)],
    ),
  );
}

/** Who wants to hear of tabs. */
export interface TabListener {
  /** Whether a page is one we act on. */
  isPortal(url: string): boolean;
  /** What a tab's frames show has changed. */
  changed(tab: Tab): void;
  /** A person pressed something in a tab. */
  wished(tab: Tab, wish: Wish): void;
  /** A page of the extension asks about a tab. */
  answer(tab: Tab): Promise<TabAnswer>;
  /** A page of the extension wants criteria shown on a tab. Whether they are. */
  show(tabId: number, carrierId: string | undefined): Promise<boolean>;
}

/** Listens to every frame of every portal page, and keeps what they say in memory alone. */
export function watchTabs(listener: TabListener): ReadonlyMap<number, Tab> {
  const tabs = new Map<number, Tab>();
  const awaited = new WeakSet<Tab>();

  const tabOf = (id: number): Tab => {
    const known = tabs.get(id);
    if (known) return known;
    const tab = new Tab(id);
    tabs.set(id, tab);
    return tab;
  };

  const changed = (tab: Tab): void => {
    if (awaited.has(tab)) return;
    awaited.add(tab);
    void tab.settled.then(() => {
      awaited.delete(tab);
      if (tabs.get(tab.id) === tab) listener.changed(tab);
    });
  };

  const hear = (message: unknown, port: Runtime.Port, sender: FrameSender): void => {
    const { tabId, frameId } = sender;
    // A new page on top is there before the one before it has been heard to go.
    if (frameId === 0 && tabs.get(tabId)?.isOfOther(port)) tabs.delete(tabId);
    const tab = tabOf(tabId);
    const read = readFromFrame(message, sender);
    if (read && read.type !== 'evidence') {
      listener.wished(tab, read);
      return;
    }
    const asked = frameId === 0 ? read?.asked : undefined;
    // What cannot be read takes back what was said before: it is not so any more.
    if (read && (listener.isPortal(read.url) || asked !== undefined))
      tab.keep(frameId, { port, url: read.url, evidence: read.evidence, asked, seen: read.seen });
    else tab.silence(frameId, port);
    changed(tab);
  };

  const leave = (port: Runtime.Port, { tabId, frameId }: FrameSender): void => {
    const tab = tabs.get(tabId);
    if (!tab?.forget(frameId, port)) return;
    // With its top page a tab begins anew.
    if (frameId === 0) tabs.delete(tabId);
    else changed(tab);
  };

  browser.runtime.onConnect.addListener((port) => {
    const sender = frameSender(port.sender, listener.isPortal);
    if (port.name !== framePort || !sender) {
      port.disconnect();
      return;
    }
    port.onMessage.addListener((message: unknown) => hear(message, port, sender));
    port.onDisconnect.addListener(() => {
      // Read, or Chromium reports each page that moves into the back/forward cache as an error of ours.
      void browser.runtime.lastError;
      leave(port, sender);
    });
    tabOf(sender.tabId);
  });

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const question = readFromPage(message, sender);
    if (!question) return undefined;
    if (question.type === 'show-here') return listener.show(question.tabId, question.carrierId);
    const tab = tabOf(question.tabId);
    return tab.heardOut.then(() => {
      if (tab.evidence.length === 0) tabs.delete(tab.id);
      return listener.answer(tab);
    });
  });

  return tabs;
}
