import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { SavedCheck } from '../../criteria/check.ts';
import { deleteCheck, readChecks, saveCheck } from '../../platform/checks.ts';
import { takeDenial } from '../../platform/denial.ts';
import { forgetPaper, keepPaper, readPaper } from '../../platform/papers.ts';
import { keepPractice, readPractice } from '../../platform/practice.ts';

const { local, session, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const check: SavedCheck = {
  id: 'one',
  label: 'Shoulder, autumn',
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-12-02',
  answers: {},
  outcome: 'more-information-needed',
  savedAt: '2026-11-23T17:00:00.000Z',
};
const typed = { 'found.impairment': 'Abduction 95 degrees.' };

describe('What is typed into a paper', () => {
  it('is kept on this computer only, beside its check', async () => {
    await saveCheck(check);
    await keepPaper('one', 'statement', typed);
    expect(await readPaper('one', 'statement')).toEqual(typed);
    expect(await readPaper('one', 'appeal')).toBeUndefined();
    expect(await sync.get(null)).toEqual({});
    await forgetPaper('one', 'statement');
    expect(await readPaper('one', 'statement')).toBeUndefined();
  });

  it('goes with its check, and comes back with it when the deletion is undone', async () => {
    await saveCheck(check);
    await saveCheck({ ...check, id: 'one.two' });
    await keepPaper('one', 'statement', typed);
    await keepPaper('one.two', 'appeal', typed);
    const restore = await deleteCheck('one');
    expect(Object.keys(await local.get(null)).sort()).toEqual(['check.one.two', 'paper.one.two.appeal']);
    await restore();
    expect(await readPaper('one', 'statement')).toEqual(typed);
  });

  it('is not kept for a check that is gone', async () => {
    await keepPaper('one', 'statement', typed);
    expect(await local.get(null)).toEqual({});
  });

  it('is not left behind by a check that goes while it is being written', async () => {
    await saveCheck(check);
    const set = local.set.bind(local);
    let goOn = (): void => undefined;
    const held = new Promise<void>((done) => {
      goOn = done;
    });
    vi.spyOn(local, 'set').mockImplementationOnce(async (items) => {
      await held;
      await set(items);
    });
    const keeping = keepPaper('one', 'statement', typed);
    await vi.waitFor(() => expect(local.set).toHaveBeenCalled());
    const deleting = deleteCheck('one');
    await new Promise((done) => setTimeout(done, 20));
    goOn();
    await Promise.all([keeping, deleting]);
    expect(await local.get(null)).toEqual({});
  });

  it('that is damaged is as if it were not there, and is no check', async () => {
    await saveCheck(check);
    await local.set({ 'paper.one.statement': { 'found.impairment': 7 } });
    expect(await readPaper('one', 'statement')).toBeUndefined();
    expect(await readChecks()).toEqual({ checks: [check], unreadable: 0 });
  });
});

describe('The therapist’s own details', () => {
  it('are kept on this computer, and forgotten', async () => {
    await keepPractice({ 'practice.npi': '0000000000' });
    expect(await readPractice()).toEqual({ 'practice.npi': '0000000000' });
    expect(await sync.get(null)).toEqual({});
    await keepPractice(undefined);
    expect(await local.get(null)).toEqual({});
  });
});

describe('A denial that was selected on a page', () => {
  it('is taken once, and cut where it is too long', async () => {
    await session.set({ denial: 'x'.repeat(10_000) });
    expect(await takeDenial()).toHaveLength(4000);
    expect(await takeDenial()).toBeUndefined();
    expect(await session.get(null)).toEqual({});
  });
});
