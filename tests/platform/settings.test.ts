import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotKept } from '../../platform/problem.ts';
import {
  changeSettings,
  defaults,
  inspectSettings,
  onSettingsChanged,
  readSettings,
} from '../../platform/settings.ts';
import { synced } from '../../platform/this-machine.ts';

const { sync } = fakeBrowser.storage;
/** What is stored, without when it was set; what was taken away is left out. */
const values = async (): Promise<unknown> => Object.fromEntries(await synced.values());
beforeEach(() => fakeBrowser.reset());

describe('Settings', () => {
  it('are the usual ones until something is set, and the usual ones are never written', async () => {
    expect(await readSettings()).toEqual(defaults);
    await changeSettings({
      side: 'right',
      theme: 'system',
      startCollapsed: true,
      singleKeys: true,
      hiddenCarriers: [],
    });
    expect(await sync.get(null)).toEqual({});
  });

  it('keep each field under a key of its own, and forget one that is set back', async () => {
    await changeSettings({ side: 'left', hiddenCarriers: ['cigna', 'aetna'], defaultCarrier: 'premera' });
    expect(await values()).toEqual({
      'settings.side': 'left',
      'settings.hidden.cigna': true,
      'settings.hidden.aetna': true,
      'settings.defaultCarrier': 'premera',
    });
    await changeSettings({ side: 'right', hiddenCarriers: ['aetna'] });
    expect(await values()).toEqual({
      'settings.hidden.aetna': true,
      'settings.defaultCarrier': 'premera',
    });
  });

  it('that are damaged in one field keep every other field, and say which was mended', async () => {
    const stored = {
      'settings.side': 'upside-down',
      'settings.theme': 'dark',
      'settings.startCollapsed': 'no',
      'settings.hidden.cigna': true,
      'settings.hidden.aetna': 7,
    };
    await sync.set(stored);
    const { settings, mended } = await inspectSettings();
    expect(settings).toEqual({ ...defaults, theme: 'dark', hiddenCarriers: ['cigna'] });
    expect(mended).toHaveLength(2);
    expect(mended.map((sentence) => sentence()).join()).toContain('the side of the page');
    expect(await sync.get(null)).toEqual(stored);
  });

  it('of a newer version stay as they are when an older field changes', async () => {
    await sync.set({ 'settings.panelWidth': 420, 'settings.theme': 'sepia' });
    await changeSettings({ side: 'left' });
    expect(await values()).toEqual({
      'settings.panelWidth': 420,
      'settings.theme': 'sepia',
      'settings.side': 'left',
    });
  });

  it('tell whoever listens, and stop when asked to', async () => {
    const listener = vi.fn();
    const stop = onSettingsChanged(listener);
    await changeSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    stop();
    await changeSettings({ theme: 'light' });
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('leave nothing uncaught where storage goes away just after a change', async () => {
    const listener = vi.fn();
    const stop = onSettingsChanged(listener);
    const gone = new Error('The browser is shutting down.');
    const refused = [sync, fakeBrowser.storage.local].map((area) =>
      vi.spyOn(area, 'get').mockRejectedValue(gone),
    );
    await sync.set({ 'settings.theme': 'dark' });
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(1));
    stop();
    for (const each of refused) each.mockRestore();
  });

  it('that storage does not take are not changed, and a sentence says so', async () => {
    const full = new Error('No space left on device');
    const refused = [sync, fakeBrowser.storage.local].map((area) =>
      vi.spyOn(area, 'set').mockRejectedValueOnce(full),
    );
    const failure = await changeSettings({ side: 'left' }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NotKept);
    expect(failure instanceof NotKept && failure.problem.what).toBe(
      'The setting was not saved. Storage is full.',
    );
    expect(await readSettings()).toEqual(defaults);
    for (const each of refused) each.mockRestore();
  });
});
