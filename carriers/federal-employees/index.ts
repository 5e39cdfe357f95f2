import type { Carrier, Source } from '../../criteria/policy.ts';

const moderator: Source = {
  title: 'CPP News, on federal plans and TRICARE',
  publisher: 'Washington State Massage Therapy Association',
  address: 'https://www.mywsmta.org/CPP-News/13487435',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'One article of a practitioner site; no plan’s brochure was read.',
};

export default {
  id: 'federal-employees',
  name: 'Federal employee plans (FEHB)',
  knownAs: ['FEHB', 'Federal Employee Program (FEP)', 'Postal employees'],
  payerNames: ['PREMERA FEDERAL EMPLOYEE PROGRAM (FEP) - POSTAL'],
  payerIds: ['00430F'],
  portals: [],
  seen: 'Name and id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. Other federal plans stand under their company’s name.',
  known: { 'plan-funding': 'federal' },
  policies: [],
  guidance: [
    {
      name: 'Massage therapists usually unpaid',
      statement:
        'These plans are said not to pay massage therapists. Some are said to pay for massage only when a physical therapist gives it. Look in the plan’s brochure.',
      cite: { source: moderator, section: 'Federal employee plans' },
    },
  ],
} as const satisfies Carrier;
