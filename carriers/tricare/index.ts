import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'tricare',
  name: 'TRICARE',
  knownAs: ['TriWest'],
  payerNames: ['TRICARE', 'TRIWEST - TRICARE'],
  payerIds: ['99726'],
  notUs: {
    'TRIWEST-VA CCN': 'the VA’s community care, which TriWest runs too',
  },
  portals: [],
  seen: '“TriWest - TRICARE” and its id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. “TRICARE” alone: the program’s own name, seen on no payer list. TriWest’s own site serves the VA too.',
  known: { 'plan-funding': 'federal' },
  policies: [],
  notFound: {
    lookedFor: 'A massage benefit or criteria in any text of TRICARE or TriWest.',
    found:
      'Sources conflict. A therapists’ association says that there is a massage benefit; other pages say that massage is excluded. No text of TRICARE itself was read.',
    ask: questionsForPlan,
    read: '2026-11-23',
  },
} as const satisfies Carrier;
