import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Fifth visit after a shoulder injury, and the arm goes higher each time; the employer pays, which leaves the law aside. */
const goodVisit: CaseAnswers = {
  'plan-funding': 'employer',
  'visit-number': 5,
  'restores-function': true,
  cause: 'illness-or-injury',
  'physician-expects-gain': true,
  course: 'improving',
};

const on = '2026-12-02';

export default [
  {
    says: 'Rehabilitation after an injury, improving and expected to go on, meets the definition.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'On the second visit the function must be improving.',
    on,
    answers: { ...goodVisit, 'visit-number': 2, course: 'steady' },
    outcome: 'criteria-not-met',
    decidedBy: ['improvement-occurs'],
  },
  {
    says: 'A little better is not significantly better.',
    on,
    answers: { ...goodVisit, 'visit-number': 2, course: 'slightly' },
    outcome: 'criteria-not-met',
    decidedBy: ['improvement-occurs'],
  },
  {
    says: 'A function lost through other surgery was not lost through illness or injury.',
    on,
    answers: { ...goodVisit, cause: 'body-part-removed' },
    outcome: 'criteria-not-met',
    decidedBy: ['illness-or-injury'],
  },
  {
    says: 'On the first there is no history yet, and that never fails.',
    on,
    answers: { ...goodVisit, 'visit-number': 1, course: 'steady' },
    outcome: 'criteria-met',
  },
  {
    says: 'A first visit is not asked how the condition changes.',
    on,
    answers: { ...leaveOpen(goodVisit, 'course'), 'visit-number': 1 },
    outcome: 'criteria-met',
  },
  {
    says: 'A physician who no longer expects improvement ends it.',
    on,
    answers: { ...goodVisit, 'physician-expects-gain': false },
    outcome: 'criteria-not-met',
    decidedBy: ['physician-expects'],
  },
  {
    says: 'Massage that restores no lost function is not rehabilitative.',
    on,
    answers: { ...goodVisit, 'restores-function': false },
    outcome: 'criteria-not-met',
    decidedBy: ['rehabilitative'],
  },
  {
    says: 'A limit present from birth was not lost through illness or injury.',
    on,
    answers: { ...goodVisit, cause: 'birth' },
    outcome: 'criteria-not-met',
    decidedBy: ['illness-or-injury'],
  },
  {
    says: 'While the physician has not been asked, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'physician-expects-gain'),
    outcome: 'more-information-needed',
    unanswered: ['physician-expects-gain'],
  },
  {
    says: 'Were the insurer to pay the claims, the law would close the first six visits to review.',
    on,
    answers: {
      ...goodVisit,
      course: 'steady',
      'plan-funding': 'insurer',
      'provider-standing': 'contracted',
      'new-condition': true,
      'massage-in-prior-90-days': false,
      'other-active-treatment': false,
    },
    outcome: 'review-barred',
  },
] satisfies readonly Case[];
