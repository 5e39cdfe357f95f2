import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
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

const geckoId = 'touchstone@touchstone.example';
const uuid = '6f1f6ad0-7c1e-4e0b-9d0d-5a3f5a3a8c11';
/** After how long Firefox stops the background; what a test waits for when it wants it stopped. */
const idleMs = 1500;

/** What a command of WebDriver BiDi returns, as far as it is used here. */
interface BidiResult {
  readonly contexts: readonly { readonly context: string }[];
  readonly nodes: readonly { readonly value?: { readonly shadowRoot?: { readonly sharedId?: string } } }[];
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Firefox, over WebDriver BiDi. `connection` and `_id` are Puppeteer's own, so its version is pinned. */
export class Firefox extends TestBrowser {
  override readonly kind = 'firefox';
  #parent = '';

  static async launch(options: LaunchOptions = {}): Promise<Firefox> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: options.executablePath ?? ensureBrowser('firefox', console.log),
      headless: options.headless ?? true,
      env: { ...process.env, ...options.env },
      ...(options.headless === false ? { defaultViewport: null } : {}),
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
        'extensions.background.idle.timeout': idleMs,
        // What is not answered by a test goes to a proxy that is not there.
        ...(options.downloadTo
          ? {
              'browser.download.folderList': 2,
              'browser.download.dir': options.downloadTo,
              'browser.download.alwaysOpenPanel': false,
            }
          : {}),
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': 9,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': 9,
      },
    });
    const firefox = new Firefox(browser);
    await firefox.#watchParent();
    await browser.installExtension(options.extension ?? resolve('.output/firefox-mv3'));
    await until(
      () => firefox.welcomeTabs(),
      (count) => count === 1,
    );
    if (!options.keepsWelcome)
      await firefox.#inParent(
        `for (const tab of ${welcomeTabs}) tab.ownerDocument.defaultView.gBrowser.removeTab(tab); ''`,
      );
    return firefox;
  }

  override extensionUrl(path: string): string {
    return `moz-extension://${uuid}${path}`;
  }

  override async inRoot<Args extends readonly unknown[], Result>(
    page: Page,
    read: InRoot<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result> | undefined> {
    const context = contextOf(page);
    const { nodes } = await this.#send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: `:root > ${hostName}` },
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    });
    const sharedId = nodes[0]?.value?.shadowRoot?.sharedId;
    if (!sharedId) return undefined;
    const { result, exceptionDetails } = await this.#send('script.callFunction', {
      functionDeclaration: `async (root, args) => JSON.stringify(await (${read})(root, ...JSON.parse(args)))`,
      arguments: [{ sharedId }, { type: 'string', value: JSON.stringify(args) }],
      awaitPromise: true,
      target: { context },
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  }

  /** No command of WebDriver reaches the toolbar: this is what Firefox runs when the button is pressed. */
  override async pressToolbar(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#inParent(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(${policy}.extension);
      await action.triggerAction(${frontWindow});
      return '';
    })()`);
  }

  override async inPopup<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#inView(popup, `(${read})(content.document, ...${JSON.stringify(args)})`);
  }

  override async pressInPopup(selector: string): Promise<void> {
    await until(
      () =>
        this.#inView<boolean>(
          popup,
          `(() => {
            const found = content.document.querySelector(${JSON.stringify(selector)});
            if (!found) return false;
            // A popup that is still growing moves under the pointer: what was missed is pressed again.
            let isPressed = false;
            found.addEventListener('click', () => { isPressed = true; }, { once: true, capture: true });
            const { left, top, width, height } = found.getBoundingClientRect();
            for (const [type, clickCount] of [['mousemove', 0], ['mousedown', 1], ['mouseup', 1]])
              content.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { clickCount });
            return isPressed;
          })()`,
        ),
      (isPressed) => isPressed,
    );
  }

  override async isBesideOpen(): Promise<boolean> {
    return (await this.#inParent(`String(Boolean(${beside(frontWindow)}))`)) === 'true';
  }

  override async inBeside<Args extends readonly string[], Result>(
    read: InView<Args, Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#inView(beside, `(${read})(content.document, ...${JSON.stringify(args)})`);
  }

  override async newPrivateWindow(): Promise<Page> {
    await this.#inParent(`(async () => {
      const load = (name) => ChromeUtils.importESModule('resource://gre/modules/' + name + '.sys.mjs');
      const { ExtensionPermissions } = load('ExtensionPermissions');
      const { AddonManager } = load('AddonManager');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add('${geckoId}', { permissions, origins: [] }, ${policy}.extension);
      await (await AddonManager.getAddonByID('${geckoId}')).reload();
      return '';
    })()`);
    const before = new Set(await this.browser.pages());
    await this.#inParent("OpenBrowserWindow({ private: true }); ''");
    let page: Page | undefined;
    await until(
      async () => {
        page = (await this.browser.pages()).find((each) => !before.has(each));
        return page?.url();
      },
      (url) => url === 'about:privatebrowsing',
    );
    if (!page) throw new Error('No private window opened.');
    return page;
  }

  /** Presses Alt, Shift and a letter on the keyboard: the window in front has them before any page has. */
  async pressAltShift(letter: string): Promise<void> {
    await this.#inParent(`(() => {
      const front = ${frontWindow};
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(front);
      const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16],
        ['${letter}', 'Key${letter}', '${letter}'.charCodeAt(0)]].map(([key, code, keyCode]) =>
        new front.KeyboardEvent('', { key, code, keyCode }));
      for (const each of keys) keyboard.keydown(each);
      for (const each of keys.reverse()) keyboard.keyup(each);
      return '';
    })()`);
  }

  /** Runs something in a view that is no tab, found in the window in front, where `content` is the view's window. */
  async #inView<Result>(find: (front: string) => string, expression: string): Promise<Result> {
    const script = `sendAsyncMessage('touchstone', JSON.stringify(${expression}));`;
    for (let attempts = 0; attempts < 10; attempts++) {
      const said = await this.#inParent(`new Promise((done) => {
        const { messageManager } = ${find(frontWindow)} ?? {};
        const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
        setTimeout(() => done('gone'), 1000);
        messageManager?.addMessageListener('touchstone', function hear({ data }) {
          messageManager.removeMessageListener('touchstone', hear);
          done(data ?? 'null');
        });
        messageManager?.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false);
      })`);
      // A view that has just opened changes its process, and what was sent to the one before is never answered.
      if (said !== 'gone') return JSON.parse(said);
    }
    throw new Error('The view does not answer.');
  }

  /** Firefox offers no command for it; the background stops by itself when nothing keeps it. */
  override async stopBackground(): Promise<void> {
    await until(
      () => this.#inParent(`${policy}.extension.backgroundState`),
      (state) => state === 'stopped',
    );
  }

  override async welcomeTabs(): Promise<number> {
    return Number(await this.#inParent(`String(${welcomeTabs}.length)`));
  }

  /**
   * Leaves out what Firefox says of a page that went while it was still opening or waiting for an answer: of ours, no
   * code was left there.
   */
  override async problems(): Promise<Problems> {
    const ours = await this.#inParent(`JSON.stringify(Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
      .filter((each) => (each.sourceName + each.errorMessage).includes('${uuid}'))
      .filter((each) =>
        !/^Promise re(?:ject|solv)ed after context unloaded|^FrameData missing for/.test(each.errorMessage))
      .map((each) => each.sourceName + ':' + each.lineNumber + ' ' + each.errorMessage))`);
    const requests = await this.#inParent('JSON.stringify(globalThis.touchstoneRequests)');
    return { errors: [...this.errors, ...JSON.parse(ours)], requests: JSON.parse(requests) };
  }

  /** Notes, in Firefox's own process, every request whose cause is an extension. */
  async #watchParent(): Promise<void> {
    const { contexts } = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    this.#parent = contexts[0]?.context ?? '';
    await this.#inParent(`globalThis.touchstoneRequests = [];
      Services.obs.addObserver((channel) => {
        const { triggeringPrincipal: by } = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo;
        if (by.addonId || by.contentScriptAddonPolicy) touchstoneRequests.push(channel.URI.spec);
      }, 'http-on-opening-request');
      ''`);
  }

  async #inParent(expression: string): Promise<string> {
    const { result, exceptionDetails } = await this.#send('script.evaluate', {
      expression,
      target: { context: this.#parent },
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value ?? '';
  }

  async #send(method: string, params: object): Promise<BidiResult> {
    const { connection } = this.browser as Browser & {
      connection: { send(method: string, params: object): Promise<{ result: BidiResult }> };
    };
    return (await connection.send(method, params)).result;
  }
}

/** For Firefox's own process, which alone sees tabs that an extension has opened. */
const welcomeTabs = `[...Services.wm.getEnumerator('navigator:browser')]
  .flatMap((each) => [...each.gBrowser.tabs])
  .filter((tab) => tab.linkedBrowser.currentURI.spec.startsWith('moz-extension://${uuid}/welcome.html'))`;

const frontWindow = "Services.wm.getMostRecentWindow('navigator:browser')";
const popup = (front: string): string => `${front}.document.querySelector('.webextension-popup-browser')`;
const beside = (front: string): string =>
  `${front}.document.getElementById('sidebar').contentDocument?.getElementById('webext-panels-browser')`;

const policy = `WebExtensionPolicy.getByID('${geckoId}')`;

function contextOf(page: Page): string {
  const frame = page.mainFrame() as ReturnType<Page['mainFrame']> & { _id: string };
  return frame._id;
}
