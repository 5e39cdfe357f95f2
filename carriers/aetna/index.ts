import type { Carrier } from '../../criteria/policy.ts';
import { physicalTherapy } from './cpb-0325.ts';

export default {
  id: 'aetna',
  name: 'Aetna',
  payerNames: [
    'AETNA',
    'AETNA (COMMERCIAL & MEDICARE)',
    'AETNA (COMMERCIAL)',
    'AETNA LIFE INSURANCE COMPANY',
  ],
  payerIds: ['AETNA', '60054'],
  notUs: {
    'ALLINA HEALTH AETNA': 'a joint venture in another state',
    'BANNER AETNA': 'a joint venture in another state',
    'SUTTER HEALTH AETNA': 'a joint venture in another state',
    'TEXAS HEALTH AETNA': 'a joint venture in another state',
    'INNOVATION HEALTH': 'Innovation Health, a payer of its own',
    'AETNA BETTER HEALTH': 'Medicaid plans in other states',
    'MERITAIN HEALTH': 'Meritain Health, an administrator with its own id',
  },
  portals: ['https://www.aetna.com/cpb/*'],
  seen: 'Names and ids: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026; id 60054 in public payer tables. Availity’s eligibility list was not seen.',
  policies: [physicalTherapy],
} as const satisfies Carrier;
