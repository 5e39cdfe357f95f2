import type { Law, LawEdition, Note, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const read = '2026-11-23';

const times: Source = {
  title: 'RCW 48.43.830, answer times as the medical association lists them',
  publisher: 'Washington State Medical Association',
  address: 'https://priorauth.wsma.org/?p=34',
  effective: '2024-01-01',
  read,
  grade: 'secondary-source',
  note: 'The statute itself was not read. The hospital association’s page and another one agree.',
};
const hospitals: Source = {
  title: 'Reminder: shorter prior authorization response timelines',
  publisher: 'Washington State Hospital Association',
  address:
    'https://wsha.org/articles/reminder-shorter-prior-authorization-response-timelines-effective-january-1-2024',
  effective: '2024-01-01',
  read,
  grade: 'secondary-source',
};
const act2026: Source = {
  title: 'E2SSB 5395, chapter 157, Laws of 2026, as summed up',
  publisher: 'Regulon',
  address: 'https://www.regulon.ai/bills/WA-SB-5395/',
  effective: '2026-06-11',
  read,
  grade: 'secondary-source',
  note: 'The act itself was not read.',
};

/** The days a carrier has; Apple Health’s managed care has the same. */
export const answerTimes: readonly Note[] = [
  {
    name: 'Time to decide',
    statement: 'Once the carrier has what it needs to decide:',
    items: [
      'Sent electronically, a portal included: 3 calendar days, not counting holidays',
      'Electronically and urgent: 1 calendar day',
      'Sent otherwise: 5 calendar days',
      'Otherwise and urgent: 2 calendar days',
    ],
    cite: { source: times, section: 'Time to decide' },
  },
  {
    name: 'Time to ask back',
    statement: 'If something is missing, the carrier must ask for it:',
    items: [
      'Sent electronically, urgent or not: within 1 calendar day',
      'Sent otherwise: within 5 calendar days',
      'Otherwise and urgent: within 1 calendar day',
    ],
    cite: { source: times, section: 'Time to ask for what is missing' },
  },
  {
    name: 'Holidays are unsure',
    statement:
      'Holidays are said to be left out of the three days alone, and which ones was not said anywhere that was read.',
    cite: { source: hospitals, section: 'Calendar days' },
  },
];

/** The same days as numbers. */
export const answerDays = {
  electronic: {
    standard: { decide: 3, askBack: 1, holidaysLeftOut: true },
    expedited: { decide: 1, askBack: 1 },
  },
  otherwise: {
    standard: { decide: 5, askBack: 5 },
    expedited: { decide: 2, askBack: 1 },
  },
} as const satisfies Law['answerDays'];

const forInsurers: readonly Note[] = [
  ...answerTimes,
  {
    name: 'Self-funded plans',
    statement: 'The times may not reach a plan whose claims the employer pays.',
    cite: { source: times, section: 'Plans it applies to' },
  },
];

const edition = {
  bars: { any: [] },
  criteria: {},
  binds: oneOf('plan-funding', 'insurer'),
  mayStillAsk: [],
  remark:
    'Public employees have a section of their own, RCW 41.05.845; only its title was read. Apple Health’s managed care has RCW 74.09.840. Complaints go to the Office of the Insurance Commissioner.',
} satisfies Partial<LawEdition>;

/** How fast a carrier must answer a request for authorization. */
export const decisionTimes: Law = {
  id: 'rcw-48.43.830',
  statute: 'RCW 48.43.830',
  title: 'How fast authorization is decided',
  answerDays,
  editions: [
    {
      ...edition,
      name: '2024 text',
      effective: '2024-01-01',
      source: times,
      summary:
        'An insurer must decide on a request for authorization within days: three if it was sent electronically, one if that is urgent.',
      says: forInsurers,
    },
    {
      ...edition,
      name: '2026 text',
      effective: '2026-06-11',
      source: act2026,
      summary:
        'An insurer must decide on a request for authorization within days: three if it was sent electronically, one if that is urgent. Only a licensed clinician may deny it for necessity.',
      says: [
        ...forInsurers,
        {
          name: 'Who may deny',
          statement:
            'A denial for necessity takes a licensed clinician, and automated tools may not be the only ground. The denial names the reviewer’s credentials, and denying afterwards is limited.',
          cite: { source: act2026, section: 'Summary of the act' },
        },
      ],
    },
  ],
};
