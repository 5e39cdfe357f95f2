import { describe, expect, it } from 'vitest';
import { rerun } from '../../components/checks/rerun.ts';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Carrier, Edition } from '../../criteria/policy.ts';
import { facts, harbor, law, meeting, tern } from './sample.ts';

const [policy] = harbor.policies;
const old = policy?.editions[0];
if (!policy || !old) throw new Error('The sample has lost its policy.');

/** The 2019 text asks for an impairment; this one, from 2027 on, for measured goals too. */
const stricter: Edition = {
  ...old,
  name: '2027 text',
  effective: '2027-01-01',
  criteria: {
    ...old.criteria,
    goals: {
      kind: 'indication',
      name: 'Goals that are measured',
      statement: 'The plan’s goals are in measured terms.',
      rule: { fact: 'goals-measured', is: true },
      cite: { source: old.source, section: '2' },
    },
  },
  requires: { all: ['impairment', 'goals'] },
};
const withEditions = (...editions: Edition[]): Carrier => ({
  ...harbor,
  policies: [{ ...policy, editions }],
});
const check: SavedCheck = {
  id: 'one',
  label: 'Shoulder',
  carrierId: 'harbor',
  policyId: 'hm-7',
  edition: '2019-01-01',
  dateOfService: '2026-12-02',
  answers: { impairment: true, 'goals-measured': false, 'plan-funding': 'employer', 'visit-number': 9 },
  outcome: 'criteria-met',
  savedAt: '2026-11-23T17:00:00.000Z',
};
const texts = (carrier: Carrier, today: '2026-12-03' | '2027-02-01' = '2026-12-03') => ({
  carriers: [carrier],
  laws: [law],
  facts,
  today,
});

describe('A saved check, read again', () => {
  it('has nothing to say while its text is in force', () => {
    expect(rerun(check, texts(withEditions(old, stricter)))).toEqual([]);
  });

  it('flips for its own day where that day’s text was replaced, and says which criterion decides', () => {
    const backdated: Edition = { ...stricter, effective: '2026-06-01' };
    const [first, ...more] = rerun(check, texts(withEditions(old, backdated)));
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      when: 'date-of-service',
      isOtherText: true,
      flips: true,
      verdict: 'criteria-not-met',
    });
    expect(first?.decidedBy.map(({ criterion }) => criterion.statement)).toEqual([
      'The plan’s goals are in measured terms.',
    ]);
  });

  it('flips as if the visit were today once a later text is in force, and stays for its own day', () => {
    const found = rerun(check, texts(withEditions(old, stricter), '2027-02-01'));
    expect(found).toMatchObject([
      { when: 'today', isOtherText: true, flips: true, verdict: 'criteria-not-met' },
    ]);
  });

  it('says which facts a new text still asks for', () => {
    const { 'goals-measured': _, ...answers } = check.answers;
    const [found] = rerun({ ...check, answers }, texts(withEditions(old, stricter), '2027-02-01'));
    expect(found).toMatchObject({
      verdict: 'more-information-needed',
      unanswered: expect.arrayContaining(['goals-measured']),
    });
  });

  it('tells of a new text even where it comes to the same', () => {
    const goals = { ...check, answers: { ...check.answers, 'goals-measured': true } };
    expect(rerun(goals, texts(withEditions(old, stricter), '2027-02-01'))).toMatchObject([
      { when: 'today', isOtherText: true, flips: false },
    ]);
  });

  it('flips under the same text where a law has come in between', () => {
    const answers = { ...meeting, 'visit-number': 3, 'plan-funding': 'insurer' };
    const [found] = rerun({ ...check, answers }, texts(withEditions(old)));
    expect(found).toMatchObject({ isOtherText: false, flips: true, verdict: 'review-barred' });
    expect(found?.decidedBy.every(({ from }) => from === 'law')).toBe(true);
  });

  it('does not flip by a prescription growing old: only a change of the text counts', () => {
    const recent: Edition = {
      ...old,
      criteria: {
        recent: {
          kind: 'indication',
          name: 'Recent plan',
          statement: 'The plan of care began in the last 60 days.',
          rule: { fact: 'plan-begun', within: { days: 60 } },
          cite: { source: old.source, section: '3' },
        },
      },
      requires: 'recent',
    };
    const begun = { ...check, answers: { ...check.answers, 'plan-begun': '2026-12-01' } };
    expect(rerun(begun, texts(withEditions(recent), '2027-02-01'))).toEqual([]);
    const again: Edition = { ...recent, name: '2027 text', effective: '2027-01-01' };
    expect(rerun(begun, texts(withEditions(recent, again), '2027-02-01'))).toMatchObject([{ flips: true }]);
  });

  it('of a carrier without criteria stays open', () => {
    const none = {
      ...check,
      carrierId: 'tern',
      policyId: 'no-criteria',
      edition: 'undated',
      answers: { ...meeting },
    } as const;
    expect(rerun({ ...none, outcome: 'more-information-needed' }, texts(tern))).toEqual([]);
  });

  it('of a carrier or policy that is unknown here is left alone', () => {
    expect(rerun({ ...check, carrierId: 'gone' }, texts(harbor))).toEqual([]);
    expect(rerun({ ...check, policyId: 'gone' }, texts(harbor))).toEqual([]);
  });
});
