import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toFile } from '../../exchange/parcel.ts';
import { type BackupRead, backupFile, readBackupFile } from '../../platform/backup.ts';
import { deleteEverything } from '../../platform/everything.ts';
import { savePlan } from '../../platform/plans.ts';
import { NotKept } from '../../platform/problem.ts';
import { changeSettings } from '../../platform/settings.ts';
import { synced } from '../../platform/this-machine.ts';
import { bakery, silver } from '../components/sample.ts';

const { local, sync } = fakeBrowser.storage;
const passphrase = 'amber otter lantern';

const check = (id: string, label: string): Record<string, unknown> => ({
  id,
  label,
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-11-20',
  answers: { 'visit-number': 3 },
  outcome: 'criteria-met',
  savedAt: '2026-11-20T18:00:00.000Z',
  ofNewerVersion: ['kept'],
});
const kept = {
  'check.a': check('a', 'Neck'),
  'check.b': check('b', 'Back'),
  'episode.e': {
    carrierId: 'premera',
    startedOn: '2026-10-01',
    label: 'Neck, autumn',
    visits: ['2026-10-02'],
  },
  'paper.a.request': { goals: 'Turns her head to drive' },
  practice: { name: 'Harbor Massage' },
};

async function fill(): Promise<void> {
  await local.set(kept);
  await changeSettings({ side: 'left', hiddenCarriers: ['cigna'] });
  await savePlan(bakery);
}

/** What is kept, without when it was set and whose machine it is. */
async function everything(): Promise<unknown> {
  const { synced: _, ...rest } = await local.get(null);
  return { local: rest, values: Object.fromEntries(await synced.values()) };
}

const fileOf = (text: string): Blob => new Blob([text]);
async function read(text: string, secret = passphrase): Promise<BackupRead | undefined> {
  const found = await readBackupFile(fileOf(text));
  return found.kind === 'sealed' ? found.open(secret) : found;
}
async function contents(text: string): Promise<Extract<BackupRead, { kind: 'contents' }>> {
  const found = await read(text);
  if (found?.kind !== 'contents') throw new Error(JSON.stringify(found));
  return found;
}

beforeEach(() => fakeBrowser.reset());

describe('A backup', () => {
  it('brought back after everything was deleted makes all as it was', async () => {
    await fill();
    const before = await everything();
    const text = await backupFile(passphrase, true);
    await deleteEverything();
    const { counts, unreadable, restore } = await contents(text);
    expect(counts).toEqual([
      { kind: 'settings', fresh: 2, same: 0, differing: 0 },
      { kind: 'plans', fresh: 1, same: 0, differing: 0 },
      { kind: 'checks', fresh: 2, same: 0, differing: 0 },
      { kind: 'episodes', fresh: 1, same: 0, differing: 0 },
      { kind: 'papers', fresh: 1, same: 0, differing: 0 },
      { kind: 'practice', fresh: 1, same: 0, differing: 0 },
    ]);
    expect(unreadable).toBe(0);
    expect(await everything()).toEqual({ local: {}, values: {} });
    await restore('here');
    expect(await everything()).toEqual(before);
  });

  it('holds nothing that is on this computer only unless that is asked for', async () => {
    await fill();
    const { counts } = await contents(await backupFile(passphrase, false));
    expect(counts.map(({ kind }) => kind)).toEqual(['settings', 'plans']);
  });

  it('is never written without a passphrase, and shows nothing without it', async () => {
    await fill();
    await expect(backupFile('', true)).rejects.toThrow('never written without');
    const text = await backupFile(passphrase, true);
    expect(text).not.toMatch(/Neck|premera|Harbor|settings\./);
    expect(await read(text, 'amber otter lanterns')).toBeUndefined();
  });

  it('brings back what was deleted since, and leaves or replaces what was changed since, as she says', async () => {
    await fill();
    const text = await backupFile(passphrase, true);
    const changed = check('a', 'Neck, renamed');
    await local.set({ 'check.a': changed, 'check.c': check('c', 'New') });
    await local.remove('check.b');
    await changeSettings({ side: 'right', theme: 'dark' });
    await savePlan({ ...bakery, note: 'new' });
    await savePlan(silver);
    const since = await everything();

    const { counts, restore } = await contents(text);
    expect(counts).toContainEqual({ kind: 'checks', fresh: 1, same: 0, differing: 1 });
    expect(counts).toContainEqual({ kind: 'plans', fresh: 0, same: 0, differing: 1 });
    expect(counts).toContainEqual({ kind: 'settings', fresh: 1, same: 1, differing: 0 });
    const undoHere = await restore('here');
    expect(await local.get(['check.a', 'check.b'])).toEqual({
      'check.a': changed,
      'check.b': kept['check.b'],
    });
    expect(Object.fromEntries(await synced.values())).toMatchObject({
      'settings.side': 'left',
      'plan.bakery': { note: 'new' },
    });
    await undoHere();
    expect(await everything()).toEqual(since);

    const undoBackup = await (await contents(text)).restore('backup');
    expect(await local.get(null)).toMatchObject({ ...kept, 'check.c': { label: 'New' } });
    expect(Object.fromEntries(await synced.values())).toMatchObject({
      'settings.theme': 'dark',
      'plan.bakery': { note: bakery.note },
      'plan.silver': {},
    });
    await undoBackup();
    expect(await everything()).toEqual(since);
  });

  it('is brought back whole or not at all, and a sentence says so', async () => {
    await fill();
    const text = await backupFile(passphrase, true);
    await deleteEverything();
    const found = await contents(text);
    const failures: unknown[] = [];
    const refuse = (at: number): void => {
      let n = 0;
      const set = local.set.bind(local);
      const spy = vi.spyOn(local, 'set').mockImplementation(async (items) => {
        if (++n === at) throw new Error('QUOTA_BYTES quota exceeded');
        return set(items);
      });
      failures.push(spy);
    };
    // The first write is of what is kept here, the second of what follows her; the browser's sync refuses too.
    for (const at of [1, 2]) {
      refuse(at);
      const noSync = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
      const failure = await found.restore('here').catch((error: unknown) => error);
      expect(failure instanceof NotKept && failure.problem.what).toContain(
        'The backup was not brought back.',
      );
      vi.restoreAllMocks();
      noSync.mockRestore();
      expect(await everything()).toEqual({ local: {}, values: {} });
    }
    await found.restore('here');
    expect(Object.keys(await local.get(null))).toContain('check.a');
  });
});

describe('A file that is no backup of ours', () => {
  const why = async (text: string): Promise<unknown> => {
    const found = await read(text);
    return found?.kind === 'refused' ? found.why : found?.kind;
  };

  it('is refused for what it is', async () => {
    await fill();
    const text = await backupFile(passphrase, true);
    expect(await why(text.slice(0, text.length / 2))).toBe('damaged');
    expect(await why(text.replace(/"sealed": "...../, '"sealed": "!!!!!'))).toBe('damaged');
    expect(await why(text.replace('"version": 1', '"version": 2'))).toBe('newer');
    expect(await why(text.replace('touchstone-backup', 'touchstone-settings'))).toBe('other-file');
    expect(await why('{"hello": 1}')).toBe('not-ours');
    expect(await why('')).toBe('not-ours');
    expect(await why(await toFile('backup', { records: {}, kept: {} }, ''))).toBe('damaged');
    expect(await why(await toFile('backup', { records: [], kept: {} }, passphrase))).toBe('damaged');
    expect(await why(`${'['.repeat(10_000)}`)).toBe('too-deep');
    const huge = Object.defineProperty(fileOf(''), 'size', { value: 33 * 1024 * 1024 });
    expect(await readBackupFile(huge)).toEqual({ kind: 'refused', why: 'too-big' });
    expect(
      await why(
        await toFile('backup', { records: {}, kept: { x: 'y'.repeat(33 * 1024 * 1024) } }, passphrase),
      ),
    ).toBe('damaged');
  });

  it('brings in nothing that cannot be read or does not belong, and says how many there were', async () => {
    const hostile = JSON.parse(
      `{"__proto__": {"polluted": 1}, "check.x": {"id": "y"}, "check.constructor": 7, "synced": {}, "draft": {},
        "paper.a.spell": {}, "episode.e": {"carrierId": "premera", "startedOn": "2026-02-30"}, "practice": [1]}`,
    );
    const long = { 'check.l': { ...check('l', 'x'.repeat(300_000)) }, 'check.a': kept['check.a'] };
    const records = {
      'plan.long': { t: [1, 0, 'abcdefgh'], v: 'x'.repeat(9000) },
      nokey: 1,
      'settings.side': 'left',
    };
    const { counts, unreadable, restore } = await contents(
      await toFile('backup', { records, kept: { ...hostile, ...long } }, passphrase),
    );
    expect(counts).toEqual([
      { kind: 'settings', fresh: 1, same: 0, differing: 0 },
      { kind: 'checks', fresh: 1, same: 0, differing: 0 },
    ]);
    expect(unreadable).toBe(10);
    await restore('backup');
    expect(Object.keys(await local.get(null)).sort()).toEqual(['check.a', 'synced']);
    expect(Object.keys({})).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});
