import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../criteria/dates.ts';
import { facts } from '../../criteria/facts.ts';
import { today } from '../../platform/clock.ts';
import { expectNoViolations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { CheckDriver } from './check-driver.ts';
import { launch } from './launch.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';
import { valuesIn } from './stored.ts';

let browser: TestBrowser;
let pages: Page[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
  const page = await browser.openExtensionPage('/options.html');
  await clearStorage(page);
  await page.close();
});
afterAll(async () => {
  const { errors, requests } = await browser.problems();
  await browser.close();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
});

async function openCheck(query = ''): Promise<CheckDriver> {
  const page = await browser.openExtensionPage(`/popup.html${query}`);
  pages.push(page);
  return new CheckDriver(page, facts);
}

/** A first visit on a plan that Washington regulates, in a new episode. */
const firstVisit = {
  'plan-funding': 'insurer',
  'provider-standing': 'contracted',
  'visit-number': 1,
  'new-condition': true,
  'massage-in-prior-90-days': false,
  'other-active-treatment': false,
};

describe('The main job', () => {
  it('goes from the portal page to a saved check', async () => {
    const portalPage = scenario('P1');
    const portal = await browser.open(urlsOf(portalPage)[0] ?? '', documentsOf(portalPage));
    pages.push(portal);
    await until(
      () => browser.edgeTab(portal),
      (name) => name === 'Touchstone: Premera Blue Cross criteria',
    );
    await browser.click(portal, 'Touchstone: Premera Blue Cross criteria');
    await until(
      () => browser.panelHeading(portal),
      (heading) => heading === 'Premera Blue Cross',
    );
    const check = await openCheck(`?tab=${await tabOf('essentials.availity.com')}`);
    await check.reads('From this page. 8.03.502');
    await check.press('Start the check');
    const asked = await check.answerAll(firstVisit);
    expect(new Set(asked)).toEqual(new Set(Object.keys(firstVisit)));
    await check.reads('Washington law bars necessity review');
    await check.reads('RCW 48.43.016');
    await check.type('label', 'Shoulder, autumn');
    await check.press('Save check');
    await check.reads('Saved on this computer');
    await browser.picture(check.page, 'main-job-saved');
    const again = await openCheck();
    await again.press('Saved checks');
    await again.reads('Shoulder, autumn');
  });
});

describe('The check under way', () => {
  it('is still there when the popup has closed', async () => {
    const check = await openCheck();
    await check.press('Start the check');
    await check.page.waitForSelector('#question');
    const asked = await check.answerAll({ 'plan-funding': 'employer', 'visit-number': 9 });
    expect(asked).not.toEqual([]);
    const before = await check.heading();
    await check.page.close();
    pages = [];
    const again = await openCheck();
    await until(
      () => again.heading(),
      (heading) => heading === before,
    );
  });

  it('is answered by single keys', async () => {
    const check = await openCheck();
    await check.press('Start the check');
    // The focus is on each question as it comes; keys act from there.
    await check.page.waitForSelector('#question:focus');
    const first = await check.heading();
    await check.page.keyboard.press('1');
    await until(
      () => check.heading(),
      (heading) => heading !== first,
    );
    await check.page.waitForSelector('#question:focus');
    await check.page.keyboard.press('Backspace');
    await until(
      () => check.heading(),
      (heading) => heading === first,
    );
  });
});

describe('Saved checks', () => {
  const premera = {
    carrierId: 'premera',
    policyId: '8.03.502',
    edition: '2020-12-01',
    dateOfService: today(),
  };
  const saved = (id: string, label: string, daysAgo: number) => ({
    ...premera,
    id,
    label,
    answers: firstVisit,
    outcome: 'review-barred',
    savedAt: `${addDays(today(), -daysAgo)}T12:00:00.000Z`,
  });

  it('are found, opened, renamed, and come back when a deletion is undone', async () => {
    const check = await openCheck();
    await store(check.page, 'local', {
      'check.one': saved('one', 'Neck', 1),
      'check.two': saved('two', 'Low back', 2),
      'check.bad': { label: 'damaged' },
    });
    await check.page.close();
    pages = [];
    const list = await openCheck();
    await list.press('Saved checks');
    await list.reads('Neck');
    await list.reads('Low back');
    await expectNoViolations(list.page);
    await list.press('Delete');
    await until(
      () => list.text(),
      (text) => !text.includes('\nNeck'),
    );
    await list.press('Undo');
    await list.reads('Neck');
    await until(
      async () => Object.keys(await stored(list.page, 'local')).filter((key) => key.startsWith('check.')),
      (checks) => checks.sort().join() === 'check.bad,check.one,check.two',
    );
  });
});

describe('Settings', () => {
  it('are kept at once, and mended field by field when damaged', async () => {
    const options = await browser.openExtensionPage('/options.html');
    pages.push(options);
    await store(options, 'sync', { 'settings.side': 7, 'settings.theme': 'dark', 'settings.newer': 'x' });
    const driver = new CheckDriver(options, facts);
    await options.close();
    pages = [];
    const again = await browser.openExtensionPage('/options.html');
    pages.push(again);
    await until(
      () => again.evaluate(() => document.body.innerText),
      (text) => text.includes('could not be read'),
    );
    await browser.picture(again, 'options-mended');
    await expectNoViolations(again);
    await new CheckDriver(again, facts).press('Left');
    await until(
      () => valuesIn(again),
      (values) => values['settings.side'] === 'left',
    );
    expect(await valuesIn(again)).toEqual({
      'settings.side': 'left',
      'settings.theme': 'dark',
      'settings.newer': 'x',
    });
    expect(driver.page).toBe(options);
  });
});

describe('Every screen of the popup', () => {
  it('has no accessibility violation', async () => {
    const check = await openCheck();
    await check.reads('Start the check');
    await expectNoViolations(check.page);
    await browser.picture(check.page, 'popup-start');
    await check.press('Start the check');
    await until(
      () => check.heading(),
      (heading) => heading.endsWith('?'),
    );
    await expectNoViolations(check.page);
    await browser.picture(check.page, 'popup-question');
    await check.answerAll(firstVisit);
    await check.reads('Washington law bars necessity review');
    await expectNoViolations(check.page);
    await browser.picture(check.page, 'popup-outcome');
  });
});

const api = '(globalThis.browser ?? globalThis.chrome)';
type Area = 'local' | 'sync' | 'session';

/** The extension's own storage, as one of its pages reaches it. */
async function stored(page: Page, area: Area): Promise<Record<string, unknown>> {
  return JSON.parse(String(await page.evaluate(`${api}.storage.${area}.get(null).then(JSON.stringify)`)));
}

async function store(page: Page, area: Area, values: Record<string, unknown>): Promise<void> {
  await page.evaluate(`${api}.storage.${area}.set(${JSON.stringify(values)})`);
}

async function clearStorage(page: Page): Promise<void> {
  await page.evaluate(
    `Promise.all(['local', 'sync', 'session'].map((area) => ${api}.storage[area].clear()))`,
  );
}

/** The id of the tab at a host, as the browser counts. */
async function tabOf(host: string): Promise<number> {
  const page = await browser.openExtensionPage('/options.html');
  const id = await page.evaluate(
    `${api}.tabs.query({ url: 'https://${host}/*' }).then(([tab]) => tab?.id ?? -1)`,
  );
  await page.close();
  return Number(id);
}
