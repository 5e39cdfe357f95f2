import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { type TestBrowser, until } from './browser.ts';
import { launch } from './launch.ts';
import { valuesIn } from './stored.ts';

const api = '(globalThis.browser ?? globalThis.chrome)';
const downloads = mkdtempSync(join(tmpdir(), 'touchstone-backup-'));
let browser: TestBrowser;

beforeAll(async () => {
  browser = await launch({ downloadTo: downloads });
});
afterAll(async () => {
  const { errors, requests } = await browser.problems();
  await browser.close();
  expect(errors).toEqual([]);
  expect(requests).toEqual([]);
});

const visit = { carrierId: 'premera', policyId: '8.03.502', edition: '2020-12-01' };
const kept = {
  'check.a': {
    ...visit,
    id: 'a',
    label: 'Neck, episode 2',
    dateOfService: '2026-11-20',
    answers: { 'visit-number': 3 },
    outcome: 'criteria-met',
    savedAt: '2026-11-20T18:00:00.000Z',
  },
  'episode.e': {
    id: 'e',
    carrierId: 'premera',
    startedOn: '2026-10-01',
    label: 'Neck',
    visits: ['2026-10-02'],
  },
  'paper.a.request': { goals: 'Turns her head to drive' },
  practice: { name: 'Harbor Massage' },
};

/** All that is kept, without when it was set and whose machine it is. */
async function everything(page: Page): Promise<unknown> {
  const local = await page.evaluate(`${api}.storage.local.get(null).then((all) => JSON.stringify(all))`);
  const { synced: _, ...rest } = JSON.parse(String(local));
  return { local: rest, values: await valuesIn(page) };
}

const press = (page: Page, card: string, name: string): Promise<number> =>
  until(
    () =>
      page.evaluate(
        (within, wanted) => {
          const button = [...document.querySelectorAll<HTMLElement>(`${within} button`)].find(
            (each) => each.textContent?.trim() === wanted,
          );
          button?.click();
          return button ? '' : `no button “${wanted}”`;
        },
        card,
        name,
      ),
    (missing) => missing === '',
  );
const says = (page: Page, card: string, text: string): Promise<number> =>
  until(
    () => page.$eval(card, ({ textContent }) => textContent ?? ''),
    (is) => is.includes(text),
  );
async function choose(page: Page, file: string): Promise<void> {
  const chooser = (await page.$('#backup input[type=file]')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(file);
}

describe('A backup', () => {
  it('after everything is deleted makes all as it was, in the page where it was deleted', async () => {
    const page = await browser.openExtensionPage('/options.html');
    await page.waitForSelector('#carriers input[type=checkbox]');
    await page.evaluate(`${api}.storage.local.set(${JSON.stringify(kept)})`);
    await page.evaluate(`document.querySelector('#carriers input[type=checkbox]').click()`);
    await page.evaluate(`document.querySelector('[name=side][value=left]').click()`);
    await until(
      () => valuesIn(page),
      (values) => Object.keys(values).length === 2,
    );
    const before = await everything(page);

    await page.type('#backup-passphrase', 'amber otter lantern');
    await page.type('#backup-again', 'amber otter lantern');
    await page.keyboard.press('Enter');
    await says(page, '#backup', 'The backup is saved');
    let name = '';
    await until(
      async () => {
        name = readdirSync(downloads).find((each) => each.endsWith('.json')) ?? '';
        // A browser may make the file before it fills it.
        return name !== '' && readFileSync(join(downloads, name)).length > 0;
      },
      (isThere) => isThere,
    );
    expect(name).toMatch(/^touchstone-backup-\d{4}-\d\d-\d\d\.json$/);
    const text = readFileSync(join(downloads, name), 'utf8');
    expect(text).not.toMatch(/Neck|premera|Harbor|settings\./);

    await press(page, '#kept', 'Delete everything…');
    await press(page, '#kept', 'Delete everything');
    await says(page, '#kept', 'Everything is deleted.');
    expect(await everything(page)).toEqual({ local: {}, values: {} });

    await choose(page, join(downloads, name));
    await page.waitForSelector('#backup-open');
    await page.type('#backup-open', 'amber otter');
    await page.keyboard.press('Enter');
    await says(page, '#backup', 'This passphrase does not open it.');
    await page.type('#backup-open', ' lantern');
    await page.keyboard.press('Enter');
    await says(page, '#backup', 'What is in this backup');
    expect(await violations(page)).toEqual([]);
    await page.evaluate(`document.querySelector('#backup').scrollIntoView()`);
    await browser.picture(page, 'backup-preview');
    expect(await everything(page)).toEqual({ local: {}, values: {} });
    await press(page, '#backup', 'Bring it back');
    await says(page, '#backup', 'The backup is back.');
    expect(await everything(page)).toEqual(before);
    await browser.picture(page, 'backup-done');

    await press(page, '#backup', 'Undo');
    await says(page, '#backup', 'All is as it was before.');
    expect(await everything(page)).toEqual({ local: {}, values: {} });

    const half = join(downloads, 'half.txt');
    writeFileSync(half, text.slice(0, text.length / 2));
    await choose(page, half);
    await says(page, '#backup', 'a part is missing or changed');
    await page.close();
  });
});
