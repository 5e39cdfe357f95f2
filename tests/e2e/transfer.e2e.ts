import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';
import { valuesIn } from './stored.ts';

/** Needs both browsers at once, so it runs with one of them only. */
describe.runIf(process.env.TOUCHSTONE_BROWSER === 'firefox')('Settings', () => {
  let chromium: TestBrowser;
  let firefox: TestBrowser;
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-transfer-'));

  beforeAll(async () => {
    [chromium, firefox] = await Promise.all([Chromium.launch(), Firefox.launch()]);
  });
  afterAll(async () => {
    for (const browser of [chromium, firefox]) {
      const problems = await browser.problems();
      await browser.close();
      expect(problems).toEqual({ errors: [], requests: [] });
    }
  });

  const options = async (browser: TestBrowser): Promise<Page> => {
    const page = await browser.openExtensionPage('/options.html');
    await page.waitForSelector('#look input[name="theme"]');
    await page.waitForSelector('#transfer');
    return page;
  };
  const press = (page: Page, name: string): Promise<number> =>
    until(
      () =>
        page.evaluate((wanted) => {
          const button = [...document.querySelectorAll<HTMLElement>('#transfer button')].find(
            (each) => each.textContent === wanted,
          );
          button?.click();
          return button ? '' : `no button “${wanted}”`;
        }, name),
      (missing) => missing === '',
    );
  const card = (page: Page): Promise<string> =>
    page.$eval('#transfer', ({ textContent }) => textContent ?? '');
  const says = (page: Page, text: string): Promise<number> =>
    until(
      () => card(page),
      (is) => is.includes(text),
    );
  const fill = (page: Page, selector: string, text: string): Promise<void> =>
    page.$eval(
      selector,
      (field, typed) => {
        if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
        field.value = typed;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
  const codeFrom = async (page: Page, passphrase: string): Promise<string> => {
    await fill(page, '#transfer-passphrase', passphrase);
    await press(page, 'Show a code');
    await page.waitForSelector('#transfer-code');
    return page.$eval('#transfer-code', (field) => (field instanceof HTMLTextAreaElement ? field.value : ''));
  };
  const choose = (page: Page, name: string): Promise<void> =>
    page.$eval(
      'input[name="theme"], input[name="side"]',
      (_, wanted) => {
        for (const label of document.querySelectorAll('#look label'))
          if (label.textContent === wanted && label instanceof HTMLElement) label.click();
      },
      name,
    );

  it('go from Chromium to Firefox by a code with a passphrase and back by one without, and end equal', async () => {
    const from = await options(chromium);
    await choose(from, 'Dark');
    await choose(from, 'Left');
    await until(
      () => valuesIn(from),
      (all) => all['settings.theme'] === 'dark' && all['settings.side'] === 'left',
    );
    const code = await codeFrom(from, 'two warm hands');

    const to = await options(firefox);
    await fill(to, '#transfer-pasted', code);
    await press(to, 'Read the code');
    await to.waitForSelector('#transfer-open');
    await fill(to, '#transfer-open', 'another');
    await press(to, 'Open it');
    await says(to, 'This passphrase does not open it.');
    expect(await valuesIn(to)).toEqual({});
    await fill(to, '#transfer-open', 'two warm hands');
    await press(to, 'Open it');
    await says(to, '2 things would change');
    expect(await card(to)).toContain('ThemeAs the systemDark');
    expect(await valuesIn(to)).toEqual({});
    await press(to, 'Take these in');
    await says(to, '2 changes taken in.');
    expect(await valuesIn(to)).toEqual({ 'settings.theme': 'dark', 'settings.side': 'left' });

    // Changed in Firefox after Chromium's: it wins there too; what is put back to the usual goes there too.
    await choose(to, 'Light');
    await choose(to, 'Right');
    await until(
      () => valuesIn(to),
      (all) => all['settings.theme'] === 'light' && all['settings.side'] === undefined,
    );
    const back = await codeFrom(to, '');
    await fill(from, '#transfer-pasted', back);
    await press(from, 'Read the code');
    await says(from, '2 things would change');
    await press(from, 'Take these in');
    await says(from, '2 changes taken in.');
    expect(await valuesIn(from)).toEqual(await valuesIn(to));

    // Once more, and the older code after it: nothing comes back.
    for (const again of [back, code]) {
      await fill(from, '#transfer-pasted', again);
      await press(from, 'Read the code');
      if (again === code) {
        await from.waitForSelector('#transfer-open');
        await fill(from, '#transfer-open', 'two warm hands');
        await press(from, 'Open it');
      }
      await says(from, 'All of it is here already.');
      await press(from, 'Close');
    }
    expect(await valuesIn(from)).toEqual({ 'settings.theme': 'light' });
  });

  it.each([
    ['Chromium', (): TestBrowser => chromium],
    ['Firefox', (): TestBrowser => firefox],
  ])('in %s are read from a picture of the QR code', async (_, browser) => {
    const page = await options(browser());
    const code = await codeFrom(page, '');
    const qr: ElementHandle<Element> | null = await page.waitForSelector('.QrCode');
    await qr?.scrollIntoView();
    const picture = join(folder, `${browser().kind}.png`);
    writeFileSync(picture, (await qr?.screenshot()) ?? '');
    const field = await page.$('#transfer input[type="file"]');
    await field?.uploadFile(picture);
    await says(page, 'All of it is here already.');
    expect(code.startsWith('touchstone-settings-1.')).toBe(true);
    await browser().picture(page, 'transfer');
    await page.close();
  });
});
