import type { Carrier } from '../../criteria/policy.ts';
import { questionsForPlan } from '../questions.ts';

export default {
  id: 'pacificsource',
  name: 'PacificSource Health Plans',
  knownAs: ['PacificSource'],
  payerNames: ['PACIFICSOURCE'],
  payerIds: [],
  portals: [],
  seen: 'The name: as the company writes it; it is not on Availity’s claim-status payer list for Washington.',
  policies: [],
  notFound: {
    lookedFor: 'Criteria for massage and manual therapy.',
    found:
      'There is a clinical guideline, Manual Therapy, for Washington too. It names soft-tissue work and manual lymph drainage, and aims such as less pain and swelling, more range and function. Its criteria were not in the copy that was read.',
    ask: [
      'Does the guideline Manual Therapy apply to a massage therapist, and what are its criteria?',
      ...questionsForPlan,
    ],
    read: '2026-11-23',
  },
} as const satisfies Carrier;
