import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'humana',
  name: 'Humana',
  payerNames: ['HUMANA'],
  payerIds: ['HUMANA'],
  portals: [],
  seen: 'Name and id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026.',
  policies: [],
  notFound: {
    lookedFor: 'A massage benefit or criteria in any text of Humana.',
    found:
      'Nothing. Where the plan is Medicare Advantage, Medicare does not count a massage therapist as a provider.',
    ask: [
      'Is this a Medicare Advantage plan, and does it add massage as an extra benefit?',
      ...questionsForPlan,
    ],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
