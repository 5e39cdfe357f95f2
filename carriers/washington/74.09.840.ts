import type { Law, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';
import { answerDays, answerTimes } from './48.43.830.ts';

const text: Source = {
  title: 'RCW 74.09.840, Medicaid managed care: prior authorization',
  publisher: 'self-law.org, a copy of the code',
  address: 'https://self-law.org/code/wa/title-74/chapter-74-09/74-09-840',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'The copy gives no date. It is shown for visits from 2024 on, like the same times for insurers (RCW 48.43.830).',
};

/** How fast a managed-care plan of Apple Health must answer: as fast as an insurer. */
export const managedCareTimes: Law = {
  id: 'rcw-74.09.840',
  statute: 'RCW 74.09.840',
  title: 'How fast Apple Health’s plans decide',
  answerDays,
  answersUnsure: 'Whether these days hold where the state pays without a managed-care plan was not read.',
  editions: [
    {
      name: 'Text as read',
      effective: '2024-01-01',
      source: text,
      summary:
        'A managed-care plan of Apple Health must decide on a request for authorization within the same days as an insurer: three if it was sent electronically, one if that is urgent.',
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'medicaid'),
      says: [
        {
          name: 'Same times as insurers',
          statement:
            'Managed-care plans have the times of RCW 48.43.830. Whether they hold where the state pays without such a plan was not read.',
          cite: { source: text, section: 'RCW 74.09.840' },
        },
        ...answerTimes,
      ],
      mayStillAsk: [],
    },
  ],
};
