import type { Carrier, Source } from '../../criteria/policy.ts';

const bulletin: Source = {
  title: 'EEOICPA Bulletin 13-01, Authorizing massage therapy',
  publisher: 'U.S. Department of Labor',
  address:
    'http://www.dol.gov/owcp/energy/regs/compliance/PolicyandProcedures/finalbulletinshtml/EEOICPABulletin13-01.htm',
  effective: '2013-01-02',
  read: '2026-11-23',
  grade: 'older-edition',
  note: 'Replaced since. A later bulletin, 18-01 of January 2018, asked for authorization of all rehabilitation therapy; it has been replaced as well.',
};
const at = (section: string) => ({ source: bulletin, section });

export default {
  id: 'deeoic',
  name: 'Energy employees (DEEOIC)',
  knownAs: ['EEOICPA', 'Hanford workers', 'U.S. Department of Labor'],
  payerNames: ['DEEOIC', 'DOL DEEOIC'],
  payerIds: [],
  portals: [],
  seen: 'The names are those the program goes by; no portal’s payer list that was seen has them, and its own portal was not seen.',
  known: { 'plan-funding': 'federal' },
  policies: [],
  guidance: [
    {
      name: 'Authorization comes first',
      statement: 'A claims examiner must agree before the first visit.',
      cite: at('Authorization'),
    },
    {
      name: 'What to send',
      statement: 'A written request, with these:',
      items: ['The treating physician’s order', 'A letter of medical necessity'],
      cite: at('Required evidence'),
    },
    {
      name: 'Letter of medical necessity',
      statement:
        'It says what the massage does for the accepted condition, how often and for how long: for example twice a week for eight weeks.',
      cite: at('Letter of medical necessity'),
    },
    {
      name: 'Licensed therapist',
      statement: 'A licensed massage therapist gives the care.',
      cite: at('Who may treat'),
    },
  ],
} as const satisfies Carrier;
