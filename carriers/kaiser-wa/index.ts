import type { Carrier, Source } from '../../criteria/policy.ts';

const manual: Source = {
  title: 'Provider manual: complementary and alternative medicine',
  publisher: 'Kaiser Permanente Washington',
  address: 'https://wa-provider.kaiserpermanente.org/provider-manual/patient-care/specialty/alternative',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Read in part: the row for massage in the table of authorizations was not.',
};
const letters: Source = {
  title: 'Letters to providers',
  publisher: 'Kaiser Permanente Washington',
  address: 'https://wa-provider.kaiserpermanente.org/communications/letters',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Letters of Dec 2024 and Jan 2025 were read in part.',
};

export default {
  id: 'kaiser-wa',
  name: 'Kaiser Permanente Washington',
  knownAs: ['Group Health', 'Kaiser Foundation Health Plan of Washington'],
  payerNames: [
    'KAISER FOUNDATION HEALTH PLAN OF WASHINGTON',
    'KAISER FOUNDATION HEALTH PLAN OF WASHINGTON OPTIONS, INC.',
    'KFHPWA',
    'KFHPWAO',
  ],
  payerIds: [],
  notUs: {
    'KAISER FOUNDATION HEALTH PLAN OF THE NORTHWEST': 'Kaiser in Oregon and southwest Washington',
  },
  portals: ['https://wa-provider.kaiserpermanente.org/*'],
  seen: 'The address: Kaiser’s public provider site for Washington. Names: as the company writes them; Kaiser is not on Availity’s claim-status payer list for Washington.',
  policies: [],
  guidance: [
    {
      name: 'Referral first',
      statement:
        'Most plans pay for massage with a referral from the primary care or personal physician. Members may go without one to acupuncture, naturopathy and manipulation, but not to massage.',
      cite: { source: manual, section: 'Massage therapy' },
    },
    {
      name: 'Network',
      statement: 'The network of massage therapists is run by Tivity, once called Healthways.',
      cite: { source: manual, section: 'Massage therapy' },
    },
    {
      name: 'When criteria are not met',
      statement:
        'Where care does not meet the criteria, or the visits are used up, the manual points to a discount program, Complementary Choices.',
      cite: { source: manual, section: 'Complementary Choices' },
    },
    {
      name: 'Criteria not found',
      statement:
        'The criteria themselves were not found: ask for them. Kaiser announces changes in letters; in what was read of those around New Year 2025, none is about massage.',
      cite: { source: letters, section: 'Clinical review criteria' },
    },
  ],
} as const satisfies Carrier;
