import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { type TestBrowser, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { documentsOf, type Scenario, scenarios, urlsOf } from './scenarios.ts';

let browser: TestBrowser;
let pages: Page[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterEach(async () => {
  await Promise.all(pages.map((page) => page.close()));
  pages = [];
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

/** Long enough for a page to be read, and for a tab that should not be there to appear. */
const settleMs = 600;

async function open(given: Scenario, url: string): Promise<Page> {
  const page = await browser.open(url, documentsOf(given));
  pages.push(page);
  return page;
}

/** What a person finds at the edge of the page when it is about this. */
function nameFor(expected: string, raw?: string): string | undefined {
  if (raw) return 'Touchstone: no criteria for this payer';
  if (expected === 'none') return undefined;
  if (expected === 'ambiguous') return 'Touchstone: choose a carrier';
  return `Touchstone: ${carrierById(expected)?.name} criteria`;
}

describe('Each portal scenario', () => {
  for (const given of scenarios.filter((each) => !each.timeline)) {
    for (const url of urlsOf(given)) {
      it(`${given.id} shows ${given.expected} at ${new URL(url).host}`, async () => {
        const page = await open(given, url);
        const right = nameFor(given.expected, given.raw);
        await until(
          () => browser.edgeTab(page),
          (name) => name === right,
        );
        await wait(settleMs);
        expect(await browser.edgeTab(page)).toBe(right);
        await browser.picture(page, `scenario-${given.id}-${new URL(url).host}`);
      });
    }
  }
});

describe('Each scenario that changes by itself', () => {
  for (const given of scenarios.filter((each) => each.timeline)) {
    const steps = given.timeline ?? [];
    it(`${given.id} shows ${steps.map((step) => step.raw ?? step.expected).join(', then ')}, and nothing between`, async () => {
      const page = await open(given, urlsOf(given)[0] ?? '');
      const seen: (string | undefined)[] = [undefined];
      const end = Date.now() + (steps.at(-1)?.at_ms ?? 0) + settleMs;
      while (Date.now() < end) {
        const name = await browser.edgeTab(page);
        if (name !== seen.at(-1)) seen.push(name);
        await wait(20);
      }
      expect(seen).toEqual(steps.map((step) => nameFor(step.expected, step.raw)));
      await browser.picture(page, `scenario-${given.id}`);
      if (given.id === 'P3') await expectToFollow(page);
    });
  }
});

/** Payers chosen, changed and cleared, each without a load. */
async function expectToFollow(page: Page): Promise<void> {
  const app = await page.waitForFrame((frame) => frame.parentFrame() !== null);
  const times: number[] = [];
  for (const [step, expected] of [
    [1, 'aetna'],
    [2, 'cigna'],
    [1, 'aetna'],
    [0, 'none'],
    [2, 'cigna'],
    [0, 'none'],
  ] as const) {
    await app.evaluate(`__fixture.go(${step})`);
    times.push(
      await until(
        () => browser.edgeTab(page),
        (name) => name === nameFor(expected),
        2000,
      ),
    );
  }
  console.log(`${browser.kind}: payer changes followed after ${times.map(Math.round).join(', ')} ms`);
  expect(Math.max(...times)).toBeLessThan(500);
}
