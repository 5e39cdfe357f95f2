/**
 * How long the popup takes from being opened until it can be used: `npm run bench:popup`. Each round opens the popup
 * and an empty static page of the extension, in turn, in the same browser. Prints figures; asserts nothing.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type TestBrowser, wait } from '../tests/e2e/browser.ts';
import { Chromium } from '../tests/e2e/chromium.ts';
import { Firefox } from '../tests/e2e/firefox.ts';
import { type BrowserKind, ensureBrowser } from './browsers.ts';

const rounds = Number(process.argv[2] ?? 60);
const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const savedChecks = 100;

/**
 * Runs before anything else in both pages: notes when a control is there, has been drawn, and the page is free to answer
 * to it, in ms since the page was asked for.
 */
const stopwatch = `globalThis.usable = new Promise((found) => {
  const look = () => {
    if (!document.querySelector('button, select')) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => found(performance.now())));
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
});`;
const still = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Static</title></head>
  <body><button type="button">Check a visit</button></body></html>`;

/** The build, with the page in it that the popup is compared with. */
function comparedBuild(kind: BrowserKind): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-'));
  cpSync(builds[kind], folder, { recursive: true });
  writeFileSync(join(folder, 'static.html'), still);
  if (kind === 'firefox') addStopwatch(folder);
  return folder;
}

/** Puts the stopwatch into both pages: Firefox runs nothing of ours before what is in a page of an extension. */
function addStopwatch(folder: string): void {
  writeFileSync(join(folder, 'stopwatch.js'), stopwatch);
  for (const name of ['popup.html', 'static.html']) {
    const page = join(folder, name);
    const timed = readFileSync(page, 'utf8').replace('<head>', '<head><script src="/stopwatch.js"></script>');
    writeFileSync(page, timed);
  }
}

/** After how long a page is asked, in ms: to ask it anything while it opens would be timed with it. */
const leftAloneMs = 400;

/** How long a page takes until it can be used, in ms. */
async function usableAfter(browser: TestBrowser, path: string): Promise<number> {
  const page = await browser.newPage();
  if (browser.kind === 'chromium') await page.evaluateOnNewDocument(stopwatch);
  await page.goto(browser.extensionUrl(path), { waitUntil: [] });
  await wait(leftAloneMs);
  await page.waitForSelector('button, select');
  const took = Number(await page.evaluate('usable'));
  await page.close();
  return took;
}

/** So many saved checks as a therapist may have after half a year. */
async function fill(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('/popup.html');
  await page.evaluate(`(globalThis.browser ?? chrome).storage.local.set(Object.fromEntries(
    Array.from({ length: ${savedChecks} }, (_, n) => ['check.' + n, {
      id: String(n), label: 'Check ' + n, carrierId: 'premera', policyId: '8.03.502', edition: '2020-12-01',
      dateOfService: '2026-11-20', outcome: 'criteria-met', savedAt: '2026-11-20T12:00:00.000Z',
      answers: { 'plan-funding': 'employer', 'visit-number': 3, 'impairment-documented': true, 'gain-expected': true },
    }])))`);
  await page.close();
}

const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? Number.NaN;
const figures = (values: readonly number[]): string =>
  `p50 ${quantile(values, 0.5).toFixed(1)} ms, p95 ${quantile(values, 0.95).toFixed(1)} ms`;

async function measure(kind: BrowserKind): Promise<void> {
  const executablePath = ensureBrowser(kind, console.log);
  const extension = comparedBuild(kind);
  const options = { executablePath, extension: resolve(extension) };
  const browser = kind === 'firefox' ? await Firefox.launch(options) : await Chromium.launch(options);
  await fill(browser);
  const popup: number[] = [];
  const none: number[] = [];
  // The first few are thrown away: the browser itself is still starting.
  for (let round = -5; round < rounds; round++) {
    // Which goes first changes, so that neither has the warmer machine.
    const order = round % 2 ? (['popup', 'none'] as const) : (['none', 'popup'] as const);
    for (const which of order) {
      const took = await usableAfter(browser, which === 'popup' ? '/popup.html' : '/static.html');
      if (round >= 0) (which === 'popup' ? popup : none).push(took);
    }
  }
  await browser.close();
  rmSync(extension, { recursive: true });
  const above = (at: number): string => `${(quantile(popup, at) - quantile(none, at)).toFixed(1)} ms`;
  console.log(`${kind}: opened ${rounds} times each, with ${savedChecks} saved checks`);
  console.log(`  static page  ${figures(none)}`);
  console.log(`  popup        ${figures(popup)}`);
  console.log(`  above it     p50 ${above(0.5)}, p95 ${above(0.95)}`);
}

const asked = process.argv[3];
for (const kind of ['chromium', 'firefox'] as const) if (!asked || asked === kind) await measure(kind);
