import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { all, any, atLeast, not, oneOf, within, yes } from '../../criteria/rules.ts';
import { onAppleHealth } from '../apple-health/182-501-0070.ts';
import { onMedicare } from '../medicare/massage.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

const guideline: Source = {
  title: 'Medical Coverage Policy, Therapy Services: Physical Therapy (CPG 135)',
  publisher: 'Cigna / ASH',
  address: 'https://static.cigna.com/assets/chcp/pdf/coveragePolicies/medical/cpg135_physical_therapy.pdf',
  effective: '2025-12-15',
  read: '2026-11-23',
  grade: 'published-text',
  nextReview: '2026-12-15',
};
const at = (section: string, find?: string): Citation => ({
  source: guideline,
  section,
  ...(find ? { find } : {}),
});
const necessary = 'Rehabilitative services, Medically Necessary II, page 2';
const notNecessary = 'Rehabilitative services, Not Medically Necessary I, pages 2 and 3';
const description = 'Description, page 11';
const background = 'General Background, page 11';
const duplicates = 'Duplicative services, page 17';
const records = 'Documentation Guidelines';

/** Cigna’s guideline for physical therapy: the text that decides for massage. */
export const physicalTherapy: Policy = {
  id: 'cpg-135',
  number: 'CPG 135',
  title: 'Therapy services: physical therapy',
  editions: [
    {
      name: 'December 2025 text',
      effective: '2025-12-15',
      source: guideline,
      requires: {
        all: [
          {
            all: ['with-other-therapy', 'aim'],
            when: oneOf('technique', 'massage'),
            label: 'When you give massage',
          },
          {
            all: ['restricted-motion'],
            when: oneOf('technique', 'soft-tissue'),
            label: 'When you give myofascial release instead',
          },
          'function-or-pain',
          'cause',
          'licensed-and-skilled',
          'room-to-improve',
          'reasonable-amount',
          'goals',
          'plan-contents',
          'treatment-changed',
          'improvement-shown',
        ],
      },
      unless: [
        'duplicate',
        'over-four-units',
        'relaxation',
        'fitness-or-sport',
        'work-training',
        'behavior-alone',
        'same-treatment-elsewhere',
        'stopped-progressing',
        'benefit-reached',
        'better-by-itself',
      ],
      criteria: {
        'with-other-therapy': {
          kind: 'indication',
          name: 'With other therapy',
          statement:
            'Massage goes with physical therapy, occupational therapy or chiropractic care that the plan includes. Without it, massage is not medically necessary.',
          rule: yes('with-other-therapy'),
          cite: at('Massage Therapy, page 5', 'provided in the absence of'),
          remedy: 'Ask the prescriber whether such care is part of the treatment, and record it.',
        },
        aim: {
          kind: 'indication',
          name: 'One of four aims',
          statement: 'Massage aims at muscle function, less edema, better joint motion or relief of spasm.',
          rule: oneOf('main-aim', 'muscle-function', 'edema', 'joint-motion', 'spasm'),
          cite: at('Massage Therapy, page 15', 'restore muscle function'),
          remedy: 'State in the plan of care which of the four the massage is for, if one of them is.',
        },
        'restricted-motion': {
          kind: 'indication',
          name: 'Restricted soft tissue',
          statement:
            'Soft-tissue mobilization is for soft tissue of the limbs, neck or trunk whose motion is restricted.',
          rule: yes('restricted-soft-tissue'),
          cite: at('Soft Tissue Mobilization, pages 15 and 16', 'restricted motion of soft tissues'),
          remedy: 'Record where the soft tissue is restricted, and how you measured it.',
        },
        'function-or-pain': {
          kind: 'indication',
          name: 'Function or pain',
          statement:
            'The care improves, adapts or restores a function that is impaired or lost, or it reduces pain.',
          rule: any(
            oneOf('main-aim', 'muscle-function', 'edema', 'joint-motion', 'spasm', 'pain'),
            yes('restores-function'),
          ),
          cite: at(necessary, 'improve, adapt or restore'),
          remedy: 'State in the plan of care which function the care is for, or which pain.',
        },
        cause: {
          kind: 'indication',
          name: 'A cause it names',
          statement:
            'The lost function or the pain comes from illness, injury or loss of a body part, or has been there from birth.',
          rule: oneOf('cause', 'illness-or-injury', 'body-part-removed', 'birth'),
          cite: at(necessary, 'loss of a body part'),
          remedy: 'Have the diagnosis on record, with what caused it.',
        },
        'licensed-and-skilled': {
          kind: 'indication',
          name: 'License and skill',
          statement: 'A trained, licensed provider gives the care, and its complexity calls for that skill.',
          rule: all(yes('licensed-provider'), yes('skill-needed')),
          cite: at(necessary, 'appropriately trained and licensed'),
          remedy: 'Record why this condition needs your judgment: what you assess, adapt and watch for.',
        },
        'room-to-improve': {
          kind: 'indication',
          name: 'Room to improve',
          statement:
            'The condition can improve or is improving, and has not gained all it can. More gain is expected in a predictable time.',
          rule: yes('gain-expected'),
          cite: at(necessary, 'potential to improve'),
          remedy: 'Record what improvement you expect and by when.',
        },
        'reasonable-amount': {
          kind: 'indication',
          name: 'Reasonable amount',
          statement:
            'Amount, frequency and duration are reasonable by what is usual in the field and region, and the care is considered right for the condition.',
          rule: yes('dose-appropriate'),
          cite: at(background, 'within regional norms'),
          remedy: 'Record why this technique, this often and this long.',
        },
        goals: {
          kind: 'documentation',
          name: 'Own program with goals',
          statement: 'The program is made for this client and has goals that can be measured and reached.',
          rule: yes('measurable-goals'),
          cite: at(necessary, 'quantifiable, attainable'),
          remedy: 'Write goals in numbers, and when each will be reached.',
        },
        'plan-contents': {
          kind: 'documentation',
          name: 'Parts of the plan',
          statement:
            'The plan of care holds diagnosis and onset, evaluation, measurable goals with their time, frequency and duration, techniques, a signature, and a prognosis.',
          rule: oneOf('plan-of-care', 'complete'),
          cite: at(`${records}, page 18`, 'specific treatment techniques'),
          remedy: 'Add the missing part to the plan of care.',
        },
        'treatment-changed': {
          kind: 'documentation',
          name: 'Two weeks without improvement',
          statement:
            'If two weeks of treatment bring no improvement, another treatment plan should be tried.',
          rule: any(oneOf('course', 'improving', 'slightly', 'stopped'), yes('plan-changed')),
          when: not(within('care-start', { days: 14 })),
          cite: at(description, 'alternative treatment plan'),
          remedy: 'Change the treatment and record what was changed, and why.',
        },
        'improvement-shown': {
          kind: 'indication',
          name: 'Measured improvement',
          statement:
            'Measurements, repeated over time, show improvement. Once four weeks of care have passed, Touchstone asks for a clear one.',
          rule: oneOf('course', 'improving'),
          when: not(within('care-start', { days: 28 })),
          cite: at(`${necessary}; Description, page 11`, 'successive objective measurements'),
          remedy:
            'Measure again. If there is no improvement, ask the referring provider for a re-evaluation.',
        },
        duplicate: {
          kind: 'limitation',
          name: 'Massage and myofascial release',
          statement: 'Massage and myofascial release in one session count as the same service twice.',
          rule: oneOf('technique', 'both'),
          cite: at(duplicates, 'Massage therapy and myofascial release'),
          remedy: 'Give and bill one of the two in a session.',
        },
        'over-four-units': {
          kind: 'limitation',
          name: 'Over four timed units',
          statement: 'More than four timed units, one hour, on one date by one provider are not reimbursed.',
          rule: atLeast('timed-units', 5),
          cite: at('Not Covered or Reimbursable, page 4', 'beyond 4 timed unit services'),
          remedy: 'Plan and bill at most four timed units for the date.',
        },
        relaxation: {
          kind: 'limitation',
          name: 'Massage for relaxation',
          statement:
            'Massage for relaxation does not need a therapist’s skill and is not medically necessary.',
          rule: oneOf('main-aim', 'relaxation'),
          cite: at(notNecessary, 'whirlpools for relaxation'),
        },
        'fitness-or-sport': {
          kind: 'limitation',
          name: 'Fitness or sport',
          statement: 'The care is for general fitness, or mainly for sport.',
          rule: oneOf('main-aim', 'sport'),
          cite: at(notNecessary, 'recreational sports'),
        },
        'work-training': {
          kind: 'limitation',
          name: 'Training for work',
          statement: 'The main goal is a return to work, as in vocational rehabilitation or work hardening.',
          rule: oneOf('main-aim', 'work'),
          cite: at(
            'Rehabilitative services, Not Medically Necessary II, page 3',
            'vocational rehabilitation programs',
          ),
        },
        'behavior-alone': {
          kind: 'limitation',
          name: 'Behavior alone',
          statement: 'The condition is one of behavior alone, with nothing physical that limits function.',
          rule: oneOf('cause', 'behavior'),
          cite: at(notNecessary, 'strictly of a behavioral nature'),
        },
        'same-treatment-elsewhere': {
          kind: 'limitation',
          name: 'Same treatment elsewhere',
          statement: 'Another discipline already gives the same or a similar treatment for the same goal.',
          rule: yes('duplicates-other-care'),
          cite: at('Not Medically Necessary IV, page 4', 'Duplicative or redundant services'),
          remedy: 'Agree on different treatments, body parts or goals, and record the difference.',
        },
        'stopped-progressing': {
          kind: 'limitation',
          name: 'Progress has stopped',
          statement: 'The client had made progress toward the goals and no longer does.',
          rule: oneOf('course', 'stopped'),
          cite: at(description, 'stops progressing'),
          remedy:
            'Re-evaluate with the referring provider. If more gain is realistic, set new goals and change the treatment.',
        },
        'benefit-reached': {
          kind: 'limitation',
          name: 'Benefit reached',
          statement: 'The benefit has been reached, or a home program could carry the rest.',
          rule: oneOf('without-visits', 'goals-reached', 'home-program'),
          cite: at(`${notNecessary}; ${background}`, 'home exercise program'),
          remedy: 'Hand over to a home program, or record why the client cannot do one.',
        },
        'better-by-itself': {
          kind: 'limitation',
          name: 'Better by itself',
          statement: 'The function would come back as the client slowly returns to normal activities.',
          rule: oneOf('without-visits', 'by-itself'),
          cite: at(notNecessary, 'improve spontaneously'),
        },
        'on-medicare': onMedicare,
        'on-apple-health': onAppleHealth,
        'on-self-funded': onSelfFunded,
      },
      keepOnFile: [
        {
          name: 'Plan of care',
          statement: 'Detailed enough to judge the treatment by, with all of these:',
          items: [
            'Diagnosis, and the day it began or flared up',
            'When the goals should be reached',
            'Short-term and long-term goals, specific and in numbers',
            'Evaluation',
            'Frequency and duration',
            'Techniques',
            'The therapist’s signature',
            'Prognosis',
          ],
          cite: at(`${records}, page 18`, 'date of onset or exacerbation'),
        },
        {
          name: 'Note of every visit',
          statement:
            'Written for this visit, not copied from another and no mere list of ticked boxes, with all of these:',
          items: [
            'Date of service',
            'Each treatment and the area treated, matching the codes',
            'Minutes of each timed treatment, and the total',
            'Response, and objective data on progress',
            'Changes to the plan',
            'Name and credentials of who gave it',
          ],
          cite: at(`${background}; ${records}`, 'total treatment time'),
        },
        {
          name: 'Progress report',
          statement:
            'Start date, period, all diagnoses, the first findings beside those of now, and changes.',
          cite: at(records),
        },
        {
          name: 'Manual work and manipulation',
          statement:
            'Where a client has manual therapy and also chiropractic or osteopathic manipulation, the chart shows them apart: different body parts, and a reason for both.',
          cite: at('Not Medically Necessary IV, page 4', 'separate and distinct'),
        },
      ],
      definitions: [
        {
          name: 'What “with other therapy” leaves open',
          statement:
            'The sentence on massage alone names neither the same day nor the same provider. It speaks of massage therapy, and not of soft-tissue mobilization.',
          cite: at('Massage Therapy, page 5', 'provided in the absence of'),
        },
        {
          name: 'Soft-tissue mobilization',
          statement: 'More specific techniques: myofascial release, friction massage, trigger point work.',
          cite: at('Soft Tissue Mobilization, page 15', 'trigger point techniques'),
        },
        {
          name: 'Who counts as provider',
          statement:
            'Several kinds of provider may give massage. The plan’s own definition of provider decides whether a massage therapist is one: ask the plan.',
          cite: at('Massage Therapy, Note, page 5', 'definition of provider'),
        },
        {
          name: 'Packs and other passive modalities',
          statement: 'They make ready for other skilled treatment; by themselves they rarely help.',
          items: [
            'Some improvement within three visits',
            'More than two in a visit only with a reason on record',
            'Beyond two weeks only with the need on record; in some cases for one month or two',
          ],
          cite: at('Modalities and Procedures, page 13', 'passive modalities'),
        },
        {
          name: 'One heat modality',
          statement: 'One in a session, or one superficial and one deep.',
          cite: at('Note on duplicative services, page 18', 'Only one heat modality'),
        },
        {
          name: 'Similar work in one visit',
          statement:
            'One’s own treatments are duplicates too where they do the same to the body, as two forms of heat do.',
          cite: at('Not Medically Necessary IV, page 4', 'overlapping physiologic effects'),
        },
        {
          name: 'Records without progress',
          statement:
            'Care is not necessary if the records fail to bear out progress, in what the client reports, in measures and in function, over a predictable time.',
          cite: at(notNecessary, 'fails to objectively verify'),
        },
        {
          name: 'Back school and teaching',
          statement: 'A back school, like other teaching, counts as training and not as treatment.',
          cite: at('Rehabilitative services, Not Medically Necessary II, page 3', 'back school'),
        },
        {
          name: 'Codes',
          statement: 'Accepted when the criteria are met: 97124 (massage), 97140 (manual therapy).',
          items: [
            'Counted as not necessary: 97016, 97026',
            'Counted as training, or as care that maintains: S8990, S9117, 97537, 97545, 97546',
            'A claim without a code that the policy lists is denied',
          ],
          cite: at('Coding Information, pages 6 to 9; Instructions for Use, page 1', 'Coding Information'),
        },
        {
          name: 'Also counted as not necessary',
          statement: 'Too general to ask about here:',
          items: [
            'Care that only soothes (palliative)',
            'Gain too small for the extent and length of the care',
            'Activities for general welfare, and general teaching',
            'Treatment without support in peer-reviewed literature',
          ],
          cite: at(`${notNecessary}; ${background}`, 'palliative in nature'),
        },
        {
          name: 'Re-evaluation',
          statement:
            'For a flare or a significant change. Routine reassessment belongs to the visit and is not paid by itself.',
          cite: at(records),
        },
        {
          name: 'Habilitative care',
          statement:
            'Care for skills that never developed, or that will be lost, has a list of its own. It is not encoded here.',
          cite: at('Habilitative services, page 4', 'Habilitative PT services'),
        },
        {
          name: 'Counted as unproven',
          statement: 'Elastic taping, dry needling and dry hydromassage.',
          cite: at('Experimental, Investigational, Unproven, page 5', 'Dry needling'),
        },
        {
          name: 'What stands above it',
          statement:
            'The plan document stands above this guideline, and so does state or federal law. Many plans limit visits or duration. Where massage is in the benefits, it mostly counts as short-term rehabilitation or chiropractic care.',
          cite: at('Instructions for Use, page 1; page 2', 'always supersedes the information'),
        },
      ],
      remark:
        'Read here for rehabilitative care only: habilitative care has criteria of its own. The guideline is meant for certain standard plans and speaks of providers of physical therapy; whether a massage therapist counts is for the plan. It says that a licensed physical therapist establishes the plan of care and that care must not be palliative, which Touchstone does not ask. What it says “should” be in the plan of care, and be tried after two weeks, Touchstone asks for as a must. For too little improvement after four weeks it says that the referring provider may have to evaluate again; holding it against the visit is our reading. So is it that the four aims of massage count as function. What was read of it, pages 1 to 18, asks for no prescription for massage and names no prior authorization. A Washington supplement that Cigna lists was not found.',
    },
  ],
};
