import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier, Citation, Law, Source } from '../../criteria/policy.ts';

/** An invented carrier whose policy uses every construct of the language once. */
const current: Source = {
  title: 'Massage therapy, policy HM-7',
  publisher: 'Harbor Mutual',
  address: 'https://policies.harbor.example/hm-7',
  effective: '2024-03-01',
  read: '2026-11-20',
  grade: 'published-text',
  nextReview: '2027-03-01',
  note: 'Read on the carrier’s provider site.',
};
const older: Source = {
  ...current,
  title: 'Massage therapy, policy HM-7, 2019',
  address: 'https://policies.harbor.example/hm-7-2019.pdf',
  effective: '2019-01-01',
  grade: 'older-edition',
};
const forum: Source = {
  title: 'Provider bulletin 12',
  publisher: 'A billing service',
  address: 'https://bulletin.example/12',
  effective: 'undated',
  read: '2026-10-02',
  grade: 'secondary-source',
};
const statute: Source = {
  title: 'RCW 00.00.001',
  publisher: 'State of Washington',
  address: 'https://law.example/rcw?cite=00.00.001',
  effective: '2020-06-11',
  read: '2026-11-20',
  grade: 'published-text',
  note: 'Read in a copy; later amendments not checked.',
};

const at = (source: Source, section: string, find?: string): Citation => ({
  source,
  section,
  ...(find ? { find } : {}),
});

/** The facts that the sample asks for. */
export const facts: Facts = {
  impairment: {
    kind: 'yes-no',
    ask: 'Does the chart show an impairment?',
    name: 'Impairment in the chart',
    about: 'Chart',
    help: 'Limited function counts.',
  },
  'skill-needed': {
    kind: 'yes-no',
    ask: 'Is a therapist’s skill needed?',
    name: 'Skill needed',
    about: 'Care',
  },
  'goals-measured': {
    kind: 'yes-no',
    ask: 'Are the goals measured?',
    name: 'Goals measured',
    about: 'Plan of care',
  },
  'gain-seen': { kind: 'yes-no', ask: 'Has gain been seen?', name: 'Gain seen', about: 'Progress' },
  'pain-scored': { kind: 'yes-no', ask: 'Is pain scored?', name: 'Pain scored', about: 'Chart' },
  'range-measured': { kind: 'yes-no', ask: 'Is range measured?', name: 'Range measured', about: 'Chart' },
  'massage-alone': {
    kind: 'yes-no',
    ask: 'Is massage the only therapy?',
    name: 'Massage alone',
    about: 'Plan of care',
  },
  prescription: {
    kind: 'yes-no',
    ask: 'Does the prescription state how many visits?',
    name: 'Visits on the prescription',
    about: 'Prescription',
  },
  maintenance: { kind: 'yes-no', ask: 'Is this maintenance care?', name: 'Maintenance', about: 'Care' },
  'plan-begun': {
    kind: 'date',
    ask: 'When did the plan of care begin?',
    name: 'Plan of care begun',
    about: 'Plan of care',
  },
  'visit-number': {
    kind: 'count',
    changes: true,
    ask: 'Which treatment visit of this episode will it be?',
    name: 'Visit number',
    about: 'Episode of care',
    term: 'episode of care',
    least: 1,
    most: 200,
  },
  'plan-funding': {
    kind: 'choice',
    ask: 'Who pays the claims of this plan?',
    name: 'Who pays the claims',
    about: 'Plan',
    options: {
      insurer: 'The insurer',
      employer: 'The employer',
      medicaid: 'Apple Health (Medicaid)',
      medicare: 'Medicare',
    },
  },
};

/** Harbor Mutual: two editions of one policy, and a second policy. */
export const harbor: Carrier = {
  id: 'harbor',
  name: 'Harbor Mutual',
  payerNames: ['Harbor Mutual'],
  payerIds: ['00001'],
  portals: [],
  seen: 'Invented',
  policies: [
    {
      id: 'hm-7',
      number: 'HM-7',
      title: 'Massage therapy',
      editions: [
        {
          name: '2019 text',
          effective: '2019-01-01',
          source: older,
          criteria: {
            impairment: {
              kind: 'indication',
              name: 'Documented impairment',
              statement: 'The chart shows an impairment.',
              rule: { fact: 'impairment', is: true },
              cite: at(older, 'Page 1'),
            },
          },
          requires: 'impairment',
          unless: [],
        },
        {
          name: '2024 text',
          effective: '2024-03-01',
          source: current,
          remark: 'Reworded in 2024.',
          criteria: {
            impairment: {
              kind: 'indication',
              name: 'Documented impairment',
              statement: 'The chart shows an impairment.',
              rule: { fact: 'impairment', is: true },
              cite: at(current, 'Criteria, 1', 'documented impairment'),
              remedy: 'A chart note that names the impairment.',
            },
            skill: {
              kind: 'indication',
              name: 'A therapist’s skill is needed',
              statement: 'The work calls for a licensed therapist.',
              rule: { fact: 'skill-needed', is: true },
              cite: at(current, 'Criteria, 2'),
            },
            goals: {
              kind: 'indication',
              name: 'Goals that are measured',
              statement: 'The plan’s goals are in measured terms.',
              rule: { fact: 'goals-measured', is: true },
              cite: at(forum, 'Item 4'),
            },
            gain: {
              kind: 'indication',
              name: 'Gain so far',
              statement: 'Earlier visits have brought gain.',
              rule: { fact: 'gain-seen', is: true },
              when: { fact: 'visit-number', atLeast: 2 },
              cite: at(current, 'Criteria, 3'),
            },
            pain: {
              kind: 'indication',
              name: 'Pain score',
              statement: 'Pain is scored.',
              rule: { fact: 'pain-scored', is: true },
              cite: at(current, 'Criteria, 4a'),
            },
            range: {
              kind: 'indication',
              name: 'Range of motion',
              statement: 'Range is measured.',
              rule: { fact: 'range-measured', is: true },
              cite: at(current, 'Criteria, 4b'),
            },
            recent: {
              kind: 'indication',
              name: 'Recent plan',
              statement: 'The plan of care began in the last 60 days.',
              rule: { fact: 'plan-begun', within: { days: 60 } },
              cite: at(current, 'Criteria, 4c'),
            },
            prescribed: {
              kind: 'documentation',
              name: 'Prescription with a number',
              statement: 'It states how many massage visits.',
              rule: { fact: 'prescription', is: true },
              cite: at(current, 'Massage alone', 'number of visits'),
              remedy: 'A prescription that states the number of visits.',
            },
            maintenance: {
              kind: 'limitation',
              name: 'Maintenance',
              statement: 'The care only keeps the present level.',
              rule: { fact: 'maintenance', is: true },
              cite: at(current, 'Not necessary, 1'),
            },
            review: {
              kind: 'authorization',
              name: 'Review from visit 7',
              statement: 'From visit 7 the plan asks for a review.',
              rule: { fact: 'visit-number', atLeast: 7 },
              cite: at(current, 'Authorization'),
            },
          },
          requires: {
            all: [
              'impairment',
              { any: ['skill', 'goals'] },
              'gain',
              { least: 2, of: ['pain', 'range', 'recent'] },
              {
                label: 'If massage is the only therapy',
                when: { fact: 'massage-alone', is: true },
                all: ['prescribed'],
              },
            ],
          },
          unless: ['maintenance'],
          keepOnFile: [
            {
              name: 'Plan of care',
              statement: 'Signed by the prescriber.',
              items: ['Diagnosis', 'Goals'],
              cite: at(current, 'Records'),
            },
          ],
          definitions: [
            {
              name: 'Maintenance',
              statement: 'Care that keeps the present level.',
              items: ['Visits after all gain is made'],
              cite: at(current, 'Definitions'),
            },
          ],
        },
      ],
    },
    {
      id: 'hm-definition',
      title: 'Definition of necessity',
      editions: [
        {
          name: 'Booklet text',
          effective: 'undated',
          source: forum,
          criteria: {
            standard: {
              kind: 'indication',
              name: 'Usual care',
              statement: 'The care is what is usual.',
              rule: { fact: 'skill-needed', is: true },
              cite: at(forum, 'Item 1'),
            },
          },
          requires: { all: ['standard'] },
          unless: [],
        },
      ],
    },
  ],
};

/** A carrier with one small policy that begins late; and a plan of Harbor Mutual. */
export const cascade: Carrier = {
  id: 'cascade',
  name: 'Cascade Health',
  payerNames: ['Cascade Health'],
  payerIds: [],
  portals: [],
  seen: 'Invented',
  policies: [
    {
      id: 'c-1',
      title: 'Hands-on care',
      editions: [
        {
          name: '2025 text',
          effective: '2025-01-01',
          source: { ...current, title: 'Hands-on care', effective: '2025-01-01' },
          criteria: {
            one: {
              kind: 'indication',
              name: 'Documented impairment',
              statement: 'The chart shows an impairment.',
              rule: { fact: 'impairment', is: true },
              cite: at(current, '1'),
            },
            two: {
              kind: 'indication',
              name: 'A therapist’s skill is needed',
              statement: 'The work calls for a licensed therapist.',
              rule: { fact: 'skill-needed', is: true },
              cite: at(current, '2'),
              remedy: 'A note on why a therapist’s skill is needed.',
            },
          },
          requires: { all: ['one', 'two'] },
          unless: [],
        },
      ],
    },
  ],
};

/** A plan that uses Cascade Health’s claims and has a text of its own. */
export const countyPlan: Carrier = { ...cascade, id: 'county', name: 'County Plan', planOf: 'cascade' };

/** A law in force since 2020 that bars review of the first six visits on insured plans. */
export const law: Law = {
  id: 'rcw-sample',
  statute: 'RCW 00.00.001',
  title: 'First visits without necessity review',
  editions: [
    {
      name: '2020 text',
      effective: '2020-06-11',
      source: statute,
      summary: 'On an insured plan, visits 1 to 6 may not be reviewed for necessity.',
      criteria: {
        insured: {
          kind: 'indication',
          name: 'Insured plan',
          statement: 'The insurer pays the claims.',
          rule: { fact: 'plan-funding', oneOf: ['insurer'] },
          cite: at(statute, '(1)'),
        },
        'first-six': {
          kind: 'indication',
          name: 'Visit 1 to 6',
          statement: 'It is one of the first six.',
          rule: { fact: 'visit-number', atMost: 6 },
          cite: at(statute, '(2)', 'six treatment visits'),
        },
      },
      bars: { all: ['insured', 'first-six'] },
      mayStillAsk: [
        { name: 'Prescription', statement: 'The plan may still require one.', cite: at(statute, '(3)') },
      ],
    },
  ],
};

/** Answers that meet every criterion of HM-7 on a plan that the law does not bind. */
export const meeting = {
  impairment: true,
  'skill-needed': true,
  'gain-seen': true,
  'pain-scored': true,
  'range-measured': true,
  'massage-alone': true,
  prescription: true,
  maintenance: false,
  'visit-number': 9,
  'plan-funding': 'employer',
} as const;

export const today = '2026-11-23';

/** A carrier of which something is said, none of it sure enough to be a rule. */
export const gull: Carrier = {
  id: 'gull',
  name: 'Gull Health',
  payerNames: ['Gull Health'],
  payerIds: [],
  portals: [],
  seen: 'Invented',
  policies: [],
  guidance: [
    {
      name: 'Visits',
      statement: 'A clinic says that 16 visits a year are paid.',
      items: ['Shared with physical therapy'],
      cite: at(forum, 'Item 9'),
    },
    {
      name: 'Review',
      statement: 'Some plans send massage to a reviewer.',
      cite: at({ ...forum, grade: 'unconfirmed', title: 'A remark', read: '2026-05-27' }, 'A remark'),
    },
  ],
};

/** A carrier of which nothing was found. */
export const tern: Carrier = {
  id: 'tern',
  name: 'Tern Mutual',
  payerNames: ['Tern Mutual'],
  payerIds: [],
  portals: [],
  seen: 'Invented',
  policies: [],
  notFound: {
    lookedFor: 'A massage policy in its provider manual.',
    found: 'A list of codes without criteria.',
    ask: ['How many visits does the plan include?', 'From which visit on is authorization needed?'],
    read: '2026-11-01',
  },
};

/** A law that binds what the insurer pays, and bars nothing. */
export const times: Law = {
  id: 'rcw-times',
  statute: 'RCW 00.00.002',
  title: 'Time to decide',
  editions: [
    {
      name: '2024 text',
      effective: '2024-01-01',
      source: { ...statute, title: 'RCW 00.00.002', grade: 'secondary-source' },
      summary: 'The insurer decides on a request in five days.',
      criteria: {},
      bars: { any: [] },
      binds: { fact: 'plan-funding', oneOf: ['insurer', 'medicaid'] },
      says: [{ name: 'When urgent', statement: 'In one day.', cite: at(statute, '(4)') }],
      mayStillAsk: [],
    },
  ],
};

/** A law for everyone. */
export const license: Law = {
  id: 'rcw-license',
  statute: 'RCW 00.00.003',
  title: 'No diagnosis',
  editions: [
    {
      name: 'text as read',
      effective: '2010-01-01',
      source: { ...statute, title: 'RCW 00.00.003', read: '2026-05-27' },
      summary: 'The therapist makes no diagnosis.',
      criteria: {},
      bars: { any: [] },
      mayStillAsk: [],
    },
  ],
};

/** A plan of Harbor Mutual, as its therapist noted it from a call. */
export const bakery: Plan = {
  id: 'bakery',
  carrierId: 'harbor',
  name: 'Harbor Bakery group',
  funding: 'employer',
  visitLimit: { visits: 16, per: 'calendar-year' },
  prescription: 'needed',
  authorizationFrom: 7,
  holdsMonths: 6,
  definition: 'Care that restores a function.',
  note: 'Shared with physical therapy.',
  source: { kind: 'call', date: '2026-11-09', department: 'Provider Services', reference: 'REF-1' },
};

/** Another plan of Harbor Mutual, of which she knows little yet. */
export const silver: Plan = {
  id: 'silver',
  carrierId: 'harbor',
  name: 'Silver, individual',
  definition: '',
  note: '',
  source: { kind: 'booklet', title: '2026 Silver', page: '12', read: '2026-10-01' },
};
