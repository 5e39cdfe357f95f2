import { readAvaility } from './availity.ts';
import { readEvicore } from './evicore.ts';
import { payerOnClaim, readOfficeAlly } from './officeally.ts';
import type { PageReader } from './page.ts';
import { readWaystar } from './waystar.ts';

/** A portal that serves several carriers. */
export interface SharedPortal {
  readonly name: string;
  readonly hosts: readonly string[];
  /** Ids or names of the inputs that payers are typed into; no other field's input is looked at. */
  readonly payerFields: readonly string[];
  /** What a frame of it shows of a payer. */
  readonly read: PageReader;
}

/** Every portal that serves several carriers. They are injected with the content script: keep them small. */
export const sharedPortals: readonly SharedPortal[] = [
  {
    name: 'Availity Essentials',
    hosts: ['essentials.availity.com', 'apps.availity.com'],
    payerFields: ['payerId-field', 'payerId', 'payerSelect', 'payer'],
    read: readAvaility,
  },
  { name: 'eviCore', hosts: ['carriers.carecorenational.com'], payerFields: [], read: readEvicore },
  { name: 'Office Ally', hosts: ['www.officeally.com'], payerFields: [payerOnClaim], read: readOfficeAlly },
  { name: 'Waystar', hosts: ['eligibility.zirmed.com'], payerFields: [], read: readWaystar },
];
