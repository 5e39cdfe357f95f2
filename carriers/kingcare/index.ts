import type { Carrier, Source } from '../../criteria/policy.ts';
import { rehabilitativeServices } from './rehabilitative-services.ts';

const enrollment: Source = {
  title: 'Open enrollment, 2025 benefits',
  publisher: 'King County',
  address: 'https://kingcounty.gov/legacy/audience/employees/benefits/open-enrollment.aspx',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'unconfirmed',
  note: 'It names the plans. Who pays the claims was not read in it.',
};

const clinic: Source = {
  title: 'Insurance',
  publisher: 'Nectar Massage, a clinic',
  address: 'http://www.nectar-massage.com/insurance',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'A clinic’s page. Neither the county nor Regence was read on it.',
};

export default {
  id: 'kingcare',
  name: 'KingCare (King County)',
  knownAs: [
    'KingCare PPO',
    'KingCare Select',
    'KingCare',
    'KingCare Gold',
    'KingCare Silver',
    'KingCare Bronze',
  ],
  planOf: 'regence',
  payerNames: [],
  payerIds: [],
  portals: [],
  seen: 'King County’s open-enrollment pages for 2019 and for 2023 to 2025: Regence BlueShield runs these plans, so a portal shows Regence as the payer. “Gold” is a historic name.',
  policies: [rehabilitativeServices],
  guidance: [
    {
      name: 'Who pays the claims',
      statement:
        'King County is said to pay the claims itself (self-funded). By our reading the law of the first six visits does not bind such a plan. Ask the county’s benefits office.',
      cite: { source: enrollment, section: 'Medical plans' },
    },
    {
      name: 'Prior authorization',
      statement:
        'A clinic counts King County among the groups that Regence asks for no prior authorization. That was not confirmed: ask the plan.',
      cite: { source: clinic, section: 'King County' },
    },
  ],
} as const satisfies Carrier;
