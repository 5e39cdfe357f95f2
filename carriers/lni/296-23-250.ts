import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { all, any, atLeast, atMost, not, oneOf, within, yes } from '../../criteria/rules.ts';

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
  note: 'The page says “first 6” and “6-12”: the seventh visit is taken as the first that needs the form.',
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
          name: 'Attending provider’s written order',
          statement:
            'The worker’s attending provider has ordered the massage in writing. A physician assistant may write the order for that provider.',
          rule: yes('attending-order'),
          cite: inRule('written order'),
          remedy: 'Ask the attending provider on the claim for a written order before the visit.',
        },
        'cures-or-restores': {
          kind: 'indication',
          name: 'Cures or restores',
          statement:
            'The care is curative, a lasting change for the better, or rehabilitative, activity regained for the long term. Relief alone is neither.',
          rule: oneOf('lasting-benefit', 'cure', 'function'),
          cite: inInstruction('Proper and necessary: curative or rehabilitative'),
          remedy: 'Record which activity the care gives back, and how you measure it.',
        },
        'progress-report': {
          kind: 'documentation',
          name: 'Progress report',
          statement:
            'After six visits or one month, whichever is first, a progress report goes to the attending provider and to L&I or the self-insured employer.',
          rule: yes('progress-report'),
          when: any(beyondSix, not(within('care-start', { months: 1 }))),
          cite: inRule('progress report'),
          remedy: 'Send the report before the next visit and keep a copy.',
        },
        'functional-improvement': {
          kind: 'indication',
          name: 'Functional improvement',
          statement:
            'Beyond six visits, the improvement so far shows in function: range of motion, time sitting or standing, less medication and the like.',
          rule: oneOf('course', 'improving', 'slightly', 'stopped'),
          cite: inRule('beyond six visits'),
          remedy: 'Measure function again and put the change since the first visit in the report.',
        },
        'treatment-outline': {
          kind: 'documentation',
          name: 'Outline of the treatment',
          statement:
            'Beyond six visits, there is an outline of the treatment program, what it is to restore, and how long it will take.',
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
          remedy: 'Ask the attending provider whether the condition counts as fixed and stable.',
        },
        'off-premises': {
          kind: 'limitation',
          name: 'Away from your premises',
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
          statement: 'There is more than one treatment that day and the attending provider has not said why.',
          rule: oneOf('treatments-that-day', 'several'),
          cite: inRule('more than one treatment a day'),
          remedy: 'Ask the attending provider to justify the second treatment, or plan it for another day.',
        },
        'form-for-visits-7-to-12': {
          kind: 'authorization',
          name: 'Form for visits 7–12',
          statement:
            'Visits 7 to 12 of a claim need form F245-417-000, sent to L&I’s therapy hotline. Visits 1 to 6 need nothing. With a self-insured employer, ask the employer or its administrator.',
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
          statement: 'From the attending provider on the claim.',
          cite: inRule('written order'),
        },
        {
          name: 'Progress report',
          statement: 'Beyond six visits it carries all of these:',
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
            'Massage is paid up to 75% of the daily limit for physical and occupational therapy: $112.09 a day from July 2025.',
          cite: { source: fees, section: 'Therapy daily maximums' },
        },
        {
          name: 'Self-insured and crime victims',
          statement:
            'Self-insured employers and Crime Victims Compensation follow the same rule. Their authorizations come from the employer or its administrator: ask.',
          cite: onPage('Authorization, self-insured employers'),
        },
      ],
      remark:
        'The rule names six visits or one month for the report; whether it comes due again after that was not read. It does not say how much improvement there must be, nor that it must still be going on. Its six visits are counted per claim here, as L&I’s page counts them. The first-six-visits law does not reach workers’ compensation.',
    },
  ],
};
