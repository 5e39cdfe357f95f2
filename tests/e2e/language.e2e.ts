import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

const textOf = (page: Page, selector: string): Promise<string> =>
  // While the page loads itself again it cannot be asked.
  page.evaluate((at) => document.querySelector(at)?.textContent ?? '', selector).catch(() => '');
const shows = (page: Page, selector: string, text: string): Promise<number> =>
  until(
    () => textOf(page, selector),
    (is) => is.includes(text),
  );

describe('In Spanish', () => {
  it('is what the settings speak once it is chosen there, with the title and the language of the page', async () => {
    const page = await browser.openExtensionPage('/options.html');
    await page.waitForSelector('input[name="language"]');
    await shows(page, 'h1, h2', 'Settings');
    await page.evaluate(() => {
      for (const label of document.querySelectorAll('label'))
        if (label.textContent === 'Español') label.click();
    });
    await until(
      () => page.evaluate(() => document.documentElement.lang).catch(() => ''),
      (lang) => lang === 'es',
    );
    await page.waitForSelector('input[name="language"]');
    expect(await textOf(page, 'body')).toContain('Sus aseguradoras');
    expect(await page.title()).toBe('Touchstone: ajustes');
    await page.close();
  });

  it('are the check, what it asks and what the carrier says', async () => {
    const page = await browser.openExtensionPage('/popup.html?tab=0');
    await shows(page, 'body', 'Fecha de servicio');
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('button'))
        if (button.textContent?.startsWith('Empezar la revisión')) button.click();
    });
    await shows(page, 'body', 'Aún no lo sé');
    await page.close();
  });

  it('are the edge tab and the panel on a portal', async () => {
    const given = scenario('P1');
    const page = await browser.open(urlsOf(given)[0] ?? '', documentsOf(given));
    await until(
      () => browser.edgeTab(page),
      (name) => name?.startsWith('Touchstone: criterios de') ?? false,
    );
    await browser.click(page, 'Touchstone: criterios de');
    await until(
      () => browser.inRoot(page, (root) => root.querySelector('aside')?.textContent ?? ''),
      (text) => text?.includes('Revisar una visita') === true && text.includes('No es necesario cuando'),
    );
    await browser.picture(page, 'panel-es');
    await page.close();
  });
});
