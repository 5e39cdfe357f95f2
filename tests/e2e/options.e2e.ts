import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';

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

describe('The settings page', () => {
  it('marks in its menu the section that is being read', async () => {
    const page = await browser.openExtensionPage('/options.html');
    await page.waitForSelector('#kept');
    const marked = (): Promise<unknown> =>
      page.evaluate(`document.querySelector('.side [aria-current="true"]')?.getAttribute('href')`);
    const isMarked = (id: string) => until(marked, (href) => href === `#${id}`);
    const scrollTo = (y: string) => page.evaluate(`scrollTo(0, ${y})`);
    const follow = (id: string) => page.evaluate(`document.querySelector('.side [href="#${id}"]').click()`);

    await isMarked('carriers');
    await scrollTo(`document.querySelector('#plans').getBoundingClientRect().top + scrollY - 40`);
    await isMarked('plans');
    await browser.picture(page, 'options-in-view');
    await scrollTo('document.body.scrollHeight');
    await isMarked('kept');
    await scrollTo('0');
    await isMarked('carriers');
    for (const id of ['look', 'keys', 'plans', 'transfer', 'backup', 'kept', 'backup']) {
      await follow(id);
      await isMarked(id);
    }
    expect(await page.evaluate(`document.querySelectorAll('.side [aria-current]').length`)).toBe(1);
    await page.close();
  });
});

describe('A page in a tab of its own', () => {
  it.each(['/options.html', '/checks.html', '/episodes.html'])(
    'is drawn in the theme that is set: %s',
    async (path) => {
      const setter = await browser.openExtensionPage('/options.html');
      await setter.waitForSelector('#look');
      await setTheme(setter, 'dark');
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(noteThemes);
      await page.goto(browser.extensionUrl(path), { waitUntil: browser.kind === 'firefox' ? [] : 'load' });
      await page.waitForSelector('.Page main');
      expect(await page.evaluate('document.documentElement.dataset.theme')).toBe('dark');
      // Firefox runs no script of a test in an extension’s page before the page’s own.
      if (browser.kind !== 'firefox')
        expect(await page.evaluate('JSON.stringify(globalThis.themesSeen)')).toBe('["dark"]');
      await page.close();
      await setTheme(setter, 'system');
      await setter.close();
    },
  );
});

/** Notes in the page every theme that it is drawn in, in order. */
function noteThemes(): void {
  const seen: (string | undefined)[] = [];
  Reflect.set(globalThis, 'themesSeen', seen);
  const note = (): void => {
    const page = document.querySelector<HTMLElement>('.Page');
    if (page && seen.at(-1) !== (page.dataset.theme ?? 'system')) seen.push(page.dataset.theme ?? 'system');
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true });
}

async function setTheme(page: Page, theme: string): Promise<void> {
  await page.evaluate(`document.querySelector('input[name="theme"][value="${theme}"]').click()`);
  await until(
    () => page.evaluate(`document.querySelector('.Page').dataset.theme ?? 'system'`),
    (now) => now === theme,
  );
}
