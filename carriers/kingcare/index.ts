import type { Carrier } from '../../criteria/policy.ts';
import { rehabilitativeServices } from './rehabilitative-services.ts';

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
} as const satisfies Carrier;
