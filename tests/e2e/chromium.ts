import { resolve } from 'node:path';
import puppeteer, {
  type Browser,
  type CDPSession,
  type Page,
  type Protocol,
  type Target,
} from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers.ts';
import {
  hostName,
  type InRoot,
  type InView,
  type LaunchOptions,
  type Problems,
  TestBrowser,
  until,
} from './browser.ts';

/** Chromium, over the DevTools protocol. */
export class Chromium extends TestBrowser {
  override readonly kind = 'chromium';
  #extensionId = '';
  #background: CDPSession | undefined;
  readonly #sessions = new WeakMap<Page, CDPSession>();

  private constructor(browser: Browser) {
    super(browser);
    browser.on('targetcreated', (target) => void this.#watchBackground(target));
  }

  static async launch(options: LaunchOptions = {}): Promise<Chromium> {
    const browser = await puppeteer.launch({
      executablePath: options.executablePath ?? ensureBrowser('chromium', console.log),
      headless: options.headless ?? true,
      env: { ...process.env, ...options.env },
      ...(options.headless === false ? { defaultViewport: null } : {}),
      ...(options.downloadTo
        ? { downloadBehavior: { policy: 'allow' as const, downloadPath: options.downloadTo } }
        : {}),
      pipe: true,
      enableExtensions: true,
      args: [
        '--no-sandbox',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND',
      ],
    });
    // Watched from its first moment: what it does while it starts counts too.
    const chromium = new Chromium(browser);
    chromium.#extensionId = await browser.installExtension(
      options.extension ?? resolve('.output/chrome-mv3'),
    );
    const welcome = await browser.waitForTarget((each) => chromium.#isWelcome(each));
    if (!options.keepsWelcome) await (await welcome.page())?.close();
    return chromium;
  }

  override extensionUrl(path: string): string {
    return `chrome-extension://${this.#extensionId}${path}`;
  }

  override async inRoot<Args extends readonly unknown[], Result>(
    page: Page,
    read: InRoot<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result> | undefined> {
    const session = await this.session(page);
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = findHost(root)?.shadowRoots?.[0]?.backendNodeId;
    if (backendNodeId === undefined) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (...args) { return (${read})(this, ...args); }`,
      arguments: args.map((value) => ({ value })),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** What assistive technology finds in a page's top frame: role and name of everything in the tree. */
  async accessible(page: Page): Promise<{ role: string; name: string }[]> {
    const { nodes } = await (await this.session(page)).send('Accessibility.getFullAXTree');
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => ({ role: String(node.role?.value), name: String(node.name?.value ?? '') }));
  }

  /** Runs something where our script on a page runs. */
  async inOurWorld(page: Page, expression: string): Promise<string> {
    const session = await page.createCDPSession();
    const ours = new Promise<number>((found) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin === this.extensionUrl('')) found(context.id);
      });
    });
    await session.send('Runtime.enable');
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: await ours,
      awaitPromise: true,
      returnByValue: true,
    });
    await session.detach();
    return String(result.value);
  }

  override async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.#extensionId);
    if (!extension) throw new Error('The extension is not installed.');
    await extension.triggerAction(page);
  }

  override async inPopup<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const page = await this.#view('/popup.html');
    return (await page.evaluate(`(${read})(document, ...${JSON.stringify(args)})`)) as Result;
  }

  override async pressInPopup(selector: string): Promise<void> {
    const button = await (await this.#view('/popup.html')).waitForSelector(selector);
    await button?.click();
  }

  override async isBesideOpen(): Promise<boolean> {
    return this.browser.targets().some((each) => each.url() === this.extensionUrl('/sidepanel.html'));
  }

  override async inBeside<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    const page = await this.#view('/sidepanel.html');
    return (await page.evaluate(`(${read})(document, ...${JSON.stringify(args)})`)) as Result;
  }

  override async newPrivateWindow(): Promise<Page> {
    const settings = await this.browser.newPage();
    await settings.goto('chrome://extensions');
    // Loaded again with what it now may, an extension that lies in a folder runs for developers only.
    await settings.evaluate(`(async ({ updateProfileConfiguration, updateExtensionConfiguration }) => {
      await updateProfileConfiguration({ inDeveloperMode: true });
      await updateExtensionConfiguration({ extensionId: '${this.#extensionId}', incognitoAccess: true });
    })(chrome.developerPrivate)`);
    const ours = (): Promise<Page | undefined> =>
      this.openExtensionPage('/sample.html').catch(() => undefined);
    let own: Page | undefined;
    await until(
      async () => {
        own = await ours();
        return own !== undefined;
      },
      (isThere) => isThere,
    );
    const before = new Set(this.browser.targets());
    const opened = this.browser.waitForTarget((each) => each.type() === 'page' && !before.has(each));
    await own?.evaluate("chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => '')");
    const page = await (await opened).page();
    if (!page) throw new Error('No private window opened.');
    await Promise.all([settings.close(), own?.close()]);
    return page;
  }

  override async stopBackground(): Promise<void> {
    const target = await this.browser.waitForTarget((each) => this.#isBackground(each));
    const worker = await target.worker();
    // While anything is attached to it, a worker that starts again waits for a debugger.
    await this.#background?.detach();
    const gone = until(
      async () => this.browser.targets().includes(target),
      (isThere) => !isThere,
    );
    await worker?.close();
    await gone;
  }

  override async welcomeTabs(): Promise<number> {
    return this.browser.targets().filter((each) => this.#isWelcome(each)).length;
  }

  override async problems(): Promise<Problems> {
    return { errors: this.errors, requests: this.requests };
  }

  /** One session per page. */
  async session(page: Page): Promise<CDPSession> {
    const known = this.#sessions.get(page) ?? (await page.createCDPSession());
    this.#sessions.set(page, known);
    return known;
  }

  /** A view of ours that is no tab. */
  async #view(path: string): Promise<Page> {
    const url = this.extensionUrl(path);
    return (await this.browser.waitForTarget((each) => each.url() === url)).asPage();
  }

  #isBackground(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith('chrome-extension:');
  }

  #isWelcome(target: Target): boolean {
    return target.url().startsWith(this.extensionUrl('/welcome.html'));
  }

  async #watchBackground(target: Target): Promise<void> {
    if (!this.#isBackground(target)) return;
    try {
      const session = await target.createCDPSession();
      this.#background = session;
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
        this.errors.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
      );
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (/^https?:/.test(request.url)) this.requests.push(request.url);
      });
      // A request that the extension's own policy stopped never reaches the network; it is complained of here.
      session.on('Log.entryAdded', ({ entry }) => {
        if (entry.level === 'error') this.errors.push(`background: ${entry.text} ${entry.url ?? ''}`);
      });
      await Promise.all([
        session.send('Runtime.enable'),
        session.send('Network.enable'),
        session.send('Log.enable'),
      ]);
    } catch {
      // It stopped before it could be watched.
    }
  }
}

function findHost(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === hostName && node.shadowRoots?.length) return node;
  for (const child of node.children ?? []) {
    const found = findHost(child);
    if (found) return found;
  }
  return undefined;
}
