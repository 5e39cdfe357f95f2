import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { within, yes } from '../../criteria/rules.ts';

const read = '2026-11-23';

const statute: Source = {
  title: 'RCW 48.22.005, definitions for personal injury protection',
  publisher: 'State of Washington',
  address:
    'https://github.com/tannewt/wa-law.org/blob/083ccfc178537be76a1a68007bc2249d8d7aa522/rcw/48_insurance/48.022_casualty_insurance.md',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'Read in full in a copy of the code (048.022, casualty insurance). Its last change is of 2003.',
};
const regulation: Source = {
  title: 'WAC 284-30-395 and Durant v. State Farm, as summed up',
  publisher: 'Pivotal Law Group',
  address: 'http://pivotallawgroup.com/Blog/2018/06/Washington-Supreme-Court-Strike',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'The four grounds are as two law firms give them. Of the regulation itself only the first part was read.',
};
const durant: Source = {
  title: 'Durant v. State Farm, Washington Supreme Court',
  publisher: 'Justia',
  address:
    'https://washingtonsupremecourtopinions.justia.com/2018/06/07/durant-v-state-farm-mut-auto-ins-co/',
  effective: '2018-06-07',
  read,
  grade: 'secondary-source',
  note: 'Read as summed up, not the opinion itself.',
};
const limits: Source = {
  ...statute,
  title: 'RCW 48.22.085, .095 and .100, offer and limits of personal injury protection',
};
const practice: Source = {
  title: 'Becoming a preferred provider',
  publisher: 'Larry Swanson, a massage therapist',
  address: 'http://www.larryswanson.com/articles/become-preferred-provider/',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'One article of a practitioner site, of 2010.',
};
const inStatute = (section: string): Citation => ({ source: statute, section });

/** What an auto insurer’s personal injury protection must pay for, and the only grounds to refuse it. */
export const medicalBenefits: Policy = {
  id: 'rcw-48.22.005',
  number: 'RCW 48.22.005(7)',
  title: 'Personal injury protection: medical benefits',
  editions: [
    {
      name: 'Statute and rule',
      effective: 'undated',
      source: statute,
      requires: { all: ['reasonable', 'necessary', 'related', 'within-three-years', 'licensed'] },
      unless: [],
      criteria: {
        reasonable: {
          kind: 'indication',
          name: 'Reasonable care',
          statement: 'The care is reasonable.',
          rule: yes('reasonable-care'),
          cite: inStatute('(7), medical and hospital benefits'),
          remedy: 'Record why this technique, this often and this long.',
        },
        necessary: {
          kind: 'indication',
          name: 'Necessary care',
          statement: 'The care is necessary.',
          rule: yes('necessary-care'),
          cite: inStatute('(7), medical and hospital benefits'),
          remedy: 'Have a diagnosis from the prescriber, and record what the care changes.',
        },
        related: {
          kind: 'indication',
          name: 'From the crash',
          statement: 'It treats an injury from the crash.',
          rule: yes('injury-from-accident'),
          cite: inStatute('(7), medical and hospital benefits'),
          remedy: 'Have the diagnosis and the chart name the crash as the cause.',
        },
        'within-three-years': {
          kind: 'indication',
          name: 'Within three years',
          statement: 'The visit takes place within three years of the crash.',
          rule: within('accident-date', { months: 36 }),
          cite: inStatute('(7), medical and hospital benefits'),
        },
        licensed: {
          kind: 'indication',
          name: 'Licensed therapist',
          statement:
            'Someone licensed under Title 18 of the state’s code gives the care. Massage therapists are, under chapter 18.108.',
          rule: yes('licensed-provider'),
          cite: inStatute('(7), medical and hospital benefits'),
        },
      },
      keepOnFile: [
        {
          name: 'What links the visit',
          statement: 'The law lists no papers. These answer its four grounds:',
          items: [
            'The day of the crash and the claim number',
            'The prescriber’s diagnosis',
            'Notes that tie the care to the injury',
          ],
          cite: { source: regulation, section: 'Grounds for denial' },
        },
      ],
      definitions: [
        {
          name: 'The only four grounds',
          statement:
            'An insurer may deny, limit or end these benefits only for one of four reasons: care that is unreasonable, unnecessary, unrelated to the crash, or later than three years after it. It must explain the grounds in writing before it does.',
          cite: { source: regulation, section: 'Grounds for denial' },
        },
        {
          name: 'Maximum improvement is no ground',
          statement:
            'The state’s Supreme Court held that “maximum medical improvement” is no ground to deny, limit or end these benefits, and is another thing than “reasonable” or “necessary”.',
          cite: { source: durant, section: 'Holding of June 7, 2018' },
        },
        {
          name: 'How much there is',
          statement:
            'The limit is a sum of money: at least $10,000 for medical care, and $35,000 on request. Ask the adjuster what is left.',
          cite: { source: limits, section: 'RCW 48.22.095 and .100' },
        },
        {
          name: 'PIP may be missing',
          statement:
            'An insurer must offer this protection, but the policyholder may have refused it in writing. Ask the adjuster whether the policy has it.',
          cite: { source: limits, section: 'RCW 48.22.085' },
        },
        {
          name: 'An order is advised',
          statement:
            'The law names no order or prescription. Therapists work with one from a prescriber who diagnosed the injury, and there is no network to join.',
          cite: { source: practice, section: 'Whole article' },
        },
        {
          name: 'Not a health plan',
          statement:
            'No network, no visit limit, no authorization and no date by which improvement must show is named in what was read.',
          cite: inStatute('(7), medical and hospital benefits'),
        },
      ],
      remark:
        'The law does not say what “reasonable” and “necessary” mean: answer as your chart would. The third anniversary of the crash is counted in: that is our reading. It stands for every auto insurer in the state; no insurer’s own text was read.',
    },
  ],
};
