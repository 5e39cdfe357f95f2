import type { Carrier, Source } from '../../criteria/policy.ts';

const read = '2026-11-23';

const certificate2024: Source = {
  title: 'UMP Consumer-Directed Health Plan, certificate of coverage 2024',
  publisher: 'Washington State Health Care Authority',
  address:
    'https://relayto.com/relayto/ump-consumer-directed-health-plan-cdhp-coc-2024-xfpnkjhkku3h6/Qi49OGDJ62',
  effective: '2024-01-01',
  read,
  grade: 'older-edition',
  note: 'A copy. The certificates of 2025 and 2026 were not found.',
};
const practicePage: Source = {
  title: 'Clinical practices',
  publisher: 'Washington State Massage Therapy Association',
  address: 'https://www.mywsmta.org/clinical-practices',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'Of 2020.',
};
const therapist: Source = {
  title: 'D. Growe on the rise to 24 visits',
  publisher: 'A massage therapist, in an article that another site copied',
  address: 'https://www.mywsmta.org/clinical-practices',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'The copy’s own address was not kept; this one is the association’s page on the same plan.',
};
const glossary: Source = {
  title: 'Glossary: limited benefit',
  publisher: 'Washington State Health Care Authority',
  address: 'https://www.hca.wa.gov/ump/glossary/limited-benefit',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'An old page; how it counts is not known to have changed.',
};
const program2020: Source = {
  title: 'Physical medicine',
  publisher: 'Regence',
  address: 'https://www.regence.com/web/regence_provider/physical-medicine',
  effective: 'undated',
  read,
  grade: 'older-edition',
  note: 'Of 2020.',
};
const administratorPage: Source = {
  title: 'Uniform Medical Plan, for providers',
  publisher: 'Regence',
  address: 'https://www.regence.com/provider/products/large-groups-administrators/ump',
  effective: 'undated',
  read,
  grade: 'published-text',
};

export default {
  id: 'uniform-medical-plan',
  name: 'Uniform Medical Plan (PEBB, SEBB)',
  knownAs: [
    'UMP Classic',
    'UMP Select',
    'UMP CDHP',
    'UMP Plus',
    'UMP Achieve 1',
    'UMP Achieve 2',
    'UMP High Deductible',
    'PEBB',
    'SEBB',
  ],
  // Regence runs it: the portal shows Regence as the payer.
  planOf: 'regence',
  payerNames: [],
  payerIds: [],
  portals: [],
  seen: 'Public pages of Regence and of the Health Care Authority: Regence runs the plan for public and school employees. How Availity shows it was not seen.',
  known: { 'plan-funding': 'public-employees' },
  policies: [],
  guidance: [
    {
      name: 'Visits in a year',
      statement:
        '24 massage visits in a calendar year, in the CDHP certificate of 2024. For 2025 and 2026 no number was found: check the certificate of the year of the visit.',
      cite: { source: certificate2024, section: 'Massage therapy' },
    },
    {
      name: 'Visits until 2020',
      statement: 'In 2020 and before it was 16 visits in a year.',
      cite: { source: practicePage, section: 'Uniform Medical Plan' },
    },
    {
      name: 'Necessity as before',
      statement:
        'A therapist writes that with 24 visits the need for a prescription and for necessity stayed as it was, and that audits look at the chart. The diagnosis is said to have to be one that the plan’s benefit takes in.',
      cite: { source: therapist, section: 'Rise to 24 visits' },
    },
    {
      name: 'A hard limit',
      statement:
        'There is no exception to the limit, even for visits that are necessary. It counts like this:',
      items: [
        'Visits within the deductible count',
        'Visits that another plan paid for count',
        'The kind of service counts, not who gives it',
        'One visit can use up two limits',
      ],
      cite: { source: glossary, section: 'Limited benefit' },
    },
    {
      name: 'Prescription and network',
      statement: 'In 2020 the plan asked for a prescription and a preferred provider.',
      cite: { source: practicePage, section: 'Uniform Medical Plan' },
    },
    {
      name: 'Authorization for massage',
      statement: 'Massage was outside the plan’s physical medicine program in 2020.',
      cite: { source: program2020, section: 'Uniform Medical Plan' },
    },
    {
      name: 'Authorization for therapy codes',
      statement:
        'Physical, occupational and speech therapy need authorization beyond 18 visits of an injury or episode.',
      cite: { source: administratorPage, section: 'Physical medicine' },
    },
    {
      name: 'Codes in 2020',
      statement:
        'Therapists report that 97112 was counted with the therapy codes, and that 97124 and 97140 were exempt.',
      cite: { source: practicePage, section: 'Uniform Medical Plan' },
    },
  ],
} as const satisfies Carrier;
