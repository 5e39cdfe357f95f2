import type { Citation, Law, Source } from '../../criteria/policy.ts';
import { atMost, no, oneOf, yes } from '../../criteria/rules.ts';

const text: Source = {
  title: 'RCW 48.43.016, as amended by chapter 193, Laws of 2020',
  publisher: 'State of Washington',
  address: 'https://app.leg.wa.gov/RCW/default.aspx?cite=48.43.016',
  effective: '2020-06-11',
  read: '2026-11-23',
  grade: 'published-text',
  note: 'Read in a copy of the code whose history ends with the 2020 act; amendments after 2021 were not checked.',
};
const earlier: Source = {
  title: 'Chapter 193, Laws of 2018, as practitioners and bill reports describe it',
  publisher: 'WA Massage Therapy Network',
  address: 'https://wamassagenetwork.com/prior-authorizations',
  effective: '2018-06-07',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'Pages that still describe this text as the law are out of date. Both acts are chapter 193 of their year.',
};
const at = (section: string, find?: string): Citation => ({
  source: text,
  section,
  ...(find ? { find } : {}),
});

/** The first six treatment visits of an episode are closed to any review of necessity. */
export const firstSixVisits: Law = {
  id: 'rcw-48.43.016',
  statute: 'RCW 48.43.016',
  title: 'The first six visits',
  editions: [
    {
      name: '2018 text',
      effective: '2018-06-07',
      until: '2020-06-10',
      source: earlier,
      summary:
        'For the first six visits in a row of a new episode no prior authorization may be required. Necessity may still be reviewed.',
      // Nothing bars review in this text: it spoke of prior authorization only.
      bars: { any: [] },
      criteria: {},
      binds: oneOf('plan-funding', 'insurer'),
      says: [
        {
          name: 'Prior authorization only',
          statement:
            'No authorization could be asked for; the plan’s criteria, its limits and a prescription could.',
          cite: { source: earlier, section: 'Chapter 193, Laws of 2018' },
        },
      ],
      mayStillAsk: [],
    },
    {
      name: '2020 text',
      effective: '2020-06-11',
      source: text,
      summary:
        'On a state-regulated plan, with a contracted therapist, in a new episode: the first evaluation and treatment visits 1 to 6 may not be reviewed or denied for necessity. A prescription and the plan’s visit limit may still apply.',
      bars: {
        all: [
          'state-regulated',
          'contracting-provider',
          'first-six',
          'new-condition',
          'not-treated',
          'not-active',
        ],
      },
      criteria: {
        'state-regulated': {
          kind: 'indication',
          name: 'State-regulated plan',
          statement:
            'The plan is one that Washington regulates: it was issued here, and the insurer itself pays the claims.',
          rule: oneOf('plan-funding', 'insurer'),
          cite: at('(2)(a); plans named in RCW 48.43.005'),
        },
        'contracting-provider': {
          kind: 'indication',
          name: 'Contracting provider',
          statement:
            'The therapist has a contract with the carrier and is not employed in its own delivery system.',
          rule: oneOf('provider-standing', 'contracted'),
          cite: at('(2)(a) and (7)(b)', 'Contracting provider'),
        },
        'first-six': {
          kind: 'indication',
          name: 'Visit 1 to 6',
          statement:
            'It is one of the first six treatment visits of the episode. Massage has six of its own; an evaluation without treatment is not counted among them.',
          rule: atMost('visit-number', 6),
          cite: at('(2)(a)', 'six treatment visits'),
        },
        'new-condition': {
          kind: 'indication',
          name: 'New condition or diagnosis',
          statement: 'The episode is for a new condition or diagnosis.',
          rule: yes('new-condition'),
          cite: at('(7)(a)', 'New episode of care'),
        },
        'not-treated': {
          kind: 'indication',
          name: 'No massage in 90 days',
          statement: 'No massage therapist treated it in the ninety days before.',
          rule: no('massage-in-prior-90-days'),
          cite: at('(7)(a)', 'previous ninety days'),
        },
        'not-active': {
          kind: 'indication',
          name: 'No active treatment',
          statement: 'The client was not under active treatment.',
          rule: no('other-active-treatment'),
          cite: at('(7)(a)', 'active treatment'),
        },
      },
      binds: oneOf('plan-funding', 'insurer'),
      says: [
        {
          name: 'Reviewers as well',
          statement:
            'It holds for the carrier and for anyone it hires, such as eviCore: before the visit, during and after it.',
          cite: at('(2)(a)'),
        },
        {
          name: 'No denial afterwards',
          statement: 'The carrier may not deny these visits later or refuse to pay, except for fraud.',
          cite: at('(2)(b) and (6)'),
        },
        {
          name: 'Evaluation as well',
          statement: 'The first evaluation visit has the same protection, beside the six treatment visits.',
          cite: at('(2)(a)'),
        },
        {
          name: 'Criteria are public',
          statement:
            'The carrier posts its standards for authorization, and the criteria and information by which it decides on necessity. Clients and contracting providers get them on request.',
          cite: at('(3)'),
        },
        {
          name: 'Who may be consulted',
          statement:
            'A provider consulted on denying, limiting or ending care holds a license in good standing, in the same or a related field or in one whose practice includes such care.',
          cite: at('(4)'),
        },
      ],
      mayStillAsk: [
        {
          name: 'Referral or prescription',
          statement: 'Where the plan asks for one, a visit can still fail for lack of it.',
          cite: at('(2)(a)'),
        },
        {
          name: 'Visit limit',
          statement: 'The plan’s limit on the number of visits still applies.',
          cite: at('(2)(a)'),
        },
        {
          name: 'Insurance fraud',
          statement: 'A claim can still be denied for fraud.',
          cite: at('(6)'),
        },
        {
          name: 'Active coverage',
          statement:
            'Our own remark: the law bars review of necessity; it does not make an inactive plan pay.',
          isOurs: true,
          cite: at('Not said in this section'),
        },
      ],
      remark:
        'The section speaks of health carriers. That it does not reach a plan whose claims the employer pays or that was issued in another state, nor workers’ compensation and auto insurance, follows from the law’s definition of a health plan: that is our reading.',
    },
  ],
};
