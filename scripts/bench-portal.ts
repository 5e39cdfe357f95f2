/**
 * What Touchstone costs a portal page: `npm run bench:portal`. Each round does the same 10,000 changes of the document
 * and 10 changes of route in a browser with the extension and in one without. Prints figures; asserts nothing.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Evidence, recognise } from '../carriers/recognise.ts';
import type { Carrier } from '../criteria/policy.ts';
import { Chromium } from '../tests/e2e/chromium.ts';
import { ensureBrowser } from './browsers.ts';

const rounds = Number(process.argv[2] ?? 9);
const payerChanges = 40;
const url = 'https://essentials.availity.com/static/web/post/cs/enhanced-claim-status-ui/#/dashboard';
const html = `<!doctype html><title>Bench</title><h1>Claim Status</h1>
  <div id="payerSelect"><div class="payer-select__single-value">REGENCE BLUESHIELD</div>
  <input id="payer" role="combobox" aria-expanded="false" value=""><input type="hidden" name="payer" value="00932"></div>
  <main id="app"></main>
  <script>
    globalThis.longTasks = 0;
    new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
    /** 10,000 changes, 100 a frame: rows that come and go, texts and attributes that change; a route every 1,000. */
    globalThis.work = async () => {
      const app = document.getElementById('app');
      for (let n = 0; n < 10000; n++) {
        if (n % 100 === 0) await new Promise(requestAnimationFrame);
        if (n % 1000 === 0) history.replaceState(null, '', '#/dashboard?n=' + n);
        if (n % 4 === 0) app.append(Object.assign(document.createElement('div'), { textContent: 'Row ' + n }));
        else if (n % 4 === 1) app.lastChild.firstChild.data = 'Premera ' + n;
        else if (n % 4 === 2) app.lastChild.className = 'row-' + n;
        else if (app.childNodes.length > 500) app.firstChild.remove();
        else app.lastChild.id = 'row' + n;
      }
    };
    globalThis.choose = (name, id) => {
      document.querySelector('.payer-select__single-value').firstChild.data = name;
      document.querySelector('input[name=payer]').value = id;
    };
  </script>`;

/** What one round took of a page's main thread. */
interface Cost {
  readonly scriptMs: number;
  readonly longTasks: number;
}

const median = (values: readonly number[]): number => quantile(values, 0.5);
const quantile = (values: readonly number[], at: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * at))] ?? Number.NaN;
const ms = (value: number): string => `${value.toFixed(2)} ms`;
const rest = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

async function open(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.url().startsWith('https://essentials.availity.com/static/');
    void (isPage ? request.respond({ contentType: 'text/html', body: html }) : request.abort());
  });
  await page.goto(url, { waitUntil: 'load' });
  // Whatever comes to the page has come.
  await rest(1500);
}

async function costOf(browser: Browser): Promise<Cost> {
  const page = await browser.newPage();
  await open(page);
  const before = await page.metrics();
  await page.evaluate('work()');
  await rest(300);
  const after = await page.metrics();
  const longTasks = Number(await page.evaluate('longTasks'));
  await page.close();
  return { scriptMs: ((after.ScriptDuration ?? 0) - (before.ScriptDuration ?? 0)) * 1000, longTasks };
}

/** How long after a payer's change the edge tab names the new carrier, as seen from outside the browser. */
async function followingTimes(chromium: Chromium): Promise<number[]> {
  const page = await chromium.newPage();
  await open(page);
  const times: number[] = [];
  for (let n = 0; n < payerChanges; n++) {
    const [name, id, shown] =
      n % 2 ? ['REGENCE BLUESHIELD', '00932', 'Regence'] : ['PREMERA BLUE CROSS (WA)', '00430', 'Premera'];
    const start = performance.now();
    await page.evaluate(`choose(${JSON.stringify(name)}, '${id}')`);
    while (!(await chromium.edgeTab(page))?.includes(shown)) await rest(5);
    times.push(performance.now() - start);
    // Not in step with the reads.
    await rest(130 + ((n * 37) % 200));
  }
  await page.close();
  return times;
}

/** How long one recognition takes with so many carriers, in ms. */
function recognitionMs(count: number): number {
  const carriers = Array.from(
    { length: count },
    (_, n): Carrier => ({
      id: `carrier-${n}`,
      name: `Carrier ${n}`,
      payerNames: [`CARRIER ${n}`, `CARRIER ${n} (WA)`],
      payerIds: [`${10_000 + n}`],
      portals: [`https://www.carrier-${n}.example/provider/*`],
      seen: 'bench',
      policies: [],
    }),
  );
  const shared = ['https://essentials.availity.com/*'] as const;
  const once = (n: number): void => {
    const evidence: Evidence[] = [{ kind: 'control', payer: `Carrier ${n} (WA)`, payerId: `${10_000 + n}` }];
    const found = recognise([{ url, isTop: true, evidence }], carriers, shared);
    if (found.kind !== 'carrier') throw new Error(`Carrier ${n} was not recognised.`);
  };
  const batch = 500;
  for (let n = 0; n < 5000; n++) once(n % count);
  return median(
    Array.from({ length: 101 }, (_, round) => {
      const start = performance.now();
      for (let n = 0; n < batch; n++) once((round * batch + n) % count);
      return (performance.now() - start) / batch;
    }),
  );
}

const executablePath = ensureBrowser('chromium', console.log);
const chromium = await Chromium.launch({ executablePath });
const plain = await puppeteer.launch({
  executablePath,
  pipe: true,
  args: ['--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-sync'],
});
const pairs: { readonly ours: Cost; readonly none: Cost }[] = [];
for (let round = 0; round < rounds; round++) {
  // Which goes first changes, so that neither has the warmer machine.
  const first = round % 2 ? await costOf(plain) : undefined;
  const ours = await costOf(chromium.browser);
  pairs.push({ ours, none: first ?? (await costOf(plain)) });
}
const following = await followingTimes(chromium);
await Promise.all([chromium.close(), plain.close()]);

const added = pairs.map(({ ours, none }) => ours.scriptMs - none.scriptMs);
const longTasks = pairs.map(({ ours, none }) => ours.longTasks - none.longTasks);
console.log(`10,000 changes and 10 routes, ${rounds} pairs`);
console.log(`  script without Touchstone  median ${ms(median(pairs.map(({ none }) => none.scriptMs)))}`);
console.log(`  script with Touchstone     median ${ms(median(pairs.map(({ ours }) => ours.scriptMs)))}`);
console.log(`  added script               median ${ms(median(added))}, each ${added.map(ms).join(', ')}`);
console.log(`  added long tasks           median ${median(longTasks)}, each ${longTasks.join(', ')}`);
console.log(
  `${payerChanges} payer changes followed: median ${ms(median(following))}, p95 ${ms(quantile(following, 0.95))}`,
);
const [ten = 0, thousand = 0, tenThousand = 0] = [10, 1000, 10_000].map(recognitionMs);
const us = (value: number): string => `${(value * 1000).toFixed(2)} µs`;
console.log(`One recognition with 10 carriers ${us(ten)}, 1,000 ${us(thousand)}, 10,000 ${us(tenThousand)}`);
console.log(`  t(10,000) / t(10) = ${(tenThousand / ten).toFixed(2)}`);
