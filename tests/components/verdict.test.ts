import { describe, expect, it } from 'vitest';
import lni from '../../carriers/lni/index.ts';
import washington from '../../carriers/washington/index.ts';
import { newDraft } from '../../components/check/draft.ts';
import { readingOf } from '../../components/check/reading.ts';
import { changesIn, judge } from '../../components/check/verdict.ts';
import { facts } from '../../criteria/facts.ts';

const on = '2026-12-02';
const [policy] = lni.policies;
const reading = policy && readingOf(lni, policy, washington, on);

describe('A carrier whose claims are always paid by the same', () => {
  it('is not judged by an answer that was given under another one', () => {
    if (!reading) throw new Error('L&I has no text in force');
    const draft = {
      ...newDraft(lni, on),
      answers: {
        'plan-funding': 'insurer',
        'provider-standing': 'contracted',
        'visit-number': 1,
        'new-condition': true,
        'massage-in-prior-90-days': false,
        'other-active-treatment': false,
      },
    };
    const { outcome, unanswered } = judge(reading, draft, facts);
    expect(outcome).toBe('more-information-needed');
    expect(unanswered).not.toContain('plan-funding');
    expect(changesIn(reading, draft, facts).map(({ fact }) => fact)).not.toContain('plan-funding');
  });
});
