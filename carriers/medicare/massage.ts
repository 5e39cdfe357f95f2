import type { Citation, Criterion, Policy, Source } from '../../criteria/policy.ts';
import { not, oneOf } from '../../criteria/rules.ts';

const read = '2026-11-23';

const account: Source = {
  title: 'Using massage therapists under Medicare',
  publisher: 'Advance for Physical Therapy',
  address: 'http://physical-therapy.advanceweb.com/Article/Using-Massage-Therapists-Under-Medicare.aspx',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'One article of a trade magazine. Medicare’s own manual was not read. Another account, at biologyinsights.com, agrees.',
};
/** Regence on its Medicare Advantage plans. */
export const regencePage: Source = {
  title: 'Physical medicine and therapies',
  publisher: 'Regence',
  address: 'https://www.regence.com/web/regence_provider/physical-medicine-and-therapies',
  effective: 'undated',
  read,
  grade: 'older-edition',
  note: 'A page from before 2020.',
};
const extras: Source = {
  title: 'Medicare Advantage plans and massage',
  publisher: 'Massage Practice Builder',
  address: 'https://massagepracticebuilder.com/',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'One article of a practitioner site. No plan’s own text was read.',
};
const contractor: Source = {
  title: 'A Medicare contractor’s text on codes 97140 and 97124',
  publisher: 'whatismedicalinsurancebilling.org',
  address: 'http://www.whatismedicalinsurancebilling.org/2010/07/cpt-code-97140-and-97124-massage.html',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A copy of 2010.',
};
const inAccount = (section: string): Citation => ({ source: account, section });

/** For carriers that have Medicare plans beside others: their own criteria are not the whole of it then. */
export const onMedicare = {
  kind: 'authorization',
  name: 'On a Medicare plan',
  statement:
    'If it is Medicare or a Medicare Advantage plan, a massage therapist is no provider to Medicare. Only an extra benefit of the plan itself can pay for the visit, on its own conditions.',
  rule: oneOf('plan-funding', 'medicare'),
  cite: inAccount('Who may furnish therapy'),
  remedy: 'Check it under Medicare in Touchstone, and ask the plan about an extra benefit.',
} as const satisfies Criterion;

/** Medicare does not count a massage therapist as a provider; a plan’s extra benefit is the plan’s own matter. */
export const massageUnderMedicare: Policy = {
  id: 'massage',
  title: 'Massage under Medicare',
  editions: [
    {
      name: 'Who may bill',
      effective: 'undated',
      source: account,
      requires: { all: ['extra-conditions'] },
      unless: ['not-a-provider'],
      criteria: {
        'extra-conditions': {
          kind: 'indication',
          name: 'Conditions of the extra',
          statement:
            'Where a Medicare Advantage plan adds massage as an extra benefit, we take the plan’s own conditions to decide. No plan’s conditions were read.',
          rule: oneOf('extra-benefit', 'conditions-met'),
          when: not(oneOf('extra-benefit', 'none')),
          cite: { source: extras, section: 'Our reading; the article says that there are such extras' },
          remedy: 'Ask the plan who may give the massage, how often, and whether a referral comes first.',
        },
        'not-a-provider': {
          kind: 'limitation',
          name: 'No provider to Medicare',
          statement:
            'Medicare does not count a massage therapist as a provider. It pays for therapy by physical and occupational therapists and a few others, and a massage therapist who helps them counts as an aide.',
          rule: oneOf('extra-benefit', 'none'),
          cite: inAccount('Who may furnish therapy'),
          remedy:
            'Bill Medicare nothing as a massage therapist, and tell the client before the visit that it does not pay.',
        },
      },
      definitions: [
        {
          name: 'Medicare Advantage as well',
          statement:
            'Regence says the same for its Advantage plans: massage therapists are no Medicare providers, so their massage is left out.',
          cite: { source: regencePage, section: 'Massage' },
        },
        {
          name: 'Massage by a physical therapist',
          statement:
            'A contractor’s text takes massage as added to another procedure on the same day. It is about therapists whom Medicare pays, and shown for reference. What it is for:',
          items: [
            'Paralyzed muscle with poor blood flow',
            'Swelling, tender tissue',
            'Tight or spastic muscle, adhesions',
            'Getting ready for exercise',
            'Contracture that takes range away',
          ],
          cite: { source: contractor, section: 'Massage, 97124' },
        },
      ],
      remark:
        'Medicare’s own text was not read. That the plan’s conditions decide on an extra benefit, and that meeting them is enough, is our reading. What a plan’s extra benefit asks for is in its booklet, under its own name.',
    },
  ],
};
