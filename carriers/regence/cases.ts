import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Massage for a sore back, as is usual; the employer pays, which leaves the law aside. */
const goodVisit: CaseAnswers = {
  'plan-funding': 'employer',
  purpose: 'treat',
  'accepted-practice': true,
  'dose-appropriate': true,
  'clinical-reason': true,
  'no-more-costly': true,
};

/** A visit that fails the definition, in a new episode that the law protects. */
const protectedVisit: CaseAnswers = {
  ...goodVisit,
  'clinical-reason': false,
  'plan-funding': 'insurer',
  'provider-standing': 'contracted',
  'visit-number': 6,
  'new-condition': true,
  'massage-in-prior-90-days': false,
  'other-active-treatment': false,
};

const on = '2026-12-02';
const reviewedAgain = { on, outcome: 'criteria-not-met', decidedBy: ['clinical-reason'] } as const;

export default [
  {
    says: 'Massage that treats an injury as is usual meets the definition.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'So does massage that prevents one: Regence names prevention.',
    on,
    answers: { ...goodVisit, purpose: 'prevent' },
    outcome: 'criteria-met',
  },
  {
    says: 'Massage for neither does not.',
    on,
    answers: { ...goodVisit, purpose: 'neither' },
    outcome: 'criteria-not-met',
    decidedBy: ['purpose'],
  },
  {
    says: 'More visits than the condition calls for do not meet it.',
    on,
    answers: { ...goodVisit, 'dose-appropriate': false },
    outcome: 'criteria-not-met',
    decidedBy: ['kind-and-amount'],
  },
  {
    says: 'Nor does a technique outside accepted standards.',
    on,
    answers: { ...goodVisit, 'accepted-practice': false },
    outcome: 'criteria-not-met',
    decidedBy: ['accepted-standards'],
  },
  {
    says: 'Nor does a visit for which something cheaper would do as well.',
    on,
    answers: { ...goodVisit, 'no-more-costly': false },
    outcome: 'criteria-not-met',
    decidedBy: ['no-costlier'],
  },
  {
    says: 'While its cost has not been weighed, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'no-more-costly'),
    outcome: 'more-information-needed',
    unanswered: ['no-more-costly'],
  },
  {
    says: 'The sixth visit of a new episode is closed to review.',
    on,
    answers: protectedVisit,
    outcome: 'review-barred',
    decidedBy: [
      'state-regulated',
      'contracting-provider',
      'first-six',
      'new-condition',
      'not-treated',
      'not-active',
    ],
  },
  {
    says: 'The seventh is not.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'visit-number': 7 },
  },
  {
    says: 'The law does not reach a plan whose claims the employer pays.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'plan-funding': 'employer' },
  },
  {
    says: 'Nor the plans of public employees, which have another law.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'plan-funding': 'public-employees' },
  },
  {
    says: 'Nor a therapist without a contract.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'provider-standing': 'not-contracted' },
  },
  {
    says: 'Nor one employed in the carrier’s own clinics.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'provider-standing': 'employed' },
  },
  {
    says: 'Nor a flare of an old condition.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'new-condition': false },
  },
  {
    says: 'Nor a condition that another massage therapist treated in the 90 days before.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'massage-in-prior-90-days': true },
  },
  {
    says: 'Nor a client already under active treatment.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'other-active-treatment': true },
  },
  {
    says: 'Nor a plan that was issued in another state.',
    ...reviewedAgain,
    answers: { ...protectedVisit, 'plan-funding': 'insurer-elsewhere' },
  },
  {
    says: 'On the day before the 2020 law a first visit could still be reviewed.',
    ...reviewedAgain,
    on: '2020-06-10',
    answers: { ...protectedVisit, 'visit-number': 1 },
  },
  {
    says: 'From the day of the 2020 law it could not.',
    on: '2020-06-11',
    answers: { ...protectedVisit, 'visit-number': 1 },
    outcome: 'review-barred',
  },
  {
    says: 'While the visit’s number is open, only that can still change the outcome.',
    on,
    answers: leaveOpen(protectedVisit, 'visit-number'),
    outcome: 'more-information-needed',
    unanswered: ['visit-number'],
  },
] satisfies readonly Case[];
