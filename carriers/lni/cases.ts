import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Sixth massage on a claim for a strained back, three weeks in, ordered by the attending provider. */
const sixthVisit: CaseAnswers = {
  'claim-visit-number': 6,
  'care-start': '2026-11-11',
  'licensed-provider': true,
  'attending-order': true,
  'lasting-benefit': 'function',
  'progress-report': false,
  'function-improved': false,
  'treatment-outline': false,
  'maximum-improvement': false,
  place: 'office',
  'treatments-that-day': 'one',
};

/** The visit after it, with all that it then takes. */
const seventhVisit: CaseAnswers = {
  ...sixthVisit,
  'claim-visit-number': 7,
  'progress-report': true,
  'function-improved': true,
  'treatment-outline': true,
};

const on = '2026-12-02';

export default [
  {
    says: 'Visit 6 within the first month asks for no report, no shown improvement and no outline.',
    on,
    answers: sixthVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Visit 7 asks for all three.',
    on,
    answers: { ...sixthVisit, 'claim-visit-number': 7 },
    outcome: 'criteria-not-met',
    decidedBy: ['progress-report', 'functional-improvement', 'treatment-outline'],
  },
  {
    says: 'With report, improvement in function and an outline, visit 7 meets the criteria.',
    on,
    answers: seventhVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Without better function than at the first visit it does not.',
    on,
    answers: { ...seventhVisit, 'function-improved': false },
    outcome: 'criteria-not-met',
    decidedBy: ['functional-improvement'],
  },
  {
    says: 'Improvement that has ended still shows; whether the condition is fixed is another question.',
    on,
    answers: { ...seventhVisit, course: 'stopped' },
    outcome: 'criteria-met',
  },
  {
    says: 'Visit 7 without its report does not meet the criteria, within the first month too.',
    on,
    answers: { ...seventhVisit, 'progress-report': false },
    outcome: 'criteria-not-met',
    decidedBy: ['progress-report'],
  },
  {
    says: 'While nobody has measured again before visit 7, that alone is missing.',
    on,
    answers: leaveOpen(seventhVisit, 'function-improved'),
    outcome: 'more-information-needed',
    unanswered: ['function-improved'],
  },
  {
    says: 'Visit 7 of a claim stays visit 7 when it is the first of a new episode.',
    on,
    answers: {
      ...seventhVisit,
      'visit-number': 1,
      'new-condition': true,
      'care-start': on,
      'function-improved': false,
    },
    outcome: 'criteria-not-met',
    decidedBy: ['functional-improvement'],
  },
  {
    says: 'One calendar month after the start, visit 6 meets the criteria without a report.',
    on,
    answers: { ...sixthVisit, 'care-start': '2026-11-02' },
    outcome: 'criteria-met',
  },
  {
    says: 'A day later the report may be asked for, and still fails no visit.',
    on,
    answers: { ...sixthVisit, 'care-start': '2026-11-01' },
    outcome: 'criteria-met',
  },
  {
    says: 'Nobody needs the day the care began to know whether visit 6 meets the criteria.',
    on,
    answers: leaveOpen(sixthVisit, 'care-start', 'progress-report'),
    outcome: 'criteria-met',
  },
  {
    says: 'Visit 12 meets the criteria, whoever authorizes it.',
    on,
    answers: { ...seventhVisit, 'claim-visit-number': 12 },
    outcome: 'criteria-met',
  },
  {
    says: 'So does visit 13: the claim manager’s say is an authorization and no criterion.',
    on,
    answers: { ...seventhVisit, 'claim-visit-number': 13 },
    outcome: 'criteria-met',
  },
  {
    says: 'A visit without the attending doctor’s written order does not.',
    on,
    answers: { ...sixthVisit, 'attending-order': false },
    outcome: 'criteria-not-met',
    decidedBy: ['written-order'],
  },
  {
    says: 'Relief alone is neither curative nor rehabilitative.',
    on,
    answers: { ...sixthVisit, 'lasting-benefit': 'relief' },
    outcome: 'criteria-not-met',
    decidedBy: ['cures-or-restores'],
  },
  {
    says: 'A condition that is fixed and stable ends the care.',
    on,
    answers: { ...seventhVisit, 'maximum-improvement': true },
    outcome: 'criteria-not-met',
    decidedBy: ['maximum-improvement'],
  },
  {
    says: 'Massage at the worker’s home without authorization does not meet the criteria.',
    on,
    answers: { ...sixthVisit, place: 'off-premises' },
    outcome: 'criteria-not-met',
    decidedBy: ['off-premises'],
  },
  {
    says: 'With authorization it does.',
    on,
    answers: { ...sixthVisit, place: 'off-premises-authorized' },
    outcome: 'criteria-met',
  },
  {
    says: 'Massage as an inpatient’s only treatment does not.',
    on,
    answers: { ...sixthVisit, place: 'inpatient' },
    outcome: 'criteria-not-met',
    decidedBy: ['inpatient'],
  },
  {
    says: 'A second treatment on one day needs the attending doctor’s reason.',
    on,
    answers: { ...sixthVisit, 'treatments-that-day': 'several' },
    outcome: 'criteria-not-met',
    decidedBy: ['several-that-day'],
  },
  {
    says: 'With that reason it passes.',
    on,
    answers: { ...sixthVisit, 'treatments-that-day': 'justified' },
    outcome: 'criteria-met',
  },
  {
    says: 'While the number of the visit is not known, that alone is missing.',
    on,
    answers: leaveOpen(sixthVisit, 'claim-visit-number'),
    outcome: 'more-information-needed',
    unanswered: ['claim-visit-number'],
  },
  {
    says: 'The law of the first six visits does not reach workers’ compensation.',
    on,
    answers: {
      ...sixthVisit,
      'attending-order': false,
      'provider-standing': 'contracted',
      'visit-number': 1,
      'new-condition': true,
      'massage-in-prior-90-days': false,
      'other-active-treatment': false,
    },
    outcome: 'criteria-not-met',
    decidedBy: ['written-order'],
  },
] satisfies readonly Case[];
