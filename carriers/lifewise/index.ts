import type { Carrier, Source } from '../../criteria/policy.ts';
import { copyOf2014, medicalMassageOfPremera } from './8.03.502.ts';

const tools: Source = {
  title: 'LifeWise individual plans, in a guide to payers',
  publisher: 'A public payer-guide data set',
  address: 'https://www.premera.com/documents/',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'The address is that of the Premera lists the guide points to; its own was not kept.',
};
const clinic: Source = {
  title: 'LifeWise: using your insurance',
  publisher: 'A Bellingham massage clinic',
  address: 'https://www.bellinghammassageclinic.com/using-your-insurance/lifewise/',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'An old page of a practice.',
};

export default {
  id: 'lifewise',
  name: 'LifeWise Health Plan of Washington',
  knownAs: ['LifeWise'],
  payerNames: ['LIFEWISE', 'LIFEWISE HEALTH PLAN OF WASHINGTON'],
  payerIds: ['93094'],
  notUs: {
    'LIFEWISE ASSURANCE COMPANY': 'LifeWise Assurance',
  },
  portals: ['https://lifewise.com/provider/*', 'https://lifewise.com/provider-group/*'],
  seen: '“LifeWise Health Plan of Washington” and its id: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. “LifeWise” alone: the company’s own name, seen on no payer list. Addresses: LifeWise’s public pages.',
  // An affiliate of Premera, with the same policy under the same number.
  policies: [medicalMassageOfPremera],
  guidance: [
    {
      name: 'Confirm the version',
      statement:
        'LifeWise uses Premera’s policy number. The newest copy seen under LifeWise’s own name is of 2014; later texts here are Premera’s. Ask LifeWise which one is in force.',
      cite: { source: copyOf2014, section: 'Policy 8.03.502' },
    },
    {
      name: 'Individual plans: Evolent',
      statement:
        'LifeWise’s individual plans are said to use tools of Evolent. Ask where a request for massage goes.',
      cite: { source: tools, section: 'Individual plans' },
    },
    {
      name: 'Referral form',
      statement: 'A clinic reports that LifeWise always asks for a referral, on a form of its own.',
      cite: { source: clinic, section: 'LifeWise' },
    },
  ],
} as const satisfies Carrier;
