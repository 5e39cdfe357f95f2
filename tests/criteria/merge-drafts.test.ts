import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../criteria/check.ts';
import { isSameDraft, mergeDrafts } from '../../criteria/merge-drafts.ts';

const before: Draft = {
  carrierId: 'premera',
  policyId: '8.03.502',
  dateOfService: '2026-12-02',
  answers: { a: true, b: 2 },
  putOff: ['d'],
  label: '',
  started: true,
};

describe('Two views of one check', () => {
  it('keep what either has answered', () => {
    const mine = { ...before, answers: { ...before.answers, c: false } };
    const theirs = { ...before, answers: { ...before.answers, d: 4 }, putOff: [], label: 'Knee' };
    expect(mergeDrafts(before, mine, theirs)).toEqual({
      ...before,
      answers: { a: true, b: 2, c: false, d: 4 },
      putOff: [],
      label: 'Knee',
    });
  });

  it('let the later answer to one question count, and one taken back stay so', () => {
    const mine = { ...before, answers: { b: 3 } };
    const theirs = { ...before, answers: { a: false, b: 4 } };
    expect(mergeDrafts(before, mine, theirs).answers).toEqual({ b: 3 });
  });

  it('do not bring answers of one visit into the next', () => {
    const begun: Draft = { ...before, answers: {}, putOff: [], started: false };
    const theirs = { ...before, answers: { ...before.answers, c: true } };
    expect(mergeDrafts(before, begun, theirs)).toBe(begun);
    const elsewhere = { ...before, carrierId: 'aetna', policyId: 'cpb-0325' };
    expect(mergeDrafts(before, elsewhere, theirs)).toBe(elsewhere);
  });

  it('lose no answer, whatever either answers', () => {
    const answers = fc.dictionary(fc.constantFrom('c', 'd', 'e', 'f'), fc.boolean());
    fc.assert(
      fc.property(answers, answers, (mine, theirs) => {
        const of = (own: typeof mine): Draft => ({ ...before, answers: { ...before.answers, ...own } });
        const both = mergeDrafts(before, of(mine), of(theirs));
        expect(both.answers).toEqual({ ...before.answers, ...theirs, ...mine });
        expect(isSameDraft(mergeDrafts(before, of(mine), before), of(mine))).toBe(!Object.hasOwn(mine, 'd'));
      }),
    );
  });
});
