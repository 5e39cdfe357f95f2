import type { Law, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const text: Source = {
  title: 'RCW 41.05.074, public employees: prior authorization',
  publisher: 'instalawyer.io, a copy of the code',
  address:
    'https://instalawyer.io/laws/revised-code-of-washington/4105074-public-employees-prior-authorization',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'The copy gives no date. Like the other laws read in undated copies it is shown for visits from 2022 on; whether it stood so then was not checked.',
};

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
        'Plans for public employees may not ask for prior authorization of the evaluation or the first treatment visit. Necessity may still be reviewed, from the first visit on.',
      // It protects from prior authorization only, so it bars no review.
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'public-employees'),
      says: [
        {
          name: 'First visit only',
          statement:
            'The evaluation visit or the first treatment visit needs no prior authorization. Later visits may.',
          cite: { source: text, section: 'RCW 41.05.074' },
        },
        {
          name: 'Necessity stays open',
          statement: 'The plan may review whether a visit was necessary, the first one too.',
          cite: { source: text, section: 'RCW 41.05.074' },
        },
      ],
      mayStillAsk: [],
      remark: 'The six visits of RCW 48.43.016 are for plans that an insurer pays for, and not for these.',
    },
  ],
};
