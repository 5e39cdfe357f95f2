import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { type TestBrowser, until } from './browser.ts';
import { Firefox } from './firefox.ts';
import { launch } from './launch.ts';

let browser: TestBrowser;
let pages: Page[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

const url = 'https://essentials.availity.com/static/web/post/cs/enhanced-claim-status-ui/';
const html = '<!doctype html><title>Claim status</title>';
const about = (payerId: string): string => `${url}#/dashboard?payerId=${payerId}`;
const tabOf = (id: string): string => `Touchstone: ${carrierById(id)?.name} criteria`;

/** A portal's page that is about a carrier. */
async function openPortal(payerId: string, carrierId: string): Promise<Page> {
  const page = await browser.open(about(payerId), [{ url, html }]);
  pages.push(page);
  await until(
    () => browser.edgeTab(page),
    (name) => name === tabOf(carrierId),
  );
  return page;
}

const besideBecomes = (wanted: string): Promise<number> =>
  until(
    () => browser.inBeside(carrierIn),
    (carrier) => carrier === wanted,
  );

const carrierIn = (view: Document): string => view.querySelector<HTMLSelectElement>('#carrier')?.value ?? '';
const questionIn = (view: Document): string => view.querySelector('#question')?.textContent ?? '';

describe('The check beside the page', () => {
  it('opens by the popup’s button in the browser’s own panel, follows the tab in front, and has the popup’s draft', async () => {
    const portal = await openPortal('00932', 'regence');
    await browser.pressToolbar(portal);
    await browser.pressInPopup('.PopupBar [aria-label="Keep open beside the page"]');
    await besideBecomes('regence');
    await portal.evaluate(`location.href = '${about('AETNA')}'`);
    await besideBecomes('aetna');
    await openPortal('00430', 'premera');
    await besideBecomes('premera');
    await portal.bringToFront();
    await besideBecomes('aetna');
    await browser.pressToolbar(portal);
    await browser.pressInPopup('.PopupFoot .is-primary');
    await until(
      () => browser.inPopup(questionIn),
      (question) => question !== '',
    );
    const question = await browser.inPopup(questionIn);
    await until(
      () => browser.inBeside(questionIn),
      (other) => other === question,
    );
    const own = await browser.openExtensionPage('/options.html');
    await own.evaluate("(globalThis.browser ?? chrome).storage.session.clear().then(() => '')");
    await own.close();
  });
});

describe('The keys', () => {
  it('are set as they are suggested: no browser has them for itself', async () => {
    const own = await browser.openExtensionPage('/options.html');
    pages.push(own);
    const keys = await own.evaluate(`(globalThis.browser ?? chrome).commands.getAll()
      .then((all) => all.map(({ shortcut }) => shortcut.slice(-1)).sort().join())`);
    expect(keys).toBe('K,V');
  });

  it('open the popup and the sidebar, and close the sidebar', async () => {
    // Chromium gives keys that are pressed over its protocol to the page alone.
    if (!(browser instanceof Firefox)) return;
    const portal = await openPortal('00932', 'regence');
    await portal.bringToFront();
    const firefox = browser;
    const becomes = (wanted: boolean): Promise<number> =>
      until(
        () => firefox.isBesideOpen(),
        (isOpen) => isOpen === wanted,
      );
    const isOpen = await firefox.isBesideOpen();
    await firefox.pressAltShift('K');
    await becomes(!isOpen);
    await firefox.pressAltShift('K');
    await becomes(isOpen);
    await firefox.pressAltShift('V');
    await until(
      () => firefox.inPopup((popup) => popup.querySelector('.Popup') !== null),
      (isThere) => isThere,
    );
  });
});

describe('A private window', () => {
  it('has the tab and the panel where she lets Touchstone in, and leaves nothing behind', async () => {
    const page = await browser.newPrivateWindow();
    await browser.goTo(page, about('00932'), [{ url, html }]);
    await until(
      () => browser.edgeTab(page),
      (name) => name === tabOf('regence'),
    );
    await browser.click(page, tabOf('regence'));
    await until(
      () => browser.panelHeading(page),
      (heading) => heading === carrierById('regence')?.name,
    );
    await page.close();
    const own = await browser.openExtensionPage('/sample.html');
    const stored = await own.evaluate(`(async ({ storage }) => {
      const areas = [storage.local, storage.sync, storage.session];
      return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
    })(globalThis.browser ?? chrome)`);
    expect(stored).toBe('[{},{},{}]');
    await own.close();
  });
});
