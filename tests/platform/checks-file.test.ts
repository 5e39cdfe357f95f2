import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedCheck } from '../../criteria/check.ts';
import { addDays } from '../../criteria/dates.ts';
import { facts } from '../../criteria/facts.ts';
import { checksFile } from '../../exchange/checks-file.ts';
import { importChecks, readChecks, saveCheck } from '../../platform/checks.ts';
import { limits, readChecksFile, readChecksText } from '../../platform/checks-file.ts';
import { NotKept } from '../../platform/problem.ts';

const { local } = fakeBrowser.storage;
const at = '2026-11-25T17:00:00.000Z';
const check: SavedCheck = {
  id: 'one',
  label: 'Shoulder, autumn',
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-12-02',
  answers: { 'visit-number': 7, 'new-condition': true },
  outcome: 'more-information-needed',
  savedAt: '2026-11-23T17:00:00.000Z',
};
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
const id = fc.string({ minLength: 1, maxLength: 64 });
const anyCheck: fc.Arbitrary<SavedCheck> = fc.record(
  {
    id,
    label: fc.string({ unit: 'grapheme', maxLength: 60 }),
    carrierId: id,
    policyId: id,
    planId: id,
    episodeId: id,
    edition: fc.oneof(day, fc.constant('undated' as const)),
    dateOfService: day,
    answers: fc.dictionary(
      fc.constantFrom(...Object.keys(facts)),
      fc.oneof(fc.boolean(), fc.integer(), fc.string({ maxLength: 40 })),
    ),
    outcome: fc.constantFrom(
      'criteria-met' as const,
      'criteria-not-met' as const,
      'more-information-needed' as const,
      'review-barred' as const,
    ),
    savedAt: fc.constantFrom(at, '2024-02-29T00:00:00.000Z'),
    sample: fc.constant(true as const),
  },
  {
    requiredKeys: [
      'id',
      'label',
      'carrierId',
      'policyId',
      'edition',
      'dateOfService',
      'answers',
      'outcome',
      'savedAt',
    ],
  },
);
const file = (more: object): string =>
  JSON.stringify({ format: 'touchstone-checks', version: 1, checks: [check], ...more });
const why = (text: string): string => {
  const read = readChecksText(text);
  return read.kind === 'refused' ? read.why : `read ${read.checks.length}, unreadable ${read.unreadable}`;
};

beforeEach(() => fakeBrowser.reset());

describe('A file of saved checks', () => {
  it('gives back equal checks', () => {
    fc.assert(
      fc.property(fc.array(anyCheck, { maxLength: 20 }), (checks) => {
        // JSON has no minus zero.
        const read = readChecksText(checksFile(JSON.parse(JSON.stringify(checks)), at));
        expect(read).toEqual({ kind: 'read', checks: JSON.parse(JSON.stringify(checks)), unreadable: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('takes every fact there is', () => {
    const answers = Object.fromEntries(Object.keys(facts).map((fact) => [fact, true]));
    expect(why(file({ checks: [{ ...check, answers }] }))).toBe('read 1, unreadable 0');
  });

  it('is refused where it is not ours, and told apart from our other files', () => {
    expect(why('Label,Carrier')).toBe('not-ours');
    expect(why('[]')).toBe('not-ours');
    expect(why('{"version":1}')).toBe('not-ours');
    expect(why(file({ format: 'touchstone-settings' }))).toBe('other-file');
  });

  it('is refused where it is of a newer version, cut off or damaged', () => {
    expect(why(file({ version: 2 }))).toBe('newer');
    expect(why(file({ checks: 'x' }))).toBe('damaged');
    const whole = checksFile([check], at);
    for (let end = 40; end < whole.length - 2; end++) expect(why(whole.slice(0, end))).toBe('damaged');
  });

  it('is refused where it is too large, too long or too deep', async () => {
    const big = new Blob([new Uint8Array(limits.bytes + 1)]);
    expect(await readChecksFile(big)).toEqual({ kind: 'refused', why: 'too-big' });
    const many = Array.from({ length: limits.checks + 1 }, () => 0);
    expect(why(file({ checks: many }))).toBe('too-many');
    expect(why(`${'['.repeat(1_000_000)}`)).toBe('too-deep');
  });

  it('counts what could not be read and takes the rest', () => {
    const bad = [{ ...check, dateOfService: '2026-02-31' }, { ...check, label: 'x'.repeat(201) }, 7, null];
    expect(why(file({ checks: [check, ...bad] }))).toBe('read 1, unreadable 4');
  });

  it('cannot reach what every object has', () => {
    const hostile = file({}).replace('"label"', '"__proto__":{"polluted":true},"label"');
    const read = readChecksText(hostile);
    expect(read).toEqual({ kind: 'read', checks: [check], unreadable: 0 });
    expect(Object.hasOwn({}, 'polluted')).toBe(false);
    for (const key of ['constructor', 'toString', '__proto__x', 'hasOwnProperty'])
      expect(why(file({ checks: [{ ...check, answers: { [key]: true } }] }))).toBe('read 0, unreadable 1');
    const inAnswers = file({}).replace('"visit-number"', '"__proto__"');
    expect(readChecksText(inAnswers)).toMatchObject({ checks: [{ answers: { 'new-condition': true } }] });
  });

  it('keeps checks of carriers and policies that are unknown here', () => {
    expect(readChecksText(file({ checks: [{ ...check, carrierId: 'gone' }] }))).toMatchObject({
      checks: [{ carrierId: 'gone' }],
    });
  });

  it.each(Array.from({ length: 1000 }, (_, seed) => seed).filter((seed) => seed % 50 === 0))(
    'survives 50 random corruptions (%i)',
    (seed) => {
      fc.assert(
        fc.property(fc.nat(), fc.string({ minLength: 1, maxLength: 4 }), (where, what) => {
          const whole = checksFile([check, { ...check, id: 'two' }], at);
          const cut = where % whole.length;
          expect(() => readChecksText(whole.slice(0, cut) + what + whole.slice(cut + 1))).not.toThrow();
        }),
        { seed, numRuns: 50 },
      );
    },
  );
});

describe('Bringing checks in', () => {
  it('is one write, and is undone: hers are as before, with what a newer version stored', async () => {
    await saveCheck(check);
    const stored = { ...check, newer: 1 };
    await local.set({ 'check.one': stored });
    const set = vi.spyOn(local, 'set');
    const undo = await importChecks([
      { ...check, label: 'Theirs' },
      { ...check, id: 'two' },
    ]);
    expect(set).toHaveBeenCalledTimes(1);
    set.mockRestore();
    expect((await readChecks()).checks.map(({ label }) => label).sort()).toEqual([
      'Shoulder, autumn',
      'Theirs',
    ]);
    expect((await local.get('check.one'))['check.one']).toMatchObject({ newer: 1, label: 'Theirs' });
    await undo();
    expect(await local.get(null)).toEqual({ 'check.one': stored });
  });

  it('changes nothing where storage refuses', async () => {
    await saveCheck(check);
    const refuse = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(importChecks([{ ...check, id: 'two' }])).rejects.toBeInstanceOf(NotKept);
    refuse.mockRestore();
    expect((await readChecks()).checks).toEqual([check]);
  });
});
