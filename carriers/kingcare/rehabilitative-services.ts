import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { atLeast, oneOf, yes } from '../../criteria/rules.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

const booklet: Source = {
  title: 'KingCare plan booklet: rehabilitative services',
  publisher: 'WA Massage Therapy Network, quoting the booklet',
  address: 'https://www.wamassagenetwork.com/medical-necessity-definitions',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Read under “Regence King Care Gold” on its page of medical necessity definitions, in 2025. The booklet now in force was not read; King County posts it at kingcounty.gov/plan-details.',
};
const at = (find: string): Citation => ({
  source: booklet,
  section: 'Rehabilitative Services, under Regence King Care Gold',
  find,
});

/** KingCare’s definition for rehabilitative care, massage included. */
export const rehabilitativeServices: Policy = {
  id: 'rehabilitative-services',
  title: 'Rehabilitative services',
  editions: [
    {
      name: 'Booklet as quoted',
      effective: 'undated',
      source: booklet,
      requires: {
        all: ['rehabilitative', 'illness-or-injury', 'physician-expects', 'improvement-occurs'],
      },
      unless: [],
      criteria: {
        rehabilitative: {
          kind: 'indication',
          name: 'Restores a lost function',
          statement: 'The massage is meant to restore and better a physical function that was lost.',
          rule: yes('restores-function'),
          cite: at('restore and improve'),
          remedy: 'Record the function that was lost, and the one the care works toward.',
        },
        'illness-or-injury': {
          kind: 'indication',
          name: 'Illness or injury',
          statement: 'The function was lost through an illness or injury that the plan includes.',
          rule: oneOf('cause', 'illness-or-injury'),
          cite: at('illness or injury'),
          remedy: 'Have the diagnosis on record, with what caused it.',
        },
        'physician-expects': {
          kind: 'indication',
          name: 'Physician expects improvement',
          statement: 'The attending physician expects the significant improvement to go on.',
          rule: yes('physician-expects-gain'),
          cite: at('attending physician expects'),
          remedy: 'Ask the attending physician for a written opinion and keep it.',
        },
        'improvement-occurs': {
          kind: 'indication',
          name: 'Significant improvement',
          statement:
            'The lost function improves significantly while care is given. Touchstone asks from the second visit on: a first visit has no history.',
          rule: oneOf('course', 'improving'),
          when: atLeast('visit-number', 2),
          cite: at('significant improvement'),
          remedy: 'Measure the function again and record the change since care began.',
        },
        'on-self-funded': onSelfFunded,
      },
      keepOnFile: [
        {
          name: 'Physician’s written opinion',
          statement:
            'Regence may ask the attending physician, in writing, whether and how much the function improves. Keep such an opinion on file.',
          cite: at('written opinions'),
        },
        {
          name: 'Lost function, measured',
          statement: 'What was lost and how it improves from visit to visit.',
          cite: at('improvement in the lost function'),
        },
      ],
      remark:
        'Silver and Bronze ended with 2018, and the name Gold fell away after that; the plans are now KingCare PPO and KingCare Select. Whether today’s booklet still has these words was not verified, and how many massage visits it gives was not found. Failing a visit from the second on if nothing has improved is our reading, and “clearly improving” stands for significant. The booklet says that the function was lost; whether an impaired one counts is for the plan. Regence’s general definition may apply as well: that is our reading, no text says it.',
    },
  ],
};
