import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { type Served, type TestBrowser, turns, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { documentsOf, type Scenario, scenario, scenarios, urlsOf } from './scenarios.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

/** Long enough for a page to be read, and for a tab that should not be there to appear. */
const settleMs = 600;
/** Pages open at once: each in a window of its own, since a page behind another is not looked at. */
const atOnce = 6;

/** What a person finds at the edge of the page when it is about this. */
function nameFor(expected: string, raw?: string): string | undefined {
  if (raw) return `Touchstone: no criteria for ${raw}`;
  if (expected === 'none') return undefined;
  if (expected === 'ambiguous') return 'Touchstone: choose a carrier';
  return `Touchstone: ${carrierById(expected)?.name} criteria`;
}

/** Everything that a person finds at the edge of the page in the time a page takes to be read. */
async function seenOn(page: Page, given: Scenario, url: string): Promise<(string | undefined)[]> {
  // Two scenarios may differ in nothing but the fragment, which would load nothing.
  await page.goto('about:blank');
  await browser.goTo(page, url, documentsOf(given));
  const right = nameFor(given.expected, given.raw);
  await until(
    () => browser.edgeTab(page),
    (name) => name === right,
  ).catch(() => {
    // Told below, with what there was instead.
  });
  const seen: (string | undefined)[] = [];
  for (const end = Date.now() + settleMs; Date.now() < end; await wait(100))
    seen.push(await browser.edgeTab(page));
  if (given.id.startsWith('P')) await browser.picture(page, `scenario-${given.id}-${new URL(url).host}`);
  return [...new Set(seen)];
}

describe('Each portal scenario', () => {
  const cases = scenarios
    .filter((given) => !given.timeline)
    .flatMap((given) => urlsOf(given).map((url) => ({ given, url })));
  const results = new Map<string, Promise<(string | undefined)[]>>();

  beforeAll(async () => {
    const waiting = [...cases];
    const work = async (): Promise<void> => {
      const page = await browser.newWindow();
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { given, url } = next;
        const seen = seenOn(page, given, url);
        results.set(given.id + url, seen);
        await seen.catch(() => {
          // The test of this scenario fails with it.
        });
      }
      await page.close();
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  });

  for (const { given, url } of cases) {
    it(`${given.id} shows ${given.raw ?? given.expected} at ${new URL(url).host}: ${given.why}`, async () => {
      expect(await results.get(given.id + url)).toEqual([nameFor(given.expected, given.raw)]);
    });
  }
});

/** Its documents with no clock of their own: how long a machine takes over a step is not known to the page. */
const steppedBy = (given: Scenario): Served[] =>
  documentsOf(given).map((served) => ({
    ...served,
    html: served.html.replace(/^ *setTimeout\(function \(\) \{ go.*$/gm, ''),
  }));

describe.concurrent('Each scenario that changes without a load', () => {
  for (const given of scenarios.filter((each) => each.timeline)) {
    const steps = given.timeline ?? [];
    it(`${given.id} shows ${steps.map((step) => step.raw ?? step.expected).join(', then ')}, and nothing between`, async () => {
      const page = await browser.newWindow();
      await browser.goTo(page, urlsOf(given)[0] ?? '', steppedBy(given));
      const app = page.frames().at(-1);
      let shown: string | undefined;
      for (const step of steps) {
        const { go, expected, raw } = step;
        if (go !== undefined) await app?.evaluate(`__fixture.go(${go})`);
        const name = nameFor(expected, raw);
        await turns(() => browser.edgeTab(page), shown, name);
        // Until a page takes a step by itself there may be no time to look.
        const stays = go !== undefined || step === steps.at(-1);
        for (const end = Date.now() + settleMs; stays && Date.now() < end; await wait(20))
          expect(await browser.edgeTab(page)).toBe(name);
        shown = name;
      }
      await browser.picture(page, `scenario-${given.id}`);
      await page.close();
    });
  }
});

it('A payer that is chosen, changed or cleared is followed, with no other between', async () => {
  const given = scenario('P3');
  const page = await browser.open(urlsOf(given)[0] ?? '', steppedBy(given));
  await expectToFollow(page);
  await page.close();
});

/** Payers chosen, changed and cleared, each without a load. */
async function expectToFollow(page: Page): Promise<void> {
  const app = await page.waitForFrame((frame) => frame.parentFrame() !== null);
  const times: number[] = [];
  let shown: string | undefined;
  for (const [step, expected] of [
    [1, 'aetna'],
    [2, 'cigna'],
    [1, 'aetna'],
    [0, 'none'],
    [2, 'cigna'],
    [0, 'none'],
  ] as const) {
    await app.evaluate(`__fixture.go(${step})`);
    const name = nameFor(expected);
    times.push(await turns(() => browser.edgeTab(page), shown, name));
    shown = name;
  }
  console.log(`${browser.kind}: payer changes followed after ${times.map(Math.round).join(', ')} ms`);
}
