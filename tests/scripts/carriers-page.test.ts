import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carriers, laws } from '../../carriers/index.ts';
import { dateWords } from '../../criteria/wording.ts';
import { casesByFolder } from '../carriers/all-cases.ts';
import { runScript } from './run.ts';

const page = (...args: string[]) => runScript('carriers-page.ts', ...args);
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-page-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('CARRIERS.md', { timeout: 60_000 }, () => {
  it('is current; if not, run `npm run carriers` and commit it', async () => {
    expect(await page('--check')).toEqual({ code: 0, out: '', err: '' });
  });

  it('is known to be out of date when it is, with the command to run', async () => {
    const stale = join(folder, 'stale.md');
    await writeFile(stale, `${await readFile('CARRIERS.md', 'utf8')}\nPremera asks for nothing.\n`);
    const { code, err } = await page('--check', '--file', stale);
    expect(code).toBe(1);
    expect(err).toContain('Run `npm run carriers`');
    expect((await page('--check', '--file', join(folder, 'none.md'))).code).toBe(1);
  });

  it('is written as the data say: each carrier, each law, each case once', async () => {
    const file = join(folder, 'page.md');
    expect(await page('--file', file)).toEqual({ code: 0, out: '', err: '' });
    const text = await readFile(file, 'utf8');
    for (const { name } of carriers) expect(text).toContain(`| ${name}`);
    for (const { statute } of laws) expect(text).toContain(`[${statute}]`);
    const [, criteria = ''] = text.split('## Criteria');
    const [rows = ''] = criteria.split('## Guidance');
    const counted = [...rows.matchAll(/\| (\d+) \| (\d+) \|$/gm)];
    for (const { source } of carriers.flatMap(({ policies }) => policies.flatMap(({ editions }) => editions)))
      if (source.reviewed) expect(rows).toContain(`; last review ${dateWords(source.reviewed)} |`);
    expect(rows).toContain('last review');
    const total = [...casesByFolder.values()].flat().length;
    expect(counted.reduce((sum, [, , cases]) => sum + Number(cases), 0)).toBe(total);
  });
});
