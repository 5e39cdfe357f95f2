import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import {
  deleteCheck,
  keepDraft,
  onDraftChanged,
  readChecks,
  readDraft,
  saveCheck,
} from '../../platform/checks.ts';
import { NotKept } from '../../platform/problem.ts';

const { local, session, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const check: SavedCheck = {
  id: 'one',
  label: 'Shoulder, autumn',
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-12-02',
  answers: { 'visit-number': 7, 'new-condition': true },
  outcome: 'more-information-needed',
  savedAt: '2026-11-23T17:00:00.000Z',
};
const draft: Draft = {
  carrierId: 'premera',
  policyId: '8.03.502',
  dateOfService: '2026-12-02',
  answers: { 'visit-number': 7 },
  putOff: ['plan-funding'],
  label: '',
  started: true,
};

describe('Saved checks', () => {
  it('are kept on this computer only, the newest first', async () => {
    await saveCheck(check);
    await saveCheck({ ...check, id: 'two', savedAt: '2026-11-24T17:00:00.000Z' });
    expect((await readChecks()).checks.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(await sync.get(null)).toEqual({});
  });

  it('lose none when fifty are saved at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => saveCheck({ ...check, id: `check-${i}` })));
    expect((await readChecks()).checks).toHaveLength(50);
  });

  it('come back as they were stored when a deletion is undone, what only a newer version knows too', async () => {
    const stored = { 'check.one': { ...check, copay: 20 }, 'paper.one.appeal': { denial: 'Not enough.' } };
    await local.set(stored);
    const restore = await deleteCheck('one');
    expect(await local.get(null)).toEqual({});
    await restore();
    expect(await local.get(null)).toEqual(stored);
  });

  it('remember that they were made on the sample page, and say nothing of it where they were not', async () => {
    await saveCheck({ ...check, sample: true });
    expect((await readChecks()).checks).toEqual([{ ...check, sample: true }]);
    await local.set({ 'check.one': { ...check, sample: 'yes' } });
    expect((await readChecks()).checks).toEqual([check]);
    await keepDraft({ ...draft, sample: true });
    expect(await readDraft()).toEqual({ ...draft, sample: true });
  });

  it('that are damaged are counted, kept, and do not hide the others', async () => {
    await saveCheck(check);
    const damaged = { ...check, id: 'bad', dateOfService: '2026-02-31' };
    await local.set({ 'check.bad': damaged, 'check.worse': 'x' });
    expect(await readChecks()).toEqual({ checks: [check], unreadable: 2 });
    expect((await local.get('check.bad'))['check.bad']).toEqual(damaged);
  });

  it('keep which plan they were made with; a damaged one is left out', async () => {
    await saveCheck({ ...check, planId: 'p1' });
    expect((await readChecks()).checks).toEqual([{ ...check, planId: 'p1' }]);
    await local.set({ 'check.one': { ...check, planId: 7 } });
    expect((await readChecks()).checks).toStrictEqual([check]);
  });

  it('with only a damaged label are still readable', async () => {
    await local.set({ 'check.one': { ...check, label: 7 } });
    expect((await readChecks()).checks).toEqual([{ ...check, label: '' }]);
  });

  it('keep what a newer version stored with them when they are renamed', async () => {
    await local.set({ 'check.one': { ...check, episode: 'e1' } });
    const [known] = (await readChecks()).checks;
    if (!known) throw new Error('the check is gone');
    await saveCheck({ ...known, label: 'Shoulder' });
    expect((await local.get('check.one'))['check.one']).toEqual({
      ...check,
      label: 'Shoulder',
      episode: 'e1',
    });
  });

  it('say in words when storage refuses', async () => {
    const refuse = vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('disk'));
    await expect(saveCheck(check)).rejects.toBeInstanceOf(NotKept);
    refuse.mockRestore();
  });
});

describe('The check under way', () => {
  it('is there again when the popup opens again', async () => {
    await keepDraft(draft);
    expect(await readDraft()).toEqual(draft);
  });

  it('keeps what each of two views answers at once, and tells both', async () => {
    const heard = vi.fn();
    const stop = onDraftChanged(heard);
    await keepDraft(draft);
    await Promise.all(
      ['a', 'b', 'c'].map((id) => keepDraft({ ...draft, answers: { ...draft.answers, [id]: true } }, draft)),
    );
    stop();
    expect((await readDraft())?.answers).toEqual({ ...draft.answers, a: true, b: true, c: true });
    expect(heard).toHaveBeenCalledTimes(4);
  });

  it('keeps the plan that was chosen', async () => {
    await keepDraft({ ...draft, planId: 'p1' });
    expect(await readDraft()).toEqual({ ...draft, planId: 'p1' });
    await session.set({ draft: { ...draft, planId: '' } });
    expect(await readDraft()).toStrictEqual(draft);
  });

  it('is mended field by field when it is damaged', async () => {
    await session.set({ draft: { ...draft, putOff: 3, answers: 'x' } });
    expect(await readDraft()).toEqual({ ...draft, putOff: [], answers: {} });
    await session.set({ draft: { ...draft, dateOfService: 'soon' } });
    expect(await readDraft()).toBeUndefined();
  });
});
