/** What `storage.sync` takes, in bytes, items and writes. */
export const limits = {
  itemBytes: 8192,
  allBytes: 102_400,
  items: 512,
  writesAMinute: 120,
  writesAnHour: 1800,
};

/** Whose way of counting. */
export type Counting = 'chromium' | 'firefox';

/**
 * How many bytes a browser counts for a value under a key, as its `getBytesInUse` says: the key in UTF-8 and the
 * value's JSON as that browser writes it. Chromium (settings_storage_quota_enforcer.cc, string_escape.cc,
 * json_writer.cc) escapes `<` and the two line separators, replaces half an emoji, and writes whole numbers beyond 32
 * bits as fractions; Firefox (webext-storage, serde_json) does none of it.
 */
export function bytesIn(counting: Counting, key: string, value: unknown): number {
  return utf8(key) + jsonBytes(counting, JSON.parse(JSON.stringify(value) ?? 'null'));
}

/** How many bytes a value under a key takes at most: what fits so, fits in any browser it is brought to. */
export function bytesOf(key: string, value: unknown): number {
  return Math.max(bytesIn('chromium', key, value), bytesIn('firefox', key, value));
}

/** Which of what waits can be written now, and what keeps the rest from it. */
export interface Fitting<Value> {
  readonly fits: ReadonlyMap<string, Value>;
  /** Too long for one item. */
  readonly tooLong: readonly string[];
  /** What there was no room for, since all items together have as many bytes, or are as many, as may be. */
  readonly noRoom: readonly string[];
}

/** Chooses from what waits, what frees room first and short before long, so that one thing never holds up the rest. */
export function whatFits<Value>(
  stored: ReadonlyMap<string, number>,
  waiting: ReadonlyMap<string, Value>,
): Fitting<Value> {
  let bytes = [...stored.values()].reduce((sum, each) => sum + each, 0);
  let items = stored.size;
  const fits = new Map<string, Value>();
  const tooLong: string[] = [];
  const noRoom: string[] = [];
  const sized = [...waiting].map(([key, value]) => {
    const size = bytesOf(key, value);
    return { key, value, size, more: size - (stored.get(key) ?? 0) };
  });
  sized.sort((a, b) => a.more - b.more || (a.key < b.key ? -1 : 1));
  for (const { key, value, size, more } of sized) {
    const one = stored.has(key) ? 0 : 1;
    if (size > limits.itemBytes) tooLong.push(key);
    else if (more > 0 && (bytes + more > limits.allBytes || items + one > limits.items)) noRoom.push(key);
    else {
      fits.set(key, value);
      bytes += more;
      items += one;
    }
  }
  return { fits, tooLong, noRoom };
}

function jsonBytes(counting: Counting, value: unknown): number {
  if (typeof value === 'string') return stringBytes(counting, value);
  if (typeof value === 'number') return numberText(counting, value).length;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value).length;
  const parts = Array.isArray(value)
    ? value.map((part) => jsonBytes(counting, part))
    : Object.entries(value).map(
        ([field, part]) => stringBytes(counting, field) + 1 + jsonBytes(counting, part),
      );
  return parts.reduce((sum, part) => sum + part, 2 + Math.max(0, parts.length - 1));
}

function stringBytes(counting: Counting, text: string): number {
  const escapes = counting === 'chromium' ? inChromium : inFirefox;
  return (text.match(escapes) ?? []).reduce(
    (sum, each) => sum + (/["\\\b\f\n\r\t]/.test(each) ? 2 : 6) - utf8(each),
    2 + utf8(text),
  );
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes.
const inFirefox = /[\u0000-\u001f"\\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what JSON escapes.
const inChromium = /[\u0000-\u001f"\\<\u2028\u2029]/g;

function numberText(counting: Counting, value: number): string {
  const exponential = value.toExponential();
  const exponent = Number(exponential.slice(exponential.indexOf('e') + 1));
  const isWhole = Number.isInteger(value);
  if (counting === 'chromium') {
    if ((value | 0) === value) return String(value);
    if (exponent < -6 || exponent >= 12) return exponential;
    return isWhole ? `${value}.0` : String(value);
  }
  if (isWhole && value >= -(2 ** 63) && value < 2 ** 64) return String(value);
  return exponent < -5 || exponent >= 16 ? exponential : String(value);
}

/** Half of a surrogate pair becomes U+FFFD. */
const utf8 = (text: string): number => new TextEncoder().encode(text).length;
