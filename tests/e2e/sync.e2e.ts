import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { bytesIn } from '../../sync/size.ts';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { valuesIn } from './stored.ts';

let browser: TestBrowser;
const api = '(globalThis.browser ?? chrome)';

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  const page = await browser.openExtensionPage('/checks.html');
  await page.evaluate(`Promise.all(['sync', 'local'].map((area) => ${api}.storage[area].clear()))`);
  await page.close();
});
afterAll(async () => {
  const { errors, requests } = await browser.problems();
  await browser.close();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
});

/** The boxes of the carriers she bills. */
const boxes = `[...document.querySelectorAll('#carriers input[type=checkbox]')]`;

async function options(): Promise<Page> {
  const page = await browser.openExtensionPage('/options.html');
  await page.waitForSelector('#carriers input[type=checkbox]');
  return page;
}

/** Presses every second box from one on, all in one go. */
const press = (page: Page, from: number, count: number): Promise<unknown> =>
  page.evaluate(
    `${boxes}.filter((_, at) => at % 2 === ${from}).slice(0, ${count}).forEach((box) => box.click())`,
  );

const hiddenIn = async (page: Page): Promise<number> =>
  Object.keys(await valuesIn(page)).filter((key) => key.startsWith('settings.hidden.')).length;

/** How many boxes a page shows as not ticked. */
const shownHidden = async (page: Page): Promise<number> =>
  Number(await page.evaluate(`${boxes}.filter((box) => !box.checked).length`));

describe('What follows her', () => {
  it('loses none of 50 updates that two pages make at once', async () => {
    const [one, other] = [await options(), await options()];
    const arrive = async (count: number): Promise<void> => {
      for (const ask of [hiddenIn, shownHidden])
        for (const page of [one, other])
          await until(
            () => ask(page),
            (n) => n === count,
          );
    };
    await Promise.all([press(one, 0, 13), press(other, 1, 13)]);
    await arrive(26);
    await Promise.all([press(one, 0, 12), press(other, 1, 12)]);
    await arrive(2);
    await Promise.all([one, other].map((page) => page.close()));
  });

  it('is finished, 20 times of 20, where a page was closed between the two writes of a change', async () => {
    const watcher = await browser.openExtensionPage('/checks.html');
    for (let n = 1; n <= 20; n++) {
      if (browser.kind === 'chromium') await browser.stopBackground().catch(() => undefined);
      const page = await options();
      await page.evaluate(`${api}.storage.sync.set = () => new Promise(() => undefined)`);
      await page.evaluate(`${boxes}[${n}].click()`);
      await until(
        async () =>
          String(
            await watcher.evaluate(
              `${api}.storage.local.get('synced').then(({ synced }) => String(Object.keys(synced?.records ?? {}).length))`,
            ),
          ),
        (count) => count === String(n),
      );
      expect(await hiddenIn(watcher)).toBe(n - 1);
      await page.close();
      await until(
        () => hiddenIn(watcher),
        (count) => count === n,
      );
    }
    await watcher.close();
  });

  it('takes as many bytes as we count, for 1,000 random values', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('<', '>', '"', '\\', '\n', '\u0001', '\u007f', '😀', 'é', '\u2028', 'a'),
      }),
      ...(browser.kind === 'chromium' ? [fc.constantFrom('\ud83d', 'a\udc00b')] : []),
    );
    const number = fc.oneof(
      fc.integer(),
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(1_790_000_000_000, 1_790_000_000_123, 2 ** 31, -(2 ** 31), 1e12, 1e15, 1e-6, 0.1),
    );
    const leaf = fc.oneof(text, number, fc.boolean(), fc.constant(null));
    const value = fc.oneof(
      leaf,
      fc.array(leaf, { maxLength: 4 }),
      fc.dictionary(fc.string({ maxLength: 5 }), fc.oneof(leaf, fc.array(leaf, { maxLength: 2 })), {
        maxKeys: 4,
      }),
    );
    const values = fc.sample(value, 1000);
    const page = await browser.openExtensionPage('/checks.html');
    for (let from = 0; from < values.length; from += 250) {
      const batch = values
        .slice(from, from + 250)
        .map((each, n): [string, unknown] => [`k${from + n}é`, each]);
      const counted = await page.evaluate(`(async () => {
        const items = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(batch)))});
        const { sync } = ${api}.storage;
        await sync.clear();
        await sync.set(items);
        const sizes = await Promise.all(Object.keys(items).map((key) => sync.getBytesInUse(key)));
        return JSON.stringify(sizes);
      })()`);
      const ours = batch.map(([key, each]) => bytesIn(browser.kind, key, each));
      const theirs: number[] = JSON.parse(String(counted));
      expect(batch.filter((_, n) => ours[n] !== theirs[n]).map(([, each]) => each)).toEqual([]);
    }
    await page.close();
  });
});
