import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Plan } from '../../criteria/plan.ts';
import { deletePlan, noPlans, onPlansChanged, openPlans, readPlans, savePlan } from '../../platform/plans.ts';
import { NotKept } from '../../platform/problem.ts';
import { synced } from '../../platform/this-machine.ts';
import { bytesOf } from '../../sync/size.ts';

const { sync, local } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const plan: Plan = {
  id: 'one',
  carrierId: 'premera',
  name: 'Harbor Bakery group',
  funding: 'employer',
  visitLimit: { visits: 16, per: 'calendar-year' },
  prescription: 'needed',
  authorizationFrom: 7,
  holdsMonths: 6,
  definition: 'Care that restores a function.',
  note: 'Shared with physical therapy.',
  source: { kind: 'call', date: '2026-11-09', department: 'Provider Services', reference: 'REF-1' },
};
const { id: _id, ...withoutId } = plan;
const bare: Plan = {
  id: 'two',
  carrierId: 'aetna',
  name: 'A plan',
  definition: '',
  note: '',
  source: { kind: 'booklet', title: '2026 benefits', page: '12', read: '2026-10-01' },
};
const storedPlan = async (): Promise<unknown> => (await synced.values()).get('plan.one');
const keys = async (): Promise<string[]> => Object.keys(await sync.get(null)).sort();

describe('Plans', () => {
  it('follow her, each under a key of its own, and come back by name', async () => {
    await Promise.all([savePlan(plan), savePlan(bare)]);
    expect(await keys()).toEqual(['plan.one', 'plan.two']);
    expect(Object.keys(await local.get(null))).toEqual(['synced']);
    expect(await readPlans()).toEqual({ ...noPlans, plans: [bare, plan] });
  });

  it('forget what she has taken out', async () => {
    await savePlan(plan);
    const { visitLimit: _, funding: __, ...fewer } = plan;
    await savePlan(fewer);
    expect((await readPlans()).plans).toEqual([fewer]);
  });

  it('that are damaged in one field keep every other, and a sentence says which', async () => {
    const stored = {
      ...withoutId,
      funding: 'the-moon',
      visitLimit: { visits: -1, per: 'calendar-year' },
      holdsMonths: 'six',
      definition: 7,
    };
    await sync.set({ 'plan.one': stored });
    const { plans, mended } = await readPlans();
    const { funding: _, visitLimit: __, holdsMonths: ___, ...rest } = plan;
    expect(plans).toEqual([{ ...rest, definition: '' }]);
    expect(mended).toHaveLength(4);
    expect(mended[1]?.()).toContain('the visit limit of the plan “Harbor Bakery group”');
    expect((await sync.get('plan.one'))['plan.one']).toEqual(stored);
  });

  it.each([
    ['no source', { ...withoutId, source: undefined }],
    ['a source without its day', { ...withoutId, source: { ...plan.source, date: '2026-02-30' } }],
    ['no carrier', { ...withoutId, carrierId: '' }],
    ['no name', { ...withoutId, name: 5 }],
    ['nothing at all', 'x'],
  ])('with %s are counted, left as they are, and do not hide the others', async (_, stored) => {
    await sync.set({ 'plan.bad': stored });
    await savePlan(bare);
    expect(await readPlans()).toMatchObject({ plans: [bare], unreadable: 1 });
    expect((await sync.get('plan.bad'))['plan.bad']).toEqual(stored);
  });

  it('keep what a newer version stored of them, in their source too', async () => {
    await sync.set({
      'plan.one': { ...plan, copay: 20, source: { ...plan.source, extension: '4' } },
    });
    await savePlan({ ...plan, name: 'Harbor Bakery' });
    expect(await storedPlan()).toEqual({
      ...plan,
      name: 'Harbor Bakery',
      copay: 20,
      source: { ...plan.source, extension: '4' },
    });
  });

  it('come back as they were stored when a deletion is undone', async () => {
    const stored = { ...plan, copay: 20 };
    await sync.set({ 'plan.one': stored });
    const restore = await deletePlan('one');
    expect(await storedPlan()).toBeUndefined();
    await restore();
    expect(await storedPlan()).toEqual(stored);
  });

  it('tell whoever listens, and stop when asked to', async () => {
    const listener = vi.fn();
    const stop = onPlansChanged(listener);
    await sync.set({ 'settings.theme': 'dark' });
    await savePlan(plan);
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    stop();
    await savePlan(bare);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('A plan that storage does not take', () => {
  /** Neither storage takes the next thing it is given. */
  const refuseOnce = (message: string): (() => void) => {
    const spies = [sync, local].map((area) =>
      vi.spyOn(area, 'set').mockRejectedValueOnce(new Error(message)),
    );
    return () => {
      for (const spy of spies) spy.mockRestore();
    };
  };
  const failureOf = (saving: Promise<unknown>) => saving.catch((error: unknown) => error);

  it('is not kept, and a sentence says so', async () => {
    const refuse = refuseOnce('No space left on device');
    const failure = await failureOf(savePlan(plan));
    expect(failure instanceof NotKept && failure.problem.what).toBe(
      'The plan was not saved. Storage is full.',
    );
    refuse();
  });

  it('because it is too long is told how long it may be: 8,192 bytes with its key, and not one more', async () => {
    // How long a number is in Chromium hangs on its zeros; the time stands still.
    const now = 1_795_636_023_597;
    const empty = { t: [now, 0, 'abcdefgh'], v: { ...plan, note: '' } };
    vi.useFakeTimers({ now, toFake: ['Date'] });
    const room = 8192 - bytesOf('plan.one', empty);
    await savePlan({ ...plan, note: 'a'.repeat(room) });
    const two = { ...plan, id: 'two' };
    // Still at that moment: a stamp of another may be a byte longer or shorter.
    const failure = await failureOf(savePlan({ ...two, note: `${'a'.repeat(room - 1)}é` }));
    vi.useRealTimers();
    expect(failure instanceof NotKept && failure.problem).toEqual({
      what: 'The plan was not saved. It is too long: 8193 bytes, and the browser’s sync takes 8192.',
      safe: 'What you typed is still here. Shorten the definition or the note.',
    });
    expect((await readPlans()).plans[0]?.note).toBe('a'.repeat(room));
  });

  it('is still there when it could not be deleted', async () => {
    await savePlan(plan);
    const refuse = refuseOnce('disk');
    expect(await failureOf(deletePlan('one'))).toBeInstanceOf(NotKept);
    refuse();
    expect((await readPlans()).plans).toEqual([plan]);
  });
});

it('My plans open at their place in the settings', () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  openPlans();
  expect(create.mock.calls[0]?.[0].url).toMatch(/\/options\.html#plans$/);
});
