import type { Carrier, Source } from '../../criteria/policy.ts';
import { whereEviCoreReviews } from '../evicore/massage-guideline.ts';

const read = '2026-11-23';

const authorizationList: Source = {
  title: 'Pre-authorization, commercial',
  publisher: 'Asuris Northwest Health',
  address: 'https://www.asuris.com/provider/pre-authorization/commercial',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'Whether codes 97124, 97140 and 97112 stand on the current list was not read.',
};
const olderPage: Source = {
  title: 'Physical medicine and therapies',
  publisher: 'Regence',
  address: 'https://www.regence.com/web/regence_provider/physical-medicine-and-therapies',
  effective: 'undated',
  read,
  grade: 'older-edition',
  note: 'A page of the sister company from before 2020.',
};
const practice: Source = {
  title: 'Asuris and Regence preauthorization',
  publisher: 'A Spokane acupuncture clinic',
  address: 'http://www.acupuncturespokane.com/Asuris-and-Regence-Preauthorization.html',
  effective: 'undated',
  read,
  grade: 'secondary-source',
};
const clinic: Source = {
  title: 'Regence: massage therapist',
  publisher: 'Massage Seattle, a clinic',
  address: 'https://www.massageseattle.net/regence-massage-therapist.html',
  effective: 'undated',
  read,
  grade: 'secondary-source',
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
  note: 'The sister company’s text. That it holds for Asuris was not read anywhere.',
};

export default {
  id: 'asuris',
  name: 'Asuris Northwest Health',
  knownAs: ['Asuris'],
  payerNames: ['ASURIS', 'ASURIS NORTHWEST HEALTH'],
  payerIds: ['93221'],
  notUs: {
    'REGENCE BLUESHIELD': 'Regence, a sister company',
    'BRIDGESPAN HEALTH COMPANY': 'BridgeSpan, a sister company',
  },
  portals: ['https://www.asuris.com/provider/*'],
  seen: '“Asuris Northwest Health” and its id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. “Asuris” alone: the company’s own name, seen on no payer list. The address: Asuris’s public pages.',
  policies: [],
  guidance: [
    {
      name: 'Which definition applies',
      statement:
        'Probably the general definition of Regence, its sister: accepted practice, right kind and amount, a clinical reason, no costlier than needed. Ask Asuris for its own text.',
      cite: { source: definition, section: 'Definition of medical necessity' },
    },
    {
      name: 'Authorization: sources conflict',
      statement:
        'An older page of Regence asks for a notice within 7 days of the first massage visit. Whether massage is on the current list was not read: look the code up before the visit.',
      cite: { source: olderPage, section: 'Massage' },
    },
    {
      name: 'Massage joined in 2014',
      statement: 'A clinic reports that Asuris began to review massage in February 2014.',
      cite: { source: practice, section: 'Asuris' },
    },
    {
      name: 'Where to look',
      statement: 'Asuris keeps its list of codes that need authorization on its own page.',
      cite: { source: authorizationList, section: 'Physical medicine' },
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
    {
      name: 'How much at first',
      statement:
        'A clinic reports that eviCore’s first grant is usually four visits in 30 to 45 days, then two or three more. RCW 48.43.016 closes visits 1 to 6 to that, where Washington regulates the plan, you have a contract with the carrier and the episode is new. From visit 7 on it may be so.',
      cite: { source: clinic, section: 'Regence and eviCore' },
    },
    ...whereEviCoreReviews,
  ],
} as const satisfies Carrier;
