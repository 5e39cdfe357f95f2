import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../criteria/assess.ts';
import type { Case } from '../../criteria/case.ts';
import { facts } from '../../criteria/facts.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { problemsOf } from '../carriers/contract.ts';
import { runScript } from './run.ts';

let root = '';
let into = '';
const newCarrier = (...args: string[]) => runScript('new-carrier.ts', '--into', into, ...args);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'touchstone-new-'));
  into = join(root, 'carriers');
  await mkdir(into);
  await cp('criteria', join(root, 'criteria'), { recursive: true });
});
afterAll(async () => {
  await rm(root, { recursive: true });
});

const filesIn = async (): Promise<string[]> => (await readdir(root, { recursive: true })).sort();

describe('npm run new:carrier', { timeout: 30_000 }, () => {
  it('writes one folder and touches nothing else', async () => {
    const before = await filesIn();
    const { code, out, err } = await newCarrier('alder-health');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npm run carriers');
    const after = await filesIn();
    expect(after.filter((file) => !before.includes(file))).toEqual(
      ['', '/cases.ts', '/es.ts', '/index.ts', '/massage.ts'].map((file) =>
        join('carriers', `alder-health${file}`),
      ),
    );
  });

  it('with one case that fails, and a sentence for each thing that is missing', async () => {
    const folder = join(into, 'alder-health');
    const { default: carrier }: { default: Carrier } = await import(
      /* @vite-ignore */ join(folder, 'index.ts')
    );
    const { default: cases }: { default: readonly Case[] } = await import(
      /* @vite-ignore */ join(folder, 'cases.ts')
    );
    expect(carrier).toMatchObject({ id: 'alder-health', name: 'Alder Health' });
    expect(cases).toHaveLength(1);
    for (const { on, answers, outcome } of cases) {
      const [edition] = carrier.policies.flatMap(({ editions }) => editions);
      if (!edition) throw new Error('The new carrier has no edition');
      expect(assess({ edition, laws: [] }, { dateOfService: on, answers }, facts).outcome).not.toBe(outcome);
    }
    const shipped = { 'index.ts': await readFile(join(folder, 'index.ts'), 'utf8') };
    const submission = { folder: 'alder-health', carrier, cases, shipped, others: [], laws: [], facts };
    const problems = problemsOf(submission).join('\n');
    for (const words of [
      'Say in `seen`',
      'It has no payer name',
      'without an address',
      'in which section',
      'unconfirmed source',
      'has 1 worked cases; write at least 6',
      'ends in criteria-not-met',
      'ends in more-information-needed',
    ])
      expect(problems).toContain(words);
  });

  it.each<[what: string, args: string[], words: string]>([
    ['nothing', [], 'Say which carrier'],
    ['two ids', ['birch', 'cedar'], 'One carrier at a time'],
    ['capitals', ['Birch'], '“Birch” cannot be an id'],
    ['a space', ['birch health'], 'cannot be an id'],
    ['a path', ['../birch'], 'cannot be an id'],
    ['two hyphens', ['birch--health'], 'cannot be an id'],
    ['a number in front', ['8-birch'], 'cannot be an id'],
    ['no end of an id', ['b'.repeat(41)], 'cannot be an id'],
    ['an id that is taken', ['alder-health'], 'is there already'],
    [
      'a folder that is not there',
      ['birch', '--into', '/nowhere/at/all'],
      'There is no folder /nowhere/at/all',
    ],
    ['an option it does not know', ['birch', '--force'], 'Unknown option'],
  ])('refuses %s in a sentence', async (_, args, words) => {
    const before = await filesIn();
    const { code, out, err } = await newCarrier(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
    expect(await filesIn()).toEqual(before);
  });

  it('refuses a carrier the project has', async () => {
    const { code, err } = await runScript('new-carrier.ts', 'premera');
    expect(code).toBe(2);
    expect(err).toContain('is there already');
  });

  it('explains itself', async () => {
    expect((await newCarrier('--help')).out).toContain('npm run new:carrier <id>');
  });
});
