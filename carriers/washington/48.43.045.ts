import type { Law, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const text: Source = {
  title: 'RCW 48.43.045, every category of provider',
  publisher: 'State of Washington',
  address:
    'https://github.com/tannewt/wa-law.org/blob/f1e2b5505645db6eeba50d4d0bdb22578a521d75/rcw/48_insurance/48.043_insurance_reform.md',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Read in full in a copy of the code. Last amended by chapter 237, Laws of 2015, whose first day it does not give: shown for visits from 2016 on.',
};
const rule: Source = {
  title: 'WAC 284-170-270, as therapists copy it',
  publisher: 'WA Massage Therapy Network',
  address: 'https://wamassagenetwork.com/insurance-and-massage-therapy',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
};
const license: Source = {
  title: 'RCW 18.108.005, massage therapists: intent',
  publisher: 'wa-law.org, a copy of the code',
  address: 'https://wa-law.org/rcw/18_businesses_and_professions/18.108_massage_therapists.html',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'published-text',
};

/** Insurers may not shut a whole licensed profession out; no single visit follows from that. */
export const everyCategory: Law = {
  id: 'rcw-48.43.045',
  statute: 'RCW 48.43.045',
  title: 'Every category of provider',
  editions: [
    {
      name: 'Text as read',
      effective: '2016-01-01',
      source: text,
      summary:
        'An insurer’s plan lets every licensed profession give care that is among the state’s essential health benefits, within its license and by the insurer’s standards. No single visit must be paid for because of that.',
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'insurer'),
      says: [
        {
          name: 'No profession shut out',
          statement:
            'For care that is in the benchmark of essential benefits and that the plan takes in, an insurer may not keep out a licensed profession. Its members work within their license and by standards of how care is given and reviewed, of cost, of administration and of what works.',
          cite: {
            source: text,
            section: 'RCW 48.43.045(1)(a)',
            find: 'Permit every category',
          },
        },
        {
          name: 'The rule on it',
          statement:
            'As therapists copy it, the rule is about individual and small-group plans. Low-back pain is its example.',
          cite: { source: rule, section: 'WAC 284-170-270' },
        },
        {
          name: 'Professions left out',
          statement:
            'The law does not hold for a profession whose own licensing law says so. By our reading RCW 18.108.005 does not say so of massage therapists.',
          cite: { source: text, section: 'RCW 48.43.045(2)' },
        },
        {
          name: 'No visit follows from it',
          statement: 'The law itself says that it does not make a plan pay for what is not in its benefits.',
          cite: { source: text, section: 'RCW 48.43.045(1)(a)(iii)' },
        },
        {
          name: 'Nor from the license',
          statement:
            'The law on massage therapists’ licenses says that it neither makes an insurer pay for their care nor keeps one from it.',
          cite: { source: license, section: 'RCW 18.108.005(2)(a)' },
        },
      ],
      mayStillAsk: [],
    },
  ],
};
