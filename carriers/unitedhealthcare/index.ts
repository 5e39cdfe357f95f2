import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'unitedhealthcare',
  name: 'UnitedHealthcare, Optum and UMR',
  knownAs: [
    'UHC',
    'Optum Physical Health',
    'Surest',
    'All Savers',
    'Golden Rule',
    'UnitedHealthcare Oxford',
    'UnitedHealthcare Community Plan',
  ],
  payerNames: ['UNITEDHEALTHCARE', 'UHC', 'UMR', 'SUREST', 'OPTUM PHYSICAL HEALTH'],
  payerIds: [],
  notUs: {
    'MEDICA (UNITEDHEALTHCARE)': 'Medica, a company of its own',
  },
  portals: ['https://www.uhcprovider.com/*'],
  seen: 'Addresses: UnitedHealthcare’s public provider site, and its portal as several public automations use it; UMR, Surest and All Savers are reached through it too, so the portal itself (secure.uhcprovider.com) is left out. The names: as the companies write them. None of them is on Availity’s claim-status payer list for Washington. No id was confirmed.',
  policies: [],
  notFound: {
    lookedFor:
      'A policy of UnitedHealthcare, Optum or UMR for massage by a massage therapist: medical policies, digests of their updates, provider news, therapists’ sites.',
    found:
      'None. A policy on manipulative therapy, updated July 2025 and read in a digest, counts massage as manipulative therapy and maintenance care as unproven; whether it is used for massage therapists was not read. Authorization rules of 2024 and 2025 for Medicare Advantage are about physical, occupational and speech therapy and chiropractic, and name the codes 97124, 97140 and 97112; since January 2025 the first 6 visits within 8 weeks pass without clinical review. Commercial plans differ by employer. Members on Apple Health fall under its rule first.',
    ask: [
      'Does the policy on manipulative therapy apply to massage by a massage therapist?',
      'Which network must I be in: UnitedHealthcare’s or Optum Physical Health’s?',
      ...questionsForPlan,
    ],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
