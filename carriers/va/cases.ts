import type { Case, CaseAnswers } from '../../criteria/case.ts';

/** A veteran with a VA referral for massage that this visit fits. */
const referred: CaseAnswers = { 'va-referral': 'fits' };

const on = '2026-12-02';

export default [
  {
    says: 'A visit that its VA referral names meets the criteria.',
    on,
    answers: referred,
    outcome: 'criteria-met',
  },
  {
    says: 'Without a referral it does not.',
    on,
    answers: { ...referred, 'va-referral': 'none' },
    outcome: 'criteria-not-met',
    decidedBy: ['referral'],
  },
  {
    says: 'A prescription does not stand in for the referral.',
    on,
    answers: { ...referred, 'va-referral': 'none', 'prescription-for-diagnosis': true },
    outcome: 'criteria-not-met',
    decidedBy: ['referral'],
  },
  {
    says: 'A referral for another condition does not carry the visit.',
    on,
    answers: { ...referred, 'va-referral': 'other-condition' },
    outcome: 'criteria-not-met',
    decidedBy: ['its-condition'],
  },
  {
    says: 'Nor one whose dates have passed.',
    on,
    answers: { ...referred, 'va-referral': 'outside-dates' },
    outcome: 'criteria-not-met',
    decidedBy: ['its-dates'],
  },
  {
    says: 'Nor one whose visits are used up, however well they worked.',
    on,
    answers: { ...referred, 'va-referral': 'visits-used', course: 'improving' },
    outcome: 'criteria-not-met',
    decidedBy: ['its-visits'],
  },
  {
    says: 'Nor does it carry a code it does not name.',
    on,
    answers: { ...referred, 'va-referral': 'other-codes' },
    outcome: 'criteria-not-met',
    decidedBy: ['its-codes'],
  },
  {
    says: 'While the referral has not been looked for, that alone is missing.',
    on,
    answers: {},
    outcome: 'more-information-needed',
    unanswered: ['va-referral'],
  },
  {
    says: 'The law of the first six visits does not reach the VA.',
    on,
    answers: {
      ...referred,
      'va-referral': 'none',
      'provider-standing': 'contracted',
      'visit-number': 1,
      'new-condition': true,
      'massage-in-prior-90-days': false,
      'other-active-treatment': false,
    },
    outcome: 'criteria-not-met',
    decidedBy: ['referral'],
  },
] satisfies readonly Case[];
