import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AddressIndex } from '../../carriers/addresses.ts';
import { carriers } from '../../carriers/index.ts';
import { recognise } from '../../carriers/recognise.ts';
import { portalPatterns, sharedPatterns } from '../../portals/patterns.ts';

const manifest: { host_permissions: string[] } = JSON.parse(
  readFileSync('.output/chrome-mv3/manifest.json', 'utf8'),
);
const index = new AddressIndex(portalPatterns.map((pattern) => [pattern, pattern] as const));

/** What a match pattern means, written anew from the browsers' own rules and those that we add: no port, no user. */
function isMatch(pattern: string, address: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(\w+):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const url = new URL(address);
  const glob = new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`, 's');
  const origin = `${url.protocol}//${url.username}${url.password}${url.host}`;
  return origin === `${scheme}://${host}` && glob.test(url.pathname + url.search);
}

type Parts = { scheme: string; user: string; host: string; port: string; path: string };

const at = (text: string, where: number): number => where % Math.max(1, text.length);

/** One thing that somebody may do to an address: some change nothing for a browser, most make it another's. */
const mutations: ((parts: Parts, n: number) => Parts)[] = [
  (parts) => parts,
  (parts) => ({ ...parts, host: parts.host.toUpperCase() }),
  (parts) => ({ ...parts, host: `${parts.host}.` }),
  (parts) => ({ ...parts, host: `.${parts.host}` }),
  (parts) => ({ ...parts, host: `${parts.host}.evil.example` }),
  (parts) => ({ ...parts, host: `evil-${parts.host}` }),
  (parts) => ({ ...parts, host: `evil.${parts.host}` }),
  (parts) => ({ ...parts, host: parts.host.replace('.', '-') }),
  (parts) => ({ ...parts, host: parts.host.replace('.', '\u3002') }),
  (parts) => ({ ...parts, host: parts.host.replace(/^www\./, '') }),
  (parts, n) => ({ ...parts, host: swap(parts.host, n, 'aeocp', '\u0430\u0435\u043e\u0441\u0440') }),
  (parts, n) => ({ ...parts, host: swap(parts.host, n, 'aeimw', '\uff41\uff45\uff49\uff4d\uff57') }),
  (parts, n) => ({ ...parts, host: drop(parts.host, n) }),
  (parts, n) => ({ ...parts, host: insert(parts.host, n, '\u00ad') }),
  (parts, n) => ({ ...parts, host: insert(parts.host, n, '\t') }),
  (parts, n) => ({ ...parts, host: insert(parts.host, n, 'x') }),
  (parts) => ({ ...parts, host: parts.host.replace(/a/, '%61') }),
  (parts) => ({ ...parts, host: 'portal.example', path: `/${parts.host}${parts.path}` }),
  (parts) => ({ ...parts, host: 'portal.example', path: `/?next=https://${parts.host}${parts.path}` }),
  (parts) => ({ ...parts, host: 'portal.example', path: `/#https://${parts.host}${parts.path}` }),
  (parts) => ({ ...parts, user: `${parts.host}@`, host: 'portal.example' }),
  (parts) => ({ ...parts, user: 'user@' }),
  (parts) => ({ ...parts, user: ':secret@' }),
  (parts) => ({ ...parts, user: '@' }),
  (parts) => ({ ...parts, port: ':443' }),
  (parts) => ({ ...parts, port: ':8443' }),
  (parts) => ({ ...parts, port: ':' }),
  (parts) => ({ ...parts, scheme: 'http' }),
  (parts) => ({ ...parts, scheme: 'ftp' }),
  (parts) => ({ ...parts, scheme: 'HTTPS' }),
  (parts) => ({ ...parts, path: parts.path.toUpperCase() }),
  (parts) => ({ ...parts, path: `${parts.path}../` }),
  (parts) => ({ ...parts, path: `${parts.path}%2e%2e/x` }),
  (parts) => ({ ...parts, path: `/${parts.path}` }),
  (parts) => ({ ...parts, path: parts.path.replaceAll('/', '\\') }),
  (parts) => ({ ...parts, path: parts.path.replace(/\/$/, '') }),
  (parts) => ({ ...parts, path: parts.path.replace(/\/$/, '?/') }),
  (parts) => ({ ...parts, path: `${parts.path}a%0ab?q=*#f` }),
];

const insert = (text: string, n: number, what: string): string =>
  text.slice(0, at(text, n)) + what + text.slice(at(text, n));
const drop = (text: string, n: number): string => text.slice(0, at(text, n)) + text.slice(at(text, n) + 1);
const swap = (text: string, n: number, from: string, to: string): string => {
  const letter = from[at(from, n)] ?? '';
  return text.replace(letter, to[from.indexOf(letter)] ?? '');
};

const address = fc
  .record({
    pattern: fc.constantFrom(...portalPatterns),
    steps: fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat(40)), { maxLength: 3 }),
  })
  .map(({ pattern, steps }) => {
    const slash = pattern.indexOf('/', 'https://'.length);
    const parts: Parts = {
      scheme: 'https',
      user: '',
      host: pattern.slice('https://'.length, slash),
      port: '',
      path: pattern.slice(slash, -1),
    };
    const { scheme, user, host, port, path } = steps.reduce((now, [change, n]) => change(now, n), parts);
    return `${scheme}://${user}${host}${port}${path}`;
  });

it('the patterns in the data are those of the manifest', () => {
  expect(manifest.host_permissions).toEqual(portalPatterns);
});

it('10,000 mutated addresses are ours exactly where the manifest’s patterns and new URL say so', () => {
  let ours = 0;
  fc.assert(
    fc.property(address, (given) => {
      const expected = URL.canParse(given)
        ? manifest.host_permissions.filter((pattern) => isMatch(pattern, given))
        : [];
      expect(index.find(given).sort()).toEqual(expected);
      const allowed = carriers.filter(({ portals }) => portals.some((each) => expected.includes(each)));
      const said = recognise([{ url: given, isTop: true, evidence: [] }], carriers, sharedPatterns);
      if (said.kind === 'carrier') expect(allowed.map(({ id }) => id)).toContain(said.id);
      else expect(allowed.length === 0 || said.kind === 'ambiguous' || isShared(expected)).toBe(true);
      if (expected.length > 0) ours++;
    }),
    { numRuns: 10_000 },
  );
  // Neither all nor none: a generator that only makes strangers would prove nothing.
  expect(ours).toBeGreaterThan(1000);
  expect(ours).toBeLessThan(9000);
});

const isShared = (patterns: readonly string[]): boolean =>
  patterns.some((pattern) => sharedPatterns.some((each) => each === pattern));
