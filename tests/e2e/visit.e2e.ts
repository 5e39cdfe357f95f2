import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '../../criteria/dates.ts';
import { type FactId, facts } from '../../criteria/facts.ts';
import { today } from '../../platform/clock.ts';
import { expectNoViolations } from './axe.ts';
import { type TestBrowser, turns, until } from './browser.ts';
import { CheckDriver } from './check-driver.ts';
import { launch } from './launch.ts';
import { forgetSavedDraft } from './stored.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const { errors, requests } = await browser.problems();
  await browser.close();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
});

/** A person who has only a keyboard; every key that is pressed counts. */
class Typist {
  readonly check: CheckDriver;
  pressed = 0;
  readonly #page: Page;
  readonly #since = performance.now();

  constructor(page: Page) {
    this.#page = page;
    this.check = new CheckDriver(page, facts);
  }

  get seconds(): number {
    return (performance.now() - this.#since) / 1000;
  }

  async press(key: Parameters<Page['keyboard']['press']>[0]): Promise<void> {
    this.pressed++;
    await this.#page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.pressed += text.length;
    await this.#page.keyboard.type(text);
  }

  /** Goes on with Tab until the focus is on something that begins so. */
  async tabTo(wanted: string): Promise<void> {
    const focused = (): Promise<string> =>
      this.#page.evaluate(() => {
        const on = document.activeElement;
        return on?.id ? `#${on.id}` : (on?.textContent ?? '').trim();
      });
    for (let tabs = 0; tabs < 60; tabs++) {
      if ((await focused()).startsWith(wanted)) return;
      await this.press('Tab');
    }
    throw new Error(`Tab never came to “${wanted}”; it is at “${await focused()}”.`);
  }

  /** Answers by keys whatever is asked, until the outcome stands there; the facts that were asked. */
  async answerAll(first: Readonly<Partial<Record<FactId, string>>>): Promise<FactId[]> {
    const asked: FactId[] = [];
    for (;;) {
      const heading = await this.check.heading();
      const id = factIds.find((each) => facts[each].ask === heading);
      if (!id) return asked;
      asked.push(id);
      const { kind } = facts[id];
      await this.type(first[id] ?? usualKeys[kind]);
      if (kind === 'count' || kind === 'date') await this.press('Enter');
      await until(
        () => this.check.heading(),
        (now) => now !== heading,
      );
    }
  }
}

const factIds = Object.keys(facts).filter((id): id is FactId => id in facts);
const usualKeys = { 'yes-no': 'y', choice: '1', count: '8', date: '2 weeks ago' };

/** The saved checks as if they had been of visits some days ago. */
async function ageBy(page: Page, days: number): Promise<void> {
  const local = '(globalThis.browser ?? chrome).storage.local';
  const earlier = addDays(today(), -days);
  await page.evaluate(`${local}.get(null).then((all) => ${local}.set(Object.fromEntries(
    Object.entries(all).filter(([key]) => key.startsWith('check.')).map(([key, check]) =>
      [key, { ...check, dateOfService: '${earlier}', label: 'Shoulder, autumn' }]))))`);
}

describe('A visit, by keyboard alone', () => {
  it('is checked for the first time and kept', async () => {
    const page = await browser.openExtensionPage('/popup.html');
    await page.waitForSelector('.PopupFoot .is-primary');
    const typist = new Typist(page);
    await typist.tabTo('#carrier');
    await typist.type('Premera');
    await until(
      () => page.$eval('#carrier', (select) => (select as HTMLSelectElement).value),
      (id) => id === 'premera',
    );
    await typist.tabTo('Start the check');
    await typist.press('Enter');
    await page.waitForSelector('#question');
    const asked = await typist.answerAll({ 'plan-funding': '3' });
    expect(asked.length).toBeGreaterThan(3);
    await typist.press('s');
    await typist.check.reads('Saved on this computer');
    await browser.picture(page, 'visit-first');
    console.log(
      `first check: ${typist.pressed} keys, ${typist.seconds.toFixed(1)} s, ${asked.length} questions`,
    );
    await ageBy(page, 7);
    await forgetSavedDraft(page);
    await page.close();
  });

  it('like the last one takes fewer than 40 keys, with what was reused in view', async () => {
    const page = await browser.openExtensionPage('/popup.html');
    await page.waitForSelector('.Earlier .ChoiceRow');
    await browser.picture(page, 'visit-again-start');
    await expectNoViolations(page);
    const typist = new Typist(page);
    await typist.press('Enter');
    await page.waitForSelector('#question');
    const asked = await typist.answerAll({});
    for (const id of asked) expect([id, 'changes' in facts[id]]).toEqual([id, true]);
    await typist.check.reads('From your check of');
    await browser.picture(page, 'visit-again-outcome');
    await typist.press('s');
    await typist.check.reads('Saved on this computer');
    console.log(`again: ${typist.pressed} keys, ${typist.seconds.toFixed(1)} s, ${asked.length} questions`);
    expect(typist.pressed).toBeLessThan(40);
    await expectNoViolations(page);
    await forgetSavedDraft(page);
    await page.close();
  });

  it('stays when the next day is checked after it, and its episode begins once it is kept', async () => {
    const kept = (page: Page): Promise<string> =>
      page.evaluate(`(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.entries(all)
        .filter(([key]) => /^(check|episode)\\./.test(key))
        .map(([key, { dateOfService, episodeId }]) =>
          key.startsWith('check.') ? [dateOfService, episodeId !== undefined].join(' ') : 'episode')
        .sort().join(', '))`) as Promise<string>;
    const [first, next] = [today(), addDays(today(), 1)];
    let page = await browser.openExtensionPage('/popup.html');
    await page.waitForSelector('.Earlier .ChoiceRow');
    let typist = new Typist(page);
    await typist.press('Enter');
    await page.waitForSelector('#question');
    await typist.answerAll({});
    await typist.check.choose('episode', 'new');
    expect(await kept(page)).toBe(`${addDays(first, -7)} false, ${first} false`);
    await typist.check.press('Save check');
    await typist.check.reads('Saved on this computer');
    const before = `${addDays(first, -7)} false, ${first} false, ${first} true`;
    expect(await kept(page)).toBe(`${before}, episode`);
    await page.close();
    page = await browser.openExtensionPage('/popup.html');
    typist = new Typist(page);
    await typist.check.press('Back');
    await typist.check.press('Tomorrow');
    await typist.check.reads('From your check of');
    await browser.picture(page, 'visit-next-day-start');
    await typist.check.press('Go on with the check');
    await page.waitForSelector('#question');
    await typist.answerAll({});
    await typist.check.press('Save check');
    await typist.check.reads('Saved on this computer');
    expect(await kept(page)).toBe(`${before}, ${next} true, episode`);
    await forgetSavedDraft(page);
    await page.close();
  });
});

describe('The check beside the page', () => {
  it('shows the draft of the popup, and either follows what is answered in the other', async () => {
    const beside = await browser.openExtensionPage('/sidepanel.html');
    await beside.setViewport({ width: 320, height: 700 });
    const popup = await browser.openExtensionPage('/popup.html');
    const [inPopup, inBeside] = [new CheckDriver(popup, facts), new CheckDriver(beside, facts)];
    await popup.waitForSelector('.PopupFoot .is-primary');
    await inPopup.press('Start the check');
    await popup.waitForSelector('#question');
    const first = await inPopup.heading();
    await until(
      () => inBeside.heading(),
      (heading) => heading === first,
    );
    await beside.bringToFront();
    await beside.keyboard.press('3');
    await until(
      () => inBeside.heading(),
      (heading) => heading !== first,
    );
    const second = await inBeside.heading();
    await until(
      () => inPopup.heading(),
      (heading) => heading === second,
    );
    expect(await beside.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await browser.picture(beside, 'visit-beside');
    await expectNoViolations(beside);
    await popup.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
    // Deleted with everything, it is gone from every view.
    for (const view of [popup, beside]) await view.waitForSelector('#carrier');
    expect(await popup.$('.PopupBar [aria-label="Keep open beside the page"]')).not.toBeNull();
    expect(await beside.$('.PopupBar [aria-label="Keep open beside the page"]')).toBeNull();
    await popup.close();
    await beside.close();
  });

  it('follows the payer of its page', async () => {
    const url = 'https://essentials.availity.com/static/web/post/cs/enhanced-claim-status-ui/';
    const html = '<!doctype html><title>Claim status</title>';
    const portal = await browser.open(`${url}#/dashboard?payerId=00932`, [{ url, html }]);
    await until(
      () => browser.edgeTab(portal),
      (name) => name !== undefined,
    );
    const own = await browser.openExtensionPage('/options.html');
    const id = await own.evaluate(
      `(globalThis.browser ?? chrome).tabs.query({ url: '${url}*' }).then(([tab]) => tab?.id ?? -1)`,
    );
    await own.evaluate('(globalThis.browser ?? chrome).storage.session.clear()');
    await own.close();
    const beside = await browser.openExtensionPage(`/sidepanel.html?tab=${id}`);
    const carrier = (): Promise<string> =>
      beside.$eval('#carrier', (select) => (select as HTMLSelectElement).value).catch(() => '');
    await until(carrier, (is) => is === 'regence');
    await portal.evaluate("location.hash = '#/dashboard?payerId=AETNA'");
    const ms = await turns(carrier, 'regence', 'aetna');
    console.log(`the check beside the page followed after ${Math.round(ms)} ms`);
    await beside.close();
    await portal.close();
  });
});
