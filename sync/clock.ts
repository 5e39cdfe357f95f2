/**
 * When a thing was set, so that any two machines agree on which came later: milliseconds since 1970 by the clock of the
 * machine that set it or by a later one it had heard of, a counter within the millisecond, and the machine.
 */
export type Stamp = readonly [ms: number, counter: number, device: string];

/** The stamp of what was stored before there were stamps; anything set since is later. */
export const unstamped: Stamp = [0, 0, ''];

/** No calendar of ours goes further: the year 2527. A stamp from beyond it comes from no clock. */
const lastMs = 2 ** 44;
const mostInOneMs = 2 ** 20;

/** Whether something read from outside is a stamp. */
export function isStamp(value: unknown): value is Stamp {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [ms, counter, device] = value;
  const isCount = (part: unknown, below: number): boolean =>
    typeof part === 'number' && Number.isInteger(part) && part >= 0 && part < below;
  return (
    isCount(ms, lastMs) &&
    isCount(counter, mostInOneMs) &&
    typeof device === 'string' &&
    /^[a-z0-9]{0,16}$/.test(device)
  );
}

/** Less than 0 if `a` is earlier than `b`, more if it is later, and 0 for the same stamp. Any two machines agree. */
export function compareStamps(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}

/**
 * The next stamp of a machine: later than `last`, the latest stamp it knows of, its own or another's, even where its
 * clock has been set back. `now` is in ms since 1970.
 */
export function nextStamp(last: Stamp, now: number, device: string): Stamp {
  const [ms, counter] = last;
  if (now > ms && now < lastMs) return [Math.floor(now), 0, device];
  return counter + 1 < mostInOneMs ? [ms, counter + 1, device] : [ms + 1, 0, device];
}
