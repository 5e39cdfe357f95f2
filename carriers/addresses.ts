import type { PortalPattern } from '../criteria/policy.ts';

/** What a match pattern says: one https host, and the path its addresses begin with. */
interface Place {
  readonly host: string;
  readonly path: string;
}

/** Taken apart once per pattern; `https://host/path*` is the only form in use. */
function placeOf(pattern: PortalPattern): Place {
  const slash = pattern.indexOf('/', 'https://'.length);
  return { host: pattern.slice('https://'.length, slash), path: pattern.slice(slash, -1) };
}

/**
 * An address taken apart, or nothing if no pattern of ours can match it: another scheme, a port or a user name.
 * `hostname` comes from the address itself, so `host.example`, `HOST` and `host.` are what the browser says they are.
 */
function portalUrl(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.port === '' && url.username === '' && url.password === '';
  return isPlain ? url : undefined;
}

/** Finds what belongs to an address by its patterns, at a cost that does not grow with their number. */
export class AddressIndex<T> {
  readonly #byHost = new Map<string, { readonly path: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [PortalPattern, T]>) {
    for (const [pattern, value] of entries) {
      const { host, path } = placeOf(pattern);
      const known = this.#byHost.get(host);
      if (known) known.push({ path, value });
      else this.#byHost.set(host, [{ path, value }]);
    }
  }

  /** Everything whose pattern matches the address: exact host, https, no port, no user name. */
  find(address: string): T[] {
    const url = portalUrl(address);
    if (!url) return [];
    const there = this.#byHost.get(url.hostname) ?? [];
    return there.filter(({ path }) => url.pathname.startsWith(path)).map(({ value }) => value);
  }
}

/** Whether one of the patterns matches the address. */
export function isAddressOf(patterns: readonly PortalPattern[], address: string): boolean {
  return new AddressIndex(patterns.map((pattern) => [pattern, true] as const)).find(address).length > 0;
}
