import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import premeraCases from '../../carriers/premera/cases.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import { checksFile } from '../../exchange/checks-file.ts';
import { readParcel } from '../../exchange/parcel.ts';
import { paperKinds } from '../../papers/paper.ts';
import { type TestBrowser, until, wait } from './browser.ts';
import { launch } from './launch.ts';
import { type Look, type Stored, type View, Viewer, views } from './views.ts';

/*
 * What a therapist might type although she should not: 100 invented clients. They are typed into every text field of
 * every view, and whatever can be saved is saved. What leaves this computer, or could, holds none of them.
 */
const canaries = Array.from(
  { length: 100 },
  (_, n) => `Canary-${String(n).padStart(3, '0')} Zzyzx 1931-02-30`,
);
const canary = /Canary-\d{3}/g;
const holdsOne = (text: string): boolean => text.search(canary) >= 0;

const look: Look = { language: 'en', theme: 'light' };
const api = '(globalThis.browser ?? globalThis.chrome)';
const downloads = mkdtempSync(join(tmpdir(), 'touchstone-canary-'));

const check: SavedCheck = {
  id: 'one',
  label: 'Neck, episode 2',
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-11-20',
  answers: { 'plan-funding': 'employer', 'visit-number': 3 },
  outcome: 'more-information-needed',
  savedAt: '2026-11-20T18:00:00.000Z',
};
const oneCheck: Stored = { local: { 'check.one': check } };
const barred = premeraCases.find(({ outcome }) => outcome === 'review-barred');
const barredCheck: Stored = {
  local: {
    'check.one': { ...check, outcome: 'review-barred', dateOfService: barred?.on, answers: barred?.answers },
  },
};
/** Where more is typed than where a view begins. */
const more: readonly View[] = [
  ...paperKinds.map(
    (kind): View => ({
      name: `paper-${kind}`,
      at: `/paper.html?check=one&kind=${kind}`,
      stored: kind === 'six-visits' ? barredCheck : oneCheck,
      shows: '.Papers',
    }),
  ),
  {
    name: 'ask-count-typed',
    at: '/popup.html?window',
    stored: views.find(({ name }) => name === 'ask-count')?.stored ?? {},
    press: ['.CountPick button:last-of-type'],
    shows: '#count',
  },
  {
    name: 'episodes-new',
    at: '/episodes.html',
    press: ['.Button.is-primary'],
    shows: '#episode-label',
  },
  {
    name: 'episodes-rename',
    at: '/episodes.html',
    stored: views.find(({ name }) => name === 'episodes')?.stored ?? {},
    press: ['.Episodes .one .Button.is-small'],
    shows: '.Episodes form input',
  },
  {
    name: 'saved-rename',
    at: '/popup.html?window',
    stored: oneCheck,
    press: ['.PopupFoot .is-quiet', '.SavedRow .IconButton'],
    shows: '.SavedRow.is-renaming input',
  },
];

let browser: TestBrowser;
/** What pages said to their console, and the addresses they asked for. */
const said: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  browser = await launch({ downloadTo: downloads });
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (options) => {
    const page = await newPage(options);
    page.on('console', (message) => said.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    return page;
  };
});
afterAll(async () => {
  await browser.close();
  rmSync(downloads, { recursive: true });
});

/**
 * Types into the first field of a document or a shadow root that nothing was typed into yet, and says which it was.
 * It runs in the page.
 */
function typeNext(root: Document | ShadowRoot, text: string): string | undefined {
  // Plans follow her by design; what is typed there is looked at by a test of its own.
  const fields = [
    ...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'textarea, input:not([type=checkbox], [type=radio], [type=file], [type=button], [type=submit], [type=hidden])',
    ),
  ];
  const field = fields.find(
    (each) =>
      !each.dataset.canary &&
      !each.disabled &&
      !each.readOnly &&
      !each.closest('#plans') &&
      each.checkVisibility(),
  );
  if (!field) return undefined;
  field.dataset.canary = 'typed';
  field.focus();
  field.select();
  // As if it was typed: a field for numbers or days takes what it can.
  document.execCommand('insertText', false, text);
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return field.id || field.name || field.className || field.type;
}

/** Saves what was typed: every form is sent, what is kept only when asked for is asked for. It runs in the page. */
function saveAll(): void {
  for (const box of document.querySelectorAll<HTMLInputElement>('.keeps input'))
    if (!box.checked) box.click();
  for (const form of document.querySelectorAll('form'))
    if (!form.closest('#plans') && form.checkVisibility()) form.requestSubmit();
}

/** Types one invented client after the other; how many, and into what. */
async function typeEverywhere(page: Page, isPortal: boolean, next: () => string): Promise<string[]> {
  const typed: string[] = [];
  // A portal's fields lie in its frames; there it is the carrier's page that holds them, and nothing of it is read.
  for (const frame of page.frames()) {
    const typeIn = (text: string): Promise<unknown> =>
      frame.evaluate(`(${typeNext})(document, ${JSON.stringify(text)})`);
    for (let field = await typeIn(next()); typeof field === 'string'; field = await typeIn(next()))
      typed.push(field);
  }
  for (;;) {
    const field = isPortal ? await browser.inRoot(page, typeNext, next()) : undefined;
    if (field === undefined) return typed;
    typed.push(`panel: ${field}`);
  }
}

/** Everything that leaves this computer, or could: the browser's sync, a settings code and a settings file. */
async function whatLeaves(own: Page): Promise<string> {
  const stored = await own.evaluate(`${api}.storage.sync.get(null).then((all) => JSON.stringify(all))`);
  await own.evaluate(
    `[...document.querySelectorAll('#transfer button')].find((each) => each.textContent === 'Show a code').click()`,
  );
  const limits = { bytes: 1e7, unpacked: 1e7, depth: 50 };
  const open = async (text: string): Promise<string> => {
    const parcel = await readParcel(text, 'settings', limits);
    if (parcel.kind !== 'open') throw new Error(`The settings came out ${parcel.kind}.`);
    return JSON.stringify(parcel.value);
  };
  let code = '';
  await until(
    async () => {
      code = String(await own.evaluate(`document.querySelector('#transfer-code')?.value ?? ''`));
      return code;
    },
    (text) => text !== '',
  );
  await own.evaluate(
    `[...document.querySelectorAll('#transfer button')].find((each) => each.textContent === 'Save a file').click()`,
  );
  let [file] = readdirSync(downloads);
  await until(
    async () => {
      [file] = readdirSync(downloads).filter((name) => name.endsWith('.json'));
      return file !== undefined && readFileSync(join(downloads, file), 'utf8').endsWith('}\n');
    },
    (isThere) => isThere,
  );
  const path = join(downloads, file ?? '');
  const text = readFileSync(path, 'utf8');
  rmSync(path);
  return [stored, await open(code), text, await open(text)].join('\n');
}

async function options(): Promise<Page> {
  const page = await browser.openExtensionPage('/options.html');
  await page.waitForSelector('#transfer button');
  return page;
}

const stayed = async (page: Page): Promise<string> =>
  String(
    await page.evaluate(
      `Promise.all(['local', 'session'].map((area) => ${api}.storage[area].get(null))).then((all) => JSON.stringify(all))`,
    ),
  );

describe('100 invented clients, typed into every field of every view', () => {
  let n = 0;
  const next = (): string => canaries[n++ % canaries.length] ?? '';
  const typed = new Map<string, string[]>();
  const kept = new Set<string>();

  it('stay on this computer: none is in the sync, in a settings code or file, in a log or in a request', async () => {
    const viewer = new Viewer(browser);
    for (const view of [...views, ...more]) {
      const page = await viewer.open(view, look);
      const isPortal = typeof view.at !== 'string';
      const fields = await typeEverywhere(page, isPortal, next);
      typed.set(view.name, fields);
      if (fields.length > 0) {
        if (!isPortal) await page.evaluate(`(${saveAll})()`);
        await wait(400);
        const own = await options();
        const left = await whatLeaves(own);
        expect(left.match(canary) ?? [], view.name).toEqual([]);
        for (const [each] of (await stayed(own)).matchAll(canary)) kept.add(each);
        await own.close();
      }
      await page.close();
    }
    expect(said.filter(holdsOne)).toEqual([]);
    expect(asked.filter(holdsOne)).toEqual([]);
    const problems = await browser.problems();
    expect(JSON.stringify(problems.requests)).toBe('[]');
    expect(JSON.stringify(problems.errors).match(canary) ?? []).toEqual([]);
    // It would prove nothing if the fields had not been found, or nothing had been saved.
    expect(n).toBeGreaterThan(canaries.length);
    expect([...typed.values()].flat()).toEqual(
      expect.arrayContaining([
        'label',
        'episode-label',
        'checks-search',
        'denial',
        'sought',
        'transfer-pasted',
        'count',
        'memberId',
      ]),
    );
    expect(kept.size).toBeGreaterThan(20);
  });

  it('that come in a file of saved checks stay here too', async () => {
    const page = await browser.openExtensionPage('/checks.html');
    const given = canaries.map((label, at) => ({ ...check, id: `c${at}`, label }));
    const file = join(downloads, 'in.txt');
    writeFileSync(file, checksFile(given, '2026-11-20T18:00:00.000Z'));
    await page.waitForSelector('input[type=file]');
    const chooser = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await chooser.uploadFile(file);
    await page.waitForSelector('.Preview .is-primary');
    await page.evaluate(`document.querySelector('.Preview .is-primary').click()`);
    await until(
      async () => new Set((await stayed(page)).match(canary)).size,
      (count) => count === canaries.length,
    );
    rmSync(file);
    const own = await options();
    expect((await whatLeaves(own)).match(canary) ?? []).toEqual([]);

    // And one that is put there is found, in each of the four.
    await own.evaluate(
      `${api}.storage.sync.set({ 'plan.planted': ${JSON.stringify({ name: canaries[0] })} })`,
    );
    await own.close();
    await until(
      async () => {
        const again = await options();
        const left = await whatLeaves(again);
        await again.close();
        return left.match(canary)?.length;
      },
      (count) => count === 4,
    );
    await page.close();
  });

  it('are warned of in a plan, which follows her by design', async () => {
    const page = await options();
    await page.evaluate(`document.querySelector('#plans .EmptyState button, #plans .add button').click()`);
    for (const field of ['plan-name', 'plan-definition', 'plan-note']) {
      await page.waitForSelector(`#${field}`);
      await page.type(`#${field}`, next());
      await until(
        () => page.evaluate(`document.querySelector('#${field}').closest('.Field').textContent`),
        (text) => /looks like/i.test(String(text)),
      );
    }
    await page.close();
  });
});
