import type { Carrier, Source } from '../../criteria/policy.ts';

const evidence2024: Source = {
  title: 'Classic plan, large group: evidence of coverage 2024',
  publisher: 'Kaiser Foundation Health Plan of the Northwest',
  address: 'https://relayto.com/relayto/kaiser-permanente-nw-classic-eoc-2024-wevoz4c29botw/9Xee4afK59',
  effective: '2024-01-01',
  read: '2026-11-23',
  grade: 'older-edition',
  note: 'A copy of one plan’s booklet. Those of later years were not read.',
};
const at = (section: string) => ({ source: evidence2024, section });

export default {
  id: 'kaiser-nw',
  name: 'Kaiser Permanente Northwest',
  knownAs: ['Kaiser in Clark and Cowlitz County'],
  payerNames: ['KAISER FOUNDATION HEALTH PLAN OF THE NORTHWEST'],
  payerIds: [],
  notUs: {
    'KAISER FOUNDATION HEALTH PLAN OF WASHINGTON': 'Kaiser in the rest of Washington, another company',
  },
  portals: ['https://healthy.kaiserpermanente.org/oregon-washington/community-providers/*'],
  seen: 'The address: Kaiser’s public pages for community providers in Oregon and southwest Washington. The name: as the company writes it; no portal’s payer list that was seen has it.',
  policies: [],
  guidance: [
    {
      name: 'Where and how much',
      statement:
        'Massage by a CHP Group provider, in that provider’s office, up to the plan’s number of visits, without prior authorization.',
      cite: at('Massage therapy'),
    },
    {
      name: 'What it is for',
      statement: 'The booklet names pain, discomfort of muscles, and stress.',
      cite: at('Massage therapy'),
    },
    {
      name: 'What is left out',
      statement: 'These are not part of the benefit:',
      items: [
        'Dermal friction technique',
        'East Asian massage and tui na',
        'Qi gong',
        'Care without symptoms, to stay at one’s best',
      ],
      cite: at('Massage therapy, exclusions'),
    },
  ],
} as const satisfies Carrier;
