import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'coordinated-care',
  name: 'Coordinated Care and Ambetter',
  knownAs: ['Ambetter from Coordinated Care', 'Coordinated Care'],
  payerNames: ['COORDINATED CARE', 'AMBETTER HEALTH'],
  payerIds: ['COORDINATED CARE', 'A6001'],
  portals: [],
  seen: 'Names and ids: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. Their public sites serve members as well, and so say nothing of a visit.',
  policies: [],
  notFound: {
    lookedFor:
      'A massage benefit or criteria, for Apple Health (Coordinated Care) and for the marketplace plans (Ambetter).',
    found:
      'Nothing on massage. Of the marketplace contract of 2021 only the opening was read; a copy of 2023 says that all care outside the network needs authorization. The state’s law applies to Ambetter in full: with a contracted therapist six visits of a new episode without review of necessity, and no profession shut out. For Apple Health the state’s rule leaves massage out, unless the plan adds it.',
    ask: ['Is this member on Apple Health or on Ambetter?', ...questionsForPlan],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
