import type { Citation, Criterion, Policy, Source } from '../../criteria/policy.ts';
import { all, no, not, oneOf } from '../../criteria/rules.ts';

const read = '2026-11-23';

const rule: Source = {
  title: 'WAC 182-501-0070, as amended by WSR 24-23-096',
  publisher: 'Washington State Health Care Authority',
  address: 'https://lawfilesext.leg.wa.gov/law/wsr/2024/23/24-23-096.htm',
  effective: '2025-01-01',
  read,
  grade: 'published-text',
  note: 'WAC 182-531-0150 repeats it. Texts for visits before 2025 were not kept here.',
};
const olderRule: Source = {
  ...rule,
  title: 'WAC 388-501-0070, the same rule under its older number',
  effective: 'undated',
  grade: 'older-edition',
  note: 'The address is that of today’s rule, whose words on children were not read.',
};
const rehabilitation: Source = {
  title: 'WAC 182-545-200, outpatient rehabilitation',
  publisher: 'Washington State Health Care Authority',
  address: 'https://app.leg.wa.gov/WAC/default.aspx?cite=182-545-200',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'The address is the state’s own; that of the copy read was not kept.',
};
const communityPlan: Source = {
  title: 'New alternative treatments benefit',
  publisher: 'Community Health Plan of Washington',
  address: 'https://www.chpw.org/bulletin-board/new-alternative-treatments-benefit/',
  effective: '2022-07-01',
  read,
  grade: 'published-text',
  note: 'A notice of 2022. Whether the benefit still runs was not confirmed.',
};
const inRule = (section: string): Citation => ({ source: rule, section });

/** For carriers of other plans: where Apple Health pays the claims, its list comes first. */
export const onAppleHealth = {
  kind: 'authorization',
  name: 'On Apple Health',
  statement:
    'If Apple Health pays the claims, massage is on its list of services left out. Only an exception to rule opens it, or an extra benefit of the client’s plan.',
  rule: oneOf('plan-funding', 'medicaid'),
  cite: inRule('WAC 182-501-0070(4)(b)'),
  remedy: 'Check it under Apple Health in Touchstone.',
} as const satisfies Criterion;

/** Apple Health’s list of what it does not pay for, massage among them. */
export const excludedServices: Policy = {
  id: 'wac-182-501-0070',
  number: 'WAC 182-501-0070',
  title: 'Services that Apple Health leaves out',
  editions: [
    {
      name: '2025 rule',
      effective: '2025-01-01',
      source: rule,
      requires: { all: ['extra-conditions'] },
      unless: ['excluded-service'],
      criteria: {
        'extra-conditions': {
          kind: 'indication',
          name: 'Conditions of the extra',
          statement:
            'Where the client’s managed-care plan adds massage as an extra of its own, we take the plan’s conditions to decide. Apart from the 2022 notice of Community Health Plan of Washington, no plan’s conditions were read.',
          rule: oneOf('extra-benefit', 'conditions-met'),
          when: all(no('exception-to-rule'), not(oneOf('extra-benefit', 'none'))),
          cite: {
            source: communityPlan,
            section: 'Our reading; the notice shows that there are such extras',
          },
          remedy: 'Ask the plan for the conditions of the benefit, and how many visits are left.',
        },
        'excluded-service': {
          kind: 'limitation',
          name: 'Massage is left out',
          statement:
            'Massage therapy is on the list of services that Apple Health does not pay for. Only an exception to rule opens it, or an extra benefit of the client’s plan.',
          rule: all(no('exception-to-rule'), oneOf('extra-benefit', 'none')),
          cite: inRule('WAC 182-501-0070(4)(b)'),
          remedy:
            'Ask about an exception to rule (WAC 182-501-0160), and about an extra benefit of the client’s plan. For a child, ask about early screening and treatment (EPSDT), which the list may not limit.',
        },
      },
      definitions: [
        {
          name: 'Exception to rule',
          statement:
            'A way to ask the agency to pay for a service on the list all the same, by WAC 182-501-0160. Its conditions were not read.',
          cite: inRule('WAC 182-501-0070, with WAC 182-501-0160'),
        },
        {
          name: 'Rehabilitation is for others',
          statement:
            'Apple Health’s outpatient rehabilitation is given by physical, occupational and speech therapists and by physiatrists. A massage therapist is not among them.',
          cite: { source: rehabilitation, section: 'WAC 182-545-200' },
        },
        {
          name: 'Children and young people',
          statement:
            'By an older text the list does not limit what early screening and treatment (EPSDT) gives a child. The current words were not read: ask.',
          cite: { source: olderRule, section: 'EPSDT' },
        },
        {
          name: 'Plans with an extra',
          statement:
            'By a notice of July 2022, not confirmed since, Community Health Plan of Washington added massage. For Molina, Coordinated Care, Wellpoint and UnitedHealthcare Community Plan none was found.',
          cite: { source: communityPlan, section: 'Whole notice' },
        },
      ],
      remark:
        'This is a list of services, not a definition of necessity: a visit can be needed and still not be paid for. Two readings are ours: an exception to rule that was granted in writing is taken to be enough, and so is a visit that meets the conditions of the plan’s extra.',
    },
  ],
};
