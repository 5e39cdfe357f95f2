import type { Note, Source } from '../../criteria/policy.ts';

const guideline: Source = {
  title: 'eviCore massage therapy guideline, summary',
  publisher: 'Verity, a third party',
  address: 'https://verity.backworkai.com/policy/EVICORE-MASSAGE-THERAPY',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'It does not say which version it sums up.',
};
const contents: Source = {
  title: 'eviCore massage therapy guideline 1.0, table of contents',
  publisher: 'eviCore, in a copy on readkong.com',
  address: 'https://readkong.com/page/clinical-guidelines-massage-therapy-version-1-0-effective-6047765',
  effective: '2021-05-15',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Only the headings were read. Whether a later version stands now is not known.',
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
    cite: { source: guideline, section: 'Summary' },
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
    cite: { source: guideline, section: 'Summary' },
  },
  {
    name: 'What 2021 is said to add',
    statement:
      'The version of May 2021 is said to add conditions other than of muscles and joints, and standard assessments. Only its headings were read: ask eviCore for the text.',
    cite: { source: contents, section: 'MT-1.1 to MT-3.4, headings' },
  },
];
