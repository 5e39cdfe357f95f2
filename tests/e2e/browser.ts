import { mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, CreatePageOptions, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../scripts/browsers.ts';

/** The element Touchstone puts into a page. */
export const hostName = 'touchstone-panel';

/** A document and the address it is served at; the fragment does not count. */
export interface Served {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What went wrong while a browser ran. All of it should be empty. */
export interface Problems {
  /** Errors nobody caught, in pages, in our scripts on them, in the background and in the extension's own pages. */
  readonly errors: readonly string[];
  /** Requests that the extension made. */
  readonly requests: readonly string[];
}

/** How to start a browser: which one, and whether a person watches. */
export interface LaunchOptions {
  readonly executablePath?: string;
  readonly headless?: boolean;
  /** Where files go that a page gives to the person. */
  readonly downloadTo?: string;
  /** Where the built extension is, if not where a build puts it. */
  readonly extension?: string;
  /** What the browser finds in its environment beside what is there. */
  readonly env?: Readonly<Record<string, string>>;
  /** Leaves the introduction open that comes with the installation; usually it is closed, or it would lie in front. */
  readonly keepsWelcome?: boolean;
}

/** A function that is sent to a page: it may use its arguments and nothing else from here. */
export type InRoot<Args extends readonly unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result;

/** A function that is sent to the popup, or beside the page: it may use its arguments and nothing else from here. */
export type InView<Args extends readonly string[], Result> = (view: Document, ...args: Args) => Result;

/** A browser with the built extension in it, cut off from the network. */
export abstract class TestBrowser {
  abstract readonly kind: BrowserKind;
  readonly browser: Browser;
  /** What pages asked for that nobody serves. */
  readonly refused: string[] = [];
  protected readonly errors: string[] = [];
  protected readonly requests: string[] = [];
  readonly #served = new WeakMap<Page, readonly Served[]>();

  constructor(browser: Browser) {
    this.browser = browser;
  }

  /** The address of one of the extension's own files. */
  abstract extensionUrl(path: string): string;
  /** Calls a function with the closed shadow root in a page; nothing if there is none. It may be async. */
  abstract inRoot<Args extends readonly unknown[], Result>(
    page: Page,
    read: InRoot<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result> | undefined>;
  /** Presses the toolbar button while this page is in front: the popup opens, and the tab is ours as activeTab says. */
  abstract pressToolbar(page: Page): Promise<void>;
  /** Calls a function with the document of the popup that the toolbar button opened. */
  abstract inPopup<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Presses, as a mouse does, what a selector finds in that popup: what a browser does only for a person is done. */
  abstract pressInPopup(selector: string): Promise<void>;
  /** Whether the browser's own side panel or sidebar shows the check. */
  abstract isBesideOpen(): Promise<boolean>;
  /** Calls a function with the document that is open there. */
  abstract inBeside<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result>;
  /** Lets the extension into private windows, as a person does in the browser's settings, and opens one. Pages of ours that are open go. */
  abstract newPrivateWindow(): Promise<Page>;
  /** Stops the background as the browser does when it has been idle. */
  abstract stopBackground(): Promise<void>;
  /** How many tabs show the introduction. */
  abstract welcomeTabs(): Promise<number>;
  /** What went wrong so far. */
  abstract problems(): Promise<Problems>;

  /** Opens an address of a portal; every document comes from here, frames included, and nothing else is answered. */
  async open(url: string, documents: readonly Served[]): Promise<Page> {
    const page = await this.newPage();
    await this.goTo(page, url, documents);
    return page;
  }

  /** A page in a window of its own: several of them are looked at at once. */
  newWindow(): Promise<Page> {
    return this.newPage({ type: 'window' });
  }

  /** Goes to an address on a page that is open; from now on it is served these documents and no others. */
  async goTo(page: Page, url: string, documents: readonly Served[]): Promise<void> {
    await this.serve(page, documents);
    await page.goto(url, { waitUntil: 'load' });
  }

  /** A page in front, whose errors are noted. */
  async newPage(options?: CreatePageOptions): Promise<Page> {
    const page = await this.browser.newPage(options);
    page.on('pageerror', (error) =>
      this.errors.push(`page: ${error instanceof Error ? error.stack : error}`),
    );
    // With a display the window has the size the person gives it.
    if (page.viewport() !== null) await page.setViewport({ width: 1280, height: 800 });
    return page;
  }

  /** Answers a page's requests from these documents and refuses all others. */
  async serve(page: Page, documents: readonly Served[]): Promise<void> {
    const isServed = this.#served.has(page);
    this.#served.set(page, documents);
    if (isServed) return;
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      const caller = request.initiator()?.stack?.callFrames ?? [];
      if (caller.some((frame) => frame.url.startsWith('chrome-extension:'))) this.requests.push(url);
      const found = this.#served
        .get(page)
        ?.find((document) => withoutFragment(document.url) === withoutFragment(url));
      const isOwn = /^(data|blob|about|chrome-extension|moz-extension):/.test(url);
      if (!found && !isOwn) this.refused.push(url);
      const answered = found
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            headers: { ...found.headers },
            body: found.html,
          })
        : isOwn
          ? request.continue()
          : request.abort('failed');
      answered.catch(() => {
        // The page has gone meanwhile.
      });
    });
  }

  /** Opens a page of the extension, such as `/popup.html`. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    // Firefox reports no load events for such pages.
    await page.goto(this.extensionUrl(path), { waitUntil: this.kind === 'firefox' ? [] : 'load' });
    await page.waitForSelector('body *');
    return page;
  }

  /** The name of the button a person finds at the edge of the page. */
  edgeTab(page: Page): Promise<string | undefined> {
    return this.inRoot(page, (root) => {
      const button = root.querySelector('button.EdgeTab');
      return button?.checkVisibility() ? (button.ariaLabel ?? undefined) : undefined;
    });
  }

  /** The heading of the open panel. */
  panelHeading(page: Page): Promise<string | undefined> {
    return this.inRoot(page, (root) => {
      const panel = root.querySelector('aside[aria-label="Touchstone"]');
      return panel?.checkVisibility() ? (panel.querySelector('h1, h2')?.textContent ?? '') : undefined;
    });
  }

  /** Clicks, with a real mouse, the first button inside our root whose name begins so, once it is there and lies still. */
  async click(page: Page, name: string): Promise<void> {
    const points: { x: number; y: number }[] = [];
    await until(
      async () => {
        const point = await this.#middle(page, name);
        if (point) points.unshift(point);
        return `${points.length} places of the button "${name}"`;
      },
      () => points.length > 1 && isDeepStrictEqual(points[0], points[1]),
    );
    if (points[0]) await page.mouse.click(points[0].x, points[0].y);
  }

  /** Where to click the first button inside our root whose name begins so. */
  #middle(page: Page, name: string): Promise<{ x: number; y: number } | undefined> {
    return this.inRoot(
      page,
      (root, wanted) => {
        for (const button of root.querySelectorAll('button, summary')) {
          const called = (button.ariaLabel ?? button.textContent ?? '').trim();
          if (!button.checkVisibility() || !called.startsWith(wanted)) continue;
          button.scrollIntoView({ block: 'nearest' });
          const { left, top, width, height } = button.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
        return undefined;
      },
      name,
    );
  }

  /** Keeps a picture under .output/screenshots/. */
  async picture(page: Page, name: string): Promise<void> {
    const path = resolve(`.output/screenshots/${this.kind}-${name}.png`);
    mkdirSync(dirname(path), { recursive: true });
    await page.screenshot({ path: `${path.slice(0, -4)}.png` });
  }

  /** Ends the browser. */
  async close(): Promise<void> {
    await this.browser.close();
  }
}

/** How long a machine that is busy with other things may take over what takes one that is not a moment. */
const slowMs = 20_000;

/** Asks again and again until the answer is right, and says how long that took, in ms. Throws with the last answer. */
export async function until<T>(
  ask: () => Promise<T>,
  isRight: (answer: T) => boolean,
  withinMs = slowMs,
): Promise<number> {
  const start = performance.now();
  for (;;) {
    const answer = await ask();
    const passed = performance.now() - start;
    if (isRight(answer)) return passed;
    if (passed > withinMs)
      throw new Error(`After ${Math.round(passed)} ms it was still ${JSON.stringify(answer)}.`);
    await wait(20);
  }
}

/** The same for what changes from one answer to another. Throws as well if it is anything else between. */
export function turns<T>(ask: () => Promise<T>, from: T, to: T): Promise<number> {
  return until(ask, (now) => {
    if (now !== from && now !== to)
      throw new Error(`From ${JSON.stringify(from)} to ${JSON.stringify(to)} it was ${JSON.stringify(now)}.`);
    return now === to;
  });
}

/** Lets time pass. */
export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');
