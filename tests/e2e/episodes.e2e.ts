import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectNoViolations, violations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

/** What has the focus: what it is and its name. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null;
    const name = at?.getAttribute('aria-label') ?? label?.textContent ?? at?.textContent ?? '';
    return `${at?.localName} ${name.trim().slice(0, 60)}`;
  });
const isFocused = (wanted: string): Promise<number> => until(focused, (at) => at.startsWith(wanted));
/** Goes on with Tab, or back, until what is wanted has the focus. */
async function tabTo(wanted: string, back = false): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    if ((await focused()).startsWith(wanted)) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to “${wanted}”; it is at “${await focused()}”.`);
}
const text = (selector: string): Promise<string> =>
  page.$$eval(selector, (found) => found.map((each) => (each as HTMLElement).innerText).join('\n'));
const says = (selector: string, wanted: RegExp): Promise<number> =>
  until(
    () => text(selector),
    (now) => wanted.test(now),
  );
/** What the toolbar button shows and says. */
const badge = async (): Promise<string> =>
  String(
    await page.evaluate(`(async () => {
      const { action } = globalThis.browser ?? chrome;
      return (await action.getBadgeText({})) + ' ' + (await action.getTitle({}));
    })()`),
  );
/** A day some days ago as it is typed into a date field: month, day, year. */
const typedDaysAgo = (days: number): string => {
  const day = new Date(Date.now() - days * 86_400_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(day.getMonth() + 1)}${two(day.getDate())}${day.getFullYear()}`;
};

describe('The page of episodes', () => {
  it('says what to do where there are none, and makes one by the keyboard alone', async () => {
    page = await browser.openExtensionPage('/episodes.html');
    await page.waitForSelector('.EmptyState');
    await browser.picture(page, 'episodes-empty');
    await expectNoViolations(page);
    await tabTo('button New episode');
    await page.keyboard.press('Enter');
    await isFocused('h2 New episode');
    await tabTo('input Label');
    await page.keyboard.type('Sam Example');
    await says('#episode-label-about', /name/);
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Shoulder, autumn');
    await tabTo('select Carrier');
    await page.keyboard.type('aet');
    await browser.picture(page, 'episodes-new');
    await tabTo('button Make the episode');
    await page.keyboard.press('Enter');
    await isFocused('h2 Shoulder, autumn');
    await says('.VisitsLeft', /No limit noted/);
  });

  it('counts visits against what was noted, and says what runs out first and when', async () => {
    await tabTo('input Add a visit day');
    await page.keyboard.press('Enter');
    await says('.Days', /1 day\b/);
    for (const ago of [7, 14, 21]) {
      await tabTo('input Add a visit day', true);
      await page.keyboard.type(typedDaysAgo(ago));
      await page.keyboard.press('Enter');
    }
    await says('.Days', /4 days/);
    await tabTo('input Written on');
    await page.keyboard.type(typedDaysAgo(21));
    await tabTo('input Visits');
    await page.keyboard.type('10');
    await tabTo('input Holds for months');
    await page.keyboard.type('6');
    await tabTo('button Save');
    await page.keyboard.press('Enter');
    await says('.VisitsLeft h3', /^6 visits left$/);
    await says('.VisitsLeft', /First to run out: Prescription, with visit 10\./);
    const answers = await page.$$eval('.FirstSix select', (selects) => selects.map(({ id }) => id));
    expect(answers).toHaveLength(5);
    await tabTo('button Save');
    // The insurer; contracted; yes; no; no.
    for (const downs of [1, 1, 1, 2, 2]) {
      await page.keyboard.press('Tab');
      for (let down = 0; down < downs; down++) await page.keyboard.press('ArrowDown');
    }
    await says('.VisitsLeft h3', /^2 visits before more may be asked for$/);
    await says('.VisitsLeft', /First to run out: First six visits, closed to review, with visit 6\./);
    await says('.VisitsLeft', /First to end by date: Prescription/);
  });

  it('runs the clock of a decision, and marks in words what is overdue', async () => {
    // Back, and not on past the page's end: there Firefox's own buttons would have the keys.
    await tabTo('button Add a report', true);
    await tabTo('input Sent on');
    await page.keyboard.type(typedDaysAgo(9));
    await page.keyboard.press('Enter');
    await says('.Requests li', /Overdue/);
    await says('.Requests li', /the decision was due by/);
    await says('.Reminders', /Overdue/);
    await says('.list', /1 overdue/);
    await until(badge, (now) => now === '1 Touchstone: 1 thing overdue');
    await says('.Reminders', /No evaluation is noted yet/);
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1280, height: 2600 });
    await browser.picture(page, 'episodes-one');
    expect(await violations(page)).toEqual([]);
    await tabTo('button Answered today', true);
    await page.keyboard.press('Enter');
    await says('.Requests li', /Answered late/);
    await until(badge, (now) => now === ' Touchstone');
    await until(
      () => text('.list'),
      (now) => !now.includes('overdue'),
    );
  });

  it('counts a saved check of the episode as a visit of its day', async () => {
    const add = `(async () => {
      const { storage } = globalThis.browser ?? chrome;
      const episode = Object.keys(await storage.local.get(null)).find((key) => key.startsWith('episode.'));
      const check = (id, dateOfService) => ({ ['check.' + id]: {
        id, label: 'Shoulder', carrierId: 'aetna', policyId: 'CPB 0325', edition: '2026-06-02', dateOfService,
        episodeId: episode.slice('episode.'.length), answers: {}, outcome: 'criteria-met',
        savedAt: '2026-11-23T17:00:00.000Z' } });
      const day = (ago) => { const at = new Date(Date.now() - ago * 864e5); return [at.getFullYear(),
        String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-'); };
      await storage.local.set({ ...check('one', day(3)), ...check('two', day(7)) });
    })()`;
    await page.evaluate(add);
    await says('.VisitsLeft h3', /^1 visit before more may be asked for$/);
    await says('.Days', /5 days/);
  });

  it('looks right in the dark, in Spanish and on a narrow screen', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => {});
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.set({ 'settings.theme': 'dark', 'settings.language': 'es' })`,
    );
    await until(
      () => text('h1').catch(() => ''),
      (now) => now === 'Episodios',
    );
    await page.waitForSelector('.VisitsLeft');
    await browser.picture(page, 'episodes-one-es-dark');
    expect(await violations(page)).toEqual([]);
    await page.setViewport({ width: 360, height: 2600 });
    await until(
      () => page.evaluate(() => document.documentElement.scrollWidth),
      (width) => width <= 360,
    );
    await browser.picture(page, 'episodes-narrow');
    await page.setViewport({ width: 1280, height: 800 });
    await page.evaluate(
      `(globalThis.browser ?? chrome).storage.sync.remove(['settings.theme', 'settings.language'])`,
    );
    await until(
      () => text('h1').catch(() => ''),
      (now) => now === 'Episodes',
    );
  });

  it('is deleted, and comes back when that is undone', async () => {
    await page.waitForSelector('.one');
    await tabTo('button Delete');
    await page.keyboard.press('Enter');
    await isFocused('h2 No episodes yet');
    await tabTo('button Undo', true);
    await page.keyboard.press('Enter');
    await isFocused('h2 Shoulder, autumn');
    await says('.VisitsLeft h3', /^1 visit before more may be asked for$/);
  });
});
