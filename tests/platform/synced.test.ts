import { describe, expect, it } from 'vitest';
import { type FaultKind, faultOf, SyncFault, waitingProblem } from '../../platform/sync-fault.ts';
import { limits } from '../../sync/size.ts';
import { meet, TestMachine, tick } from './machines.ts';

const set = (key: string, value: unknown) => ({ key, to: () => value });
const long = (bytes: number): string => 'x'.repeat(bytes);
/** As the browsers word them. */
const refusals: readonly (readonly [string, FaultKind])[] = [
  ['Resource::kQuotaBytesPerItem quota exceeded', 'item-too-long'],
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'item-too-long'],
  ['Resource::kQuotaBytes quota exceeded', 'all-full'],
  ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'all-full'],
  ['Resource::kMaxItems quota exceeded', 'too-many-items'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'writes-a-minute'],
  ['This request exceeds the MAX_WRITE_OPERATIONS_PER_HOUR quota.', 'writes-an-hour'],
  ['IO error: 000003.log: No space left on device', 'disk-full'],
  ['An unexpected error occurred', 'refused'],
];

describe('An update', () => {
  it('costs two writes, one here and one to the browser’s sync, however much it changes', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.side', 'left'), set('settings.theme', 'dark')]);
    expect([machine.local.writes, machine.sync.writes]).toEqual([1, 1]);
  });

  it('is one of 50 at once: none is lost, and they are written together', async () => {
    const machine = new TestMachine();
    const count = { key: 'settings.count', to: (known: unknown) => Number(known ?? 0) + 1 };
    await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        machine.synced.update([set(`settings.off.host${n}`, true), count]),
      ),
    );
    expect(Object.keys(await machine.values())).toHaveLength(51);
    expect((await machine.values())['settings.count']).toBe(50);
    expect(machine.sync.writes).toBeLessThanOrEqual(2);
  });

  it('of what is so already, or of what is not there and is to go, writes nothing', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.side', undefined)]);
    expect([machine.local.writes, machine.sync.writes]).toEqual([0, 0]);
    await machine.synced.update([set('settings.side', 'left')]);
    await machine.synced.update([set('settings.side', 'left')]);
    expect([machine.local.writes, machine.sync.writes]).toEqual([1, 1]);
  });

  it.each(Array.from({ length: 20 }, (_, n) => n))(
    'that is stopped between the two writes is finished at the next start (%i of 20)',
    async (n) => {
      const machine = new TestMachine();
      await machine.synced.update([set('settings.side', 'left'), set('plan.one', { name: 'A' })]);
      machine.sync.next.push('stopped');
      const updates = [set(`settings.hidden.c${n}`, true), set('settings.side', undefined)];
      void machine.synced.update(updates);
      await tick();
      expect((await machine.sync.get(`settings.hidden.c${n}`))[`settings.hidden.c${n}`]).toBeUndefined();
      await machine.restart();
      expect(await machine.values()).toEqual({ [`settings.hidden.c${n}`]: true, 'plan.one': { name: 'A' } });
      expect((await machine.synced.state()).waiting.keys).toEqual([]);
      expect(machine.sync.kept.get('settings.side')).toContain('"gone":true');
    },
  );

  it('keeps half an emoji from a browser that would refuse it', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('alias.\ud83d', 'x\ud83d')]);
    expect(await machine.values()).toEqual({ 'alias.\ufffd': 'x\ufffd' });
  });
});

describe('What storage does not take', () => {
  it.each(refusals)('“%s” means %s', (message, kind) => {
    expect(faultOf(new Error(message))).toBe(kind);
    const { what, safe } = waitingProblem(kind);
    expect([what, safe].every((sentence) => /^[A-Z].*\.$/.test(sentence))).toBe(true);
  });

  it.each(refusals)(
    'is kept here and waits after “%s”, and follows when it is tried again',
    async (...one) => {
      const [message, kind] = one;
      const machine = new TestMachine();
      machine.sync.next.push(new Error(message));
      await machine.synced.update([set('settings.side', 'left')]);
      expect(await machine.values()).toEqual({ 'settings.side': 'left' });
      expect((await machine.synced.state()).waiting).toEqual({ keys: ['settings.side'], fault: kind });
      expect(machine.sync.kept.size).toBe(0);
      await machine.restart();
      expect((await machine.synced.state()).waiting).toEqual({ keys: [], fault: undefined });
      expect(machine.sync.kept.size).toBe(1);
    },
  );

  it('is refused at once where one thing is too long, and what was there stays', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('plan.one', 'short')]);
    const failure = await machine.synced
      .update([set('settings.side', 'left'), set('plan.one', long(limits.itemBytes))])
      .catch((reason: unknown) => reason);
    expect(failure instanceof SyncFault && failure.kind).toBe('item-too-long');
    expect(failure instanceof SyncFault && failure.bytes).toBeGreaterThan(limits.itemBytes);
    expect(await machine.values()).toEqual({ 'plan.one': 'short' });
  });

  it('counts `<` as six and an emoji as four', async () => {
    const machine = new TestMachine();
    const fits = machine.synced.update([set('plan.one', '<'.repeat(1340))]);
    await expect(fits).resolves.toBeUndefined();
    await expect(machine.synced.update([set('plan.two', '<'.repeat(1366))])).rejects.toThrow(SyncFault);
    await expect(machine.synced.update([set('plan.two', '😀'.repeat(2049))])).rejects.toThrow(SyncFault);
  });

  it('waits when all is full, while what frees room is written; then it follows', async () => {
    const machine = new TestMachine();
    for (let n = 0; n < 14; n++) await machine.synced.update([set(`plan.p${n}`, long(7200))]);
    await machine.synced.update([set('plan.last', long(3000))]);
    expect((await machine.synced.state()).waiting).toEqual({ keys: ['plan.last'], fault: 'all-full' });
    expect(Object.keys(await machine.values())).toHaveLength(15);
    await machine.synced.update([set('plan.p0', undefined)]);
    expect((await machine.synced.state()).waiting).toEqual({ keys: [], fault: undefined });
  });

  it('waits beyond 512 things', async () => {
    const machine = new TestMachine();
    await machine.synced.update(
      Array.from({ length: limits.items + 1 }, (_, n) => set(`settings.off.${n}`, true)),
    );
    const { waiting } = await machine.synced.state();
    expect([waiting.keys.length, waiting.fault]).toEqual([1, 'too-many-items']);
    expect(Object.keys(await machine.values())).toHaveLength(513);
  });

  it('goes to the browser’s sync alone where this computer has no room', async () => {
    const machine = new TestMachine();
    machine.local.next.push(new Error('No space left on device'));
    await machine.synced.update([set('settings.side', 'left')]);
    expect(await machine.values()).toEqual({ 'settings.side': 'left' });
  });

  it('is said, and nothing has changed, where neither takes it; the same again then works', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.theme', 'dark')]);
    for (const area of [machine.local, machine.sync]) area.next.push(new Error('No space left on device'));
    const update = [set('settings.side', 'left')];
    const failure = await machine.synced.update(update).catch((reason: unknown) => reason);
    expect(failure instanceof SyncFault && failure.kind).toBe('disk-full');
    expect(await machine.values()).toEqual({ 'settings.theme': 'dark' });
    await machine.synced.update(update);
    expect(await machine.values()).toEqual({ 'settings.side': 'left', 'settings.theme': 'dark' });
  });

  it('is read from the one area where the other cannot be read', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.side', 'left')]);
    const { get } = machine.sync;
    machine.sync.get = async () => Promise.reject(new Error('An unexpected error occurred'));
    expect(await machine.values()).toEqual({ 'settings.side': 'left' });
    await machine.synced.update([set('settings.theme', 'dark')]);
    machine.sync.get = get;
    await machine.synced.settle();
    machine.local.get = async () => Promise.reject(new Error('corrupt'));
    expect(await machine.values()).toEqual({ 'settings.side': 'left', 'settings.theme': 'dark' });
  });
});

describe('The browser’s sync', () => {
  it('may forget a thing, or be given an older one: it is put right', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.side', 'left'), set('settings.theme', 'light')]);
    const older = machine.sync.kept.get('settings.side') ?? '';
    await machine.synced.update([set('settings.side', 'right')]);
    machine.sync.kept.set('settings.side', older);
    machine.sync.kept.delete('settings.theme');
    expect(await machine.values()).toEqual({ 'settings.side': 'right', 'settings.theme': 'light' });
    await machine.synced.settle();
    expect(machine.sync.kept.get('settings.side')).toContain('"right"');
    expect(machine.sync.kept.has('settings.theme')).toBe(true);
  });

  it('that was emptied on purpose is not filled again; that merely lost one thing is', async () => {
    const machine = new TestMachine();
    await machine.synced.update([set('settings.side', 'left'), set('settings.theme', 'dark')]);
    machine.sync.kept.delete('settings.side');
    await machine.synced.settle(true);
    expect(machine.sync.kept.size).toBe(2);
    await machine.sync.clear();
    await machine.synced.settle(true);
    expect([machine.sync.kept.size, machine.local.kept.size]).toEqual([0, 0]);
  });

  it('is not written where nothing differs, so two machines come to rest', async () => {
    const [one, other] = [new TestMachine(), new TestMachine()];
    const cloud = new Map<string, string>();
    await one.synced.update([set('settings.side', 'left')]);
    await other.synced.update([set('settings.side', 'right')]);
    for (let round = 0; round < 3; round++) for (const each of [one, other]) await meet(each, cloud);
    const writes = one.sync.writes + other.sync.writes;
    for (let round = 0; round < 3; round++) for (const each of [one, other]) await meet(each, cloud);
    expect(one.sync.writes + other.sync.writes).toBe(writes);
    expect(await one.values()).toEqual(await other.values());
  });

  it('keeps values from before there were stamps as they are, until they are set', async () => {
    const machine = new TestMachine();
    await machine.sync.set({ 'settings.side': 'left', 'settings.theme': 'dark' });
    await machine.synced.settle();
    expect(machine.sync.kept.get('settings.side')).toBe('"left"');
    expect(await machine.values()).toEqual({ 'settings.side': 'left', 'settings.theme': 'dark' });
    await machine.synced.update([set('settings.side', 'right')]);
    await machine.sync.set({ 'settings.side': 'left' });
    expect((await machine.values())['settings.side']).toBe('right');
  });
});

describe('Another machine’s records', () => {
  it('are merged once and for all, and told beforehand', async () => {
    const [one, other] = [new TestMachine(), new TestMachine()];
    await one.synced.update([set('settings.side', 'left'), set('plan.one', { name: 'A' })]);
    await other.synced.mergeIn(await one.synced.snapshot());
    await one.synced.update([set('plan.one', undefined), set('settings.theme', 'dark')]);
    const file = await one.synced.snapshot();
    expect(await other.synced.preview(file)).toEqual([
      { key: 'plan.one', before: { name: 'A' } },
      { key: 'settings.theme', after: 'dark' },
    ]);
    await other.synced.mergeIn(file);
    await other.synced.mergeIn(file);
    expect(await other.values()).toEqual({ 'settings.side': 'left', 'settings.theme': 'dark' });
    expect(await other.synced.preview(file)).toEqual([]);
  });

  it('that are hostile do no harm and leave the rest', async () => {
    const machine = new TestMachine();
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":1,"check.one":{"label":"x"},"plan.one":{"__proto__":{"polluted":1}},"settings.side":{"t":[1e300,0,"a"],"v":"left"},"":1}',
    );
    await machine.synced.mergeIn({ ...hostile, 'plan.big': long(9000) });
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    expect(Object.keys(await machine.values()).sort()).toEqual(['plan.one', 'settings.side']);
    await machine.synced.update([set('settings.side', 'right')]);
    expect((await machine.values())['settings.side']).toBe('right');
  });
});
