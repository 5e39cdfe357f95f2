import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { all, atLeast, atMost, not, oneOf, within, yes } from '../../criteria/rules.ts';

const publisher = 'Washington State Department of Labor & Industries';
const read = '2026-11-23';

const rule: Source = {
  title: 'WAC 296-23-250, Massage therapy rules',
  publisher: 'State of Washington',
  address:
    'https://lawfilesext.leg.wa.gov/Law/WAC/WAC%20296%20%20TITLE/WAC%20296%20-%2023%20%20CHAPTER/WAC%20296%20-%2023%20-250.htm',
  effective: '2008-07-01',
  read,
  grade: 'published-text',
  note: 'Last changed by WSR 08-09-120. Later changes of it were not found.',
};
const visitsPage: Source = {
  title: 'Physical, occupational and massage therapy',
  publisher,
  address:
    'https://lni.wa.gov/patient-care/treating-patients/helping-workers-get-back-to-work/physical-occupational-massage-therapy',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'The page has “first 6” and then “6-12”: by our reading the seventh visit is the first that needs the form.',
};
const decisions: Source = {
  title: 'Board of Industrial Insurance Appeals on palliative care, Rilling (1990) and Pleas (1998)',
  publisher: 'workcompcentral.com, a column',
  address: 'https://www.workcompcentral.com/',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'The decisions themselves were not read. The address is that of the site; the column’s own was not kept.',
};
const necessity: Source = {
  title: 'Pattern jury instruction WPI 155.31, proper and necessary treatment',
  publisher: 'Washington pattern instructions',
  address: 'https://govt.westlaw.com/wciji',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'Of April 2022. It restates RCW 51.36.010 and WAC 296-20-01002, which were not read themselves.',
};
const fees: Source = {
  title: 'Fee schedule bulletin of 2025',
  publisher,
  address: 'https://content.govdelivery.com/accounts/WADLI/bulletins/3e3bab1',
  effective: '2025-07-01',
  read,
  grade: 'published-text',
  note: 'A later schedule was not looked for.',
};
const inRule = (section: string): Citation => ({ source: rule, section: `WAC 296-23-250, ${section}` });
const onPage = (section: string): Citation => ({ source: visitsPage, section });
const inInstruction = (section: string): Citation => ({ source: necessity, section });

const beyondSix = atLeast('claim-visit-number', 7);

/** L&I’s rule for massage on a workers’ compensation claim. */
export const massageRule: Policy = {
  id: 'wac-296-23-250',
  number: 'WAC 296-23-250',
  title: 'Massage therapy rules',
  editions: [
    {
      name: '2008 rule',
      effective: '2008-07-01',
      source: rule,
      requires: {
        all: [
          'licensed',
          'written-order',
          'cures-or-restores',
          'progress-report',
          {
            all: ['functional-improvement', 'treatment-outline'],
            when: beyondSix,
            label: 'Beyond six visits',
          },
        ],
      },
      unless: ['maximum-improvement', 'off-premises', 'inpatient', 'several-that-day'],
      criteria: {
        licensed: {
          kind: 'indication',
          name: 'Licensed therapist',
          statement: 'A licensed massage therapist gives the care.',
          rule: yes('licensed-provider'),
          cite: inRule('who may treat'),
        },
        'written-order': {
          kind: 'documentation',
          name: 'Attending doctor’s written order',
          statement:
            'The worker’s attending doctor has ordered the massage in writing. A physician assistant may do so for that doctor.',
          rule: yes('attending-order'),
          cite: inRule('written order'),
          remedy: 'Ask the attending doctor on the claim for a written order before the visit.',
        },
        'cures-or-restores': {
          kind: 'indication',
          name: 'Cures or restores',
          statement:
            'The care is curative, a lasting change for the better, or rehabilitative, activity regained for the long term. Relief alone is taken to be neither.',
          rule: oneOf('lasting-benefit', 'cure', 'function'),
          cite: inInstruction('Proper and necessary: curative or rehabilitative'),
          remedy: 'Record which activity the care gives back, and how you measure it.',
        },
        'progress-report': {
          kind: 'documentation',
          name: 'Progress report',
          statement:
            'After six visits a progress report goes to the attending doctor and to L&I or the self-insured employer. From visit 7 on it must be there.',
          rule: yes('progress-report'),
          when: beyondSix,
          cite: inRule('progress report'),
          remedy: 'Send the report before the next visit and keep a copy.',
        },
        'functional-improvement': {
          kind: 'indication',
          name: 'Improved function',
          statement:
            'Beyond six visits, the improvement so far shows in function: range of motion, time sitting or standing, less medicine and the like.',
          rule: yes('function-improved'),
          cite: inRule('beyond six visits'),
          remedy: 'Measure function again and put the change since the first visit in the report.',
        },
        'treatment-outline': {
          kind: 'documentation',
          name: 'Outline of the treatment',
          statement:
            'Beyond six visits, an outline is written: the treatment program, what it is to restore, and how long it will take.',
          rule: yes('treatment-outline'),
          cite: inRule('beyond six visits'),
          remedy: 'Write the outline and send it with the report.',
        },
        'maximum-improvement': {
          kind: 'limitation',
          name: 'Maximum medical improvement',
          statement:
            'Care ends once the condition is fixed and stable: no fundamental or marked change is expected any more.',
          rule: yes('maximum-improvement'),
          cite: inInstruction('Proper and necessary: maximum medical improvement'),
          remedy: 'Ask the attending doctor whether the condition counts as fixed and stable.',
        },
        'off-premises': {
          kind: 'limitation',
          name: 'Away from the therapist’s premises',
          statement:
            'Massage at home or elsewhere off your premises was not justified and authorized beforehand.',
          rule: oneOf('place', 'off-premises'),
          cite: inRule('home and off-premises treatment'),
          remedy: 'Ask for authorization first, and say why the worker cannot come to you.',
        },
        inpatient: {
          kind: 'limitation',
          name: 'Inpatient massage alone',
          statement: 'Massage is the only or the main treatment of an inpatient.',
          rule: oneOf('place', 'inpatient'),
          cite: inRule('inpatient treatment'),
        },
        'several-that-day': {
          kind: 'limitation',
          name: 'Several treatments a day',
          statement: 'There is more than one treatment that day and the attending doctor has not said why.',
          rule: oneOf('treatments-that-day', 'several'),
          cite: inRule('more than one treatment a day'),
          remedy: 'Ask the attending doctor to justify the second treatment, or plan it for another day.',
        },
        'report-after-a-month': {
          kind: 'authorization',
          name: 'Report after a month',
          statement:
            'The report comes due after one month even if fewer than seven visits were given. L&I or the employer may ask for it; before visit 7 it fails no visit here.',
          rule: all(atMost('claim-visit-number', 6), not(within('care-start', { months: 1 }))),
          cite: inRule('progress report'),
          remedy: 'Send the report to the attending doctor and to L&I or the employer, and keep a copy.',
        },
        'form-for-visits-7-to-12': {
          kind: 'authorization',
          name: 'Form for visits 7–12',
          statement:
            'By our reading, visits 7 to 12 of a claim need form F245-417-000, sent to L&I’s therapy hotline. Visits 1 to 6 need no authorization. With a self-insured employer, ask the employer or its administrator.',
          rule: all(beyondSix, atMost('claim-visit-number', 12)),
          cite: onPage('Authorization, visits 6 to 12'),
          remedy: 'Send the form before visit 7. A new referral, surgery or condition does not start over.',
        },
        'claim-manager-from-13': {
          kind: 'authorization',
          name: 'Claim manager from visit 13',
          statement: 'Beyond twelve visits of a claim, the claim manager decides.',
          rule: atLeast('claim-visit-number', 13),
          cite: onPage('Authorization, more than 12 visits'),
          remedy: 'Contact the claim manager before visit 13.',
        },
      },
      keepOnFile: [
        {
          name: 'Written order',
          statement: 'From the attending doctor on the claim.',
          cite: inRule('written order'),
        },
        {
          name: 'Progress report',
          statement:
            'After six visits or one month, whichever is first. Beyond six visits it carries all of these:',
          items: [
            'Improvement in terms of function',
            'The treatment program',
            'What it is to restore',
            'How long it will take',
          ],
          cite: inRule('beyond six visits'),
        },
      ],
      definitions: [
        {
          name: 'How visits are counted',
          statement:
            'Per claim, over its whole life. A new referral, surgery or condition does not start the count over.',
          cite: onPage('Authorization'),
        },
        {
          name: 'Proper and necessary',
          statement:
            'Care that cures or rehabilitates, until maximum medical improvement: the condition is fixed and stable, and no fundamental or marked change is expected.',
          cite: inInstruction('Proper and necessary'),
        },
        {
          name: 'Daily limit on payment',
          statement:
            'Massage is paid up to 75% of the daily limit for physical and occupational therapy: $112.09 a day from July 2025. A later schedule was not looked for.',
          cite: { source: fees, section: 'Therapy daily maximums' },
        },
        {
          name: 'Relief of lasting conditions',
          statement:
            'By decisions of the appeals board, relief of symptoms in a permanent condition is not enough; care that relieves and also rehabilitates is.',
          cite: { source: decisions, section: 'Rilling and Pleas' },
        },
        {
          name: 'Self-insured and crime victims',
          statement:
            'Self-insured employers come under the same rule; authorization is for the employer or its administrator to give. For Crime Victims Compensation ask the program.',
          cite: onPage('Authorization, self-insured employers'),
        },
      ],
      remark:
        'Two criteria, “cures or restores” and maximum medical improvement, come from a jury instruction, which is a secondary source, and not from the WAC. That relief alone fails was decided for a permanent condition; by our reading it fails in any. The rule names six visits or one month for the report; whether it comes due again was not read. It does not say how much improvement there must be, nor that it must still be going on. By our reading its six visits are counted per claim, as L&I’s page counts them, and the first-six-visits law does not reach workers’ compensation.',
    },
  ],
};
