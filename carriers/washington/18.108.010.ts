import type { Law, Source } from '../../criteria/policy.ts';

const text: Source = {
  title: 'RCW 18.108.010, massage therapists: definitions',
  publisher: 'wa-law.org, a copy of the code',
  address: 'https://wa-law.org/rcw/18_businesses_and_professions/18.108_massage_therapists.html',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'The page gives no date. It belongs to a copy of the code that includes the laws of 2021, so it is shown for visits from 2022 on.',
};

/** A massage therapist does not diagnose, whoever pays. */
export const noDiagnosis: Law = {
  id: 'rcw-18.108.010',
  statute: 'RCW 18.108.010',
  title: 'No diagnosis by the therapist',
  editions: [
    {
      name: 'Text as read',
      effective: '2022-01-01',
      source: text,
      summary:
        'Diagnosis is not part of massage therapy. The diagnosis and its code come from the prescriber, whoever pays.',
      bars: { any: [] },
      criteria: {},
      says: [
        {
          name: 'Where the diagnosis comes from',
          statement:
            'Massage therapy does not include diagnosis, so the ICD-10 code on the claim is the prescriber’s. Keep the paper it stands on.',
          cite: { source: text, section: 'RCW 18.108.010' },
        },
      ],
      mayStillAsk: [],
    },
  ],
};
