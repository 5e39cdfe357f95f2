import type { Carrier, Source } from '../../criteria/policy.ts';

const read = '2026-11-23';

const reviewer: Source = {
  title: 'Providence Health Plan: eviCore resources',
  publisher: 'eviCore',
  address: 'https://www.evicore.com/resources/healthplan/providence-health-plan',
  effective: '2023-01-01',
  read,
  grade: 'published-text',
};
const providerPage: Source = {
  title: 'Medical policy, pharmacy and provider information',
  publisher: 'Providence Health Plan',
  address: 'https://providencehealthplan.com/providers/medical-policy-rx-pharmacy-and-provider-information',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'Of 2024.',
};

export default {
  id: 'providence',
  name: 'Providence Health Plan',
  payerNames: ['PROVIDENCE HEALTH PLAN'],
  payerIds: [],
  portals: [
    'https://providencehealthplan.com/providers/*',
    'https://www.providencehealthplan.com/providers/*',
    'https://healthplans.providence.org/providers/*',
  ],
  seen: 'The addresses: Providence’s public pages for providers. The name: as the company writes it. Providence is not on Availity’s claim-status payer list for Washington.',
  policies: [],
  guidance: [
    {
      name: 'Who reviews',
      statement:
        'Since January 2023 for several self-funded groups eviCore reviews therapy, chiropractic and acupuncture, and massage with them.',
      cite: { source: reviewer, section: 'Program' },
    },
    {
      name: 'Massage code left aside',
      statement:
        'Code 97124 is expressly outside that program. Other codes a massage therapist may bill, such as 97140 and 97112, may be reviewed.',
      cite: { source: reviewer, section: 'Codes' },
    },
    {
      name: 'Whose criteria',
      statement:
        'What decides on necessity is eviCore’s guideline or ASH’s, whichever reviews. Of neither was the text for Providence read: ask for it.',
      cite: { source: providerPage, section: 'Delegated review' },
    },
    {
      name: 'The other reviewer',
      statement: 'For other members American Specialty Health may review. Ask the plan which of the two.',
      cite: { source: providerPage, section: 'Delegated review' },
    },
  ],
} as const satisfies Carrier;
