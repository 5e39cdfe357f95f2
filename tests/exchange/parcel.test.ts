import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromText, pack, toText } from '../../exchange/bytes.ts';
import { type Parcel, readParcel, toCode, toFile } from '../../exchange/parcel.ts';

const limits = { bytes: 100_000, unpacked: 200_000, depth: 16 };
const value = {
  records: { 'settings.side': { t: [1, 0, 'abcd'], v: 'left' }, 'plan.a': { v: 'Café <3 🙂' } },
};
const read = (text: string): Promise<Parcel> => readParcel(text, 'settings', limits);
const why = async (text: string): Promise<string> => {
  const parcel = await read(text);
  return parcel.kind === 'refused' ? parcel.why : parcel.kind;
};
const opened = async (text: string, passphrase: string): Promise<Parcel | undefined> => {
  const parcel = await read(text);
  return parcel.kind === 'sealed' ? parcel.open(passphrase) : parcel;
};

describe.each([
  ['a file', toFile],
  ['a code', toCode],
])('What goes into %s', (_, write) => {
  it('comes out the same', async () => {
    expect(await read(await write('settings', value, ''))).toEqual({ kind: 'open', value });
  });

  it('comes out the same with its passphrase, and with no other', async () => {
    const text = await write('settings', value, 'warm hands, café');
    expect(text).not.toContain('left');
    expect(await opened(text, 'warm hands, cafe\u0301')).toEqual({ kind: 'open', value });
    expect(await opened(text, 'warm hands')).toBeUndefined();
    expect(await opened(text, '')).toBeUndefined();
  });

  it('is another text each time it is sealed', async () => {
    expect(await write('settings', value, 'x')).not.toBe(await write('settings', value, 'x'));
  });

  it('is told from what is of another kind', async () => {
    expect(await why(await write('backup', value, ''))).toBe('other-file');
  });
});

describe('A code', () => {
  it('can be broken into lines by a message', async () => {
    const code = await toCode('settings', value, '');
    const broken = ` ${code.replace(/(.{20})/g, '$1\r\n')} `;
    expect(await read(broken)).toEqual({ kind: 'open', value });
  });

  it('of a newer version says so', async () => {
    expect(await why('touchstone-settings-2.AAAA')).toBe('newer');
  });

  it('with any one letter changed or missing is refused, or means the same', async () => {
    const code = await toCode('settings', value, '');
    const start = code.indexOf('.') + 1;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: start, max: code.length - 1 }),
        fc.constantFrom('', 'A', 'z', '_', '-', '9'),
        async (at, letter) => {
          const parcel = await read(code.slice(0, at) + letter + code.slice(at + 1));
          // The last letter holds bits that stand for nothing.
          if (parcel.kind === 'open') expect(parcel.value).toEqual(value);
          else expect(parcel).toEqual({ kind: 'refused', why: 'damaged' });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('that would unpack to more than is read is refused before it does', async () => {
    const bomb = await pack(JSON.stringify({ records: 'a'.repeat(5_000_000) }));
    expect(bomb.length).toBeLessThan(10_000);
    expect(await why(`touchstone-settings-1.${toText(bomb)}`)).toBe('damaged');
  });
});

describe('A file', () => {
  it.each([
    ['empty', '', 'not-ours'],
    ['a page', '<!doctype html><p>Hello', 'not-ours'],
    ['somebody else’s', '{"format":"other","version":1}', 'not-ours'],
    ['a list', '[1,2]', 'not-ours'],
    ['of a newer version', '{"format":"touchstone-settings","version":2,"records":{}}', 'newer'],
    ['without a version', '{"format":"touchstone-settings","records":{}}', 'damaged'],
    ['cut off', '{"format":"touchstone-settings","version":1,"rec', 'damaged'],
    ['sealed by nobody', '{"format":"touchstone-settings","version":1,"sealed":"!!"}', 'damaged'],
    ['sealed with a number', '{"format":"touchstone-settings","version":1,"sealed":3}', 'damaged'],
    ['of saved checks', '{"format":"touchstone-checks","version":1}', 'other-file'],
    [
      'nested deep',
      `{"format":"touchstone-settings","version":1,"records":${'['.repeat(50_000)}`,
      'too-deep',
    ],
    ['of more bytes than are read', ' '.repeat(limits.bytes + 1), 'too-big'],
  ])('that is %s is refused with its reason', async (_, text, reason) => {
    expect(await why(text)).toBe(reason);
  });

  it('reaches no prototype', async () => {
    const text =
      '{"format":"touchstone-settings","version":1,"__proto__":{"x":1},"records":{"__proto__":{"x":1}}}';
    const parcel = await read(text);
    expect(parcel).toEqual({ kind: 'open', value: { records: {} } });
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it('with a byte changed in what is sealed does not open', async () => {
    const text = await toFile('settings', value, 'x');
    const sealed = String(JSON.parse(text).sealed);
    const bytes = fromText(sealed) ?? new Uint8Array();
    for (const at of [0, 16, 28, bytes.length - 1]) {
      const changed = Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await opened(text.replace(sealed, toText(changed)), 'x')).toBeUndefined();
    }
  }, 20_000);
});
