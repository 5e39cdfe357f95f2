import type { Evidence } from '../../carriers/recognise.ts';
import { extensionRuntime, type Port, type Sender } from '../../platform/content-browser.ts';
import { type FromFrame, framePort, type Seen, type ToTopFrame } from '../../platform/messages.ts';
import { asksForPassword, hasLogInField, isLogInAddress } from '../../portals/log-in.ts';
import { isFrameOnShow, type Typing } from '../../portals/page.ts';
import { sharedPortals } from '../../portals/shared.ts';
import type { PortalPage } from './portal-page.ts';

const everyMs = 200;
/** The background listens to no more than this at once. */
const mostPieces = 20;
/** Nor to a longer address; what portals are known by stands at its beginning. */
const longestUrl = 2000;
/** Reads after a change of route at which the whole page is searched for a password field: at once, and up to 3 s. */
const searchesAt = [0, 2, 5, 15];

/**
 * Watches one frame of a portal page and tells the background what it shows of a payer, whenever that changes.
 * Its port is not kept alive: when the worker stops, the frame connects again when it has something new to say.
 */
export class Frame {
  readonly #portal = sharedPortals.find(({ hosts }) => hosts.includes(location.hostname));
  readonly #page: PortalPage | undefined =
    window === window.top ? { heard: undefined, send: (message) => this.#send(message) } : undefined;
  /** What the background takes us to have said before we say anything. The top frame has to be heard of at least once. */
  readonly #silence = this.#page ? '' : '[]';
  readonly #stop = new AbortController();
  #port: Port | undefined;
  #said = this.#silence;
  #timer: ReturnType<typeof setInterval> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;
  #typing: Typing | undefined;
  #route = '';
  #readsOfRoute = 0;
  #asksForPassword = false;
  #seen: Seen | null | undefined;
  #frames = 0;

  /** Starts watching, until the extension goes away under the page. */
  start(): void {
    globalThis.touchstone = this.#page;
    const { signal } = this.#stop;
    const options = { signal, capture: true, passive: true };
    const soon = (): void => this.#readSoon();
    for (const type of ['change', 'click', 'focusout', 'popstate', 'hashchange'])
      addEventListener(type, soon, options);
    addEventListener('pageshow', soon, options);
    addEventListener('pagehide', () => this.#leave(), options);
    addEventListener('input', (event) => this.#noteTyping(event), options);
    addEventListener('focusin', (event) => this.#noteFocus(event), options);
    document.addEventListener('visibilitychange', () => this.#watch(), options);
    extensionRuntime()?.onMessage.addListener((message: unknown, sender: Sender) => {
      if (sender.id === extensionRuntime()?.id && isReport(message)) this.#report();
    });
    this.#watch();
  }

  /** This script has been cut off from the extension. */
  #end(): void {
    this.#stop.abort();
    clearInterval(this.#timer);
    clearTimeout(this.#soon);
    this.#page?.edgeTab?.orphan();
  }

  /** Reads while the page is visible and at no other time. */
  #watch(): void {
    clearInterval(this.#timer);
    if (document.visibilityState === 'hidden') return;
    this.#timer = setInterval(() => this.#read(), everyMs);
    this.#read();
  }

  /** After the page's own handlers have done what they do. */
  #readSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.#read();
    });
  }

  #read(): void {
    if (!extensionRuntime()) {
      this.#end();
      return;
    }
    if (this.#isLogIn()) {
      this.#leave();
      this.#hear(undefined);
      return;
    }
    const evidence = this.#evidence();
    if (this.#wordsFor(evidence) !== this.#said || this.#hasLostFrame()) this.#say(evidence);
    this.#page?.edgeTab?.tick();
  }

  #evidence(): Evidence[] {
    const read = globalThis.touchstoneBenefit;
    const isSeen = isFrameOnShow();
    this.#seen = read && ((isSeen && read({ document, location })) || null);
    const evidence = isSeen && this.#portal?.read({ document, location, typing: this.#typing });
    return (evidence || []).slice(0, mostPieces);
  }

  #wordsFor(evidence: readonly Evidence[]): string {
    const more = globalThis.touchstoneAsked !== undefined || this.#seen !== undefined;
    return (
      (this.#page ? location.pathname : '') +
      JSON.stringify(evidence) +
      (more ? JSON.stringify([globalThis.touchstoneAsked, this.#seen]) : '')
    );
  }

  #say(evidence: readonly Evidence[]): void {
    const isNew = !this.#port;
    this.#said = this.#wordsFor(evidence);
    const asked = globalThis.touchstoneAsked;
    const seen = this.#seen;
    this.#post({
      type: 'evidence',
      url: (location.origin + location.pathname).slice(0, longestUrl),
      evidence,
      ...(asked !== undefined && { asked }),
      ...(seen !== undefined && { seen }),
    });
    if (isNew) for (const message of this.#page?.edgeTab?.greeting() ?? []) this.#post(message);
  }

  /** Says what a person pressed; a worker that has just started hears first what this frame shows and wants. */
  #send(message: FromFrame): void {
    if (this.#port) this.#post(message);
    else {
      this.#say(this.#evidence());
      if (message.type === 'start-check' || message.type === 'open-plans') this.#post(message);
    }
  }

  #post(message: FromFrame): void {
    try {
      this.#port ??= this.#connect();
      this.#port?.postMessage(message);
    } catch {
      // "Extension context invalidated.": the next read finds out.
      this.#port = undefined;
    }
  }

  #connect(): Port | undefined {
    const runtime = extensionRuntime();
    const port = runtime?.connect({ name: framePort });
    port?.onMessage.addListener((message) => {
      if (isAnswer(message)) this.#hear(message);
    });
    port?.onDisconnect.addListener(() => {
      // Read, or the browser reports on the page's console that nobody did.
      void extensionRuntime()?.lastError;
      if (this.#port === port) this.#port = undefined;
    });
    return port;
  }

  #hear(message: ToTopFrame | undefined): void {
    if (!this.#page) return;
    this.#page.heard = message;
    this.#page.edgeTab?.hear(message);
  }

  /** The worker forgot: say again what there is to say, and take back what there is not. */
  #report(): void {
    if (this.#stop.signal.aborted || this.#isLogIn()) return;
    const evidence = this.#evidence();
    if (this.#port || this.#wordsFor(evidence) !== this.#silence) this.#say(evidence);
  }

  /** This frame's evidence goes with its port; a worker that sleeps is woken, or it would not hear of it. */
  #leave(): void {
    try {
      const mustWake = !this.#page && this.#said !== this.#silence;
      (this.#port ?? (mustWake ? this.#connect() : undefined))?.disconnect();
    } catch {
      // Cut off already.
    }
    this.#port = undefined;
    this.#said = this.#silence;
  }

  /** A frame that went while the worker slept could not always say so. */
  #hasLostFrame(): boolean {
    const before = this.#frames;
    this.#frames = window.length;
    return this.#page !== undefined && !this.#port && this.#frames < before;
  }

  #isLogIn(): boolean {
    const route = location.pathname + location.hash;
    if (route !== this.#route) {
      this.#route = route;
      this.#readsOfRoute = 0;
    }
    if (this.#asksForPassword || searchesAt.includes(this.#readsOfRoute++))
      this.#asksForPassword = asksForPassword(document);
    return this.#asksForPassword || isLogInAddress(location) || hasLogInField(document);
  }

  #noteFocus({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.type === 'password') {
      this.#asksForPassword = true;
      this.#readSoon();
    }
  }

  #noteTyping({ target }: Event): void {
    const isPayer = (name: string): boolean => this.#portal?.payerFields.includes(name) === true;
    if (target instanceof HTMLInputElement && (isPayer(target.id) || isPayer(target.name)))
      this.#typing = { field: target, value: target.value };
  }
}

const isReport = (message: unknown): boolean => hasType(message) && message.type === 'report';

const isAnswer = (message: unknown): message is ToTopFrame => hasType(message) && message.type === 'answer';

const hasType = (message: unknown): message is { readonly type: unknown } =>
  typeof message === 'object' && message !== null && 'type' in message;
