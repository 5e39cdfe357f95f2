import type { Carrier } from '../../criteria/policy.ts';
import { massageRule } from './296-23-250.ts';

export default {
  id: 'lni',
  name: 'L&I (workers’ compensation)',
  knownAs: [
    'Washington State Department of Labor & Industries',
    'State Fund',
    'Self-insured employers',
    'Crime Victims Compensation',
  ],
  payerNames: ['L&I', 'DEPARTMENT OF LABOR & INDUSTRIES'],
  payerIds: [],
  portals: ['https://lni.wa.gov/patient-care/*'],
  seen: 'The address: L&I’s own public page for therapists. The names are those it goes by; no portal’s payer list that was seen has them. Where claims are worked on (My L&I) was not seen.',
  known: { 'plan-funding': 'workers-compensation' },
  policies: [massageRule],
} as const satisfies Carrier;
