/** Excel reads a text as UTF-8 only if it begins so. */
const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula, and run. */
const formula = /^[=+\-@\t\r\n]/;

/**
 * Rows as a CSV text for a spreadsheet (RFC 4180: CRLF, quotes doubled). A cell that a spreadsheet would run as a formula
 * gets an apostrophe in front, as a person would write it there.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
