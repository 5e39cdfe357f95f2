import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carriers } from '../../carriers/index.ts';
import { addDays } from '../../criteria/dates.ts';
import { facts } from '../../criteria/facts.ts';
import { dateWords } from '../../criteria/wording.ts';
import { today } from '../../platform/clock.ts';
import { expectNoViolations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { CheckDriver } from './check-driver.ts';
import { launch } from './launch.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';
import { valuesIn } from './stored.ts';

let browser: TestBrowser;
let pages: Page[] = [];
const api = '(globalThis.browser ?? globalThis.chrome)';

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  const page = await browser.openExtensionPage('/options.html');
  await page.evaluate(
    `Promise.all(['local', 'sync', 'session'].map((area) => ${api}.storage[area].clear()))`,
  );
  await Promise.all([...pages, page].map((each) => each.close()));
  pages = [];
});
afterAll(async () => {
  const { errors, requests } = await browser.problems();
  await browser.close();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
});

async function open(path: string): Promise<CheckDriver> {
  const page = await browser.openExtensionPage(path);
  pages.push(page);
  return new CheckDriver(page, facts);
}

const plansIn = async (page: Page): Promise<unknown[]> =>
  Object.entries(await valuesIn(page)).flatMap(([key, plan]) => (key.startsWith('plan.') ? [plan] : []));

const called = addDays(today(), -14);

/** Writes down a plan as a person would, from a call. */
async function recordPlan(options: CheckDriver): Promise<void> {
  await options.press('Add a plan');
  await options.page.waitForSelector('#plan-name');
  await options.type('plan-name', 'Harbor Bakery group');
  await options.choose('plan-carrier', 'premera');
  await options.choose('plan-funding', 'employer');
  await options.type('plan-visits', '16');
  await options.type('plan-authorization', '7');
  await options.type('plan-definition', 'Care that restores a function.');
  await options.press('Phone call');
  await options.page.waitForSelector('#plan-date');
  await options.type('plan-department', 'Provider Services');
  await options.setDay('plan-date', called);
  await options.type('plan-reference', 'REF-1');
  await options.press('Save plan');
  await options.reads('Saved');
}

describe('My plans', () => {
  it('go from a call to the outcome of a check, with their source', async () => {
    const options = await open('/options.html#plans');
    await recordPlan(options);
    await browser.picture(options.page, 'plans-saved');
    await expectNoViolations(options.page);
    expect(await plansIn(options.page)).toMatchObject([
      { carrierId: 'premera', funding: 'employer', visitLimit: { visits: 16, per: 'calendar-year' } },
    ]);

    const check = await open('/popup.html');
    await check.page.waitForSelector('#carrier');
    await check.choose('carrier', 'premera');
    await check.page.waitForSelector('#plan');
    const id = await check.page.$eval('#plan option:nth-child(2)', (option) => option.getAttribute('value'));
    await check.choose('plan', id ?? '');
    await check.reads('from My plans');
    await expectNoViolations(check.page);
    await check.press('Start the check');
    await until(
      () => check.heading(),
      (heading) => heading.endsWith('?'),
    );
    const asked = await check.answerAll({ 'visit-number': 9 });
    expect(asked).not.toContain('plan-funding');
    await check.press('See where it stands');
    await check.reads('What your plan adds');
    await check.reads('At most 16 visits in a calendar year.');
    await check.reads('Care that restores a function.');
    await check.reads(`Call on ${dateWords(called)}, Provider Services, ref. REF-1`);
    await check.reads('Your own note, not the carrier’s published text.');
    await browser.picture(check.page, 'plan-in-outcome');
    await expectNoViolations(check.page);
    await check.press('Change an answer');
    await check.reads('(from My plans)');
  });

  it('say what cannot be, keep a half-typed form, and come back when a deletion is undone', async () => {
    const options = await open('/options.html#plans');
    await recordPlan(options);
    await options.press('Add a plan');
    await until(
      () =>
        options.page.$eval('#plan-name', (field) => (field instanceof HTMLInputElement ? field.value : '')),
      (value) => value === '',
    );
    await options.type('plan-visits', '16.5');
    await options.press('Save plan');
    await options.reads('whole number from 1 to 366');
    await expectNoViolations(options.page);
    expect(await plansIn(options.page)).toHaveLength(1);

    await options.press('Harbor Bakery group');
    await options.reads('Delete plan');
    await options.reads('Not saved yet');
    await options.press('Delete plan');
    await options.reads('“Harbor Bakery group” deleted');
    await until(
      () => plansIn(options.page),
      (plans) => plans.length === 0,
    );
    await options.press('Undo');
    await until(
      () => plansIn(options.page),
      (plans) => plans.length === 1,
    );
    await options.press('New plan');
    await until(
      () =>
        options.page.$eval('#plan-visits', (field) => (field instanceof HTMLInputElement ? field.value : '')),
      (value) => value === '16.5',
    );
  });
});

describe('The panel', () => {
  it('shows her plans above the policy, and another one as soon as it is written down', async () => {
    const options = await open('/options.html#plans');
    await recordPlan(options);
    const portalPage = scenario('P1');
    const portal = await browser.open(urlsOf(portalPage)[0] ?? '', documentsOf(portalPage));
    pages.push(portal);
    const tab = 'Touchstone: Premera Blue Cross criteria';
    await until(
      () => browser.edgeTab(portal),
      (name) => name === tab,
    );
    await browser.click(portal, tab);
    const shown = (): Promise<string | undefined> =>
      browser.inRoot(portal, (root) => root.querySelector('.PlanNotes')?.textContent ?? '');
    await until(shown, (text) => text?.includes('16 visits in a calendar year') === true);
    await browser.picture(portal, 'panel-plans');
    await options.page.bringToFront();
    await options.type('plan-name', 'Harbor Bakery staff');
    await options.press('Save plan');
    await portal.bringToFront();
    await until(shown, (text) => text?.includes('Harbor Bakery staff') === true);
  });
});

describe('A carrier without published criteria', () => {
  it('is checked against the law alone, and never met', async () => {
    const none = carriers.find(({ policies, notFound }) => policies.length === 0 && notFound);
    if (!none?.notFound) throw new Error('Every carrier has criteria.');
    const check = await open('/popup.html');
    await check.page.waitForSelector('#carrier');
    await check.choose('carrier', none.id);
    await check.reads('No published criteria to check against');
    await check.press('Start the check');
    await until(
      () => check.heading(),
      (heading) => heading === facts['plan-funding'].ask,
    );
    await check.answerAll({ 'plan-funding': 'employer' });
    await until(
      () => check.heading(),
      (heading) => heading === 'No published criteria',
    );
    await check.reads(none.notFound.ask[0] ?? '');
    await browser.picture(check.page, 'no-published-criteria');
    await expectNoViolations(check.page);
  });
});
