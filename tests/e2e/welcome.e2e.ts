import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facts } from '../../criteria/facts.ts';
import { type TestBrowser, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { forgetSavedDraft, valuesIn } from './stored.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launch({ keepsWelcome: true });
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

/** What has the focus: its name and what it is. */
const focused = (of = page): Promise<string> =>
  of.evaluate(() => {
    const at = document.activeElement;
    return `${at?.localName} ${(at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim().slice(0, 40)}`;
  });
const isFocused = (wanted: string, of = page): Promise<number> =>
  until(
    // While the page loads itself again it cannot be asked.
    () => focused(of).catch(() => ''),
    (at) => at.startsWith(wanted),
  );
/** Goes on with Tab until what is wanted has the focus. */
async function tabTo(wanted: string, of = page): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    if ((await focused(of)).startsWith(wanted)) return;
    await of.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to “${wanted}”; it is at “${await focused(of)}”.`);
}
const settings = (): Promise<Record<string, unknown>> => valuesIn(page);

describe('The introduction', () => {
  it('comes by itself once, when Touchstone is installed', async () => {
    expect(await browser.welcomeTabs()).toBe(1);
  });

  it('is walked with the keyboard alone, and keeps what is chosen', async () => {
    page = await browser.openExtensionPage('/welcome.html');
    await page.waitForSelector('.Welcome h1');
    await browser.picture(page, 'welcome-1');
    await page.keyboard.press('Enter');
    await isFocused('h1 Your carriers');
    await tabTo('button Regence');
    await page.keyboard.press(' ');
    await until(
      async () => (await settings())['settings.defaultCarrier'],
      (first) => first === 'regence',
    );
    await tabTo('input');
    await page.keyboard.type('group health');
    await page.keyboard.press('Enter');
    await browser.picture(page, 'welcome-2');
    expect(await focused()).toMatch(/^input/);
    await until(
      async () => (await settings())['settings.hidden.premera'],
      (isHidden) => isHidden === true,
    );
    const kept = await settings();
    // A plan of hers goes with its carrier.
    expect(kept['settings.hidden.regence'] ?? kept['settings.hidden.kingcare']).toBeUndefined();
    await page.reload({ waitUntil: browser.kind === 'firefox' ? [] : 'load' });
    await page.waitForSelector('.Welcome h1');
    await isFocused('h1 Your carriers');
    await page.keyboard.press('Enter');
    await isFocused('h1 Try it');
    await browser.picture(page, 'welcome-3');
    await tabTo('button Back');
    await page.keyboard.press('Enter');
    await isFocused('h1 Your carriers');
    await tabTo('button Skip');
    await page.keyboard.press('Enter');
    await isFocused('h1 Touchstone is ready');
    await browser.picture(page, 'welcome-4');
  });

  it('speaks the language that is chosen in it, and stays where it was', async () => {
    await page.evaluate("location.hash = '#yours'");
    await isFocused('h1 Your carriers');
    await page.click('input[name="language"][value="es"]');
    await isFocused('h1 Sus aseguradoras');
    await browser.picture(page, 'welcome-2-es');
    await page.click('input[name="language"][value="en"]');
    await isFocused('h1 Your carriers');
  });
});

describe('From the introduction to the first saved check', () => {
  it('takes the keyboard alone, and a few keys', async () => {
    const start = performance.now();
    await page.evaluate("location.hash = '#what'");
    await isFocused('h1 The carrier’s own criteria');
    await tabTo('button Skip');
    await page.keyboard.press('Enter');
    await isFocused('h1 Touchstone is ready');
    await tabTo('button Check a visit');
    // What that button opens; Firefox shows no test the windows that an extension opens.
    const check = await browser.openExtensionPage('/popup.html?window');
    await check.waitForSelector('#carrier');
    await tabTo('select', check);
    await check.keyboard.type('Premera');
    await tabTo('button Start', check);
    /** The keys that answer each question; which comes first is the check's own business. */
    const keys: Readonly<Record<string, readonly ('1' | 'y' | 'n' | 'Enter')[]>> = {
      [facts['plan-funding'].ask]: ['1'],
      [facts['provider-standing'].ask]: ['1'],
      [facts['visit-number'].ask]: ['1', 'Enter'],
      [facts['new-condition'].ask]: ['y'],
      [facts['massage-in-prior-90-days'].ask]: ['n'],
      [facts['other-active-treatment'].ask]: ['n'],
    };
    await check.keyboard.press('Enter');
    let asked = '';
    for (const _ of Object.keys(keys)) {
      const before = asked;
      await until(
        async () => {
          asked = await check.evaluate(() => document.querySelector('#question:focus')?.textContent ?? '');
          return asked;
        },
        (question) => question !== '' && question !== before,
      );
      for (const key of keys[asked] ?? []) await check.keyboard.press(key);
    }
    await isFocused('h2 Washington law bars', check);
    await tabTo('input', check);
    await check.keyboard.type('Neck');
    await check.keyboard.press('Enter');
    await check.waitForSelector('.SaveFoot .done svg');
    const saved = await check.evaluate(
      '(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.values(all).map(({ label }) => label).join())',
    );
    expect(saved).toContain('Neck');
    console.log(`From the introduction to a saved check: ${Math.round(performance.now() - start)} ms`);
    await forgetSavedDraft(check);
    await check.close();
  });
});

describe('The sample page', () => {
  it('shows the tab and the panel of the payer that is chosen, and of no other', async () => {
    const sample = await browser.openExtensionPage('/sample.html');
    await sample.waitForSelector('#payer');
    expect(await browser.edgeTab(sample)).toBeUndefined();
    await browser.picture(sample, 'sample-1');
    const choose = async (name: string): Promise<void> => {
      await sample.select('#payer', name);
    };
    const names = await sample.$$eval('#payer option', (options) => options.map(({ value }) => value));
    await choose(names.find((name) => name.startsWith('Premera')) ?? '');
    const tab = 'Touchstone: Premera Blue Cross criteria';
    await until(
      () => browser.edgeTab(sample),
      (name) => name === tab,
    );
    await browser.click(sample, tab);
    await until(
      () => browser.panelHeading(sample),
      (heading) => heading === 'Premera Blue Cross',
    );
    await browser.picture(sample, 'sample-2');
    expect(names.slice(1, 8)).toEqual([
      'Premera Blue Cross',
      'Regence BlueShield',
      'KingCare (King County)',
      'Aetna',
      'Cigna Healthcare',
      'L&I (workers’ compensation)',
      'Auto insurance (PIP)',
    ]);
    for (const name of ['Aetna', 'KingCare (King County)', 'Auto insurance (PIP)']) {
      await choose(name);
      await until(
        () => browser.panelHeading(sample),
        (heading) => heading === name,
      );
    }
    await choose('INVENTED HEALTH PLAN');
    await until(
      () => browser.panelHeading(sample),
      (heading) => heading === 'No criteria for this payer yet',
    );
    await choose('');
    await until(
      async () => [await browser.panelHeading(sample), await browser.edgeTab(sample)],
      (shown) => shown.every((name) => name === undefined),
    );
    await sample.close();
  });

  it('opens a check that keeps nothing unless it is saved', async () => {
    const check = await browser.openExtensionPage('/popup.html?sample=aetna');
    await check.waitForSelector('.PopupFoot .is-primary');
    expect(await check.evaluate(() => document.body.innerText)).toContain('A sample visit.');
    expect(await check.$eval('#carrier', (select) => (select as HTMLSelectElement).value)).toBe('aetna');
    await check.click('.PopupFoot .is-primary');
    await check.waitForSelector('main h2');
    await browser.picture(check, 'sample-check');
    await wait(200);
    const draft = await check.evaluate(
      '(globalThis.browser ?? chrome).storage.session.get("draft").then((all) => Object.keys(all).length)',
    );
    expect(draft).toBe(0);
    await check.close();
  });
});

it('does not come again with an update', async () => {
  const before = await browser.welcomeTabs();
  const own = await browser.openExtensionPage('/options.html');
  await own.evaluate('void setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)');
  // Its own pages go with the old version; a new one would be there by now.
  await wait(2500);
  expect(before).toBeGreaterThan(0);
  expect(await browser.welcomeTabs()).toBe(0);
});
