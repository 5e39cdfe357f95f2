import type { Carrier, Source } from '../../criteria/policy.ts';
import { whereEviCoreReviews } from '../evicore/massage-guideline.ts';

const read = '2026-11-23';

const program: Source = {
  title: 'Physical medicine program',
  publisher: 'BridgeSpan Health',
  address: 'https://www.bridgespanhealth.com/provider/programs/medical-management/physical-medicine',
  effective: 'undated',
  read,
  grade: 'published-text',
};
const oldManual: Source = {
  title: 'Administrative manual: massage',
  publisher: 'Regence BlueShield',
  address:
    'http://www.wa.regence.com/provider/library/manual/administrative-manual/alternative-care/massage/index.html',
  effective: 'undated',
  read,
  grade: 'older-edition',
  note: 'The sister company’s manual, of about 2012.',
};
const network: Source = {
  title: 'Prior authorizations',
  publisher: 'WA Massage Therapy Network',
  address: 'https://wamassagenetwork.com/prior-authorizations',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A practitioner site, on Regence, the sister company.',
};
const definition: Source = {
  title: 'Medical policy manual, introduction: medical necessity',
  publisher: 'Regence BlueShield',
  address: 'http://blue.regence.com/trgmedpol/intro/index.html',
  effective: 'undated',
  read,
  grade: 'unconfirmed',
  note: 'The sister company’s text. That it holds for BridgeSpan was not read anywhere.',
};

export default {
  id: 'bridgespan',
  name: 'BridgeSpan Health',
  knownAs: ['BridgeSpan'],
  payerNames: ['BRIDGESPAN', 'BRIDGESPAN HEALTH', 'BRIDGESPAN HEALTH COMPANY'],
  payerIds: ['BRIDG'],
  notUs: {
    'REGENCE BLUESHIELD': 'Regence, a sister company',
    'ASURIS NORTHWEST HEALTH': 'Asuris, a sister company',
  },
  portals: ['https://www.bridgespanhealth.com/provider/*'],
  seen: '“BridgeSpan Health Company” and its id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. The shorter names: the company’s own, seen on no payer list. The address: BridgeSpan’s public pages.',
  policies: [],
  guidance: [
    {
      name: 'Which definition applies',
      statement:
        'Probably the general definition of Regence, its sister: accepted practice, right kind and amount, a clinical reason, no costlier than needed. Ask BridgeSpan for its own text.',
      cite: { source: definition, section: 'Definition of medical necessity' },
    },
    {
      name: 'Massage not in the program',
      statement:
        'The page lists spine surgery, pain and joints, and physical, occupational and speech therapy. Massage is not named. Look the code up before the visit all the same.',
      cite: { source: program, section: 'Parts of the program' },
    },
    {
      name: 'Prescription, in practice',
      statement:
        'By practice a prescription with a diagnosis is the norm, as therapists report of Regence; the plan’s booklet decides. Keep it on file.',
      cite: { source: network, section: 'Regence' },
    },
    {
      name: 'An older manual',
      statement: 'Regence’s manual of about 2012, its sister’s, asked for this:',
      items: [
        'A physician’s diagnosis with loss of function',
        'A prescription for rehabilitation, on file and not sent along',
        'Visits counted with outpatient rehabilitation',
        'No evaluation codes; four units a day at most',
      ],
      cite: { source: oldManual, section: 'Massage' },
    },
    ...whereEviCoreReviews,
  ],
} as const satisfies Carrier;
