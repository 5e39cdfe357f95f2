import type { Carrier, Source } from '../../criteria/policy.ts';

const notice: Source = {
  title: 'New alternative treatments benefit',
  publisher: 'Community Health Plan of Washington',
  address: 'https://www.chpw.org/bulletin-board/new-alternative-treatments-benefit/',
  effective: '2022-07-01',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'A notice of 2022. Whether the benefit still runs was not confirmed.',
};
const at = (section: string) => ({ source: notice, section });

export default {
  id: 'chpw',
  name: 'Community Health Plan of Washington',
  knownAs: ['CHPW', 'Cascade Select'],
  payerNames: ['COMMUNITY HEALTH PLAN OF WASHINGTON', 'CHPW'],
  payerIds: [],
  portals: ['https://www.chpw.org/provider-center/*'],
  seen: 'The address: CHPW’s public pages for providers. The names: as the company writes them. CHPW is not on Availity’s claim-status payer list for Washington.',
  policies: [],
  guidance: [
    {
      name: 'Visits in a year',
      statement:
        'By a notice of July 2022, not confirmed since, for members on Apple Health: 20 visits a year, shared by acupuncture, chiropractic and massage. Call to hear how many are left.',
      cite: at('Benefit limit'),
    },
    {
      name: 'How visits are counted',
      statement:
        'By a notice of July 2022, not confirmed since, 30 minutes of massage are one visit, so an hour uses two.',
      cite: at('Benefit limit'),
    },
    {
      name: 'No referral, no authorization',
      statement:
        'By a notice of July 2022, not confirmed since, no referral and no authorization is asked for. More visits come only by a limitation extension.',
      cite: at('Referral and authorization'),
    },
    {
      name: 'Any licensed provider',
      statement:
        'By a notice of July 2022, not confirmed since, the network is open to anyone licensed in Washington.',
      cite: at('Providers'),
    },
    {
      name: 'Other plans of CHPW',
      statement:
        'The notice is about Apple Health. For Cascade Select, its marketplace plan, nothing on massage was found. A definition of necessity was found for neither.',
      cite: at('Whole notice'),
    },
  ],
} as const satisfies Carrier;
