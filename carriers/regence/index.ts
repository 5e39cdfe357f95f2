import type { Carrier } from '../../criteria/policy.ts';
import { medicalNecessity } from './medical-necessity.ts';

export default {
  id: 'regence',
  name: 'Regence BlueShield',
  payerNames: [
    'REGENCE',
    'REGENCE BLUESHIELD',
    'REGENCE BLUESHIELD OF WASHINGTON',
    'REGENCE BLUE SHIELD',
    'REGENCE BLUE SHIELD WASHINGTON',
    'REGENCE BCBS WASHINGTON',
  ],
  payerIds: ['00932'],
  notUs: {
    'REGENCE BCBS OF OREGON': 'Regence in Oregon',
    'REGENCE BLUECROSS BLUESHIELD OF OREGON': 'Regence in Oregon',
    'REGENCE BCBS OF UTAH': 'Regence in Utah',
    'REGENCE BLUECROSS BLUESHIELD OF UTAH': 'Regence in Utah',
    'REGENCE BLUESHIELD OF IDAHO': 'Regence in Idaho',
    'RGA - REGENCE GROUP ADMINISTRATORS': 'Regence Group Administrators, a payer of its own',
    'REGENCE GROUP ADMINISTRATORS': 'Regence Group Administrators, a payer of its own',
    'RGA OF IDAHO': 'Regence Group Administrators in Idaho',
    'ASURIS NORTHWEST HEALTH': 'Asuris, a sister company',
    'BRIDGESPAN HEALTH COMPANY': 'BridgeSpan, a sister company',
    'UNIFORM MEDICAL PLAN': 'the public employee plan, which Regence runs under other rules',
  },
  portals: ['https://www.regence.com/provider/*', 'https://www.regence.com/web/regence_provider/*'],
  seen: '“Regence BlueShield” and id 00932: Availity’s claim-status payer list for Washington, one billing company’s account, Nov 2025 to Mar 2026; the id was not seen on a page of Regence. “… of Washington”: Availity’s open source. “Regence Blue Shield” and the BCBS spelling: public data sets. “Regence” alone: how eviCore is taken to show it, whose list of plans was not seen. The addresses: Regence’s public pages; regence.com also serves Oregon, Utah and Idaho.',
  policies: [medicalNecessity],
} as const satisfies Carrier;
