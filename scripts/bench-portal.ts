/**
 * What Touchstone costs a portal page, and how soon it follows one: `npm run bench:portal`. Each round does the same
 * 10,000 changes of the document and 10 changes of route in a browser with the extension and in one without. Prints
 * figures; asserts nothing.
 */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Evidence, recognise } from '../carriers/recognise.ts';
import type { Carrier } from '../criteria/policy.ts';
import { Chromium } from '../tests/e2e/chromium.ts';
import { ensureBrowser } from './browsers.ts';

const rounds = Number(process.argv[2] ?? 9);
const changes = 40;
const home = 'https://essentials.availity.com/static/web/';
const url = `${home}post/cs/enhanced-claim-status-ui/#/dashboard`;
const shell = `${home}onb/onboarding-ui-apps/navigation/`;
const app = `${home}pres/web/eligibility/`;
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
const bodies = new Map([
  [url.replace(/#.*/s, ''), html],
  [app, '<!doctype html><title>App</title><input id="payerId-field" aria-expanded="false" value="AETNA">'],
  [
    shell,
    `<!doctype html><title>Shell</title><script>
      const addFrame = () => document.body.append(Object.assign(document.createElement('iframe'), { src: '${app}' }));
      addEventListener('load', () => location.hash === '#frame' && addFrame());
    </script>`,
  ],
]);

/** A state of a portal page: what brings it about, and the carrier that a person then sees; `''` for none. */
interface State {
  readonly run: string;
  readonly carrier: string;
}

/** Two states that a page changes between, and where a person sees the carrier. */
interface Followed {
  readonly what: string;
  readonly states: readonly [State, State];
  readonly at?: string;
  readonly inPanel?: true;
  readonly isBackgroundStopped?: true;
}

const payers = [
  { run: "choose('REGENCE BLUESHIELD', '00932')", carrier: 'Regence' },
  { run: "choose('PREMERA BLUE CROSS (WA)', '00430')", carrier: 'Premera' },
] as const;
const frame = "document.querySelector('iframe')";
const followed: readonly Followed[] = [
  { what: 'payer', states: payers },
  { what: 'payer, in an open panel', states: payers, inPanel: true },
  { what: 'payer, background stopped', states: payers, isBackgroundStopped: true },
  {
    what: 'address',
    at: `${shell}#/dashboard?payerId=00932`,
    states: [
      { run: "location.hash = '#/dashboard?payerId=00932'", carrier: 'Regence' },
      { run: "history.replaceState(null, '', '#/dashboard')", carrier: '' },
    ],
  },
  {
    what: 'frame hidden or shown',
    at: `${shell}#frame`,
    states: [
      { run: `${frame}.style.display = ''`, carrier: 'Aetna' },
      { run: `${frame}.style.display = 'none'`, carrier: '' },
    ],
  },
  {
    what: 'frame removed or loaded',
    at: `${shell}#frame`,
    states: [
      { run: 'addFrame()', carrier: 'Aetna' },
      { run: `${frame}.remove()`, carrier: '' },
    ],
  },
];

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

async function open(page: Page, at = url): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = bodies.get(request.url().replace(/#.*/s, ''));
    void (body ? request.respond({ contentType: 'text/html', body }) : request.abort());
  });
  await page.goto(at, { waitUntil: 'load' });
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

/** How long after each change a person sees what it leads to, in ms, from outside the browser. */
async function followingTimes(chromium: Chromium, followed: Followed): Promise<number[]> {
  const { states, at, inPanel, isBackgroundStopped } = followed;
  const page = await chromium.newPage();
  await open(page, at);
  const shown = (): Promise<string | undefined> =>
    inPanel ? chromium.panelHeading(page) : chromium.edgeTab(page);
  if (inPanel) {
    await chromium.click(page, 'Touchstone');
    while (!(await shown())) await rest(5);
  }
  const times: number[] = [];
  for (let n = 0; n < changes; n++) {
    const { run, carrier } = states[n % 2 ? 0 : 1];
    if (isBackgroundStopped) await chromium.stopBackground();
    const start = performance.now();
    await page.evaluate(run);
    for (let is = await shown(); carrier ? !is?.includes(carrier) : is !== undefined; is = await shown())
      await rest(5);
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
const following: [string, number[]][] = [];
for (const each of followed) following.push([each.what, await followingTimes(chromium, each)]);
await Promise.all([chromium.close(), plain.close()]);

const added = pairs.map(({ ours, none }) => ours.scriptMs - none.scriptMs);
const longTasks = pairs.map(({ ours, none }) => ours.longTasks - none.longTasks);
console.log(`10,000 changes and 10 routes, ${rounds} pairs`);
console.log(`  script without Touchstone  median ${ms(median(pairs.map(({ none }) => none.scriptMs)))}`);
console.log(`  script with Touchstone     median ${ms(median(pairs.map(({ ours }) => ours.scriptMs)))}`);
console.log(`  added script               median ${ms(median(added))}, each ${added.map(ms).join(', ')}`);
console.log(`  added long tasks           median ${median(longTasks)}, each ${longTasks.join(', ')}`);
console.log(`Followed, ${changes} changes of each kind`);
for (const [what, times] of following)
  console.log(`  ${what.padEnd(26)} median ${ms(median(times))}, p95 ${ms(quantile(times, 0.95))}`);
const [ten = 0, thousand = 0, tenThousand = 0] = [10, 1000, 10_000].map(recognitionMs);
const us = (value: number): string => `${(value * 1000).toFixed(2)} µs`;
console.log(`One recognition with 10 carriers ${us(ten)}, 1,000 ${us(thousand)}, 10,000 ${us(tenThousand)}`);
console.log(`  t(10,000) / t(10) = ${(tenThousand / ten).toFixed(2)}`);
