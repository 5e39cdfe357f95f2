import { type Case, type CaseAnswers, leaveOpen } from '../../criteria/case.ts';

/** Massage for a neck hurt in a crash two years ago. */
const goodVisit: CaseAnswers = {
  'reasonable-care': true,
  'necessary-care': true,
  'injury-from-accident': true,
  'accident-date': '2024-12-02',
  'licensed-provider': true,
};

const on = '2026-12-02';

export default [
  {
    says: 'Reasonable and necessary care for an injury of the crash, two years on, meets the criteria.',
    on,
    answers: goodVisit,
    outcome: 'criteria-met',
  },
  {
    says: 'Maximum improvement changes nothing: it is no ground.',
    on,
    answers: { ...goodVisit, 'maximum-improvement': true, course: 'steady', 'gain-expected': false },
    outcome: 'criteria-met',
  },
  {
    says: 'The third anniversary of the crash is still within three years.',
    on,
    answers: { ...goodVisit, 'accident-date': '2023-12-02' },
    outcome: 'criteria-met',
  },
  {
    says: 'The day after it is not.',
    on,
    answers: { ...goodVisit, 'accident-date': '2023-12-01' },
    outcome: 'criteria-not-met',
    decidedBy: ['within-three-years'],
  },
  {
    says: 'Care for something other than the crash does not meet the criteria.',
    on,
    answers: { ...goodVisit, 'injury-from-accident': false },
    outcome: 'criteria-not-met',
    decidedBy: ['related'],
  },
  {
    says: 'Nor does care that is not reasonable.',
    on,
    answers: { ...goodVisit, 'reasonable-care': false },
    outcome: 'criteria-not-met',
    decidedBy: ['reasonable'],
  },
  {
    says: 'Nor care that is not necessary.',
    on,
    answers: { ...goodVisit, 'necessary-care': false },
    outcome: 'criteria-not-met',
    decidedBy: ['necessary'],
  },
  {
    says: 'Nor care by someone without a license.',
    on,
    answers: { ...goodVisit, 'licensed-provider': false },
    outcome: 'criteria-not-met',
    decidedBy: ['licensed'],
  },
  {
    says: 'While the day of the crash is not known, that alone is missing.',
    on,
    answers: leaveOpen(goodVisit, 'accident-date'),
    outcome: 'more-information-needed',
    unanswered: ['accident-date'],
  },
] satisfies readonly Case[];
