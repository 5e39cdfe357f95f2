import type { Note, Source } from '../../criteria/policy.ts';

const guideline: Source = {
  title: 'eviCore massage therapy guideline 1.0, summary',
  publisher: 'Verity, a third party',
  address: 'https://verity.backworkai.com/policy/EVICORE-MASSAGE-THERAPY',
  effective: '2021-05-15',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Of the guideline itself only the table of contents was read; a later version was not found.',
};

/** What eviCore, a reviewer and no carrier, looks for where a payer has it review massage. */
export const whereEviCoreReviews: readonly Note[] = [
  {
    name: 'Where eviCore reviews',
    statement: 'Another site sums up what its guideline looks for:',
    items: [
      'An injury or illness of nerves, muscles or joints',
      'Complaint and limited function recorded at the start',
      'Notes that show significant, lasting gain',
      'Sessions of up to 60 minutes, by a therapist in the network',
      'Authorization to go on after the first visit',
    ],
    cite: { source: guideline, section: 'MT-1 and MT-2, as summed up' },
  },
  {
    name: 'What eviCore leaves out',
    statement: 'By the same summary these do not pass:',
    items: [
      'Prevention, maintenance and wellness',
      'Auto and work injuries',
      'Therapists outside the network',
      'Inpatient massage',
      'Supplies and electrical devices',
      'What counts as experimental',
    ],
    cite: { source: guideline, section: 'MT-1 and MT-2, as summed up' },
  },
];
