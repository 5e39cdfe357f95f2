import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { type Faults, faultsOf, hasFocus, sticksOut } from './look.ts';
import { type Look, type View, Viewer, views } from './views.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const size = { width: 1280, height: 800 };
const popupSize = { width: 400, height: 600 };
const narrow = { width: 320, height: 640 };

const looks: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'es', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'es', theme: 'light' },
];
/** Firefox is slow to open pages; each language and each theme is looked at once there. */
const browserLooks = process.env.TOUCHSTONE_BROWSER === 'firefox' ? looks.slice(0, 2) : looks;

let browser: TestBrowser;
let viewer: Viewer;

beforeAll(async () => {
  browser = await launch();
  viewer = new Viewer(browser);
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

const isPopup = ({ at }: View): boolean => typeof at === 'string' && at.startsWith('/popup.html');

/** Presses what leads to the view, and sees after each press that something has the focus. */
const open = (view: View, look: Look): Promise<Page> =>
  viewer.open(view, look, async (page) => {
    await until(
      () => hasFocus(browser, page, view),
      (has) => has,
    ).catch(() => {
      throw new Error(`${view.name}: after a press nothing has the focus.`);
    });
  });

/** The toolbar's popup; a window and a side panel are as wide as they are made. */
const hasOwnWidth = ({ at }: View): boolean => at === '/popup.html';

describe('Every view', () => {
  it('is in the table', () => {
    const pages = globSync(`.output/${browser.kind === 'firefox' ? 'firefox' : 'chrome'}-mv3/*.html`);
    const looked = views.flatMap(({ at }) => (typeof at === 'string' ? [at.split(/[?#]/)[0]] : []));
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.map((page) => `/${basename(page)}`).filter((page) => !looked.includes(page))).toEqual([]);
  });

  for (const look of browserLooks) {
    it(`is accessible and holds together, in ${look.language} and ${look.theme}`, async () => {
      const faults: Record<string, Faults> = {};
      for (const view of views) {
        const page = await open(view, look);
        await page.setViewport(isPopup(view) ? popupSize : size);
        const found = await faultsOf(browser, page, view, axe);
        if (!hasOwnWidth(view)) await page.setViewport(narrow);
        const out = await sticksOut(browser, page, view);
        if ([found.axe, found.small, out].some((each) => each.length > 0))
          faults[view.name] = { ...found, out };
        await page.close();
      }
      expect(faults).toEqual({});
    });
  }

  it('would be objected to if a picture in it had no name', async () => {
    for (const name of ['start', 'panel']) {
      const view = views.find((each) => each.name === name);
      if (!view) throw new Error(`There is no view ${name}.`);
      const page = await open(view, { language: 'en', theme: 'light' });
      const found = await faultsOf(browser, page, view, axe, true);
      expect(found.axe.some((each) => each.startsWith('image-alt'))).toBe(true);
      await page.close();
    }
  });
});
