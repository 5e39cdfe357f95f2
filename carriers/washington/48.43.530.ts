import type { Citation, Law, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const text: Source = {
  title: 'RCW 48.43.530 and 48.43.535, grievances and independent review',
  publisher: 'State of Washington',
  address:
    'https://github.com/tannewt/wa-law.org/blob/f1e2b5505645db6eeba50d4d0bdb22578a521d75/rcw/48_insurance/48.043_insurance_reform.md',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Read in full in a copy of the code that includes the laws of 2021 and gives these sections no date. They are shown for visits from 2022 on; later changes were not checked.',
};
const rules: Source = {
  title: 'Chapter 284-43A WAC, independent review organizations',
  publisher: 'State of Washington',
  address: 'https://app.leg.wa.gov/WAC/default.aspx?cite=284-43A&full=true',
  effective: '2022-12-19',
  read: '2026-11-23',
  grade: 'published-text',
};
const guide: Source = {
  title: 'Insurance appeals in Washington',
  publisher: 'Patient Advocates',
  address: 'https://www.patientadvocates.io/topics/insurance/washington/start-here',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Of 2026. Confirm these days with the carrier’s letter.',
};
const at = (section: string): Citation => ({ source: text, section });

/** What a client can do after a denial, and what the plan then owes. */
export const appeals: Law = {
  id: 'rcw-48.43.530',
  statute: 'RCW 48.43.530 and .535',
  title: 'Appeals and independent review',
  editions: [
    {
      name: 'Text as read',
      effective: '2022-01-01',
      source: text,
      summary:
        'After a denial the client may appeal: the plan decides within 30 days, 72 hours if urgent. An independent reviewer may then overrule it.',
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'insurer', 'public-employees'),
      says: [
        {
          name: 'Appeal to the plan',
          statement:
            'A denial comes in writing to client and provider, with its reasons. The plan decides on the appeal within 30 days, or 72 hours if it is urgent.',
          cite: at('RCW 48.43.530'),
        },
        {
          name: 'Care under way',
          statement:
            'If care that goes on is cut for necessity, the plan goes on with it until the appeal is decided, and on request the independent review. The client may owe it if that fails.',
          cite: at('RCW 48.43.530(7) and .535(9)'),
        },
        {
          name: 'Independent review',
          statement:
            'After a lost appeal, or when the plan is late for no good reason, an independent organization decides:',
          items: [
            'The plan sends the file by the third business day and pays the fee',
            'The client has at least five business days to add to it',
            'Urgent cases are decided within 72 hours',
            'The plan must carry the decision out',
          ],
          cite: at('RCW 48.43.535'),
        },
        {
          name: 'The plan’s own criteria',
          statement:
            'The reviewer goes by the evidence and by standards of practice in Washington. It may set the plan’s standard of necessity aside if that is unreasonable or at odds with evidence-based practice, but stays within the benefits.',
          cite: at('RCW 48.43.535'),
        },
        {
          name: 'Where results go',
          statement: 'The results are reported to the Insurance Commissioner.',
          cite: { source: rules, section: 'WAC 284-43A-150' },
        },
        {
          name: 'Days to be confirmed',
          statement:
            'A guide gives 180 days for the appeal, then 120 days for asking for independent review, whose decision takes 15 to 20 days.',
          cite: { source: guide, section: 'Appeals' },
        },
      ],
      mayStillAsk: [],
      remark:
        'RCW 41.05.017, as read in the same copy of the code on Nov 25, 2026, puts plans for public employees under these sections by their numbers, those outside the insurance code too. That they bind a plan only if it was issued here and an insurer pays its claims, or if it is for public employees, is our reading. The days for an appeal are written for plans that are not grandfathered.',
    },
  ],
};
