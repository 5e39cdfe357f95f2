import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { facts } from '../../criteria/facts.ts';
import type { ThisTab } from '../../platform/this-tab.ts';
import { hostName, type TestBrowser, until, wait } from './browser.ts';
import { CheckDriver } from './check-driver.ts';
import { launch } from './launch.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';
import { valuesIn } from './stored.ts';

let browser: TestBrowser;
let own: Page;
let pages: Page[] = [];

beforeAll(async () => {
  browser = await launch();
  own = await browser.openExtensionPage('/options.html');
});
afterEach(async () => {
  await withStorage('clear');
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

const nameOf = (id: string): string => carrierById(id)?.name ?? '';
const tabOf = (id: string): string => `Touchstone: ${nameOf(id)} criteria`;

async function open(id: string): Promise<Page> {
  const given = scenario(id);
  const page = await browser.open(urlsOf(given)[0] ?? '', documentsOf(given));
  pages.push(page);
  return page;
}

const tabBecomes = (page: Page, wanted: string | undefined): Promise<number> =>
  until(
    () => browser.edgeTab(page),
    (is) => is === wanted,
  );

/** What another part of the extension writes. */
async function withStorage(what: 'set' | 'clear', argument?: unknown): Promise<void> {
  await own.evaluate(
    `(globalThis.browser ?? chrome).storage.sync.${what}(${JSON.stringify(argument) ?? ''})`,
  );
}

/** What the background says of the tab at this address. */
async function tabAt(url: string): Promise<ThisTab> {
  const said = await own.evaluate(`(async (api) => {
    const tabs = await api.tabs.query({ url: '${url}' });
    return JSON.stringify(await api.runtime.sendMessage({ type: 'what-is-this-tab', tabId: tabs[0].id }));
  })(globalThis.browser ?? chrome)`);
  return JSON.parse(String(said));
}

/** The popup as it opens for the tab at this address, in a tab of its own. */
async function popupFor(url: string): Promise<CheckDriver> {
  const id = await own.evaluate(
    `(globalThis.browser ?? chrome).tabs.query({ url: '${url}' }).then(([tab]) => tab.id)`,
  );
  const page = await browser.openExtensionPage(`/popup.html?tab=${id}`);
  pages.push(page);
  return new CheckDriver(page, facts);
}

/** The settings, in a tab of their own. */
async function settingsPage(): Promise<CheckDriver> {
  const page = await browser.openExtensionPage('/options.html');
  pages.push(page);
  return new CheckDriver(page, facts);
}

/** What is remembered of names and sites. */
async function stored(): Promise<unknown> {
  const kept = Object.entries(await valuesIn(own));
  return Object.fromEntries(kept.filter(([key]) => /^(alias|settings\.off)\./.test(key)));
}

const availity = 'https://essentials.availity.com/*';

describe('A payer’s name that is not known', () => {
  it('is offered to be remembered, is the carrier’s once it is, and is unknown again when forgotten', async () => {
    const page = await open('O14');
    await tabBecomes(page, 'Touchstone: no criteria for BANNER AETNA');
    expect(await tabAt(availity)).toEqual({
      recognition: { kind: 'unknown', payer: 'BANNER AETNA' },
      payer: 'BANNER AETNA',
      host: 'essentials.availity.com',
    });
    await withStorage('set', { 'alias.banner aetna': { payer: 'BANNER AETNA', carrierId: 'aetna' } });
    await page.bringToFront();
    await tabBecomes(page, tabOf('aetna'));
    expect(await tabAt(availity)).toMatchObject({ recognition: { id: 'aetna' }, remembered: 'aetna' });
    await withStorage('clear');
    await page.bringToFront();
    await tabBecomes(page, 'Touchstone: no criteria for BANNER AETNA');
  });
});

describe('A site', () => {
  it('that is turned off shows nothing, says so to the popup, and comes back', async () => {
    const page = await open('O30');
    await tabBecomes(page, tabOf('asuris'));
    await withStorage('set', { 'settings.off.www.asuris.com': true });
    await page.bringToFront();
    await tabBecomes(page, undefined);
    expect(await tabAt('https://www.asuris.com/*')).toEqual({
      recognition: { kind: 'none' },
      host: 'www.asuris.com',
      isOff: true,
    });
    await withStorage('clear');
    await page.bringToFront();
    await tabBecomes(page, tabOf('asuris'));
  });
});

describe('What is said in the popup of the page in front', () => {
  const unknown = 'Touchstone: no criteria for BANNER AETNA';

  it('is remembered of a payer’s name until it is forgotten there, or in the settings', async () => {
    const page = await open('O14');
    await tabBecomes(page, unknown);
    const popup = await popupFor(availity);
    await popup.page.waitForSelector('#carrier');
    const remember = async (): Promise<void> => {
      await popup.page.bringToFront();
      await popup.choose('carrier', 'aetna');
      await popup.press(`Always show ${nameOf('aetna')} for “BANNER AETNA”`);
      await popup.reads('as you said');
      await page.bringToFront();
      await tabBecomes(page, tabOf('aetna'));
    };
    await remember();
    await popup.page.bringToFront();
    await browser.picture(popup.page, 'popup-remembered');
    await popup.press('Forget this');
    await page.bringToFront();
    await tabBecomes(page, unknown);

    await remember();
    const settings = await settingsPage();
    await settings.press('Forget “BANNER AETNA”');
    await page.bringToFront();
    await tabBecomes(page, unknown);
    expect(await stored()).toEqual({});
  });

  it('turns a site off until it is turned on there, or in the settings', async () => {
    const page = await open('O30');
    await tabBecomes(page, tabOf('asuris'));
    const popup = await popupFor('https://www.asuris.com/*');
    const turnOff = async (): Promise<void> => {
      await popup.page.bringToFront();
      await popup.press('Show nothing on www.asuris.com');
      await popup.reads('Touchstone shows nothing on www.asuris.com.');
      await page.bringToFront();
      await tabBecomes(page, undefined);
    };
    await turnOff();
    await popup.page.bringToFront();
    await popup.press('Turn it on');
    await page.bringToFront();
    await tabBecomes(page, tabOf('asuris'));

    await turnOff();
    const settings = await settingsPage();
    await settings.reads('Nothing is shown on www.asuris.com');
    await browser.picture(settings.page, 'settings-remembered');
    await settings.press('Turn on www.asuris.com');
    await page.bringToFront();
    await tabBecomes(page, tabOf('asuris'));
    expect(await stored()).toEqual({});
  });
});

describe('A plan of hers', () => {
  it('that the answer names is marked in the panel and chosen in the popup, and no plan of the same name elsewhere', async () => {
    const plan = (carrierId: string, name: string) => ({
      carrierId,
      name,
      funding: 'employer',
      definition: '',
      note: '',
      source: { kind: 'booklet', title: 'Booklet', page: '12', read: '2026-10-01' },
    });
    await withStorage('set', {
      'plan.one': plan('regence', 'Bakery'),
      'plan.two': plan('regence', 'OPEN  access'),
      'plan.three': plan('aetna', 'Open Access'),
    });
    const page = await open('O1');
    await tabBecomes(page, tabOf('regence'));
    expect(await tabAt(availity)).toMatchObject({ recognition: { id: 'regence' }, plan: 'two' });
    await page.bringToFront();
    await browser.click(page, tabOf('regence'));
    const shown = (): Promise<string[] | undefined> =>
      browser.inRoot(page, (root) =>
        [...root.querySelectorAll('.PlanNotes summary')].map((each) => each.textContent ?? ''),
      );
    await until(shown, (names) => names?.length === 2 && names[0]?.includes('Named on this page') === true);
    expect((await shown())?.map((each) => each.includes('Named on this page'))).toEqual([true, false]);
    await browser.picture(page, 'panel-plan-named');

    const popup = await popupFor(availity);
    await popup.page.waitForSelector('#plan');
    expect(await popup.page.$eval('#plan', (select) => (select as HTMLSelectElement).value)).toBe('two');
    await popup.reads('From this page, which names this plan.');
    await browser.picture(popup.page, 'popup-plan-named');

    await withStorage('set', { 'plan.four': plan('regence', 'open access') });
    await until(
      () => tabAt(availity),
      (tab) => tab.plan === undefined,
    );
  });
});

describe('The massage benefit', () => {
  it('is read once the panel is open and not before, and goes with its page', async () => {
    const at = 'https://cignaforhcp.cigna.com/*';
    const page = await open('P5');
    await tabBecomes(page, tabOf('cigna'));
    await wait(400);
    expect((await tabAt(at)).seen).toBeUndefined();
    await page.bringToFront();
    await browser.click(page, tabOf('cigna'));
    await until(
      () => tabAt(at),
      (tab) => tab.seen !== undefined,
    );
    expect((await tabAt(at)).seen).toEqual({
      section: 'Massage Therapy',
      words: ['20 visits per calendar year', '13 remaining'],
      allowed: 20,
      remaining: 13,
      period: 'calendar year',
    });
    await page.evaluate("document.querySelector('[data-test-id=table-row-massage]').remove()");
    await page.bringToFront();
    await until(
      () => tabAt(at),
      (tab) => tab.seen === undefined,
    );
  });
});

describe('A page that is no portal', () => {
  /** Asks the background as the popup does, for every tab whose address we may not see: whether any let us. */
  const showUnasked = async (): Promise<boolean[]> => {
    const said = await own.evaluate(`(async (api) => {
      const tabs = (await api.tabs.query({})).filter(({ url }) => url === undefined);
      const show = ({ id }) => api.runtime.sendMessage({ type: 'show-here', tabId: id });
      return JSON.stringify(await Promise.all(tabs.map(show)));
    })(globalThis.browser ?? chrome)`);
    return JSON.parse(String(said));
  };
  const pressInPopup = async (name: string): Promise<void> => {
    const press = (): Promise<boolean> =>
      browser.inPopup((popup, wanted) => {
        const button = [...popup.querySelectorAll('button')].find((each) => each.textContent === wanted);
        button?.click();
        return button !== undefined;
      }, name);
    await until(press, (wasThere) => wasThere);
  };

  it('shows criteria when the toolbar asks for them there, and never otherwise', async () => {
    const page = await open('O41');
    await wait(600);
    const hosts = (): Promise<number> =>
      page.evaluate((tag) => document.getElementsByTagName(tag).length, hostName);
    expect(await hosts()).toBe(0);
    const unasked = await showUnasked();
    expect(unasked.length).toBeGreaterThan(0);
    expect(unasked).not.toContain(true);
    expect(await hosts()).toBe(0);
    await browser.pressToolbar(page);
    await until(
      () => browser.inPopup((popup) => popup.querySelector('#carrier') !== null),
      (isThere) => isThere,
    );
    await browser.inPopup((popup) => {
      const select = popup.querySelector<HTMLSelectElement>('#carrier');
      if (select) select.value = 'cigna';
      // An event that the popup may look into is one of its own.
      const change = popup.createEvent('Event');
      change.initEvent('change', true);
      select?.dispatchEvent(change);
    });
    await pressInPopup('Show criteria on this page');
    await until(
      () => browser.panelHeading(page),
      (heading) => heading === nameOf('cigna'),
    );
    await browser.picture(page, 'panel-asked');
    await page.bringToFront();
    await browser.click(page, 'Not this carrier?');
    await browser.click(page, nameOf('aetna'));
    await until(
      () => browser.panelHeading(page),
      (heading) => heading === nameOf('aetna'),
    );
    expect(await hosts()).toBe(1);
    await page.reload();
    await wait(600);
    expect(await hosts()).toBe(0);
  });
});
