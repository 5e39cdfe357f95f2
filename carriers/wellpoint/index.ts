import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'wellpoint',
  name: 'Wellpoint Washington',
  knownAs: ['Wellpoint', 'Amerigroup'],
  payerNames: ['WELLPOINT'],
  payerIds: ['WLPNT'],
  notUs: {
    'WELLPOINT DENTAL': 'Wellpoint’s dental plans',
  },
  portals: [],
  seen: 'Name and id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. Its own portal was not seen.',
  policies: [],
  notFound: {
    lookedFor: 'A massage benefit or criteria beyond Apple Health’s own.',
    found:
      'Nothing: the handbook seen stops before its list of benefits. For Apple Health the state’s rule leaves massage out, unless the plan adds it.',
    ask: questionsForPlan,
    read: '2026-11-23',
  },
} as const satisfies Carrier;
