import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Massage beside physical therapy, ten days into care; the employer pays, which leaves the law aside. */
const goodVisit: CaseAnswers = {
  'plan-funding': 'employer',
  technique: 'massage',
  'with-other-therapy': true,
  'main-aim': 'muscle-function',
  cause: 'illness-or-injury',
  'licensed-provider': true,
  'skill-needed': true,
  'gain-expected': true,
  'measurable-goals': true,
  'plan-of-care': 'complete',
  'care-start': '2026-11-22',
  course: 'improving',
  'timed-units': 4,
  'duplicates-other-care': false,
  'without-visits': 'needed',
};

/** Two weeks and a day into care, with nothing better yet. */
const stalled: CaseAnswers = { ...goodVisit, course: 'steady', 'care-start': '2026-11-17' };

/** Soft-tissue mobilization by itself. */
const mobilization: CaseAnswers = {
  ...goodVisit,
  technique: 'soft-tissue',
  'with-other-therapy': false,
  'restricted-soft-tissue': true,
};

const definition: CaseAnswers = {
  'plan-funding': 'employer',
  purpose: 'treat',
  'accepted-practice': true,
  'dose-appropriate': true,
  'clinical-reason': true,
  'no-more-costly': true,
};

const lawApplies: CaseAnswers = {
  'plan-funding': 'insurer',
  'provider-standing': 'contracted',
  'new-condition': true,
  'massage-in-prior-90-days': false,
  'other-active-treatment': false,
};

const on = '2026-12-02';
const policyId = 'medical-necessity';

export default [
  {
    says: 'Massage beside physical therapy meets the criteria.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Massage without physical, occupational or chiropractic care does not.',
    on,
    answers: { ...goodVisit, 'with-other-therapy': false },
    outcome: 'criteria-not-met',
    decidedBy: ['with-other-therapy'],
  },
  {
    says: 'Soft-tissue mobilization is not asked for other therapy beside it.',
    on,
    answers: mobilization,
    outcome: 'criteria-met',
  },
  {
    says: 'Soft-tissue mobilization where nothing is restricted does not meet the criteria.',
    on,
    answers: { ...mobilization, 'restricted-soft-tissue': false },
    outcome: 'criteria-not-met',
    decidedBy: ['restricted-motion'],
  },
  {
    says: 'Massage and myofascial release in one session are the same service twice.',
    on,
    answers: { ...goodVisit, technique: 'both' },
    outcome: 'criteria-not-met',
    decidedBy: ['duplicate'],
  },
  {
    says: 'Four timed units on a date are within the limit.',
    on,
    answers: { ...goodVisit, 'timed-units': 4 },
    outcome: 'criteria-met',
  },
  {
    says: 'Five are not.',
    on,
    answers: { ...goodVisit, 'timed-units': 5 },
    outcome: 'criteria-not-met',
    decidedBy: ['over-four-units'],
  },
  {
    says: 'On the fourteenth day of care, missing improvement asks for nothing yet.',
    on,
    answers: { ...stalled, 'care-start': '2026-11-18' },
    outcome: 'criteria-met',
  },
  {
    says: 'On the fifteenth the treatment must have been changed.',
    on,
    answers: { ...stalled, 'plan-changed': false },
    outcome: 'criteria-not-met',
    decidedBy: ['treatment-changed'],
  },
  {
    says: 'With the treatment changed, the fifteenth day passes.',
    on,
    answers: { ...stalled, 'plan-changed': true },
    outcome: 'criteria-met',
  },
  {
    says: 'On the twenty-eighth day a changed treatment still passes without improvement.',
    on,
    answers: { ...stalled, 'plan-changed': true, 'care-start': '2026-11-04' },
    outcome: 'criteria-met',
  },
  {
    says: 'On the twenty-ninth measured improvement is asked for.',
    on,
    answers: { ...stalled, 'plan-changed': true, 'care-start': '2026-11-03' },
    outcome: 'criteria-not-met',
    decidedBy: ['improvement-shown'],
  },
  {
    says: 'Massage to relax is not necessary, and is none of the four aims.',
    on,
    answers: { ...goodVisit, 'main-aim': 'relaxation' },
    outcome: 'criteria-not-met',
    decidedBy: ['aim', 'relaxation'],
  },
  {
    says: 'Mobilization for sport is not necessary.',
    on,
    answers: { ...mobilization, 'main-aim': 'sport' },
    outcome: 'criteria-not-met',
    decidedBy: ['fitness-or-sport'],
  },
  {
    says: 'Mobilization as training for a return to work is not necessary.',
    on,
    answers: { ...mobilization, 'main-aim': 'work' },
    outcome: 'criteria-not-met',
    decidedBy: ['work-training'],
  },
  {
    says: 'A condition of behavior alone is not one it names.',
    on,
    answers: { ...goodVisit, cause: 'behavior' },
    outcome: 'criteria-not-met',
    decidedBy: ['cause', 'behavior-alone'],
  },
  {
    says: 'The same manual work in physical therapy makes the massage a duplicate.',
    on,
    answers: { ...goodVisit, 'duplicates-other-care': true },
    outcome: 'criteria-not-met',
    decidedBy: ['same-treatment-elsewhere'],
  },
  {
    says: 'Where a home program would do, visits are not necessary.',
    on,
    answers: { ...goodVisit, 'without-visits': 'home-program' },
    outcome: 'criteria-not-met',
    decidedBy: ['benefit-reached'],
  },
  {
    says: 'What would get better by itself needs no visits.',
    on,
    answers: { ...goodVisit, 'without-visits': 'by-itself' },
    outcome: 'criteria-not-met',
    decidedBy: ['better-by-itself'],
  },
  {
    says: 'While nobody knows of other therapy, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'with-other-therapy'),
    outcome: 'more-information-needed',
    unanswered: ['with-other-therapy'],
  },
  {
    says: 'On a state-regulated plan massage alone is closed to review at visit 6 of a new episode.',
    on,
    answers: { ...goodVisit, ...lawApplies, 'with-other-therapy': false, 'visit-number': 6 },
    outcome: 'review-barred',
  },
  {
    says: 'At visit 7 it is read by the guideline again.',
    on,
    answers: { ...goodVisit, ...lawApplies, 'with-other-therapy': false, 'visit-number': 7 },
    outcome: 'criteria-not-met',
    decidedBy: ['with-other-therapy'],
  },
  {
    says: 'By the general definition, treating an injury as is usual meets the criteria.',
    policyId,
    on,
    answers: definition,
    outcome: 'criteria-met',
  },
  {
    says: 'By the general definition prevention does not: Cigna does not name it.',
    policyId,
    on,
    answers: { ...definition, purpose: 'prevent' },
    outcome: 'criteria-not-met',
    decidedBy: ['purpose'],
  },
  {
    says: 'A visit mainly for convenience does not meet the general definition.',
    policyId,
    on,
    answers: { ...definition, 'clinical-reason': false },
    outcome: 'criteria-not-met',
    decidedBy: ['clinical-reason'],
  },
  {
    says: 'Nor does one for which something cheaper would do as well.',
    policyId,
    on,
    answers: { ...definition, 'no-more-costly': false },
    outcome: 'criteria-not-met',
    decidedBy: ['no-costlier'],
  },
  {
    says: 'Two open questions of the general definition stay listed.',
    policyId,
    on,
    answers: leaveOpen(definition, 'accepted-practice', 'dose-appropriate'),
    outcome: 'more-information-needed',
    unanswered: ['accepted-practice', 'dose-appropriate'],
  },
  {
    says: 'The law closes the first visit to review under the general definition too.',
    policyId,
    on,
    answers: { ...definition, ...lawApplies, purpose: 'prevent', 'visit-number': 1 },
    outcome: 'review-barred',
  },
] satisfies readonly Case[];
