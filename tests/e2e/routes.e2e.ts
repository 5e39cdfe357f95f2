import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import { hostName, type TestBrowser, turns, until, wait } from './browser.ts';
import { Chromium } from './chromium.ts';
import { launch } from './launch.ts';

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

const home = 'https://essentials.availity.com/';
const shell = `${home}static/web/onb/onboarding-ui-apps/navigation/`;
const claimStatus = `${home}static/web/post/cs/enhanced-claim-status-ui/`;
const eligibility = `${home}static/web/pres/web/eligibility/`;

const nameOf = (id: string): string => carrierById(id)?.name ?? '';
const tabOf = (id: string): string => `Touchstone: ${nameOf(id)} criteria`;
const field = (payer: string): string =>
  `<!doctype html><title>App</title><input id="payerId-field" aria-expanded="false" value="${payer}">`;

async function open(url: string, frames: readonly string[] = []): Promise<Page> {
  const page = await browser.open(url, [
    {
      url: shell,
      html: `<!doctype html><title>Shell</title>${frames.map((src) => `<iframe src="${src}"></iframe>`).join('')}`,
    },
    { url: eligibility, html: field('REGENCE BLUESHIELD') },
    { url: `${eligibility}?2`, html: field('AETNA') },
    { url: claimStatus, html: '<!doctype html><title>Claim status</title>' },
  ]);
  pages.push(page);
  return page;
}

const tabBecomes = (page: Page, wanted: string): Promise<number> =>
  until(
    () => browser.edgeTab(page),
    (is) => is === wanted,
  );

/** The tab of one carrier turns into the tab of another, or comes, or goes; no third is seen. */
const tabTurns = (page: Page, from: string | undefined, to: string | undefined): Promise<number> =>
  turns(() => browser.edgeTab(page), from && tabOf(from), to && tabOf(to));

describe('A frame', () => {
  it('that goes away takes its carrier with it, and leaves another’s', async () => {
    const page = await open(shell, [eligibility, `${eligibility}?2`]);
    await tabBecomes(page, 'Touchstone: choose a carrier');
    await page.evaluate("document.querySelector('iframe').remove()");
    await tabBecomes(page, tabOf('aetna'));
    await page.evaluate("document.querySelector('iframe').remove()");
    await tabTurns(page, 'aetna', undefined);
  });

  it('that goes to another app, or out of sight, takes its carrier with it', async () => {
    const page = await open(shell, [eligibility]);
    await tabBecomes(page, tabOf('regence'));
    await page.evaluate(`document.querySelector('iframe').src = '${claimStatus}'`);
    await tabTurns(page, 'regence', undefined);
    await page.evaluate(`document.querySelector('iframe').src = '${eligibility}?2'`);
    await tabTurns(page, undefined, 'aetna');
    await page.evaluate("document.querySelector('iframe').style.display = 'none'");
    await tabTurns(page, 'aetna', undefined);
    await page.evaluate("document.querySelector('iframe').style.display = ''");
    await tabTurns(page, undefined, 'aetna');
    await page.evaluate("document.querySelector('iframe').style.visibility = 'hidden'");
    await tabTurns(page, 'aetna', undefined);
    await page.evaluate("document.querySelector('iframe').style.visibility = ''");
    await tabTurns(page, undefined, 'aetna');
    const app = await page.waitForFrame((frame) => frame.parentFrame() !== null);
    await app.evaluate("document.getElementById('payerId-field').style.visibility = 'hidden'");
    await tabTurns(page, 'aetna', undefined);
  });
});

describe('An address', () => {
  const go = (page: Page, how: string): Promise<unknown> => page.evaluate(how);

  it('that changes by its fragment, by replaceState or by going back is followed, and never to an earlier carrier', async () => {
    const page = await open(`${claimStatus}#/dashboard?payerId=00932`);
    await tabBecomes(page, tabOf('regence'));
    const times: number[] = [];
    let shown: string | undefined = 'regence';
    for (const [how, wanted] of [
      ["location.hash = '#/dashboard?payerId=AETNA'", 'aetna'],
      ["history.replaceState(null, '', '#/dashboard?payerId=00430')", 'premera'],
      ["history.pushState(null, '', '#/dashboard')", undefined],
      ['history.back()', 'premera'],
      ['history.back()', 'regence'],
      ["location.hash = '#/dashboard?payerId=EBMS'", undefined],
    ] as const) {
      await go(page, how);
      times.push(await tabTurns(page, shown, wanted));
      shown = wanted;
    }
    console.log(`${browser.kind}: addresses followed after ${times.map(Math.round).join(', ')} ms`);
  });

  it('that leaves the portal’s part of its site without a load takes the carrier with it, and brings it back', async () => {
    const provider = 'https://www.regence.com/provider/';
    const page = await browser.open(provider, [
      { url: provider, html: '<!doctype html><title>Home</title>' },
    ]);
    pages.push(page);
    await tabBecomes(page, tabOf('regence'));
    await go(page, "history.pushState(null, '', '/member/')");
    await tabTurns(page, 'regence', undefined);
    await go(page, "history.pushState(null, '', '/provider/' + 'x'.repeat(4000))");
    await tabTurns(page, undefined, 'regence');
    await go(page, "history.pushState(null, '', '/' + 'x'.repeat(4000))");
    await tabTurns(page, 'regence', undefined);
  });

  it('that turns into a log-in page is left alone', async () => {
    const page = await open(`${claimStatus}#/dashboard?payerId=00932`);
    await tabBecomes(page, tabOf('regence'));
    await go(page, "location.hash = '#/login?payerId=00932'");
    await tabTurns(page, 'regence', undefined);
  });

  it('that changes 200 times leaves one panel, and no more listeners or elements than before', async () => {
    const page = await open(`${claimStatus}#/dashboard?payerId=00932`);
    await tabBecomes(page, tabOf('regence'));
    await browser.click(page, tabOf('regence'));
    const heading = (id: string): Promise<number> =>
      until(
        () => browser.panelHeading(page),
        (is) => is === nameOf(id),
      );
    const change = async (times: number): Promise<void> => {
      await go(
        page,
        `new Promise((done) => {
          let n = 0;
          const timer = setInterval(() => {
            history.replaceState(null, '', '#/dashboard?payerId=' + (n % 2 ? '00932' : 'AETNA') + '&n=' + n);
            if (++n === ${times}) { clearInterval(timer); done(); }
          }, 15);
        })`,
      );
      await heading('regence');
      await wait(300);
    };
    await heading('regence');
    await change(20);
    const before = await held(page);
    await change(200);
    const after = await held(page);
    expect(await page.evaluate((tag) => document.getElementsByTagName(tag).length, hostName)).toBe(1);
    console.log(
      `${browser.kind}: before 200 changes ${JSON.stringify(before)}, after ${JSON.stringify(after)}`,
    );
    expect(after.listeners).toBeLessThanOrEqual(before.listeners);
    expect(after.elements).toBeLessThanOrEqual(before.elements);
  });

  /** What a page holds once what is not needed was thrown away. Firefox tells only what is in our root. */
  async function held(page: Page): Promise<{ listeners: number; elements: number }> {
    if (!(browser instanceof Chromium)) {
      const elements = await browser.inRoot(page, (root) => root.querySelectorAll('*').length);
      return { listeners: 0, elements: elements ?? 0 };
    }
    const session = await browser.session(page);
    await session.send('HeapProfiler.collectGarbage');
    const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
    return { listeners: jsEventListeners, elements: nodes };
  }
});
