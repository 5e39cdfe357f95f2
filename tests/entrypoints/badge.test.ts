import { describe, expect, it } from 'vitest';
import type { Draft } from '../../criteria/check.ts';
import { badgeFor, openQuestions, overdueIn } from '../../entrypoints/background/badge.ts';
import { newEpisode } from '../../episodes/episode.ts';

const draft: Draft = {
  carrierId: 'lni',
  policyId: 'WAC 296-23-250',
  dateOfService: '2026-11-23',
  answers: {},
  putOff: [],
  label: '',
  started: true,
};

describe('The badge', () => {
  it('shows what is overdue first, then open questions, then that the carrier is known, and says each in words', () => {
    expect(badgeFor({ carrierName: 'Aetna', open: 3, overdue: 2 })).toEqual({
      text: '2',
      tone: 'overdue',
      title: 'Touchstone: criteria of Aetna · 2 things overdue · 3 questions open',
    });
    expect(badgeFor({ open: 1, overdue: 0 })).toEqual({
      text: '1',
      tone: 'open',
      title: 'Touchstone: 1 question open',
    });
    expect(badgeFor({ carrierName: 'Aetna', open: 0, overdue: 0 })).toMatchObject({
      text: '•',
      tone: 'known',
    });
    expect(badgeFor({ open: 0, overdue: 0 })).toMatchObject({ text: '', title: 'Touchstone' });
  });

  it('counts the questions of a check that has begun, and of no other', async () => {
    const { carrierById } = await import('../../carriers/index.ts');
    const begun = { ...draft, policyId: carrierById('lni')?.policies[0]?.id ?? '' };
    expect(openQuestions(begun)).toBeGreaterThan(3);
    expect(openQuestions({ ...begun, started: false })).toBe(0);
    expect(openQuestions({ ...begun, policyId: 'gone' })).toBe(0);
    expect(openQuestions(undefined)).toBe(0);
  });

  it('counts what is overdue in every episode, visits of saved checks included', () => {
    const episode = newEpisode({ id: 'e', label: 'Back', carrierId: 'lni', startedOn: '2026-11-02' });
    expect(overdueIn([episode], [], [], '2026-12-02')).toBe(0);
    expect(overdueIn([episode, { ...episode, id: 'f' }], [], [], '2026-12-03')).toBe(2);
  });
});
