import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'molina',
  name: 'Molina Healthcare of Washington',
  knownAs: ['Molina', 'Molina Marketplace'],
  payerNames: ['MOLINA HEALTHCARE WASHINGTON'],
  payerIds: ['38336'],
  portals: [],
  seen: 'Name and id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. Its own portal was not seen.',
  policies: [],
  notFound: {
    lookedFor: 'A massage benefit or criteria, for Apple Health and for the marketplace plans.',
    found:
      'Nothing: the handbook seen stops before its list of benefits. For Apple Health the state’s rule leaves massage out, unless the plan adds it. A marketplace plan that Washington regulates is bound by the state’s law.',
    ask: ['Is this member on Apple Health or on a marketplace plan?', ...questionsForPlan],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
