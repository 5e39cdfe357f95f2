import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** A neck injury, fourth visit, massage alone, all on file; the employer pays, which leaves the law aside. */
const goodVisit: CaseAnswers = {
  'plan-funding': 'employer',
  'visit-number': 4,
  cause: 'illness-or-injury',
  'impairment-documented': true,
  'gain-expected': true,
  'measurable-goals': true,
  'licensed-provider': true,
  'skill-needed': true,
  'only-therapy': true,
  'prescription-for-diagnosis': true,
  'prescription-visits': true,
  'plan-of-care': 'partial',
  'plan-of-care-agreed': true,
  symptoms: 'acute',
  'without-visits': 'needed',
  course: 'improving',
};

/** A new episode on a plan whose claims the insurer pays, with a contracted therapist. */
const lawApplies: CaseAnswers = {
  'plan-funding': 'insurer',
  'provider-standing': 'contracted',
  'new-condition': true,
  'massage-in-prior-90-days': false,
  'other-active-treatment': false,
};

const on = '2026-12-02';

export default [
  {
    says: 'Massage alone, with a numbered prescription and an agreed plan of care, meets the criteria.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Massage alone without a number on the prescription does not.',
    on,
    answers: { ...goodVisit, 'prescription-visits': false },
    outcome: 'criteria-not-met',
    decidedBy: ['prescription'],
  },
  {
    says: 'Massage beside other therapy needs no number on a prescription and no agreed plan.',
    on,
    answers: {
      ...goodVisit,
      'only-therapy': false,
      'prescription-visits': false,
      'plan-of-care-agreed': false,
    },
    outcome: 'criteria-met',
  },
  {
    says: 'Massage alone with a plan of care that the prescriber has not agreed to does not meet them.',
    on,
    answers: { ...goodVisit, 'plan-of-care-agreed': false },
    outcome: 'criteria-not-met',
    decidedBy: ['plan-agreed'],
  },
  {
    says: 'While nobody has looked for the number on the prescription, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'prescription-visits'),
    outcome: 'more-information-needed',
    unanswered: ['prescription-visits'],
  },
  {
    says: 'A limit left by radiation, which is not surgery, counts on the last day of the 2014 text.',
    on: '2020-11-30',
    answers: { ...goodVisit, cause: 'earlier-treatment' },
    outcome: 'criteria-met',
  },
  {
    says: 'The same limit is not named any more from the first day of the 2020 text.',
    on: '2020-12-01',
    answers: { ...goodVisit, cause: 'earlier-treatment' },
    outcome: 'criteria-not-met',
    decidedBy: ['impairment'],
  },
  {
    says: 'A limit left by surgery counts in both texts: the 2014 one.',
    on: '2020-11-30',
    answers: { ...goodVisit, cause: 'surgery' },
    outcome: 'criteria-met',
  },
  {
    says: 'A limit left by surgery counts in both texts: the 2020 one.',
    on: '2020-12-01',
    answers: { ...goodVisit, cause: 'surgery' },
    outcome: 'criteria-met',
  },
  {
    says: 'Without measurable goals the gain cannot be shown.',
    on,
    answers: { ...goodVisit, 'measurable-goals': false },
    outcome: 'criteria-not-met',
    decidedBy: ['measurable-gain'],
  },
  {
    says: 'Without any plan of care the visit is not necessary, even beside other therapy.',
    on,
    answers: { ...goodVisit, 'only-therapy': false, 'plan-of-care': 'none' },
    outcome: 'criteria-not-met',
    decidedBy: ['no-plan-of-care'],
  },
  {
    says: 'Care that needs no special skill is not necessary.',
    on,
    answers: { ...goodVisit, 'skill-needed': false },
    outcome: 'criteria-not-met',
    decidedBy: ['skill-needed', 'no-skill'],
  },
  {
    says: 'Symptoms that are none of an acute disability are not enough.',
    on,
    answers: { ...goodVisit, symptoms: 'not-acute' },
    outcome: 'criteria-not-met',
    decidedBy: ['no-acute-signs'],
  },
  {
    says: 'Once the goals are reached, the second visit is maintenance.',
    on,
    answers: { ...goodVisit, 'visit-number': 2, 'without-visits': 'goals-reached' },
    outcome: 'criteria-not-met',
    decidedBy: ['maintenance'],
  },
  {
    says: 'On a first visit there is no history to call maintenance.',
    on,
    answers: { ...goodVisit, 'visit-number': 1, 'without-visits': 'goals-reached' },
    outcome: 'criteria-met',
  },
  {
    says: 'No progress yet, but gain still expected: not maintenance.',
    on,
    answers: { ...goodVisit, course: 'steady' },
    outcome: 'criteria-met',
  },
  {
    says: 'No progress and none expected is maintenance.',
    on,
    answers: { ...goodVisit, course: 'steady', 'gain-expected': false },
    outcome: 'criteria-not-met',
    decidedBy: ['measurable-gain', 'maintenance'],
  },
  {
    says: 'On a state-regulated plan the sixth visit of a new episode is closed to review, whatever the policy asks.',
    on,
    answers: { ...goodVisit, ...lawApplies, 'visit-number': 6, 'prescription-visits': false },
    outcome: 'review-barred',
  },
  {
    says: 'At the seventh the policy is read again.',
    on,
    answers: { ...goodVisit, ...lawApplies, 'visit-number': 7, 'prescription-visits': false },
    outcome: 'criteria-not-met',
    decidedBy: ['prescription'],
  },
  {
    says: 'On the day before the 2020 law a first visit could still be reviewed.',
    on: '2020-06-10',
    answers: { ...goodVisit, ...lawApplies, 'visit-number': 1, 'prescription-visits': false },
    outcome: 'criteria-not-met',
    decidedBy: ['prescription'],
  },
  {
    says: 'From the day of the 2020 law it could not.',
    on: '2020-06-11',
    answers: { ...goodVisit, ...lawApplies, 'visit-number': 1, 'prescription-visits': false },
    outcome: 'review-barred',
  },
] satisfies readonly Case[];
