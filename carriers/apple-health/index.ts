import type { Carrier } from '../../criteria/policy.ts';
import { excludedServices } from './182-501-0070.ts';

export default {
  id: 'apple-health',
  name: 'Apple Health (Medicaid)',
  knownAs: ['Washington Medicaid', 'ProviderOne', 'Health Care Authority'],
  payerNames: ['APPLE HEALTH', 'WASHINGTON APPLE HEALTH'],
  payerIds: [],
  notUs: {
    'COMMUNITY HEALTH PLAN OF WASHINGTON': 'a managed-care plan with an extra benefit of its own',
  },
  portals: [],
  seen: 'The names are those the program goes by; no portal’s payer list that was seen has them. Its own portal, ProviderOne, was not seen.',
  known: { 'plan-funding': 'medicaid' },
  policies: [excludedServices],
} as const satisfies Carrier;
