import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Massage for a client on Medicare, without an extra benefit. */
const plainVisit: CaseAnswers = { 'extra-benefit': 'none' };

const on = '2026-12-02';

export default [
  {
    says: 'A massage therapist is no provider to Medicare.',
    on,
    answers: plainVisit,
    outcome: 'criteria-not-met',
    decidedBy: ['not-a-provider'],
  },
  {
    says: 'However good the reasons for the visit.',
    on,
    answers: { ...plainVisit, 'skill-needed': true, 'prescription-for-diagnosis': true, course: 'improving' },
    outcome: 'criteria-not-met',
    decidedBy: ['not-a-provider'],
  },
  {
    says: 'An Advantage plan’s extra benefit decides by its own conditions, which this visit meets.',
    on,
    answers: { ...plainVisit, 'extra-benefit': 'conditions-met' },
    outcome: 'criteria-met',
    decidedBy: ['extra-conditions'],
  },
  {
    says: 'The same extra benefit, with conditions this visit does not meet.',
    on,
    answers: { ...plainVisit, 'extra-benefit': 'conditions-not-met' },
    outcome: 'criteria-not-met',
    decidedBy: ['extra-conditions'],
  },
  {
    says: 'While nobody has asked the plan about an extra benefit, that alone is missing.',
    on,
    answers: leaveOpen(plainVisit, 'extra-benefit'),
    outcome: 'more-information-needed',
    unanswered: ['extra-benefit'],
  },
  {
    says: 'The law of the first six visits does not reach Medicare.',
    on,
    answers: {
      ...plainVisit,
      'provider-standing': 'contracted',
      'visit-number': 1,
      'new-condition': true,
      'massage-in-prior-90-days': false,
      'other-active-treatment': false,
    },
    outcome: 'criteria-not-met',
    decidedBy: ['not-a-provider'],
  },
] satisfies readonly Case[];
