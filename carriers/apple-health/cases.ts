import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Massage for a client on Apple Health, with nothing arranged. */
const plainVisit: CaseAnswers = {
  'exception-to-rule': false,
  'extra-benefit': 'none',
};

const on = '2026-12-02';

export default [
  {
    says: 'Massage is a service that Apple Health leaves out.',
    on,
    answers: plainVisit,
    outcome: 'criteria-not-met',
    decidedBy: ['excluded-service'],
  },
  {
    says: 'An exception to rule opens it.',
    on,
    answers: { ...plainVisit, 'exception-to-rule': true },
    outcome: 'criteria-met',
  },
  {
    says: 'With an exception to rule nobody asks for an extra benefit.',
    on,
    answers: { ...leaveOpen(plainVisit, 'extra-benefit'), 'exception-to-rule': true },
    outcome: 'criteria-met',
  },
  {
    says: 'An extra benefit of the client’s plan opens it too, if the visit meets its conditions.',
    on,
    answers: { ...plainVisit, 'extra-benefit': 'conditions-met' },
    outcome: 'criteria-met',
    decidedBy: ['extra-conditions'],
  },
  {
    says: 'If it does not, the visit does not meet the criteria.',
    on,
    answers: { ...plainVisit, 'extra-benefit': 'conditions-not-met' },
    outcome: 'criteria-not-met',
    decidedBy: ['extra-conditions'],
  },
  {
    says: 'While nobody has asked about an exception, that alone is missing.',
    on,
    answers: leaveOpen(plainVisit, 'exception-to-rule'),
    outcome: 'more-information-needed',
    unanswered: ['exception-to-rule'],
  },
  {
    says: 'The law of the first six visits does not reach Apple Health.',
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
    decidedBy: ['excluded-service'],
  },
  {
    says: 'The rule is shown from its first day in 2025.',
    on: '2025-01-01',
    answers: plainVisit,
    outcome: 'criteria-not-met',
    decidedBy: ['excluded-service'],
  },
] satisfies readonly Case[];
