import './speak-english.ts';
import { spawn } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CaseAnswers } from '../criteria/case.ts';
import { facts } from '../criteria/facts.ts';
import { outcomeWords } from '../criteria/wording.ts';
import { type Served, type TestBrowser, until } from '../tests/e2e/browser.ts';
import { CheckDriver } from '../tests/e2e/check-driver.ts';
import { Chromium } from '../tests/e2e/chromium.ts';
import { Firefox } from '../tests/e2e/firefox.ts';
import { type BrowserKind, BrowserMissing, ensureBrowser } from './browsers.ts';

const pictures = join('.output', 'demo');
const portal = 'https://essentials.availity.com/static/web/pres/web/eligibility/';
const cigna = 'https://cignaforhcp.cigna.com/app/patient/coverage';

/** A third visit on a plan that an employer pays: all in order, but the prescription states no number of visits. */
const visit: CaseAnswers = {
  'plan-funding': 'employer',
  'visit-number': 3,
  'licensed-provider': true,
  'impairment-documented': true,
  cause: 'illness-or-injury',
  'gain-expected': true,
  'measurable-goals': true,
  'skill-needed': true,
  symptoms: 'acute',
  course: 'improving',
  'without-visits': 'needed',
  'only-therapy': true,
  'plan-of-care': 'complete',
  'plan-of-care-agreed': true,
  'prescription-for-diagnosis': true,
  'prescription-visits': false,
  'prescription-on-record': true,
  'main-aim': 'muscle-function',
};

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Which browser the command line asks for. */
function browserAsked(words: readonly string[]): BrowserKind | undefined {
  const [word = 'chromium', ...more] = words;
  if (more.length > 0) return undefined;
  if (['chromium', 'chrome', 'edge'].includes(word)) return 'chromium';
  return word === 'firefox' ? 'firefox' : undefined;
}

const hasDisplay = (): boolean =>
  !process.env.CI &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

async function build(kind: BrowserKind): Promise<void> {
  const args = kind === 'firefox' ? ['wxt', 'build', '-b', 'firefox', '--mv3'] : ['wxt', 'build'];
  const child = spawn('npx', ['--no-install', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error('The extension did not build; what went wrong stands above.');
}

/** The demo portal: our own pages, answered at real portals' addresses. Nothing leaves this computer. */
async function demoPages(): Promise<Served[]> {
  const page = (path: string): Promise<string> => readFile(new URL(path, import.meta.url), 'utf8');
  return [
    { url: portal, html: await page('demo/eligibility.html') },
    { url: cigna, html: await page('../tests/portals/pages/cigna-hcp-coverage.html') },
  ];
}

/** Does the main job as a person would, says what it saw, and keeps pictures. */
async function drive(browser: TestBrowser, page: Page): Promise<void> {
  const picture = async (of: Page, name: string): Promise<void> => {
    await of.screenshot({ path: join(pictures, `${name}.png`) });
  };
  const tab = 'Touchstone: Premera Blue Cross criteria';
  const took = await until(
    () => browser.edgeTab(page),
    (name) => name === tab,
  );
  say(`Saw the edge tab “${tab}” after ${Math.round(took)} ms.`);
  await picture(page, '1-edge-tab');

  await browser.click(page, tab);
  await until(
    () => browser.panelHeading(page),
    (heading) => heading === 'Premera Blue Cross',
  );
  const criteria = await browser.inRoot(
    page,
    (root) => root.querySelector('.Section[open] .hint')?.textContent,
  );
  say(`Opened the panel: Premera Blue Cross, ${criteria}.`);
  await picture(page, '2-panel');

  const check = new CheckDriver(await browser.openExtensionPage('/popup.html'), facts);
  await check.page.setViewport({ width: 400, height: 600 });
  await until(() => check.page.evaluate(`document.querySelector('#carrier') !== null`), Boolean);
  await check.page.select('#carrier', 'premera');
  await picture(check.page, '3-check');
  await check.press('Start the check');
  await until(
    () => check.heading(),
    (heading) => heading.endsWith('?'),
  );
  await picture(check.page, '4-question');
  const asked = await check.answerAll(visit);
  const outcome = await check.heading();
  if (!Object.values<string>(outcomeWords).includes(outcome)) {
    throw new Error(`The check stopped at “${outcome}”, which the demo has no answer to.`);
  }
  say(`Answered ${asked.length} questions of the check: ${outcome}.`);
  await picture(check.page, '5-outcome');

  await check.type('label', 'Shoulder, autumn');
  await check.press('Save check');
  await check.reads('Saved on this computer');
  await check.press('Saved checks');
  await check.reads('Shoulder, autumn');
  say('Saved it as “Shoulder, autumn” and found it in the list.');
  await picture(check.page, '6-saved');
}

async function main(): Promise<number> {
  const kind = browserAsked(process.argv.slice(2));
  if (!kind) {
    process.stderr.write('Say which browser: npm start (Chromium), or npm start -- firefox.\n');
    return 2;
  }
  const executablePath = ensureBrowser(kind, say);
  say(`Using ${executablePath}.`);
  say('Building the extension.');
  await build(kind);
  const headless = !hasDisplay();
  const launch = { executablePath, headless };
  const browser = kind === 'firefox' ? await Firefox.launch(launch) : await Chromium.launch(launch);
  try {
    const page = await browser.open(portal, await demoPages());
    say('Opened the demo portal: a page of ours at the address of an insurers’ portal.');
    if (!headless) {
      say('Choose a payer there and watch the right edge of the page. Close the browser to end.');
      await new Promise<void>((resolve) => browser.browser.once('disconnected', () => resolve()));
      return 0;
    }
    say('There is no display here, so the demo does the main job itself.');
    await mkdir(pictures, { recursive: true });
    await drive(browser, page);
    const { errors, requests } = await browser.problems();
    say(`Requests by the extension: ${requests.length}. Errors nobody caught: ${errors.length}.`);
    say(`Pictures are in ${relative('.', pictures)}.`);
    return errors.length + requests.length === 0 ? 0 : 1;
  } finally {
    await browser.close().catch(() => {
      // It was closed by hand.
    });
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof BrowserMissing ? error.message : error}\n`);
  process.exitCode = 1;
}
