import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import premera from '../../carriers/premera/index.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import { addDays } from '../../criteria/dates.ts';
import { today } from '../../platform/clock.ts';
import { expectNoViolations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';
const downloads = mkdtempSync(join(tmpdir(), 'touchstone-'));
let browser: TestBrowser;
let page: Page;

const [policy] = premera.policies;
if (!policy) throw new Error('Premera has no policy.');
const edition = policy.editions.at(-1)?.effective ?? 'undated';
const shoulder: SavedCheck = {
  id: 'one',
  label: 'Shoulder, autumn',
  carrierId: 'premera',
  policyId: policy.id,
  edition,
  dateOfService: addDays(today(), -7),
  answers: { 'plan-funding': 'employer' },
  outcome: 'more-information-needed',
  savedAt: `${addDays(today(), -7)}T18:00:00.000Z`,
};
const saved: readonly SavedCheck[] = [
  shoulder,
  { ...shoulder, id: 'two', label: '=Jaw, third week', savedAt: `${addDays(today(), -8)}T18:00:00.000Z` },
  {
    ...shoulder,
    id: 'three',
    label: 'Neck, visit 3',
    edition: '2009-01-01',
    outcome: 'criteria-met',
    savedAt: `${addDays(today(), -9)}T18:00:00.000Z`,
  },
  {
    ...shoulder,
    id: 'four',
    label: 'Hip',
    carrierId: 'gone',
    policyId: 'p-1',
    savedAt: `${addDays(today(), -10)}T18:00:00.000Z`,
  },
];

beforeAll(async () => {
  browser = await launch({ downloadTo: downloads });
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});
beforeEach(async () => {
  page = await browser.openExtensionPage('/checks.html');
  await store('local', Object.fromEntries(saved.map((check) => [`check.${check.id}`, check])));
  await openChecks();
});
afterEach(async () => {
  // With its language the page loads itself again, and cannot be asked meanwhile.
  await clear().catch(() => undefined);
  await page.close();
});

const store = (area: 'local' | 'session' | 'sync', data: object): Promise<unknown> =>
  page.evaluate(`${api}.storage.${area}.set(${JSON.stringify(data)}).then(() => '')`);
const clear = (): Promise<unknown> =>
  page.evaluate(
    `Promise.all(['local', 'sync', 'session'].map((area) => ${api}.storage[area].clear())).then(() => '')`,
  );
async function everything(): Promise<Record<string, Record<string, unknown>>> {
  const areas = `Promise.all(['local', 'session', 'sync'].map(async (area) => [area, await ${api}.storage[area].get(null)]))`;
  return JSON.parse(
    String(await page.evaluate(`${areas}.then((all) => JSON.stringify(Object.fromEntries(all)))`)),
  );
}
const keys = async (): Promise<string[]> =>
  Object.values(await everything())
    .flatMap((area) => Object.keys(area))
    .sort();

async function openChecks(): Promise<void> {
  await page.goto(browser.extensionUrl('/checks.html'), {
    waitUntil: browser.kind === 'firefox' ? [] : 'load',
  });
  await page.waitForSelector('.Checks .rows, .Checks .EmptyState');
}
const text = (): Promise<string> =>
  // While the page loads itself again it cannot be asked.
  page.evaluate(() => document.body.innerText).catch(() => '');
const reads = (wanted: string): Promise<number> => until(text, (all) => all.includes(wanted));
const labels = (): Promise<string[]> =>
  page.$$eval('.rows .what b', (all) => all.map(({ textContent }) => textContent ?? ''));
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
    return `${at?.localName} ${(at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim()}`;
  });
const isFocused = (wanted: string): Promise<number> => until(focused, (at) => at.startsWith(wanted));
/** Goes on with Tab until what is wanted has the focus. */
async function tabTo(wanted: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if ((await focused()).startsWith(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${wanted}”; it is at “${await focused()}”.`);
}
async function downloaded(ending: string): Promise<string> {
  const find = (): string | undefined => readdirSync(downloads).find((name) => name.endsWith(ending));
  await until(
    async () => find(),
    (name) =>
      name !== undefined &&
      existsSync(join(downloads, name)) &&
      readFileSync(join(downloads, name)).length > 0,
  );
  return join(downloads, find() ?? '');
}
async function choose(file: string): Promise<void> {
  const input = await page.$('input[type="file"]');
  if (!input) throw new Error('There is no field for a file.');
  await input.evaluate((field) => field instanceof HTMLElement && field.focus());
  await (input as import('puppeteer-core').ElementHandle<HTMLInputElement>).uploadFile(file);
}

describe('The page of saved checks', () => {
  it('is walked with the keyboard alone: arrows, Delete, Undo, search, open', async () => {
    await until(labels, (all) => all.length === 4);
    expect(await labels()).toEqual(['Shoulder, autumn', '=Jaw, third week', 'Neck, visit 3', 'Hip']);
    await browser.picture(page, 'checks');
    await expectNoViolations(page);
    await tabTo('a Shoulder');
    await page.keyboard.press('ArrowDown');
    await isFocused('a =Jaw');
    await page.keyboard.press('Delete');
    await isFocused('a Neck');
    await reads('“=Jaw, third week” deleted');
    await until(keys, (all) => !all.includes('check.two'));
    await tabTo('button Undo');
    await page.keyboard.press('Enter');
    await isFocused('a =Jaw');
    await until(keys, (all) => all.includes('check.two'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.Popup');
    await reads('1 answered');
    expect(await page.evaluate(() => location.pathname)).toBe('/popup.html');
  });

  it('finds by word, carrier and outcome, and shows what has changed and why', async () => {
    await page.focus('#checks-search');
    await page.keyboard.type('visit meets');
    await until(labels, (all) => all.join() === 'Neck, visit 3');
    await page.keyboard.press('Escape');
    await page.$eval('#checks-search', (field) => {
      if (!(field instanceof HTMLInputElement)) return;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.select('#checks-carrier', 'gone');
    await until(labels, (all) => all.join() === 'Hip');
    await page.select('#checks-carrier', '');
    await tabTo('button Changed since saved (1)');
    await page.keyboard.press('Enter');
    await until(labels, (all) => all.join() === 'Neck, visit 3');
    await reads('Saved as: Meets the published criteria');
    await reads('Now: More information needed');
    await tabTo('summary Why it changed');
    await page.keyboard.press('Enter');
    await reads('Another text of the policy applies now');
    await browser.picture(page, 'checks-changed');
    await expectNoViolations(page);
  });

  it('renames in place, and says what could not be read', async () => {
    await store('local', { 'check.bad': { label: 7 } });
    await reads('One saved check could not be read');
    await tabTo('button Rename: Hip');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.is-renaming input');
    await page.keyboard.type('Hip, left');
    await page.keyboard.press('Enter');
    await isFocused('a Hip, left');
  });

  it('fits a window of 320 pixels, and is as good in the dark and in Spanish', async () => {
    await page.setViewport({ width: 320, height: 800 });
    await until(
      () => page.evaluate(() => document.documentElement.scrollWidth),
      (width) => width <= 320,
    );
    await browser.picture(page, 'checks-320');
    await expectNoViolations(page);
    await page.setViewport({ width: 1280, height: 800 });
    await store('sync', { 'settings.theme': 'dark', 'settings.language': 'es' });
    await reads('Cumple los criterios publicados');
    await browser.picture(page, 'checks-dark-es');
    await expectNoViolations(page);
  });

  it('says what to do while nothing is saved', async () => {
    await clear();
    await openChecks();
    await reads('Nothing saved yet');
    await browser.picture(page, 'checks-empty');
    await expectNoViolations(page);
  });
});

describe('Files of saved checks', () => {
  it('go out and come in again: looked at first, kept in one go, undone', async () => {
    await tabTo('button To a spreadsheet');
    await page.keyboard.press('Enter');
    const csv = readFileSync(await downloaded('.csv'), 'utf8');
    expect(csv.startsWith('\uFEFFLabel,Carrier,')).toBe(true);
    expect(csv).toContain(`"'=Jaw, third week"`);
    await tabTo('button To a file');
    await page.keyboard.press('Enter');
    const file = await downloaded('.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 'touchstone-checks',
      checks: saved,
    });

    await clear();
    await store('local', { 'check.one': { ...shoulder, label: 'Shoulder, renamed' } });
    await openChecks();
    await choose(file);
    await isFocused('h3 What the file holds');
    await reads('3 new checks');
    await reads('One that is here too, but differs');
    await browser.picture(page, 'checks-import');
    await expectNoViolations(page);
    expect(await keys()).toEqual(['check.one']);
    await tabTo('button Bring in 4 checks');
    await page.keyboard.press('Enter');
    await isFocused('button Undo');
    await until(keys, (all) => all.length === 5);
    await page.keyboard.press('Enter');
    await until(keys, (all) => all.join() === 'check.one');
    await isFocused('input From a file');

    const cut = join(downloads, 'cut.json');
    writeFileSync(cut, readFileSync(file, 'utf8').slice(0, 400));
    await choose(cut);
    await reads('cut off or damaged');
    await expectNoViolations(page);
  });
});

describe('Delete everything', () => {
  it.each(['/checks.html', '/options.html'])('leaves no key, and is undone exactly: %s', async (path) => {
    await store('session', { draft: { label: 'Jaw' } });
    // She speaks another language than the browser: the page must not load again and lose the copy.
    await store('sync', {
      'settings.language': 'es',
      'plan.p': { name: 'Bakery' },
      'kept.by.newer': [1, null],
    });
    await reads('Revisiones guardadas');
    await page.goto(browser.extensionUrl(path), { waitUntil: browser.kind === 'firefox' ? [] : 'load' });
    await page.waitForSelector('.DeleteEverything button');
    const before = await everything();
    await page.$eval('.DeleteEverything button', (button) => button instanceof HTMLElement && button.focus());
    await page.keyboard.press('Enter');
    await isFocused('p ¿Eliminar todo');
    await browser.picture(page, `everything${path.replace(/\W/g, '-')}`);
    await expectNoViolations(page);
    await page.keyboard.press('Tab');
    await isFocused('button Eliminar todo');
    await page.keyboard.press('Enter');
    await isFocused('button Deshacer');
    expect(await keys()).toEqual([]);
    expect(await text()).toContain('No queda nada en este navegador.');
    await page.keyboard.press('Enter');
    await isFocused('button Eliminar todo…');
    expect(await everything()).toEqual(before);
  });
});
