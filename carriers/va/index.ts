import type { Carrier, Source } from '../../criteria/policy.ts';
import { episodes, newsRelease, referralGoverns } from './referral.ts';

const determination: Source = {
  title: 'Clinical determination CDI 00036, Medical Massage Therapy, as summed up',
  publisher: 'Massage Practice Builder',
  address: 'https://www.massagepracticebuilder.com/billing-the-va-for-massage-therapy-sessions',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'One article of a practitioner site, on a text of June 2025. VA’s own list of such texts, as seen, does not show it.',
};

export default {
  id: 'va',
  name: 'VA Community Care',
  knownAs: ['Veterans Affairs', 'TriWest', 'Community Care Network'],
  payerNames: ['TRIWEST-VA CCN'],
  payerIds: ['VAPCCC3'],
  notUs: {
    'TRIWEST - TRICARE': 'TRICARE, the military’s own plan',
    'HEALTH NET-VA PCCCP': 'a VA program run by Health Net',
  },
  portals: ['https://www.va.gov/COMMUNITYCARE/providers/*'],
  seen: 'Name and id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. The address: VA’s public page for providers. TriWest’s own site serves TRICARE too.',
  known: { 'plan-funding': 'federal' },
  policies: [referralGoverns],
  guidance: [
    {
      name: 'First set of visits',
      statement: 'By VA Northern Arizona, a first referral for massage is usually for 12 visits in 90 days.',
      cite: { source: newsRelease, section: 'Massage therapy' },
    },
    {
      name: 'Further set of visits',
      statement: 'A further one is said to be for 12 visits in 180 days.',
      cite: { source: episodes, section: 'SEOC 1.13.1, continuation' },
    },
    {
      name: 'Conditions it names',
      statement:
        'Massage is said to count as necessary for pain and some other conditions, if it should help:',
      items: [
        'Back, neck or joint pain, headache, fibromyalgia',
        'Plantar fasciitis, jaw joint, pain after surgery',
        'Lymphedema, scar tissue',
      ],
      cite: { source: determination, section: 'Indications' },
    },
  ],
} as const satisfies Carrier;
