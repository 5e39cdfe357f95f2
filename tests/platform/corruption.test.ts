import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Plan } from '../../criteria/plan.ts';
import { readAliases, rememberAlias } from '../../platform/aliases.ts';
import { readPlans, savePlan } from '../../platform/plans.ts';
import { changeSettings, defaults, inspectSettings } from '../../platform/settings.ts';
import { readSitesOff, turnSiteOff } from '../../platform/sites.ts';
import { synced } from '../../platform/this-machine.ts';

const { sync, local } = fakeBrowser.storage;
const plan = (id: string): Plan => ({
  id,
  carrierId: 'premera',
  name: `Plan ${id}`,
  visitLimit: { visits: 16, per: 'calendar-year' },
  definition: 'Care that restores a function.',
  note: 'A note.',
  source: { kind: 'booklet', title: '2026 benefits', page: '12', read: '2026-10-01' },
});
const set = { side: 'left', theme: 'dark', language: 'es', startCollapsed: false } as const;
type Set = keyof typeof set;

/** Everything she has, each thing with how it is read. */
const things: Readonly<Record<string, () => Promise<unknown>>> = {
  ...Object.fromEntries(
    (Object.keys(set) as Set[]).map((name) => [
      `settings.${name}`,
      async () => (await inspectSettings()).settings[name],
    ]),
  ),
  'settings.hidden.aetna': async () => (await inspectSettings()).settings.hiddenCarriers.includes('aetna'),
  'settings.off.www.example.com': async () => (await readSitesOff()).includes('www.example.com'),
  'alias.ebms': async () => (await readAliases()).find(({ payer }) => payer === 'EBMS')?.carrierId,
  'plan.one': async () => (await readPlans()).plans.find(({ id }) => id === 'one'),
  'plan.two': async () => (await readPlans()).plans.find(({ id }) => id === 'two'),
};

async function all(): Promise<Record<string, unknown>> {
  const read = await Promise.all(
    Object.entries(things).map(async ([key, ask]) => [key, await ask()] as const),
  );
  return Object.fromEntries(read);
}

const junk = fc.oneof(
  // As storage holds it: minus zero is none there.
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value))),
  fc.string(),
  fc.constantFrom(null, [], {}, '', 0, -1, 1e300, 'left', { t: null }, { v: null }, { t: [1, 0, 'a'], w: 1 }),
);
/** One spoils the whole, one a part of it at any depth, one cuts it off. */
const spoil = fc.oneof(
  fc.record({ how: fc.constant('whole' as const), junk }),
  fc.record({ how: fc.constant('part' as const), junk, path: fc.array(fc.nat(), { maxLength: 4 }) }),
  fc.record({ how: fc.constant('cut' as const), at: fc.nat({ max: 200 }) }),
);
type Spoil = typeof spoil extends fc.Arbitrary<infer T> ? T : never;

function spoiled(value: unknown, by: Spoil): unknown {
  if (by.how === 'whole') return by.junk;
  if (by.how === 'cut') return JSON.stringify(value).slice(0, by.at);
  const copy = structuredClone({ value });
  let at: Record<string, unknown> = copy;
  let key = 'value';
  for (const step of by.path) {
    const inner = at[key];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    at = inner as Record<string, unknown>;
    key = Object.keys(at)[step % Object.keys(at).length] ?? key;
  }
  at[key] = by.junk;
  return copy.value;
}

beforeEach(() => fakeBrowser.reset());

async function fill(isStamped: boolean): Promise<void> {
  await Promise.all([sync.clear(), local.clear()]);
  if (!isStamped) {
    await sync.set({
      ...Object.fromEntries(Object.entries(set).map(([name, value]) => [`settings.${name}`, value])),
      'settings.hidden.aetna': true,
      'settings.off.www.example.com': true,
      'alias.ebms': { payer: 'EBMS', carrierId: 'regence' },
      'plan.one': plan('one'),
      'plan.two': plan('two'),
    });
    return;
  }
  await changeSettings({ ...set, hiddenCarriers: ['aetna'] });
  await turnSiteOff('www.example.com');
  await rememberAlias('EBMS', 'regence');
  await Promise.all([savePlan(plan('one')), savePlan(plan('two'))]);
}

const usual: Readonly<Record<string, unknown>> = { ...defaults };

it('1,000 random corruptions of what the browser’s sync holds: no crash, nothing healthy lost, nothing reset in silence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.dictionary(fc.constantFrom(...Object.keys(things)), spoil, { minKeys: 1, maxKeys: 4 }),
      async (isStamped, spoils) => {
        await fill(isStamped);
        const before = await all();
        const stored = await sync.get(null);
        const damaged = Object.fromEntries(
          // The browser in memory takes null for a removal, unlike a real one.
          Object.entries(spoils).map(([key, by]) => [key, spoiled(stored[key], by) ?? 'null']),
        );
        await sync.set(damaged);
        if (!isStamped) {
          const after = await all();
          const { mended } = await inspectSettings();
          const { unreadable, mended: mendedPlans } = await readPlans();
          let reset = 0;
          for (const key of Object.keys(things)) {
            if (!(key in spoils)) expect(after[key]).toEqual(before[key]);
            const name = key.slice('settings.'.length);
            // A damaged value may by chance be one that can be read; the usual one in its place is said.
            if (
              name in set &&
              after[key] !== before[key] &&
              after[key] === usual[name] &&
              damaged[key] !== after[key]
            )
              reset++;
          }
          expect(mended.length).toBeGreaterThanOrEqual(reset);
          const plansGone = ['plan.one', 'plan.two'].filter((key) => after[key] === undefined);
          expect(unreadable + mendedPlans.length).toBeGreaterThanOrEqual(plansGone.length);
        }
        // What is written next leaves the damaged originals where they are, or puts the sound copy back.
        await changeSettings({ defaultCarrier: 'cigna' });
        await synced.settle();
        const now = await sync.get(null);
        for (const key of Object.keys(spoils))
          if (!isStamped) expect(now[key]).toEqual(damaged[key]);
          else expect(now[key]).toBeDefined();
        const after = await all();
        // A part may by chance be another value that can be read; all else has a sound copy on this computer.
        for (const key of Object.keys(things))
          if (!(key in spoils) || (isStamped && spoils[key]?.how !== 'part'))
            expect(after[key]).toEqual(before[key]);
      },
    ),
    { numRuns: 1000 },
  );
}, 60_000);

it('1,000 random corruptions of this computer’s own copy: everything is as it was, from the browser’s sync', async () => {
  await fc.assert(
    fc.asyncProperty(spoil, async (by) => {
      await fill(true);
      const before = await all();
      await local.set({ synced: spoiled((await local.get('synced')).synced, by) });
      const damagedCopy = (await local.get('synced')).synced;
      await changeSettings({ defaultCarrier: 'cigna' });
      const after = await all();
      // A copy that happens to be sound and newer is a change, not damage.
      if (by.how !== 'part') expect(after).toEqual(before);
      if (typeof damagedCopy === 'string')
        expect((await local.get('synced.damaged'))['synced.damaged']).toBe(damagedCopy);
    }),
    { numRuns: 1000 },
  );
}, 60_000);
