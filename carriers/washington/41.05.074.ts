import type { Citation, Law, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const text: Source = {
  title: 'RCW 41.05.074, public employees: prior authorization',
  publisher: 'State of Washington',
  address:
    'https://github.com/tannewt/wa-law.org/blob/083ccfc178537be76a1a68007bc2249d8d7aa522/rcw/41_public_employment_civil_service_and_pensions/41.05_state_health_care_authority.md',
  effective: 'undated',
  read: '2026-11-25',
  grade: 'published-text',
  note: 'Read in full in a copy of the code that includes the laws of 2021. The section was last changed in 2019 and has no first day in the copy: it is shown for visits from 2022 on. Later changes were not checked.',
};
const chapter: Source = { ...text, title: 'RCW 41.05.017, what reaches public employees’ plans' };
const at = (section: string, find?: string): Citation => ({
  source: text,
  section,
  ...(find ? { find } : {}),
});

/** What protects public employees: less than the law for insured plans does. */
export const publicEmployees: Law = {
  id: 'rcw-41.05.074',
  statute: 'RCW 41.05.074',
  title: 'Public employees: first visit without authorization',
  editions: [
    {
      name: 'Text as read',
      effective: '2022-01-01',
      source: text,
      summary:
        'With a contracted therapist, in a new episode, plans for public employees may not ask for prior authorization of the evaluation or the first treatment visit. The section does not keep them from reviewing necessity, from the first visit on.',
      // It protects from prior authorization only, so it bars no review.
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'public-employees'),
      says: [
        {
          name: 'First visit only',
          statement:
            'The evaluation visit or the first treatment visit of a new episode needs no prior authorization with a contracting provider. Later visits may.',
          cite: at('(2)', 'initial treatment visit'),
        },
        {
          name: 'New episode',
          statement:
            'A new or returning condition that this provider has not treated in the ninety days before, in a client who is not under active treatment.',
          cite: at('(6)(a)', 'previous ninety days'),
        },
        {
          name: 'Contracting provider',
          statement: 'Someone employed in a carrier’s own delivery system does not count as one.',
          cite: at('(6)(b)', 'integrated delivery system'),
        },
        {
          name: 'Referral or prescription',
          statement: 'The plan may ask for one all the same, for the first visit too.',
          cite: at('(2)', 'referral or prescription'),
        },
        {
          name: 'Necessity stays open',
          statement:
            'The section speaks of prior authorization alone. By our reading the plan may review whether a visit was necessary, the first one too.',
          cite: at('(2)', 'may not require prior authorization'),
        },
        {
          name: 'Criteria are public',
          statement:
            'The Health Care Authority posts the standards, criteria and information by which the plan decides on necessity. Clients and contracting providers get them on request.',
          cite: at('(3)', 'post on its website'),
        },
        {
          name: 'Who may be consulted',
          statement:
            'A provider consulted on denying, limiting or ending care holds a license in good standing, in the same or a related field or in one whose practice includes such care.',
          cite: at('(4)', 'in good standing'),
        },
        {
          name: 'Appeals',
          statement:
            'Another section, RCW 41.05.017, puts plans for public employees under RCW 48.43.530 and .535, appeals and independent review, also those outside the insurance code.',
          cite: { source: chapter, section: 'RCW 41.05.017', find: '48.43.505 through 48.43.535' },
        },
      ],
      mayStillAsk: [],
      remark:
        'The six visits of RCW 48.43.016 are not for these plans: RCW 41.05.017 lists the sections on insurance that reach them, and in the copy read that one is not on its list.',
    },
  ],
};
