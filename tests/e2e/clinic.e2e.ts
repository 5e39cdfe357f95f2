import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { valuesIn } from './stored.ts';

const policy = {
  carriers: ['premera', 'cigna'],
  firstCarrier: 'premera',
  side: 'left',
  startCollapsed: 'sometimes',
  locked: ['theme'],
  plans: [
    {
      id: 'bakery',
      carrierId: 'premera',
      name: 'Bakery workers, silver',
      visitLimit: { visits: 20, per: 'calendar-year' },
      source: { kind: 'booklet', title: '2026 Silver', page: '12', read: '2026-10-01' },
    },
  ],
};

/** Chromium names an unpacked extension by where it lies. */
const chromiumId = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

/** Where Chromium and Chrome for Testing look for policies; nobody else's extension is named in the file. */
const places = ['/etc/chromium', '/etc/opt/chrome_for_testing'].map(
  (place) => `${place}/policies/managed/touchstone-test-${process.pid}.json`,
);
const isFirefox = process.env.TOUCHSTONE_BROWSER === 'firefox';
const home = mkdtempSync(join(tmpdir(), 'touchstone-clinic-'));
/** Folders that were not there before. */
const made: string[] = [];

/** Puts the policy where the browser reads it. Firefox has a place in the person's own folder; Chromium has not. */
function putPolicy(): void {
  if (isFirefox) {
    const name = 'touchstone@touchstone.example';
    const file = join(home, '.mozilla/managed-storage', `${name}.json`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ name, description: 'test', type: 'storage', data: policy }));
    return;
  }
  const extensions = { [chromiumId(resolve('.output/chrome-mv3'))]: policy };
  for (const file of places) {
    const first = mkdirSync(dirname(file), { recursive: true });
    if (first) made.push(first);
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions } }));
  }
}

function takeAway(): void {
  rmSync(home, { recursive: true, force: true });
  for (const file of isFirefox ? [] : places) rmSync(file, { force: true });
  for (const folder of made) rmSync(folder, { recursive: true });
}

function canPut(): boolean {
  try {
    putPolicy();
    return true;
  } catch (error) {
    console.log(`A policy cannot be put where this browser reads it, so it is not tried: ${error}`);
    takeAway();
    return false;
  }
}

describe.runIf(canPut())('On a computer that a clinic sets up', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await launch(isFirefox ? { env: { HOME: home } } : {});
  });
  afterAll(async () => {
    takeAway();
    const { errors, requests } = await browser.problems();
    await browser.close();
    expect(errors).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('what it set stands, is marked, cannot be changed, and is written nowhere', async () => {
    const page = await browser.openExtensionPage('/options.html');
    const ask = async (expression: string): Promise<unknown> => page.evaluate(expression);
    const texts = (selector: string): Promise<unknown> =>
      ask(`[...document.querySelectorAll('${selector}')].map((each) => each.textContent)`);
    await until(
      () => texts('#plans .item b'),
      (names) => String(names) === 'Bakery workers, silver',
    );
    expect(await ask(`document.querySelector('[name=side][value=left]').checked`)).toBe(true);
    expect(await ask(`document.querySelector('[name=side][value=right]').disabled`)).toBe(true);
    expect(await ask(`document.querySelector('[name=theme][value=dark]').disabled`)).toBe(true);
    expect(await ask(`document.querySelector('[name=start][value=panel]').disabled`)).toBe(false);
    const boxes = '#carriers input[type=checkbox]';
    expect(await ask(`[...document.querySelectorAll('${boxes}')].every((box) => box.disabled)`)).toBe(true);
    expect(await ask(`document.querySelectorAll('${boxes}:checked').length`)).toBe(2);
    expect(await texts('main > .Notice p:not(.head)')).toEqual(
      isFirefox
        ? [
            'What your clinic has set for what happens when a carrier is recognized cannot be read, so it does not apply.',
          ]
        : // Chrome itself leaves out what its schema does not allow.
          [],
    );
    await ask(`document.querySelector('#plans .item').click()`);
    await page.waitForSelector('#plan-name');
    expect(await ask(`document.querySelector('#plan-name').matches(':disabled')`)).toBe(true);
    expect(await ask(`document.querySelector('#plans .FormFoot')`)).toBeNull();
    expect(await texts('#plans .form > .ByClinic')).toEqual([
      'Your clinic has set this plan. You cannot change it here.',
    ]);
    expect(await violations(page)).toEqual([]);
    await browser.picture(page, 'clinic');
    await ask(`document.querySelector('#plans').scrollIntoView()`);
    await browser.picture(page, 'clinic-plan');
    expect(await valuesIn(page)).toEqual({});
    await page.close();
  });

  it('the check opens at its carrier and offers its plan', async () => {
    const page = await browser.openExtensionPage('/popup.html?window');
    await page.waitForSelector('#carrier');
    expect(await page.evaluate(`document.querySelector('#carrier').value`)).toBe('premera');
    await until(
      () => page.evaluate(`document.body.textContent`),
      (text) => String(text).includes('Bakery workers, silver'),
    );
    await page.close();
  });
});
