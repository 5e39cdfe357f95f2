import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteEverything } from '../../platform/everything.ts';
import { NotKept } from '../../platform/problem.ts';
import { changeSettings } from '../../platform/settings.ts';

const { local, session, sync } = fakeBrowser.storage;
const areas = { local, session, sync };
const kept: Record<'local' | 'session' | 'sync', Record<string, unknown>> = {
  local: { 'check.one': { label: 'Shoulder' }, 'what-a-newer-version-keeps': [1, { two: null }] },
  session: { draft: { label: 'Jaw' } },
  sync: { 'settings.theme': 'dark', 'plan.p': { name: 'Bakery' } },
};
const all = async () => ({
  local: await local.get(null),
  session: await session.get(null),
  sync: await sync.get(null),
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  for (const area of ['local', 'session', 'sync'] as const) await areas[area].set(kept[area]);
});

describe('Delete everything', () => {
  it('leaves no key in local, session and sync', async () => {
    await deleteEverything();
    expect(await all()).toEqual({ local: {}, session: {}, sync: {} });
  });

  it('puts everything back exactly as it was, what only a newer version knows too', async () => {
    const undo = await deleteEverything();
    await undo();
    expect(await all()).toEqual(kept);
  });

  it.each(['local', 'session', 'sync'] as const)('changes nothing if %s refuses', async (area) => {
    vi.spyOn(areas[area], 'clear').mockRejectedValue(new Error('disk'));
    await expect(deleteEverything()).rejects.toBeInstanceOf(NotKept);
    expect(await all()).toEqual(kept);
  });

  it('sees what another page wrote just then, and clears again', async () => {
    const clear = local.clear.bind(local);
    vi.spyOn(local, 'clear').mockImplementationOnce(async () => {
      await clear();
      await local.set({ 'check.late': 1 });
    });
    await deleteEverything();
    expect(await local.get(null)).toEqual({});
  });

  it('waits for a change that is being written, or it would come back', async () => {
    const set = sync.set.bind(sync);
    let goOn = (): void => undefined;
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    vi.spyOn(sync, 'set').mockImplementationOnce(async (items) => {
      await held;
      await set(items);
    });
    const changing = changeSettings({ side: 'left' });
    await vi.waitFor(() => expect(sync.set).toHaveBeenCalled());
    const deleting = deleteEverything();
    await new Promise((done) => setTimeout(done, 20));
    goOn();
    await Promise.all([changing, deleting]);
    expect(await all()).toEqual({ local: {}, session: {}, sync: {} });
  });

  it('does not say that it is done where something is left', async () => {
    vi.spyOn(sync, 'clear').mockResolvedValue();
    await expect(deleteEverything()).rejects.toBeInstanceOf(NotKept);
    expect(await all()).toEqual(kept);
  });

  it('can be undone again where storage refused once', async () => {
    const undo = await deleteEverything();
    const refuse = vi.spyOn(sync, 'set').mockRejectedValueOnce(new Error('too many writes'));
    await expect(undo()).rejects.toBeInstanceOf(NotKept);
    refuse.mockRestore();
    await undo();
    expect(await all()).toEqual(kept);
  });
});
