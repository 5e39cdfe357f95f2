import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { all, any, oneOf, yes } from '../../criteria/rules.ts';
import { onAppleHealth } from '../apple-health/182-501-0070.ts';
import { onMedicare } from '../medicare/massage.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

const definition: Source = {
  title: 'Medical Necessity Definitions: other healthcare providers',
  publisher: 'Cigna Healthcare',
  address:
    'http://www.cigna.com/healthcare-professionals/resources-for-health-care-professionals/clinical-payment-and-reimbursement-policies/medical-necessity-definitions',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Read as quoted by WA Massage Therapy Network in 2025. Cigna has moved the page since: look under Coverage Policies, Medical Necessity Definitions.',
};
const at = (section: string, find?: string): Citation => ({
  source: definition,
  section,
  ...(find ? { find } : {}),
});

/** Cigna’s general definition, for providers who are not physicians. */
export const otherHealthcareProviders: Policy = {
  id: 'medical-necessity',
  title: 'Medical necessity, other healthcare providers',
  editions: [
    {
      name: 'General definition',
      effective: 'undated',
      source: definition,
      requires: {
        all: ['purpose', 'accepted-standards', 'kind-and-amount', 'clinical-reason', 'no-costlier'],
      },
      unless: [],
      criteria: {
        purpose: {
          kind: 'indication',
          name: 'Evaluating or treating',
          statement:
            'A careful clinician would give it to evaluate, diagnose or treat an illness, an injury or its symptoms. Preventive care may count too: for that the plan document decides.',
          rule: any(oneOf('purpose', 'treat'), all(oneOf('purpose', 'prevent'), yes('preventive-benefit'))),
          cite: at('Opening and last sentence', 'prudent clinical judgment'),
          remedy:
            'Record the illness, injury or symptom that the visit treats. For prevention, ask the plan whether its document includes it.',
        },
        'accepted-standards': {
          kind: 'indication',
          name: 'Accepted standards',
          statement: 'It follows generally accepted standards of practice.',
          rule: yes('accepted-practice'),
          cite: at('Item 1', 'generally accepted standards'),
        },
        'kind-and-amount': {
          kind: 'indication',
          name: 'Right kind and amount',
          statement:
            'Type, frequency, extent, body site and duration fit the condition, and it is considered effective for it.',
          rule: yes('dose-appropriate'),
          cite: at('Item 2', 'clinically appropriate'),
          remedy: 'Record why this technique, this often and this long.',
        },
        'clinical-reason': {
          kind: 'indication',
          name: 'Clinical reason',
          statement: 'It is not mainly for the convenience of the client or of a provider.',
          rule: yes('clinical-reason'),
          cite: at('Item 3', 'not primarily for the convenience'),
        },
        'no-costlier': {
          kind: 'indication',
          name: 'No costlier than needed',
          statement: 'It costs no more than other care that is as likely to give the same result.',
          rule: yes('no-more-costly'),
          cite: at('Item 3', 'not more costly'),
        },
        'on-medicare': onMedicare,
        'on-apple-health': onAppleHealth,
        'on-self-funded': onSelfFunded,
      },
      definitions: [
        {
          name: 'Accepted standards',
          statement: 'Standards that rest on these:',
          items: [
            'Credible evidence in peer-reviewed literature',
            'What specialty societies recommend',
            'The views of clinicians in the field',
            'Other relevant factors',
          ],
          cite: at('After item 3', 'peer-reviewed medical literature'),
        },
        {
          name: 'Where state law differs',
          statement: 'Where state law asks for another definition, that one stands.',
          cite: at('Opening sentence', 'Except where state law'),
        },
      ],
      remark:
        'For massage the guideline CPG 135 decides; this definition stands behind it. Cigna has texts of their own for physicians and for seniors, which were not read.',
    },
  ],
};
