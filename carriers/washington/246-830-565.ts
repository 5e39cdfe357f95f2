import type { Law, Source } from '../../criteria/policy.ts';

const text: Source = {
  title: 'WAC 246-830-565, massage records',
  publisher: 'State of Washington',
  address: 'https://app.leg.wa.gov/WAC/default.aspx?cite=246-830-565',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Read in a copy current to Dec 1, 2024, up to item (l) of the list in (1), and shown for visits from that day on. What (l) itself lists was cut off. The address is the state’s own.',
};

/** What every massage chart must hold, whoever pays. */
export const massageRecords: Law = {
  id: 'wac-246-830-565',
  statute: 'WAC 246-830-565(1)',
  title: 'What a massage chart must hold',
  editions: [
    {
      name: 'Text as read',
      effective: '2024-12-01',
      source: text,
      summary:
        'The chart of every session must hold certain things, whoever pays. For care of a health condition it must hold more, which was not read: look in the rule itself.',
      bars: { any: [] },
      criteria: {},
      says: [
        {
          name: 'In every chart',
          statement: 'The rule lists these:',
          items: [
            'Name and contact of the client, or of a guardian; age',
            'Health history, enough to see what calls for caution, brought up to date each session',
            'Day and length of the session',
            'Techniques used, and where on the body',
            'Written consent, good for a year unless withdrawn',
            'Further consent for work on breast, gluteal cleft or perineum',
            'Consent to any change of draping',
          ],
          cite: { source: text, section: 'WAC 246-830-565(1)' },
        },
        {
          name: 'For a health condition',
          statement:
            'Where the session is mainly for a health condition the chart must hold more, beginning with symptoms. The rest of that list was not read: see WAC 246-830-565(1)(l).',
          cite: { source: text, section: 'WAC 246-830-565(1)(l)' },
        },
      ],
      mayStillAsk: [],
    },
  ],
};
