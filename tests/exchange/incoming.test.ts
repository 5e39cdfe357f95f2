import { describe, expect, it } from 'vitest';
import type { SavedCheck } from '../../criteria/check.ts';
import { compare, toKeep } from '../../exchange/incoming.ts';

const check: SavedCheck = {
  id: 'one',
  label: 'Shoulder',
  carrierId: 'premera',
  policyId: '8.03.502',
  edition: '2020-12-01',
  dateOfService: '2026-12-02',
  answers: { 'visit-number': 7, 'new-condition': true },
  outcome: 'more-information-needed',
  savedAt: '2026-11-23T17:00:00.000Z',
};
const changed = { ...check, label: 'Shoulder, left' };
const other = { ...check, id: 'two' };
const newId = (): string => 'new';
const copy = (label: string): string => `${label} (copy)`;

describe('Checks from a file', () => {
  it('are new, the same or different; the order of what they hold does not count', () => {
    const { answers, ...rest } = check;
    const turned = { answers: Object.fromEntries(Object.entries(answers).reverse()), ...rest };
    expect(compare([check], [turned, other], newId)).toEqual({
      fresh: [other],
      same: [turned],
      differing: [],
    });
    expect(compare([check], [changed], newId).differing).toEqual([{ here: check, incoming: changed }]);
  });

  it('with one id twice lose neither', () => {
    expect(compare([], [check, check, changed], newId).fresh).toEqual([check, { ...changed, id: 'new' }]);
  });

  it('that differ are kept beside hers, in their place, or not at all', () => {
    const incoming = compare([check], [changed, other], newId);
    expect(toKeep(incoming, 'skip', newId, copy)).toEqual([other]);
    expect(toKeep(incoming, 'replace', newId, copy)).toEqual([other, changed]);
    expect(toKeep(incoming, 'both', newId, copy)).toEqual([
      other,
      { ...changed, id: 'new', label: 'Shoulder, left (copy)' },
    ]);
  });
});
