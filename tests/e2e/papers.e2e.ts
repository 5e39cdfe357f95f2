import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { carriers } from '../../carriers/index.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import { facts } from '../../criteria/facts.ts';
import { type PaperKind, paperKinds } from '../../papers/paper.ts';
import { casesByFolder } from '../carriers/all-cases.ts';
import { saved } from '../papers/subjects.ts';
import { expectNoViolations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { CheckDriver } from './check-driver.ts';
import { launch } from './launch.ts';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  const problems = await browser.problems();
  await browser.close();
  expect(problems).toEqual({ errors: [], requests: [] });
});

const storage = (call: string): Promise<unknown> =>
  page.evaluate(`(globalThis.browser ?? chrome).storage.${call}.then((all) => JSON.stringify(all ?? null))`);
const local = async (): Promise<Record<string, unknown>> =>
  JSON.parse(String(await storage('local.get(null)')));

/**
 * The check with most answers of each carrier, one that the law closes to review and one that does not meet the
 * criteria; those with the longest papers as samples too.
 */
const checks: readonly SavedCheck[] = carriers.flatMap((carrier) => {
  const cases = [...(casesByFolder.get(carrier.id) ?? [])].sort(
    (a, b) => JSON.stringify(b.answers).length - JSON.stringify(a.answers).length,
  );
  const barred = cases.find(({ outcome }) => outcome === 'review-barred');
  const notMet = cases.find(({ outcome }) => outcome === 'criteria-not-met');
  const own = [...new Set([cases[0], barred, notMet])].flatMap((each, at) =>
    each ? [{ ...saved(carrier, each), id: `${carrier.id}-${at}` }] : [],
  );
  const isLongest = carrier.id === 'aetna' || carrier.id === 'regence';
  return isLongest && own[0] ? [...own, { ...own[0], id: `${carrier.id}-sample`, sample: true }] : own;
});

/** The languages a paper of this kind can be in, each with what stands there once it is. */
const languagesOf = (kind: PaperKind): [string, string][] => [
  ...(kind === 'explanation' ? [['both', '.Sheet .columns > [lang="es"]'] as [string, string]] : []),
  ['es', '.Sheet[lang="es"]'],
  ['en', '.Sheet[lang="en"]'],
];

async function openPaper(checkId: string, kind: PaperKind, width = 1280): Promise<void> {
  await page.setViewport({ width, height: 900 });
  await page.goto(browser.extensionUrl(`/paper.html?check=${checkId}&kind=${kind}`), {
    waitUntil: browser.kind === 'firefox' ? [] : 'load',
  });
  await page.waitForSelector('.Sheet, .Papers > .Notice');
}

/** Draws the page as it is printed, or as it is on the screen. */
async function drawFor(medium: 'print' | 'screen'): Promise<void> {
  if (browser.kind === 'chromium') return page.emulateMediaType(medium);
  // Firefox has no such switch here: its print rules are made to hold, or no longer.
  await page.evaluate((wanted) => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules) {
        if (!(rule instanceof CSSMediaRule)) continue;
        const medium = /^(print|all|not all)$/.test(rule.media.mediaText);
        if (medium) rule.media.mediaText = wanted === 'print' ? 'all' : 'not all';
      }
  }, medium);
}

/** What a sheet is once it is printed: its height, what of the page is printed beside it, and what is under 9 pt. */
const printed = (): Promise<{ height: number; others: string[]; small: string[] }> =>
  page.evaluate(() => {
    const sheet = document.querySelector<HTMLElement>('.Sheet');
    const shown = [
      ...document.querySelectorAll<HTMLElement>('.Papers > *, .PageBar, .Sheet textarea'),
    ].filter((each) => each !== sheet && each.checkVisibility());
    const texts = [...(sheet?.querySelectorAll<HTMLElement>('*') ?? [])].filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest('.sr') &&
        [...each.childNodes].some((node) => node.nodeType === 3),
    );
    return {
      height: sheet?.offsetHeight ?? 0,
      others: shown.map(({ className }) => className),
      small: [
        ...new Set(
          texts
            .filter((each) => Number.parseFloat(getComputedStyle(each).fontSize) < 12)
            .map(({ className }) => className),
        ),
      ],
    };
  });

beforeEach(async () => {
  page = await browser.openExtensionPage('/options.html');
  // The page asks before it closes on what was typed and is not kept.
  page.on('dialog', (dialog) => void dialog.accept());
  await storage('local.clear()');
  const stored = Object.fromEntries(checks.map((check) => [`check.${check.id}`, check]));
  await storage(`local.set(${JSON.stringify(stored)})`);
  return () => page.close();
});

describe('A paper', () => {
  it('fits one Letter page for each kind, carrier and language, is not set too small, and prints nothing else', async () => {
    const heights: Record<string, number> = {};
    const saysTwo: string[] = [];
    for (const check of checks)
      for (const kind of paperKinds) {
        await openPaper(check.id, kind);
        if (!(await page.$('.Sheet'))) continue;
        await drawFor('screen');
        if (kind === 'appeal') await page.click('.DenialCard input[type="radio"]');
        for (const [language, drawn] of languagesOf(kind)) {
          const name = `${check.id} ${kind} ${language}`;
          await drawFor('screen');
          await page.click(`input[name="paper-language"][value="${language}"]`);
          await page.waitForSelector(drawn);
          if (await page.$('.fit .Notice')) saysTwo.push(name);
          await drawFor('print');
          const { height, others, small } = await printed();
          heights[name] = height;
          expect({ others, small }, name).toEqual({ others: [], small: [] });
        }
      }
    expect(Object.keys(heights).length).toBeGreaterThan(150);
    expect(Object.entries(heights).filter(([, height]) => height > 1056)).toEqual([]);
    expect(saysTwo).toEqual([]);
  });
});

describe('From a saved check', () => {
  it('a paper is opened, put into her own words, kept if she asks for it, and deleted with the check', async () => {
    const answered = checks.find(({ id }) => id === 'premera-1');
    const draft = answered && { ...answered, putOff: [], started: true, savedAs: answered.id };
    await storage(`session.set(${JSON.stringify({ draft })})`);
    const popup = await browser.openExtensionPage('/popup.html?window');
    const driver = new CheckDriver(popup, facts);
    await driver.press('Papers');
    await driver.reads('Six-visit letter');
    await browser.picture(popup, 'paper-menu');
    await popup.keyboard.press('Escape');
    await until(
      () => popup.evaluate(() => document.activeElement?.textContent?.trim()),
      (focused) => focused === 'Papers',
    );
    await popup.close();

    await openPaper('premera-1', 'statement');
    const field = '#field-found\\.impairment';
    await page.click(field, { count: 3 });
    await page.type(field, 'Abduction 95 degrees');
    expect(Object.keys(await local()).filter((key) => key.startsWith('paper.'))).toEqual([]);
    await page.click('.PaperBar .keeps label:first-child input');
    await page.type(field, ' today');
    await page.type('#field-practice\\.license', 'MA-00000000');
    await until(
      async () => JSON.stringify((await local())['paper.premera-1.statement'] ?? ''),
      (kept) => kept.includes('Abduction 95 degrees today'),
    );
    expect(JSON.stringify(await local())).not.toContain('MA-00000000');
    await page.click('.PaperBar .keeps label:last-child input');
    await until(
      async () => JSON.stringify(await local()),
      (all) => all.includes('MA-00000000'),
    );
    expect(String(await storage('sync.get(null)'))).not.toMatch(/Abduction|MA-0/);

    await openPaper('premera-1', 'statement');
    expect(await page.$eval(field, (each) => (each as HTMLTextAreaElement).value)).toBe(
      'Abduction 95 degrees today',
    );
    await drawFor('print');
    expect(await page.$eval('.Sheet', (sheet) => (sheet as HTMLElement).innerText)).toContain('Abduction 95');
    await drawFor('screen');

    const list = await browser.openExtensionPage('/checks.html');
    const remove = '[data-check="premera-1"] button[aria-label^="Delete"]';
    await list.waitForSelector(remove);
    await list.click(remove);
    await until(
      async () => Object.keys(await local()).filter((key) => key.startsWith('paper.')).length,
      (left) => left === 0,
    );
    await new CheckDriver(list, facts).press('Undo');
    await until(
      async () => Object.keys(await local()).filter((key) => key.startsWith('paper.')),
      (back) => back.includes('paper.premera-1.statement'),
    );
    await list.close();
  });

  it('of the sample page comes a paper that says, in print too, that it is no record of a visit', async () => {
    const popup = await browser.openExtensionPage('/popup.html?sample=cigna');
    const driver = new CheckDriver(popup, facts);
    await driver.press('Start');
    await driver.answerAll(checks.find(({ id }) => id === 'cigna-0')?.answers ?? {});
    await driver.press('Save check');
    await driver.reads('Made from the sample page: not a record of a visit');
    await popup.close();
    const known = new Set(checks.map(({ id }) => `check.${id}`));
    const key = Object.keys(await local()).find((each) => each.startsWith('check.') && !known.has(each));
    const found = key?.slice('check.'.length) ?? '';
    const list = await browser.openExtensionPage('/checks.html');
    await list.waitForSelector(`[data-check="${found}"] .SampleTag`);
    expect(await list.$('[data-check="cigna-0"] .SampleTag')).toBeNull();
    await browser.picture(list, 'checks-sample');
    await list.close();
    for (const kind of ['statement', 'explanation'] as const) {
      await openPaper(found, kind);
      await drawFor('print');
      const mark = await page.$eval('.Sheet .mark', (each) => (each as HTMLElement).innerText);
      expect(mark).toContain('Made from the sample page: not a record of a visit');
      expect(mark.includes('Hecho con la página de muestra')).toBe(kind === 'explanation');
      expect((await printed()).height).toBeLessThanOrEqual(1056);
      await drawFor('screen');
    }
    await browser.picture(page, 'paper-sample');
    await openPaper('cigna-0', 'statement');
    expect(await page.$('.Sheet .mark')).toBeNull();
  });

  it('loses nothing that was typed when another language is chosen elsewhere', async () => {
    await openPaper('premera-1', 'statement');
    const field = '#field-practice\\.license';
    await page.waitForSelector(field);
    await page.type(field, 'MA-00000000');
    await storage("sync.set({ 'settings.language': 'es' })");
    await new Promise((done) => setTimeout(done, 1000));
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    const kept = await page.$eval(field, (area) => (area instanceof HTMLTextAreaElement ? area.value : ''));
    expect(kept).toBe('MA-00000000');
    await storage("sync.remove('settings.language')");
  });

  it('prints on one Letter page', async () => {
    // Firefox cannot print to a file here; its heights are measured above.
    if (browser.kind === 'firefox') return;
    for (const kind of ['statement', 'request', 'six-visits', 'appeal', 'explanation'] as const) {
      await openPaper('premera-1', kind);
      const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString(
        'latin1',
      );
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length, kind).toBe(1);
      expect(pdf, kind).toMatch(/\/MediaBox\s*\[0 0 612 792\]/);
    }
  });
});

describe('A denial that was selected on a page', () => {
  it('is handed over once, and the criteria it may touch come first; she chooses', async () => {
    await storage(`session.set({ denial: 'The prescription does not state the number of visits.' })`);
    await page.goto(browser.extensionUrl('/paper.html?kind=appeal'), {
      waitUntil: browser.kind === 'firefox' ? [] : 'load',
    });
    await page.waitForSelector('#check');
    await until(
      async () => String(await storage('session.get("denial")')),
      (left) => left === '{}',
    );
    await page.select('#check', 'premera-1');
    await page.waitForSelector('.DenialCard');
    expect(await page.$eval('#denial', (each) => (each as HTMLTextAreaElement).value)).toContain(
      'number of visits',
    );
    expect(await page.$$eval('.DenialCard input:checked', (chosen) => chosen.length)).toBe(0);
    expect(await page.$eval('.DenialCard label:has(input)', (each) => each.textContent)).toContain(
      'Prescription with a number',
    );
    await page.click('.DenialCard input[type="radio"]');
    await until(
      () => page.$eval('.Sheet', (sheet) => (sheet as HTMLElement).innerText),
      (text) => text.includes('Prescription with a number.'),
    );
    await browser.picture(page, 'paper-denial');
  });
});

describe('The page of papers', () => {
  it('says before a statement that the criteria are not met, and before no other paper or visit', async () => {
    const notice = (): Promise<string> =>
      page.$$eval('.Papers > .Notice.tone-not-met', (all) => all.map((each) => each.textContent).join(''));
    const notMet = checks.find(({ outcome }) => outcome === 'criteria-not-met')?.id ?? '';
    await openPaper(notMet, 'statement');
    expect(await notice()).toContain('This visit does not meet the published criteria');
    await browser.picture(page, 'paper-statement-not-met');
    await openPaper(notMet, 'explanation');
    expect(await notice()).toBe('');
    await openPaper('premera-1', 'statement');
    expect(await notice()).toBe('');
  });

  it('has room for each kind in a window 320 px wide', async () => {
    for (const kind of paperKinds) {
      await openPaper('premera-1', kind, 320);
      const { sheet, widest } = await page.evaluate(() => ({
        sheet: document.querySelector('.Sheet')?.getBoundingClientRect().right ?? 0,
        widest: Math.max(
          document.documentElement.scrollWidth,
          ...[...document.querySelectorAll('.Sheet *:not(.sr, thead, thead *)')].map(
            (each) => each.getBoundingClientRect().right,
          ),
        ),
      }));
      expect(sheet, kind).toBeGreaterThan(0);
      expect(widest, kind).toBeLessThanOrEqual(320);
      await browser.picture(page, `paper-${kind}-320`);
    }
  });

  it.each([
    ['statement', 1280],
    ['appeal', 1280],
    ['explanation', 360],
  ] as const)('has nothing axe objects to: %s at %i px', async (kind, width) => {
    await openPaper('premera-1', kind, width);
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await browser.picture(page, `paper-${kind}-${width}`);
  });
});

it('looks as it should', async () => {
  for (const [id, kind] of [
    ['premera-0', 'statement'],
    ['cigna-0', 'statement'],
    ['aetna-0', 'statement'],
    ['premera-0', 'request'],
    ['aetna-0', 'request'],
    ['premera-1', 'six-visits'],
    ['premera-1', 'appeal'],
    ['cigna-0', 'explanation'],
  ] as const) {
    await openPaper(id, kind);
    if (kind === 'appeal') await page.click('.DenialCard input[type="radio"]');
    await browser.picture(page, `paper-${kind}-${id}-page`);
    const sheet = await page.$('.Sheet');
    await sheet?.screenshot({ path: `.output/screenshots/${browser.kind}-paper-${kind}-${id}.png` });
  }
});
