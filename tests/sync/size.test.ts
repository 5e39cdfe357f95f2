import { describe, expect, it } from 'vitest';
import { bytesIn, bytesOf, limits, whatFits } from '../../sync/size.ts';

/** As `getBytesInUse` said in Chromium 156 and Firefox 153 of each value under a key of one letter. */
const measured: readonly (readonly [unknown, number, number])[] = [
  ['<', 8, 3],
  ['>', 3, 3],
  ['\u2028', 8, 5],
  ['\u007f', 3, 3],
  ['\u0000', 8, 8],
  ['"\\\n', 8, 8],
  ['😀', 6, 6],
  [null, 4, 4],
  [[1, 'a', null], 12, 12],
  [{ a: 1, b: [] }, 14, 14],
  [1.5, 3, 3],
  [2 ** 31, 12, 10],
  [-(2 ** 31), 11, 11],
  [1e12, 5, 13],
  [1e15, 5, 16],
  [9007199254740992, 21, 16],
  [1234567890123.5, 19, 15],
  [-1e19, 6, 6],
  [1e-7, 4, 4],
  [0.000001, 8, 4],
  [0.00001, 7, 7],
  [1.7976931348623157e308, 23, 23],
];

describe('What a value takes', () => {
  it.each(measured)('%j: %i bytes in Chromium, %i in Firefox', (value, chromium, firefox) => {
    expect(bytesIn('chromium', 'k', value) - 1).toBe(chromium);
    expect(bytesIn('firefox', 'k', value) - 1).toBe(firefox);
    expect(bytesOf('k', value) - 1).toBe(Math.max(chromium, firefox));
  });

  it('counts half an emoji as Chromium replaces it, and a key by its bytes', () => {
    expect(bytesIn('chromium', 'é', '\ud83d')).toBe(2 + 5);
  });
});

describe('What can be written', () => {
  const long = 'x'.repeat(limits.itemBytes);

  it('is all of it where there is room', () => {
    const waiting = new Map([['a', 1]]);
    expect(whatFits(new Map(), waiting)).toEqual({ fits: waiting, tooLong: [], noRoom: [] });
  });

  it('is not what is too long for an item, and the rest does not wait for it', () => {
    const { fits, tooLong } = whatFits(
      new Map(),
      new Map([
        ['a', long],
        ['b', 'x'],
      ]),
    );
    expect([[...fits.keys()], tooLong]).toEqual([['b'], ['a']]);
    const edge = new Map([['a', 'x'.repeat(limits.itemBytes - 3)]]);
    expect(whatFits(new Map(), edge).fits.size).toBe(1);
  });

  it('is what frees room first, then what there is room for', () => {
    const stored = new Map([
      ['a', 8000],
      ['rest', limits.allBytes - 8000],
    ]);
    const waiting = new Map([
      ['b', 'x'.repeat(7900)],
      ['a', 'gone'],
      ['c', 'x'.repeat(200)],
    ]);
    const { fits, noRoom } = whatFits(stored, waiting);
    expect([[...fits.keys()], noRoom]).toEqual([['a', 'c'], ['b']]);
  });

  it('is no item more than there may be, but a change to one that is there', () => {
    const stored = new Map(Array.from({ length: limits.items }, (_, n): [string, number] => [`k${n}`, 5]));
    const { fits, noRoom } = whatFits(
      stored,
      new Map<string, unknown>([
        ['k0', 'longer'],
        ['new', 1],
      ]),
    );
    expect([[...fits.keys()], noRoom]).toEqual([['k0'], ['new']]);
  });
});
