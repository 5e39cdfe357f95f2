import type { Carrier, Source } from '../../criteria/policy.ts';
import { physicalTherapy } from './cpb-0325.ts';

const medicarePlan: Source = {
  title: 'Massage benefit of an Aetna group Medicare PPO plan',
  publisher: 'rcbphealth.com',
  address: 'https://rcbphealth.com/',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'The address is that of the site; the page’s own was not kept.',
};

export default {
  id: 'aetna',
  name: 'Aetna',
  payerNames: ['AETNA', 'AETNA (COMMERCIAL & MEDICARE)'],
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
  seen: '“Aetna (Commercial & Medicare)” and id AETNA: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. Id 60054: public payer tables. “Aetna” alone is the company’s own name, seen on no payer list. Availity’s eligibility list was not seen. The address: its public bulletins.',
  policies: [physicalTherapy],
  guidance: [
    {
      name: 'Medicare plans and ASH',
      statement:
        'On some of Aetna’s group Medicare PPO plans massage is said to be a benefit that American Specialty Health (ASH) reviews, on its form for necessity: by a licensed therapist, and not to relax.',
      cite: { source: medicarePlan, section: 'Massage benefit' },
    },
  ],
} as const satisfies Carrier;
