import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

const script = fileURLToPath(new URL('../../scripts/try.ts', import.meta.url));
let folder = '';
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'touchstone-try-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function tryIt(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: folder }, (problem, out, err) => {
      resolve({ code: problem ? problem.code : 0, out, err });
    });
  });
}

async function fileWith(text: string): Promise<string> {
  const file = join(folder, `answers-${files++}.json`);
  await writeFile(file, text);
  return file;
}

const answers = (given: Record<string, unknown>): Promise<string> => fileWith(JSON.stringify(given));

async function json(...args: string[]): Promise<unknown> {
  const { out, err, code } = await tryIt(...args, '--json');
  expect({ err, code }).toEqual({ err: '', code: 0 });
  return JSON.parse(out);
}

const noNumber = { 'plan-funding': 'employer', 'only-therapy': true, 'prescription-visits': false };

describe.concurrent('npm run try', { timeout: 60_000 }, () => {
  it('lists the carriers and the edition in force', async () => {
    expect(await json('carriers', '--on', '2016-05-01')).toContainEqual(
      expect.objectContaining({
        id: 'premera',
        payerIds: expect.arrayContaining(['00430']),
        policies: [
          expect.objectContaining({
            id: '8.03.502',
            edition: expect.objectContaining({ effective: '2014-02-15', grade: 'older-edition' }),
          }),
        ],
      }),
    );
    const { out } = await tryIt('carriers', '--on', '2026-12-02');
    expect(out).toContain('premera: Premera Blue Cross');
    expect(out).toContain('kaiser-wa: Kaiser Permanente Washington\n  guidance only');
    expect(out).toContain('humana: Humana\n  nothing found');
    expect(out).toContain('June 2026 review, last review Jun 2, 2026, published text');
  });

  it('lists the facts a carrier asks for, and how to answer them', async () => {
    const asked = await json('facts', 'premera');
    expect(asked).toContainEqual(expect.objectContaining({ id: 'prescription-visits', kind: 'yes-no' }));
    expect(asked).toContainEqual(expect.objectContaining({ id: 'visit-number', least: 1, most: 200 }));
    expect((await tryIt('facts', 'premera')).out).toContain('A whole number from 1 to 200');
  });

  it('does not ask for what is so of every visit', async () => {
    const asked = await json('facts', 'lni');
    expect(asked).toContainEqual(expect.objectContaining({ id: 'claim-visit-number' }));
    expect(asked).not.toContainEqual(expect.objectContaining({ id: 'plan-funding' }));
    const [unsaid, given] = await Promise.all([
      json('assess', 'va', await answers({ 'va-referral': 'none' })),
      json('assess', 'va', await answers({ 'va-referral': 'none', 'plan-funding': 'insurer' })),
    ]);
    expect(unsaid).toMatchObject({ outcome: 'criteria-not-met' });
    expect(given).toMatchObject({ outcome: 'criteria-not-met' });
  });

  it('lists the facts of another policy of the carrier', async () => {
    const asked = await json('facts', 'cigna', '--policy', 'medical-necessity');
    expect(asked).toContainEqual(expect.objectContaining({ id: 'clinical-reason' }));
    expect(asked).not.toContainEqual(expect.objectContaining({ id: 'with-other-therapy' }));
  });

  it('assesses answers and says what decided, with its place in the source', async () => {
    expect(await json('assess', 'premera', await answers(noNumber), '--on', '2026-12-02')).toMatchObject({
      outcome: 'criteria-not-met',
      decidedBy: [
        {
          id: 'prescription',
          from: 'policy',
          name: 'Prescription with a number',
          cite: {
            section: expect.stringMatching(/./),
            address: expect.stringMatching(/^https?:/),
            read: '2026-11-23',
          },
        },
      ],
      unanswered: [],
      edition: { policy: '8.03.502', effective: '2020-12-01', grade: 'secondary-source', read: '2026-11-23' },
    });
  });

  it('lists what is open while the outcome is', async () => {
    const open = await json(
      'assess',
      'aetna',
      await answers({ 'plan-funding': 'employer' }),
      '--on',
      '2026-12-02',
    );
    expect(open).toMatchObject({
      outcome: 'more-information-needed',
      decidedBy: [],
      unanswered: expect.arrayContaining(['onset', 'technique']),
    });
  });

  it('takes the date of service from the file', async () => {
    const file = await answers({ ...noNumber, dateOfService: '2017-05-09' });
    expect(await json('assess', 'premera', file)).toMatchObject({ edition: { name: '2014 text' } });
  });

  it('takes its arguments in any order', async () => {
    const file = await answers(noNumber);
    const one = await tryIt('--json', 'assess', '--on=2026-12-02', 'premera', file);
    const other = await tryIt('assess', 'premera', file, '--on', '2026-12-02', '--json');
    expect(one).toEqual(other);
  });

  it('says the same in words', async () => {
    const { out } = await tryIt('assess', 'premera', await answers(noNumber), '--on', '2026-12-02');
    expect(out).toContain('Does not meet the published criteria');
    expect(out).toContain('Visit Dec 2, 2026');
  });

  it.each([
    ['https://www.premera.com/wa/provider/', { kind: 'carrier', id: 'premera' }],
    ['https://cignaforhcp.cigna.com/app/patient/coverage', { kind: 'carrier', id: 'cigna' }],
    ['https://cignaforhcp.cigna.com/app/login', { kind: 'none' }],
    ['https://cignaforhcp.cigna.com.portal.example/app', { kind: 'none' }],
    [
      'https://essentials.availity.com/static/web/x/#/dashboard?payerId=00932',
      { kind: 'carrier', id: 'regence' },
    ],
    ['https://essentials.availity.com/static/web/x/', { kind: 'none' }],
  ])('recognises %s', async (address, expected) => {
    expect(await json('recognise', address)).toMatchObject(expected);
  });

  it('explains itself', async () => {
    const { code, out } = await tryIt('--help');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('npm run try -- assess <carrier>'),
    });
  });

  const refused: [what: string, args: () => Promise<string[]>, words: string][] = [
    ['nothing to try', async () => [], 'Say what to try'],
    ['an unknown command', async () => ['toString'], 'There is no “toString” to try'],
    ['an unknown option', async () => ['carriers', '--colour'], '--colour'],
    ['an option without its value', async () => ['carriers', '--on'], '--on'],
    ['a missing carrier', async () => ['facts'], '“facts” needs a carrier'],
    ['a missing file name', async () => ['assess', 'premera'], 'needs a file of answers'],
    ['a word too many', async () => ['carriers', 'premera'], 'has no use for “premera”'],
    ['an unknown carrier', async () => ['facts', 'kaiser'], 'There is no carrier “kaiser”'],
    [
      'facts of a carrier with guidance alone',
      async () => ['facts', 'kaiser-wa'],
      'Kaiser Permanente Washington has no published criteria here, only guidance to be confirmed',
    ],
    [
      'an assessment where nothing was found',
      async () => ['assess', 'humana', await answers({})],
      'Humana has no published criteria here, only questions for the plan. What was found: Nothing',
    ],
    [
      'a policy of a carrier that has none',
      async () => ['facts', 'humana', '--policy', 'x'],
      'has no published criteria',
    ],
    [
      'a day between two editions',
      async () => ['facts', 'premera', '--on', '2017-05-10'],
      'in force on May 10, 2017',
    ],
    ['an unknown policy', async () => ['facts', 'premera', '--policy', 'x'], 'has no policy “x”'],
    [
      'a day that does not exist',
      async () => ['facts', 'premera', '--on', '2026-02-30'],
      'give a day that exists',
    ],
    [
      'a day before every edition',
      async () => ['facts', 'aetna', '--on', '2001-01-01'],
      'in force on Jan 1, 2001',
    ],
    [
      'a file that is not there',
      async () => ['assess', 'premera', join(folder, 'none.json')],
      'There is no file',
    ],
    ['a folder for a file', async () => ['assess', 'premera', folder], 'cannot be read'],
    ['a file that is not JSON', async () => ['assess', 'premera', await fileWith('{')], 'is not JSON'],
    ['a list for an object', async () => ['assess', 'premera', await fileWith('[]')], 'one JSON object'],
    [
      'an unknown fact',
      async () => ['assess', 'premera', await answers({ mood: true })],
      'There is no such fact',
    ],
    [
      'an inherited name for a fact',
      async () => ['assess', 'premera', await answers({ toString: true })],
      'There is no such fact',
    ],
    [
      'a malformed yes or no',
      async () => ['assess', 'premera', await answers({ 'only-therapy': 'yes' })],
      'Answer yes or no',
    ],
    [
      'a count out of range',
      async () => ['assess', 'premera', await answers({ 'visit-number': 0 })],
      'Give a whole number',
    ],
    [
      'a day after the date of service',
      async () => ['assess', 'aetna', await answers({ onset: '2026-12-03' }), '--on', '2026-12-02'],
      'after the date of service',
    ],
    [
      'an unknown option of a choice',
      async () => ['assess', 'aetna', await answers({ technique: 'magic' })],
      'Choose one of',
    ],
    [
      'two dates of service',
      async () => ['assess', 'premera', await answers({ dateOfService: '2026-12-01' }), '--on', '2026-12-02'],
      'keep one date of service',
    ],
    [
      'a date of service that is no day',
      async () => ['assess', 'premera', await answers({ dateOfService: 'soon' })],
      'give a day that exists',
    ],
    ['half an address', async () => ['recognise', 'premera.com'], 'is not an address'],
  ];

  it.each(refused)('refuses %s in a sentence', async (_, args, words) => {
    const { code, out, err } = await tryIt(...(await args()), '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect(err).not.toContain('    at ');
  });
});
