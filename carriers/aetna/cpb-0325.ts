import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { all, any, atLeast, oneOf, within, yes } from '../../criteria/rules.ts';
import { onAppleHealth } from '../apple-health/182-501-0070.ts';
import { onMedicare } from '../medicare/massage.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

const bulletin: Source = {
  title: 'Clinical Policy Bulletin 0325, Physical Therapy',
  publisher: 'Aetna',
  address: 'https://www.aetna.com/cpb/medical/data/300_399/0325.html',
  effective: '1999-07-20',
  reviewed: '2026-06-02',
  read: '2026-11-23',
  grade: 'published-text',
  nextReview: '2027-03-25',
  note: 'Shown for visits from the day of its last review. Its massage paragraph is unchanged from the one quoted in 2025. The background section was not read.',
};
const summary: Source = {
  ...bulletin,
  title: 'Clinical Policy Bulletin 0325, as an earlier reading summed it up',
  grade: 'secondary-source',
  note: 'The place in the bulletin was not kept: these are not in its policy or appendices.',
};
const at = (section: string, find?: string): Citation => ({
  source: bulletin,
  section,
  ...(find ? { find } : {}),
});
const necessity = 'Policy, Medical Necessity';
const limits = 'Policy Limitations and Exclusions';
const planOfCare = 'Appendix A, Documentation Requirements';
const massage = 'Appendix B, Massage Therapy';

/** Aetna’s bulletin for physical therapy, which holds its massage rule. */
export const physicalTherapy: Policy = {
  id: 'cpb-0325',
  number: 'CPB 0325',
  title: 'Physical Therapy',
  editions: [
    {
      name: 'June 2026 review',
      effective: '2026-06-02',
      source: bulletin,
      requires: {
        all: [
          {
            all: ['same-day', 'first-two-weeks', 'aim'],
            when: oneOf('technique', 'massage'),
            label: 'When you give massage',
          },
          {
            all: ['restricted-motion'],
            when: oneOf('technique', 'soft-tissue'),
            label: 'When you give myofascial release instead',
          },
          'function-lost',
          'licensed',
          'skill-needed',
          'plan-of-care',
          'plan-contents',
          'one-month-outlook',
          'improvement-expected',
          'monthly-re-evaluation',
        ],
      },
      unless: ['duplicate', 'no-condition', 'standing-still', 'benefit-reached', 'sport'],
      criteria: {
        'same-day': {
          kind: 'indication',
          name: 'Added to another procedure',
          statement: 'Massage adds to some other therapeutic procedure that the client has that day.',
          rule: yes('same-day-procedure'),
          cite: at(massage, 'adjunctive treatment to another'),
          remedy: 'Plan the massage for a day with another therapeutic procedure.',
        },
        'first-two-weeks': {
          kind: 'indication',
          name: 'First two weeks',
          statement:
            'Massage should keep to the acute phase at the start, a first two weeks. It is not necessary for long periods.',
          rule: within('onset', { days: 14 }),
          cite: at(massage, 'initial or acute phase'),
        },
        aim: {
          kind: 'indication',
          name: 'One of four aims',
          statement: 'The care aims at muscle function, less edema, better joint motion or relief of spasm.',
          rule: oneOf('main-aim', 'muscle-function', 'edema', 'joint-motion', 'spasm'),
          cite: at(massage, 'restore muscle function'),
          remedy: 'State in the plan of care which of the four the massage is for, if one of them is.',
        },
        'restricted-motion': {
          kind: 'indication',
          name: 'Restricted soft tissue',
          statement:
            'Myofascial release is for soft tissue of the limbs, neck or trunk whose motion is restricted.',
          rule: yes('restricted-soft-tissue'),
          cite: at('Appendix B, Myofascial Release', 'restricted motion of soft tissues'),
          remedy: 'Record where the soft tissue is restricted, and how you measured it.',
        },
        'function-lost': {
          kind: 'indication',
          name: 'Function lost or impaired',
          statement:
            'The care is for a physical function that a disease, injury or surgery took or impaired: to improve it significantly, develop it or restore it.',
          rule: all(
            yes('restores-function'),
            oneOf('cause', 'illness-or-injury', 'surgery', 'body-part-removed'),
          ),
          cite: at(necessity, 'physical functions lost or impaired'),
          remedy: 'Record which function was lost, and the illness, injury or surgery behind it.',
        },
        licensed: {
          kind: 'indication',
          name: 'Licensed provider',
          statement: 'A licensed provider gives the care, within the scope of the license.',
          rule: yes('licensed-provider'),
          cite: at(necessity, 'applicable scope of practice'),
        },
        'skill-needed': {
          kind: 'indication',
          name: 'A professional is needed',
          statement: 'The care is complex enough to need a licensed professional.',
          rule: yes('skill-needed'),
          cite: at(necessity, 'complexity and nature'),
          remedy: 'Record why this condition needs your judgment: what you assess, adapt and watch for.',
        },
        'plan-of-care': {
          kind: 'documentation',
          name: 'Written plan of care',
          statement: 'The care follows a written plan of care that is kept up to date.',
          rule: oneOf('plan-of-care', 'complete', 'no-prognosis', 'partial'),
          cite: at(necessity, 'ongoing, written plan of care'),
          remedy: 'Write the plan of care before the visit.',
        },
        'plan-contents': {
          kind: 'documentation',
          name: 'Parts of the plan',
          statement:
            'The plan holds diagnosis and onset, time to reach the goals, measurable short-term and long-term goals, evaluation, frequency and duration, techniques and a signature. A prognosis is not asked for.',
          rule: oneOf('plan-of-care', 'complete', 'no-prognosis'),
          cite: at(planOfCare, 'sufficient to determine'),
          remedy: 'Add the missing part to the plan of care.',
        },
        'one-month-outlook': {
          kind: 'indication',
          name: 'Outlook for one month',
          statement:
            'The client’s practitioner finds that a specific illness or injury can improve significantly within a month of the start. Or the visits set up a safe program that the client then does alone.',
          rule: oneOf('month-outlook', 'improves', 'self-care'),
          cite: at(necessity, 'within one month'),
          remedy: 'Ask the client’s practitioner for a note on the outlook for the first month.',
        },
        'improvement-expected': {
          kind: 'indication',
          name: 'Significant improvement expected',
          statement: 'Significant improvement that can be measured is expected in a predictable time.',
          rule: yes('significant-gain-expected'),
          cite: at(`${necessity}; ${planOfCare}`, 'generally predictable period of time'),
          remedy: 'Record what improvement you expect and by when.',
        },
        'monthly-re-evaluation': {
          kind: 'documentation',
          name: 'Re-evaluation every month',
          statement: 'The client was evaluated or re-evaluated within the past month.',
          rule: within('last-evaluation', { months: 1 }),
          when: atLeast('visit-number', 2),
          cite: at(planOfCare, 'at least monthly'),
          remedy: 'Re-evaluate before the visit and record the progress.',
        },
        duplicate: {
          kind: 'limitation',
          name: 'Massage and myofascial release',
          statement: 'Massage and myofascial release in one session count as the same service twice.',
          rule: oneOf('technique', 'both'),
          cite: at('Appendix B, duplicative services', 'Massage therapy and myofascial release'),
          remedy: 'Give and bill one of the two in a session.',
        },
        'no-condition': {
          kind: 'limitation',
          name: 'No symptoms or condition',
          statement: 'The client has no symptoms, or no condition that can be identified.',
          rule: any(oneOf('symptoms', 'none'), oneOf('cause', 'none')),
          cite: at(necessity, 'asymptomatic persons'),
        },
        'standing-still': {
          kind: 'limitation',
          name: 'Neither better nor worse',
          statement:
            'The condition gets neither better nor worse. Touchstone asks from the second visit on: a first visit has no history.',
          rule: oneOf('course', 'steady', 'stopped'),
          when: atLeast('visit-number', 2),
          cite: at(necessity, 'neither regressing nor improving'),
        },
        'benefit-reached': {
          kind: 'limitation',
          name: 'Benefit reached',
          statement: 'The benefit has been reached, or a home program could bring the rest.',
          rule: oneOf('without-visits', 'goals-reached', 'home-program'),
          cite: at(necessity, 'therapeutic benefit has been achieved'),
          remedy: 'Hand over to a home program, or record why the client cannot do one.',
        },
        sport: {
          kind: 'limitation',
          name: 'Sport beyond daily life',
          statement: 'The care is for sport or a similar pastime, beyond what daily living needs.',
          rule: oneOf('main-aim', 'sport'),
          cite: at(limits, 'Sports rehabilitation'),
        },
        'on-medicare': onMedicare,
        'on-apple-health': onAppleHealth,
        'on-self-funded': onSelfFunded,
      },
      keepOnFile: [
        {
          name: 'Plan of care',
          statement: 'Written, kept up to date as the condition changes, and with all of these:',
          items: [
            'Diagnosis, and the day it began or flared up',
            'When the goals should be reached',
            'Short-term and long-term goals, specific and in numbers',
            'Evaluation',
            'Frequency and duration',
            'Techniques',
            'The therapist’s signature',
          ],
          cite: at(planOfCare, 'date of onset or exacerbation'),
        },
        {
          name: 'Progress',
          statement:
            'A re-evaluation at least every month, with the progress made toward the goals and what the care adds to it.',
          cite: at(planOfCare, 'at least monthly'),
        },
        {
          name: 'Several procedures in a day',
          statement: 'The chart says why each of the active procedures of one day is needed.',
          cite: at('Appendix B, duplicative services', 'documented in the medical record'),
        },
      ],
      definitions: [
        {
          name: 'Flare and surgery',
          statement:
            'A flare of a chronic illness is not a new illness, and a surgery starts a new condition. Aetna says so of its 60-day limit; Touchstone reads its two weeks of massage the same way.',
          cite: at(limits, 'exacerbation or flare-up'),
        },
        {
          name: 'Myofascial release',
          statement:
            'Skilled work on soft tissue. The bulletin ties it neither to another procedure that day nor to two weeks. Work with hand-held tools counts as the same, without extra pay.',
          cite: at('Appendix B, Myofascial Release', 'Soft tissue mobilization through manipulation'),
        },
        {
          name: 'The 60-day limit',
          statement:
            'HMO, QPOS and Health Network (Only or Option) plans count this care toward a 60-day or other rehabilitation limit. Other plans may count sessions in a year.',
          cite: at(`${necessity}, Note; ${limits}`, '60-day limit'),
        },
        {
          name: 'Hot and cold packs',
          statement: 'They fit a painful condition of muscles or joints, or a fresh injury.',
          cite: at('Appendix B, Hot/Cold Packs', 'thermal modalities'),
        },
        {
          name: 'Counted as unproven',
          statement: 'Among others, these:',
          items: [
            'Kinesio and McConnell taping',
            'Deep oscillation (Hivamat)',
            'Adhesion work for bowel obstruction',
          ],
          cite: at('Policy, Experimental, Investigational, or Unproven', 'Kinesio taping'),
        },
        {
          name: 'Who counts as provider',
          statement:
            'The bulletin speaks of a licensed physical therapy provider. Whether a massage therapist counts as one is for the plan: ask.',
          cite: at(necessity, 'duly licensed and certified'),
        },
        {
          name: 'Care that maintains or soothes',
          statement: 'By a summary, these count as not necessary too:',
          items: [
            'Care that only soothes (palliative)',
            'Routine visits to keep a level, once the client has been taught',
            'Passive motion that restores nothing',
          ],
          cite: { source: summary, section: 'Place not kept' },
        },
        {
          name: 'Care at home',
          statement:
            'In chosen cases, for function in the client’s own home or on the way to a program done alone.',
          cite: at(necessity, 'Home-based physical therapy'),
        },
        {
          name: 'Codes',
          statement: 'Accepted when the criteria are met: 97124 (massage), 97140 (manual therapy).',
          cite: at('Applicable CPT / HCPCS / ICD-10 Codes'),
        },
        {
          name: 'In other bulletins',
          statement: 'Lymphedema has CPB 0069, and dry hydrotherapy CPB 0699.',
          cite: at('Related Policies', 'CPB 0069'),
        },
      ],
      remark:
        'The bulletin is written for physical therapy as a whole, and for its licensed providers: whether a massage therapist counts is for the plan. Cutting off at 14 days from the onset is our reading of “2-week”, a limit that the bulletin words as a “should”. What its appendix says a plan of care “should” hold, and the monthly re-evaluation, Touchstone asks for as a must. What was read of it names neither a prescription nor prior authorization for massage, nor Medicare plans. Its background section was not read.',
    },
  ],
};
