import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';
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

/** All but a few of the bytes that the browser's sync takes. */
const filler = Object.fromEntries(
  Array.from({ length: 13 }, (_, n) => [`x${n}`, 'x'.repeat(n === 12 ? 4125 : 8180)]),
);

const waiting = (page: Page): Promise<unknown> =>
  page.evaluate(`document.querySelector('.SyncNow [role=status]')?.textContent`);

describe('The card of what follows her where', () => {
  it('says what waits and why, and writes it when she tries again', async () => {
    const [page, other] = [
      await browser.openExtensionPage('/options.html'),
      await browser.openExtensionPage('/options.html'),
    ];
    const both = (said: string): Promise<unknown> =>
      Promise.all(
        [page, other].map((each) =>
          until(
            () => waiting(each),
            (text) => text === said,
          ),
        ),
      );
    await page.bringToFront();
    await both('Nothing');
    expect(await page.evaluate(`document.querySelector('.SyncNow').textContent`)).toContain(
      'Nothing written yet',
    );
    await page.evaluate(`${api}.storage.sync.set(${JSON.stringify(filler)})`);
    await page.evaluate(`document.querySelector('#carriers input[type=checkbox]').click()`);
    await both('1 change is not written yet');
    await page.waitForSelector('#kept .Notice button');
    await page.focus('#kept .Notice button');
    await page.keyboard.press('Enter');
    await both('1 change is not written yet');
    await until(
      () => page.evaluate(`document.querySelector('#kept .Notice')?.textContent`),
      (text) => String(text).includes('The browser’s sync is full'),
    );
    await browser.picture(page, 'kept-waiting');
    await page.evaluate(`${api}.storage.sync.remove(${JSON.stringify(Object.keys(filler))})`);
    await page.waitForSelector('#kept .Notice button');
    await page.evaluate(`document.querySelector('#kept .Notice button').click()`);
    await both('Nothing');
    expect(await page.evaluate(`document.querySelector('.SyncNow').textContent`)).toContain('Today');
    await browser.picture(page, 'kept');
    await page.close();
    await other.close();
  });
});
