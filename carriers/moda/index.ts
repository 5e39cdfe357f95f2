import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'moda',
  name: 'Moda Health',
  knownAs: ['Moda'],
  payerNames: ['MODA', 'MODA HEALTH'],
  payerIds: [],
  portals: [],
  seen: 'The name: as the company writes it; it is not on Availity’s claim-status payer list for Washington.',
  policies: [],
  notFound: {
    lookedFor: 'A massage benefit or criteria, and the lists of what needs authorization.',
    found:
      'A list of March 2024 sends musculoskeletal care of some members to eviCore. An undated list for Washington was seen; no line on massage was read in either.',
    ask: ['Is this member’s care reviewed by eviCore, massage included?', ...questionsForPlan],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
