import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'first-choice',
  name: 'First Choice Health',
  knownAs: ['FCHN'],
  payerNames: ['FIRST CHOICE HEALTH'],
  payerIds: [],
  notUs: {
    'FIRST HEALTH': 'First Health, another network',
  },
  portals: [],
  seen: 'The name: as the company writes it; it is not on Availity’s claim-status payer list for Washington. Its address was seen only on a page that takes it for First Health.',
  policies: [],
  notFound: {
    lookedFor: 'Criteria of the network, and of the plans it runs for others.',
    found:
      'Rules differ by client: First Choice is a network and an administrator. An old page of a clinic says that a referral is always asked for and that care must be necessary.',
    ask: ['Whose plan is this, and who decides on its claims?', ...questionsForPlan],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
