import type { Carrier, Source } from '../../criteria/policy.ts';
import { physicalTherapy } from './cpg-135.ts';
import { otherHealthcareProviders } from './medical-necessity.ts';

const reviewer: Source = {
  title: 'Cigna therapy review by American Specialty Health',
  publisher: 'American Specialty Health',
  address: 'https://www.ashlink.com/',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Read in a sheet for providers that another organization keeps; the address is that of ASH’s own site.',
};
const notice: Source = {
  title: 'Notice of Cigna’s memo of 2017 on massage',
  publisher: 'wsptma.com',
  address: 'http://wsptma.com/category/uncategorized/',
  effective: '2018-01-01',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'The memo itself was not read.',
};
const reviewHere: Source = {
  ...reviewer,
  title: 'Whether ASH reviews massage in Washington',
  grade: 'unconfirmed',
  note: 'Not said in anything that was read. A list of May 2023 of the states where this review was being extended does not name Washington.',
};

export default {
  id: 'cigna',
  name: 'Cigna Healthcare',
  payerNames: ['CIGNA', 'CIGNA HEALTHCARE', 'CIGNA HEALTHCARE-MEDICARE ADVANTAGE'],
  payerIds: ['62308', '52192'],
  notUs: {
    EVERNORTH: 'Evernorth, a service company of the same group',
  },
  portals: ['https://cignaforhcp.cigna.com/*', 'https://www.cignaforhcp.com/*'],
  seen: 'Hosts: several public automations of Cigna for Health Care Professionals. Id 62308: public payer tables. “Cigna Healthcare-Medicare Advantage” and 52192: Availity’s claim-status payer list for Washington (one billing company’s account, Nov 2025 to Mar 2026), where commercial Cigna is not. “Cigna” and “Cigna Healthcare”: the company’s own names, seen on no portal’s payer list.',
  policies: [physicalTherapy, otherHealthcareProviders],
  guidance: [
    {
      name: 'Review by ASH',
      statement:
        'American Specialty Health (ASH) reviews therapy for Cigna in the areas where it does so, usually on a treatment plan after the fifth visit.',
      cite: { source: reviewer, section: 'Treatment plans' },
    },
    {
      name: 'Massage claims through ASH',
      statement:
        'Since 2018 massage therapists in Washington are said to contract with ASH for Cigna and to send it the claims.',
      cite: { source: notice, section: 'Cigna memo of August 2017' },
    },
    {
      name: 'Review in Washington',
      statement:
        'Whether ASH reviews the visits of Washington massage therapists was not verified. Ask Cigna or ASH.',
      cite: { source: reviewHere, section: 'Areas of review' },
    },
  ],
} as const satisfies Carrier;
