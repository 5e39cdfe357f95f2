import type { Carrier } from '../../criteria/policy.ts';
import { medicalBenefits } from './48.22.005.ts';

export default {
  id: 'auto-pip',
  name: 'Auto insurance (PIP)',
  knownAs: ['Personal injury protection', 'PIP', 'Car accident claim'],
  payerNames: [],
  payerIds: [],
  portals: [],
  seen: 'Chosen by hand: any auto insurer may be the one that pays, each has its own portal, and none was seen.',
  known: { 'plan-funding': 'auto' },
  policies: [medicalBenefits],
} as const satisfies Carrier;
