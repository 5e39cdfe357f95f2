import type { Carrier } from '../../criteria/policy.ts';
import { physicalTherapy } from './cpg-135.ts';
import { otherHealthcareProviders } from './medical-necessity.ts';

export default {
  id: 'cigna',
  name: 'Cigna Healthcare',
  payerNames: [
    'CIGNA',
    'CIGNA HEALTHCARE',
    'CIGNA HEALTHCARE-MEDICARE ADVANTAGE',
    'CIGNA HEALTH AND LIFE INSURANCE COMPANY',
  ],
  payerIds: ['62308', '52192'],
  notUs: {
    EVERNORTH: 'Evernorth, a service company of the same group',
  },
  portals: ['https://cignaforhcp.cigna.com/*', 'https://www.cignaforhcp.com/*'],
  seen: 'Hosts: several public automations of Cigna for Health Care Professionals. Id 62308: public payer tables. The Medicare Advantage name and id 52192: Availity’s claim-status payer list for Washington, Nov 2025 to Mar 2026; commercial Cigna is not on that list.',
  policies: [physicalTherapy, otherHealthcareProviders],
} as const satisfies Carrier;
