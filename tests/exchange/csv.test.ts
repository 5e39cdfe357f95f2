import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../exchange/csv.ts';

/** Reads a CSV text as RFC 4180 has it. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at++;
    } else cell += char;
  }
  return rows;
}

describe('A table as CSV', () => {
  it('begins with a mark that tells Excel it is UTF-8, and ends each row with CRLF', () => {
    expect(
      csvOf([
        ['Label', 'Année'],
        ['a', 'b'],
      ]),
    ).toBe('\uFEFFLabel,Année\r\na,b\r\n');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvOf([['a,b', 'say "no"', 'two\nlines', ' x']])).toBe(
      '\uFEFF"a,b","say ""no""","two\nlines"," x"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('keeps %j from being run', (text) => {
    expect(read(csvOf([[text]]).slice(1))).toEqual([[`'${text}`]]);
  });

  it('is read back as it was, but for the apostrophe before what would be run', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab é",\r\n=+-@\t\'') });
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), (rows) => {
        const safe = rows.map((row) => row.map((cell) => (/^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell)));
        expect(read(csvOf(rows).slice(1))).toEqual(safe);
      }),
    );
  });
});
