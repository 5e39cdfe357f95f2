import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { managedFields, readManaged } from '../../platform/managed.ts';
import { onPlansChanged, readPlans, savePlan } from '../../platform/plans.ts';
import {
  changeSettings,
  defaults,
  inspectSettings,
  onSettingsChanged,
  readSettings,
} from '../../platform/settings.ts';
import schema from '../../public/managed_schema.json' with { type: 'json' };
import { bakery, silver } from '../components/sample.ts';

const { managed, sync, local } = fakeBrowser.storage;
const sentences = (found: readonly (() => string)[]): string[] => found.map((sentence) => sentence());

beforeEach(() => fakeBrowser.reset());

describe('What a clinic has set', () => {
  it('is all that the schema for Chrome and Edge allows, or they would drop it', () => {
    expect(Object.keys(schema.properties).sort()).toEqual([...managedFields, 'locked'].sort());
  });

  it('is nothing where there is no policy, as in Firefox, which then throws', async () => {
    const none = vi.spyOn(managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readManaged()).toEqual({ values: {}, locked: [], mended: [] });
    expect(await readSettings()).toEqual(defaults);
    none.mockRestore();
  });

  it('stands above what she has set, which stays as it is and counts again without the policy', async () => {
    await changeSettings({ side: 'left', theme: 'dark', defaultCarrier: 'aetna', hiddenCarriers: ['cigna'] });
    const before = await sync.get(null);
    await managed.set({ side: 'right', carriers: ['premera', 'cigna'], firstCarrier: 'premera' });
    const { settings, locked } = await inspectSettings();
    expect(settings).toEqual({
      ...defaults,
      side: 'right',
      theme: 'dark',
      shownCarriers: ['premera', 'cigna'],
      defaultCarrier: 'premera',
    });
    expect([...locked].sort()).toEqual(['carriers', 'firstCarrier', 'side']);
    expect(await sync.get(null)).toEqual(before);
    await managed.clear();
    expect(await readSettings()).toEqual({
      ...defaults,
      side: 'left',
      theme: 'dark',
      defaultCarrier: 'aetna',
      hiddenCarriers: ['cigna'],
    });
  });

  it('is never written, and what she would change of it is not either', async () => {
    await managed.set({ side: 'left', singleKeys: false, carriers: ['premera'], locked: ['theme'] });
    await changeSettings({ side: 'right', singleKeys: true, theme: 'dark', hiddenCarriers: ['premera'] });
    expect(await sync.get(null)).toEqual({});
    expect(await local.get(null)).toEqual({});
    await changeSettings({ startCollapsed: false });
    expect(Object.keys(await sync.get(null))).toEqual(['settings.startCollapsed']);
  });

  it('keeps what it locks as it comes, whatever she had set', async () => {
    await changeSettings({ theme: 'dark', hiddenCarriers: ['cigna'] });
    await managed.set({ locked: ['theme', 'carriers'] });
    expect(await readSettings()).toEqual(defaults);
  });

  it('is left out part by part where it cannot be read, each in a sentence; what is not ours is nobody’s', async () => {
    await managed.set({
      side: 'top',
      theme: 7,
      language: 'es',
      startCollapsed: 'yes',
      singleKeys: 'no',
      firstCarrier: '',
      carriers: [],
      plans: { one: 1 },
      locked: ['language', 'everything'],
      colour: 'green',
    });
    const { settings, mended, locked } = await inspectSettings();
    expect(settings).toEqual({ ...defaults, language: 'es' });
    expect(locked).toEqual(['language']);
    expect(sentences(mended)).toEqual([
      'What your clinic has set for the side of the page cannot be read, so it does not apply.',
      'What your clinic has set for the theme cannot be read, so it does not apply.',
      'What your clinic has set for what happens when a carrier is recognized cannot be read, so it does not apply.',
      'What your clinic has set for keys that answer cannot be read, so it does not apply.',
      'What your clinic has set for the carrier that opens first cannot be read, so it does not apply.',
      'What your clinic has set for the carriers cannot be read, so it does not apply.',
      'What your clinic has set for the plans cannot be read, so it does not apply.',
      'Part of what your clinic has locked cannot be read, so it does not apply.',
    ]);
  });

  it('tells whoever listens when it changes', async () => {
    const [settings, plans] = [vi.fn(), vi.fn()];
    const stops = [onSettingsChanged(settings), onPlansChanged(plans)];
    await managed.set({ side: 'left' });
    await vi.waitFor(() => expect(settings).toHaveBeenCalledTimes(1));
    expect(plans).toHaveBeenCalledTimes(1);
    for (const stop of stops) stop();
    await managed.set({ side: 'right' });
    expect(settings).toHaveBeenCalledTimes(1);
  });
});

describe('A clinic’s plans', () => {
  const { id: _id, ...rest } = silver;
  const ofClinic = { ...rest, id: 'silver' };

  it('stand beside hers, with an id that none of hers has', async () => {
    await savePlan({ ...bakery, id: 'silver' });
    await managed.set({ plans: [ofClinic] });
    const { plans, clinicIds, onlyClinic } = await readPlans();
    expect(plans.map(({ id }) => id).sort()).toEqual(['clinic-silver', 'silver']);
    expect(clinicIds).toEqual(['clinic-silver']);
    expect(onlyClinic).toBe(false);
    expect(Object.keys(await sync.get(null))).toEqual(['plan.silver']);
  });

  it('are the only ones used where plans are locked; hers stay stored', async () => {
    await savePlan(bakery);
    await managed.set({ plans: [ofClinic], locked: ['plans'] });
    const { plans, onlyClinic } = await readPlans();
    expect(plans.map(({ id }) => id)).toEqual(['clinic-silver']);
    expect(onlyClinic).toBe(true);
    await managed.clear();
    expect((await readPlans()).plans).toEqual([bakery]);
  });

  it('that cannot be read are left out one by one, each in a sentence', async () => {
    await managed.set({
      plans: [{ ...ofClinic, holdsMonths: -1 }, { ...ofClinic, id: '' }, ofClinic, 'no plan'],
    });
    const { plans, mended, unreadable } = await readPlans();
    expect(plans).toHaveLength(1);
    expect(plans[0]).not.toHaveProperty('holdsMonths');
    expect(unreadable).toBe(0);
    expect(sentences(mended)).toEqual([
      'What your clinic has set for how long a prescription holds in the plan “Silver, individual” cannot be read, so it is left out.',
      'Plan 2 of your clinic’s list cannot be read, so it is left out.',
      'Plan 3 of your clinic’s list cannot be read, so it is left out.',
      'Plan 4 of your clinic’s list cannot be read, so it is left out.',
    ]);
  });
});
