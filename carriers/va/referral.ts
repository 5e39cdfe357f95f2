import type { Citation, Criterion, Policy, Source } from '../../criteria/policy.ts';
import { not, oneOf } from '../../criteria/rules.ts';

const read = '2026-11-23';

/** The episode of care that a VA referral authorizes, as a network for therapists describes it. */
export const episodes: Source = {
  title: 'VA massage therapy: standardized episodes of care',
  publisher: 'Zeel, a network of massage therapists',
  address: 'https://www.zeel.com/va/massage-therapy-seoc',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'VA’s own record was not seen. What is said of the referral, that it governs and what it states, has no address of its own in what was read; this page comes closest. Decisions of the Board of Veterans’ Appeals confirm that nothing is paid without an authorization in advance.',
};
/** VA’s own word on massage in the community. */
export const newsRelease: Source = {
  title: 'Policy updates to chiropractic, massage therapy and acupuncture care',
  publisher: 'VA Northern Arizona Health Care',
  address:
    'https://www.va.gov/northern-arizona-health-care/news-releases/policy-updates-to-chiropractic-massage-therapy-and-acupuncture-care/',
  effective: '2025-05-05',
  read,
  grade: 'published-text',
};
const acupuncture: Source = {
  title: 'VA standardized episode of care for acupuncture',
  publisher: 'myarch.com, a copy',
  address: 'https://myarch.com/files/seoc/seoc_1.json',
  effective: '2020-01-24',
  read,
  grade: 'secondary-source',
  note: 'The record for massage was not seen; this is its sister.',
};
const inReferral: Citation = { source: episodes, section: 'What the referral authorizes' };

/** One thing the visit must share with its referral. */
const shares = (
  option: 'other-condition' | 'outside-dates' | 'visits-used' | 'other-codes',
  name: string,
  statement: string,
  remedy: string,
): Criterion => ({
  kind: 'documentation',
  name,
  statement,
  rule: not(oneOf('va-referral', option)),
  when: not(oneOf('va-referral', 'none')),
  cite: inReferral,
  remedy,
});

/** For care in the community the VA’s referral is the authorization, and it governs. */
export const referralGoverns: Policy = {
  id: 'referral',
  title: 'Community care: the referral governs',
  editions: [
    {
      name: 'Referral',
      effective: 'undated',
      source: episodes,
      requires: { all: ['referral', 'its-condition', 'its-dates', 'its-visits', 'its-codes'] },
      unless: [],
      criteria: {
        referral: {
          kind: 'documentation',
          name: 'Referral by the VA',
          statement: 'The VA has referred the client for massage. Without a referral nothing is paid.',
          rule: not(oneOf('va-referral', 'none')),
          cite: inReferral,
          remedy: 'Ask the client’s VA clinic for a referral and wait for it.',
        },
        'its-condition': shares(
          'other-condition',
          'Condition of the referral',
          'The visit treats the condition that the referral names.',
          'Ask the VA for a referral for this condition.',
        ),
        'its-dates': shares(
          'outside-dates',
          'Dates of the referral',
          'The visit falls within the referral’s dates.',
          'Ask the VA for a new referral before the visit.',
        ),
        'its-visits': shares(
          'visits-used',
          'Visits of the referral',
          'The referral’s visits are not used up.',
          'Ask the VA for more visits, with measurements of what the first ones brought.',
        ),
        'its-codes': shares(
          'other-codes',
          'Codes of the referral',
          'The code you will bill is one the referral names.',
          'Bill only what the referral names, or ask the VA to change it.',
        ),
        'more-visits': {
          kind: 'authorization',
          name: 'More visits need gain',
          statement:
            'More visits take another referral. By VA Northern Arizona, that depends on how severe the condition is and how well the visits have worked, and the records must show it.',
          rule: oneOf('va-referral', 'visits-used'),
          cite: { source: newsRelease, section: 'Additional visits' },
          remedy: 'Send measurements from before and now, and the reason for more.',
        },
      },
      keepOnFile: [
        {
          name: 'For more visits',
          statement: 'What the VA asks for with acupuncture; its record for massage was not seen:',
          items: [
            'Objective measures of meaningful improvement so far',
            'Why there should be more: lasting gain still to come, or managing pain',
          ],
          cite: { source: acupuncture, section: 'Continuation of care' },
        },
      ],
      remark:
        'The referral itself decides: read it first. Its usual numbers of visits stand under what is to be confirmed.',
    },
  ],
};
