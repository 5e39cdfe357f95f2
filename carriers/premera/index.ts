import type { Carrier } from '../../criteria/policy.ts';
import { medicalMassage } from './8.03.502.ts';

export default {
  id: 'premera',
  name: 'Premera Blue Cross',
  payerNames: [
    'PREMERA',
    'PREMERA BLUE CROSS',
    'PREMERA BLUE CROSS (WA)',
    'PREMERA BLUE CROSS HMO',
    'PREMERA BLUE CROSS WASHINGTON',
    'PREMERA BCBS WASHINGTON',
    'PREMERA HMO',
  ],
  payerIds: ['00430', '00430H'],
  notUs: {
    'PREMERA BLUE CROSS BLUE SHIELD OF ALASKA': 'Premera in Alaska',
    'PREMERA DENTAL': 'Premera’s dental plans',
    'PREMERA FEDERAL EMPLOYEE PROGRAM (FEP) - POSTAL': 'the federal employee program',
    'OTHER BLUE PLANS PREMERA BLUEEXCHANGE SHARED ADMIN': 'a Blue plan of another company',
    'LIFEWISE HEALTH PLAN OF WASHINGTON': 'LifeWise',
    'LIFEWISE ASSURANCE COMPANY': 'LifeWise Assurance',
  },
  portals: ['https://www.premera.com/wa/provider/*'],
  seen: '“Premera Blue Cross (WA)” with 00430 and “Premera Blue Cross HMO” with 00430H: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026. 00430 also on Premera’s own page. The other spellings: that page and public data sets. “Premera” alone also: how eviCore is taken to show it, whose list of plans was not seen. Availity’s eligibility list was not seen either. The address: Premera’s public pages.',
  policies: [medicalMassage],
} as const satisfies Carrier;
