import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../sync/canonical.ts';
import { compareStamps, isStamp, nextStamp, type Stamp, unstamped } from '../../sync/clock.ts';
import { merge, mergeRecords } from '../../sync/merge.ts';
import { changedAt, goneAt, latestIn, type Records, recordFrom, setAt } from '../../sync/record.ts';
import { record, records, stamp } from './arbitrary.ts';

const runs = { numRuns: 5000 };
const written = (of: Records): string => canonical(Object.fromEntries(of));
const at = (ms: number, device = 'a'): Stamp => [ms, 0, device];

describe('The clock', () => {
  it('gives a machine ever later stamps, also when it is set back a day or has heard of a later one', () => {
    fc.assert(
      fc.property(stamp, fc.array(fc.integer({ min: 0, max: 2 ** 43 })), (heard, times) => {
        let last = heard;
        for (const now of times) {
          const next = nextStamp(last, now, 'a');
          expect(isStamp(next)).toBe(true);
          expect(compareStamps(next, last)).toBeGreaterThan(0);
          last = next;
        }
      }),
    );
    const noon = at(1_790_000_000_000);
    expect(nextStamp(noon, noon[0] - 86_400_000, 'a')).toEqual([noon[0], 1, 'a']);
    expect(nextStamp([5, 2 ** 20 - 1, 'a'], 0, 'b')).toEqual([6, 0, 'b']);
  });

  it('puts any two different stamps in one order', () => {
    fc.assert(
      fc.property(stamp, stamp, (a, b) => {
        expect(Math.sign(compareStamps(a, b)) + Math.sign(compareStamps(b, a))).toBe(0);
        expect(compareStamps(a, b) === 0).toBe(canonical(a) === canonical(b));
      }),
    );
  });

  it.each([
    [null],
    [[1, 2]],
    [[-1, 0, 'a']],
    [[0.5, 0, 'a']],
    [[2 ** 44, 0, 'a']],
    [[1, 2 ** 20, 'a']],
    [[1, 0, 'A <b>']],
    [['1', 0, 'a']],
    [[1, 0, 'a'.repeat(17)]],
  ])('takes no stamp from %j', (value) => {
    expect(isStamp(value)).toBe(false);
  });
});

describe('What two machines know, together', () => {
  it('is the same whichever comes first', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(written(merge(a, b))).toBe(written(merge(b, a)));
      }),
      runs,
    );
  });

  it('is the same in whatever order three of them meet', () => {
    fc.assert(
      fc.property(records, records, records, (a, b, c) => {
        expect(written(merge(merge(a, b), c))).toBe(written(merge(a, merge(b, c))));
      }),
      runs,
    );
  });

  it('does not change when it is merged again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const once = merge(a, b);
        expect(written(merge(once, b))).toBe(written(once));
        expect(written(merge(a, a))).toBe(written(a));
      }),
      runs,
    );
  });

  it('survives being stored and read', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const both = mergeRecords(a, b);
        expect(canonical(recordFrom(JSON.parse(canonical(both))))).toBe(canonical(both));
      }),
      runs,
    );
  });

  it('is never older than either', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(compareStamps(mergeRecords(a, b).t, a.t)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('A record', () => {
  it('of a value from before there were stamps is the value, older than anything', () => {
    expect(recordFrom('left')).toEqual({ t: unstamped, v: 'left' });
    expect(recordFrom({ name: 'A plan', t: 'x' })).toEqual({ t: unstamped, v: { name: 'A plan', t: 'x' } });
    expect(mergeRecords(recordFrom('left'), setAt(at(1), 'right'))).toEqual(setAt(at(1), 'right'));
  });

  it('keeps what two machines changed of different fields, and the later of one field', () => {
    const both = setAt(at(1), { name: 'A', note: '', visits: 16 });
    const here = changedAt(at(2), both, { name: 'A', note: 'here', visits: 16 });
    const there = changedAt(at(3, 'b'), both, { name: 'B', note: 'there' });
    expect(mergeRecords(here, there).v).toEqual({ name: 'B', note: 'there' });
    const alsoHere = changedAt(at(4), here, { name: 'A', note: 'again', visits: 16 });
    const merged = mergeRecords(alsoHere, there);
    expect(merged.v).toEqual({ name: 'B', note: 'again' });
    expect(latestIn(merged)).toEqual(at(4));
  });

  it('that is taken away stays so, whatever was changed of it elsewhere, until it is set again', () => {
    const both = setAt(at(1), { name: 'A' });
    const there = changedAt(at(3, 'b'), both, { name: 'B' });
    expect(mergeRecords(goneAt(at(2)), there)).toEqual(goneAt(at(2)));
    expect(mergeRecords(goneAt(at(2)), setAt(at(4), { name: 'C' })).v).toEqual({ name: 'C' });
  });

  it('is the same record when nothing of it is changed', () => {
    const known = setAt(at(1), { a: 1, b: 2 });
    expect(changedAt(at(2), known, { b: 2, a: 1 })).toBe(known);
  });

  it('keeps what a newer version stores beside its value', () => {
    const newer = recordFrom({ t: at(1), v: { name: 'A' }, color: 'red' });
    expect(changedAt(at(2), newer, { name: 'B' })).toMatchObject({ color: 'red', v: { name: 'B' } });
    const format = recordFrom({ t: at(1), w: 'x' });
    expect(format).toEqual({ t: at(1), w: 'x' });
  });
});
