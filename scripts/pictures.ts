/**
 * Takes a picture of every view: `npm run pictures`, in both browsers, both languages, light and dark, wide and narrow,
 * into .output/pictures/. `npm run pictures -- chromium start panel` takes those alone; `npm run pictures -- docs` takes
 * the ones that the README and the store listing show, into docs/.
 */
import './speak-english.ts';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type TestBrowser, until, wait } from '../tests/e2e/browser.ts';
import { Chromium } from '../tests/e2e/chromium.ts';
import { Firefox } from '../tests/e2e/firefox.ts';
import { type Look, type View, Viewer, views } from '../tests/e2e/views.ts';
import { type BrowserKind, ensureBrowser } from './browsers.ts';

const folder = join('.output', 'pictures');
const light: Look = { language: 'en', theme: 'light' };
const looks: readonly Look[] = [
  light,
  { language: 'es', theme: 'dark' },
  { language: 'en', theme: 'dark' },
  { language: 'es', theme: 'light' },
];
const store = { width: 1280, height: 800 };
const popup = { width: 400, height: 600 };
const narrow = { width: 320, height: 640 };

/** The pictures that are kept, and the view that each one shows. */
const kept: readonly {
  readonly file: string;
  readonly view: string;
  readonly size: typeof store;
  readonly look?: Look;
}[] = [
  { file: 'check.png', view: 'not-met', size: popup },
  { file: 'store/2-outcome.png', view: 'not-met', size: store },
  { file: 'store/3-episode.png', view: 'episodes', size: store },
  { file: 'store/4-saved-checks.png', view: 'checks', size: store, look: { language: 'en', theme: 'dark' } },
  { file: 'store/5-spanish.png', view: 'ask-choice', size: store, look: { language: 'es', theme: 'light' } },
];

const isPopup = ({ at }: View): boolean => typeof at === 'string' && at.startsWith('/popup.html');

async function take(page: Page, path: string, size: typeof store): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.setViewport(size);
  // Nobody is at the keyboard.
  await page.evaluate('document.activeElement?.blur()');
  await wait(150);
  await page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
}

async function launch(kind: BrowserKind): Promise<TestBrowser> {
  const executablePath = ensureBrowser(kind, console.log);
  return kind === 'firefox' ? Firefox.launch({ executablePath }) : Chromium.launch({ executablePath });
}

async function everyView(kind: BrowserKind, names: readonly string[]): Promise<void> {
  const wanted = views.filter(({ name }) => names.length === 0 || names.includes(name));
  const browser = await launch(kind);
  const viewer = new Viewer(browser);
  for (const look of looks) {
    for (const view of wanted) {
      const page = await viewer.open(view, look);
      const path = (size: string): string =>
        join(folder, kind, `${view.name}-${look.language}-${look.theme}-${size}.png`);
      await take(page, path('wide'), isPopup(view) ? popup : store);
      // The toolbar's popup has a width of its own.
      if (view.at !== '/popup.html') await take(page, path('narrow'), narrow);
      await page.close();
    }
  }
  await browser.close();
}

/** The panel on the sample page: what a portal looks like with Touchstone on it, without showing anyone's portal. */
async function panelPicture(viewer: Viewer, path: string): Promise<void> {
  const view: View = { name: 'sample', at: '/sample.html', shows: '#payer' };
  const page = await viewer.open(view, light);
  await page.setViewport(store);
  const { browser } = viewer;
  await page.select('#payer', 'Premera Blue Cross');
  const tab = 'Touchstone: Premera Blue Cross criteria';
  await until(
    () => browser.edgeTab(page),
    (name) => name === tab,
  );
  await browser.click(page, tab);
  await until(
    () => browser.panelHeading(page),
    (heading) => heading !== undefined,
  );
  await take(page, path, store);
  await page.close();
}

async function forDocs(): Promise<void> {
  const browser = await launch('chromium');
  const viewer = new Viewer(browser);
  await panelPicture(viewer, join('docs', 'panel.png'));
  await panelPicture(viewer, join('docs', 'store', '1-panel.png'));
  for (const { file, view: name, size, look = light } of kept) {
    const view = views.find((each) => each.name === name);
    if (!view) throw new Error(`There is no view ${name}.`);
    const page = await viewer.open(view, look);
    await take(page, join('docs', file), size);
    await page.close();
  }
  await browser.close();
}

const [first, ...names] = process.argv.slice(2);
if (first === 'docs') await forDocs();
else {
  rmSync(folder, { recursive: true, force: true });
  const only = first === 'chromium' || first === 'firefox' ? first : undefined;
  for (const kind of ['chromium', 'firefox'] as const)
    if (!only || only === kind) await everyView(kind, names);
  console.log(`The pictures are in ${folder}.`);
}
