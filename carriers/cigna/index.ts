import type { Carrier } from '../../criteria/policy.ts';
import { physicalTherapy } from './cpg-135.ts';
import { otherHealthcareProviders } from './medical-necessity.ts';

export default {
  id: 'cigna',
  name: 'Cigna Healthcare',
  payerNames: [
    'CIGNA',
    'CIGNA HEALTHCARE',
    'CIGNA HEALTH AND LIFE INSURANCE COMPANY',
    'CIGNA HEALTHCARE-MEDICARE ADVANTAGE',
  ],
  payerIds: ['62308', '52192'],
  notUs: {
    EVERNORTH: 'Evernorth, a service company of the same group',
  },
  portals: ['https://cignaforhcp.cigna.com/*', 'https://www.cignaforhcp.com/*'],
  seen: 'Hosts: several public automations of Cigna for Health Care Professionals. Id 62308: public payer tables. Name and id of its Medicare Advantage plans: Availity’s claim-status payer list for Washington (Nov 2025 to Mar 2026), where commercial Cigna is not.',
  policies: [physicalTherapy, otherHealthcareProviders],
} as const satisfies Carrier;
