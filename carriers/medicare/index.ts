import type { Carrier } from '../../criteria/policy.ts';
import { massageUnderMedicare } from './massage.ts';

export default {
  id: 'medicare',
  name: 'Medicare and Medicare Advantage',
  knownAs: ['Medicare Part B', 'Medicare Advantage'],
  payerNames: ['MEDICARE'],
  payerIds: [],
  portals: [],
  seen: '“Medicare” is the program’s own name; no portal’s list with it was seen. Advantage plans of other companies stand under the company’s name.',
  known: { 'plan-funding': 'medicare' },
  policies: [massageUnderMedicare],
} as const satisfies Carrier;
