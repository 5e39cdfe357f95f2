import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** A shoulder after surgery, fourth visit, massage alone, all on file; the employer pays, which leaves the law aside. */
const goodVisit: CaseAnswers = {
  'plan-funding': 'employer',
  'visit-number': 4,
  cause: 'surgery',
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
  'prescription-on-record': true,
  symptoms: 'acute',
  'without-visits': 'needed',
  course: 'improving',
  'main-aim': 'joint-motion',
};

const on = '2026-12-02';

export default [
  {
    says: 'Massage alone after surgery, with prescription and agreed plan of care, meets the criteria.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Without a number of visits on the prescription it does not.',
    on,
    answers: { ...goodVisit, 'prescription-visits': false },
    outcome: 'criteria-not-met',
    decidedBy: ['prescription'],
  },
  {
    says: 'Beside other therapy, a visit outside any written plan of care does not.',
    on,
    answers: { ...goodVisit, 'only-therapy': false, 'plan-of-care': 'none' },
    outcome: 'criteria-not-met',
    decidedBy: ['no-plan-of-care'],
  },
  {
    says: 'Care that ordinarily takes no special skill does not.',
    on,
    answers: { ...goodVisit, 'skill-needed': false },
    outcome: 'criteria-not-met',
    decidedBy: ['skill-needed', 'no-skill'],
  },
  {
    says: 'A client without symptoms does not meet the criteria.',
    on,
    answers: { ...goodVisit, symptoms: 'none' },
    outcome: 'criteria-not-met',
    decidedBy: ['no-acute-signs'],
  },
  {
    says: 'Beside other therapy, a visit without a prescription for the diagnosis does not.',
    on,
    answers: { ...goodVisit, 'only-therapy': false, 'prescription-for-diagnosis': false },
    outcome: 'criteria-not-met',
    decidedBy: ['referral'],
  },
  {
    says: 'Once the goals are reached, a visit is maintenance.',
    on,
    answers: { ...goodVisit, 'without-visits': 'goals-reached' },
    outcome: 'criteria-not-met',
    decidedBy: ['goals-reached'],
  },
  {
    says: 'A second visit without progress, and none expected, is maintenance too.',
    on,
    answers: { ...goodVisit, 'visit-number': 2, course: 'steady', 'gain-expected': false },
    outcome: 'criteria-not-met',
    decidedBy: ['measurable-gain', 'no-progress'],
  },
  {
    says: 'A first visit has no such history.',
    on,
    answers: { ...goodVisit, 'visit-number': 1, course: 'steady' },
    outcome: 'criteria-met',
  },
  {
    says: 'Massage to throw farther goes beyond everyday tasks.',
    on,
    answers: { ...goodVisit, 'main-aim': 'sport' },
    outcome: 'criteria-not-met',
    decidedBy: ['beyond-everyday'],
  },
  {
    says: 'In the 2014 text a limit left by treatment other than surgery still counts.',
    on: '2017-05-09',
    answers: { ...goodVisit, cause: 'earlier-treatment' },
    outcome: 'criteria-met',
  },
  {
    says: 'While nobody has looked for the agreed plan, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'plan-of-care-agreed'),
    outcome: 'more-information-needed',
    unanswered: ['plan-of-care-agreed'],
  },
  {
    says: 'On a plan LifeWise insures, visit 6 of a new episode is closed to review.',
    on,
    answers: {
      ...goodVisit,
      'prescription-visits': false,
      'visit-number': 6,
      'plan-funding': 'insurer',
      'provider-standing': 'contracted',
      'new-condition': true,
      'massage-in-prior-90-days': false,
      'other-active-treatment': false,
    },
    outcome: 'review-barred',
  },
] satisfies readonly Case[];
