import type { Citation, Criterion, Edition, Note, Outline, Policy, Source } from '../../criteria/policy.ts';
import { all, any, atLeast, no, oneOf, yes } from '../../criteria/rules.ts';
import { whereEviCoreReviews } from '../evicore/massage-guideline.ts';

const title = '8.03.502 Physical Medicine and Rehabilitation: Physical Therapy and Medical Massage Therapy';
const publisher = 'Premera Blue Cross';
const read = '2026-11-23';

const text2014: Source = {
  title,
  publisher,
  address: 'https://www.lifewiseor.com/medicalpolicies/CMI_051155.htm',
  effective: '2014-02-15',
  read,
  grade: 'older-edition',
  note: 'The copy of an affiliate, LifeWise, with the same text quoted by WA Massage Therapy Network. Premera’s own address holds a later edition.',
};
const text2020: Source = {
  title,
  publisher,
  address: 'https://www.premera.com/medicalpolicies/8.03.502.pdf',
  effective: '2020-12-01',
  read,
  grade: 'secondary-source',
  note: 'The newest edition found. Only its opening was read, in a copy on docslib.org. Whether it still stands was not verified.',
};
const extracts: Source = {
  title: `${title}, extracts`,
  publisher: 'Massage Seattle, a clinic',
  address: 'http://www.massageseattle.net/premera-massage-therapist.html',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A clinic’s extracts of the reworded policy, which it took in 2017 and 2019.',
};
const rehabilitationPage: Source = {
  title: 'Outpatient rehabilitation: utilization review',
  publisher,
  address: 'https://www.premera.com/wa/provider/utilization-review/outpatient-rehabilitation/',
  effective: 'undated',
  read,
  grade: 'published-text',
};

const criteriaSection = 'Policy: when all criteria are met';
const notNecessarySection = 'Policy: not medically necessary';
const maintenanceSection = 'Definition of maintenance therapy program';

const in2014 = (section: string, find?: string): Citation => ({
  source: text2014,
  section,
  ...(find ? { find } : {}),
});
const inExtracts = (section: string): Citation => ({ source: extracts, section });
const onPage = (section: string): Citation => ({ source: rehabilitationPage, section });

const requires: Outline = {
  all: [
    'impairment',
    'measurable-gain',
    'qualified-provider',
    'skill-needed',
    {
      all: ['prescription', 'plan-agreed'],
      when: yes('only-therapy'),
      label: 'If massage is the only therapy',
    },
  ],
};
const unless = ['no-plan-of-care', 'no-skill', 'no-acute-signs', 'maintenance'];

const criteria2014 = {
  impairment: {
    kind: 'indication',
    name: 'Documented impairment',
    statement:
      'The chart records a physical impairment, a limited function or a disability. It comes from disease, injury or earlier treatment, or from birth.',
    rule: all(
      yes('impairment-documented'),
      oneOf('cause', 'illness-or-injury', 'surgery', 'earlier-treatment', 'birth'),
    ),
    cite: in2014(criteriaSection, 'prior therapeutic intervention'),
    remedy: 'Record what the client cannot do, with a measure you can repeat, and what caused it.',
  },
  'measurable-gain': {
    kind: 'indication',
    name: 'Measurable gain expected',
    statement:
      'Gain that can be measured is realistic within a foreseeable time. It is set against goals tied to the diagnosis.',
    rule: all(yes('gain-expected'), yes('measurable-goals')),
    cite: in2014(criteriaSection, 'achieving measurable improvement'),
    remedy: 'Write goals for the diagnosis that can be measured, and when each will be reached.',
  },
  'qualified-provider': {
    kind: 'indication',
    name: 'Qualified provider',
    statement: 'Someone qualified gives the care, such as a licensed massage therapist.',
    rule: yes('licensed-provider'),
    cite: in2014(criteriaSection, 'delivered by a qualified provider'),
  },
  'skill-needed': {
    kind: 'indication',
    name: 'Your skill is needed',
    statement:
      'The client’s condition and the complexity of the work call for a qualified provider’s judgment and skill.',
    rule: yes('skill-needed'),
    cite: in2014(criteriaSection, 'judgment, knowledge, and skills'),
    remedy: 'Record why this condition needs your judgment: what you assess, adapt and watch for.',
  },
  prescription: {
    kind: 'documentation',
    name: 'Prescription with a number',
    statement:
      'A prescription for this diagnosis is in your record. It comes from the attending clinician and states the number of massage visits.',
    rule: all(yes('prescription-for-diagnosis'), yes('prescription-visits')),
    cite: in2014('Policy: massage as the only therapy', 'diagnosis-specific prescription'),
    remedy: 'Ask the prescriber for a prescription that names the diagnosis and the number of visits.',
  },
  'plan-agreed': {
    kind: 'documentation',
    name: 'Plan of care agreed',
    statement: 'A plan of care for this diagnosis, approved by the prescriber, is in your record.',
    rule: all(oneOf('plan-of-care', 'complete', 'partial'), yes('plan-of-care-agreed')),
    cite: in2014('Policy: massage as the only therapy', 'diagnosis-specific plan of care'),
    remedy: 'Send the plan of care to the prescriber and keep the signed copy.',
  },
  'no-plan-of-care': {
    kind: 'limitation',
    name: 'No written plan of care',
    statement: 'No written plan of care for a specific diagnosis stands behind the visit.',
    rule: oneOf('plan-of-care', 'none'),
    cite: in2014(notNecessarySection, 'written plan of care'),
    remedy: 'Write a plan of care for the diagnosis before the visit.',
  },
  'no-skill': {
    kind: 'limitation',
    name: 'No special skill needed',
    statement: 'The care does not ordinarily take a qualified provider’s skill and full attention.',
    rule: no('skill-needed'),
    cite: in2014(notNecessarySection, 'skills, sophistication, and full attention'),
  },
  'no-acute-signs': {
    kind: 'limitation',
    name: 'No acute disability',
    statement: 'The client has no symptoms, or the chart shows no signs or symptoms of an acute disability.',
    rule: oneOf('symptoms', 'none', 'not-charted', 'not-acute'),
    cite: in2014(notNecessarySection, 'asymptomatic'),
    remedy: 'Record the physical signs and the limits that are new or worse now, if there are any.',
  },
  maintenance: {
    kind: 'limitation',
    name: 'Maintenance care',
    statement:
      'The visit keeps a level and no longer improves it: the goals are reached, or no progress shows and none is expected.',
    rule: any(
      oneOf('without-visits', 'goals-reached'),
      all(oneOf('course', 'steady', 'worse'), no('gain-expected')),
    ),
    when: atLeast('visit-number', 2),
    cite: in2014(maintenanceSection, 'Maintenance begins when'),
    remedy: 'Re-evaluate. If more gain is realistic, set new goals that can be measured.',
  },
  'review-from-visit-7': {
    kind: 'authorization',
    name: 'Review from visit 7',
    statement:
      'From the seventh treatment visit of an episode, eviCore reviews for group plans in its program. Individual plans have their own list, and requests go in Identifi.',
    rule: atLeast('visit-number', 7),
    cite: onPage('Outpatient rehabilitation program'),
    remedy: 'Look the code up in Availity first, and keep a screenshot if no authorization is required.',
  },
} as const satisfies Record<string, Criterion>;

const keepOnFile: readonly Note[] = [
  {
    name: 'Prescription',
    statement: 'With the diagnosis and the number of massage visits.',
    cite: in2014('Policy: massage as the only therapy', 'diagnosis-specific prescription'),
  },
  {
    name: 'Plan of care',
    statement: 'For that diagnosis, approved by the prescriber.',
    cite: in2014('Policy: massage as the only therapy', 'diagnosis-specific plan of care'),
  },
  {
    name: 'Impairment and goals',
    statement: 'In terms that can be measured again.',
    cite: in2014(criteriaSection, 'achieving measurable improvement'),
  },
  {
    name: 'Proof of no authorization',
    statement: 'A screenshot of the answer, where the tool says that none is required.',
    cite: onPage('Outpatient rehabilitation program'),
  },
  ...whereEviCoreReviews,
];

const definitions: readonly Note[] = [
  {
    name: 'What “maintenance” means',
    statement:
      'Care that keeps the present level and prevents decline, rather than correcting. It begins when the plan’s goals are reached, or when no further gain shows or is expected. Setting up a program may still take your skill; going on with visits to keep a level is left out.',
    items: [
      'More visits after a chronic condition has gained all it can',
      'Work to perform beyond everyday tasks',
      'Passive stretching to hold range, by people without special skill',
    ],
    cite: in2014(maintenanceSection, 'Maintenance begins when'),
  },
  {
    name: 'What “medical massage” means',
    statement:
      'Massage with chosen techniques, judged by its outcome, aimed at the problem or diagnosis that the prescriber gives. The prescriber refers, prescribes for the diagnosis and approves a plan of care for a set number of visits.',
    cite: in2014('Medical massage therapy', 'outcome-based massage'),
  },
  {
    name: 'Episode, for authorization',
    statement:
      'Care within 90 days by the same type of provider. Colleagues of that type share the six visits; each other type has six of its own.',
    cite: onPage('Outpatient rehabilitation program'),
  },
];

const edition2014: Edition = {
  name: '2014 text',
  effective: '2014-02-15',
  source: text2014,
  requires,
  unless,
  criteria: criteria2014,
  keepOnFile,
  definitions,
  remark:
    'Reworded by 2017. The texts between this one and the next edition shown here were not read, so this one stands in for them.',
};

const edition2020: Edition = {
  name: '2020 text',
  effective: '2020-12-01',
  source: text2020,
  requires,
  unless,
  criteria: {
    ...criteria2014,
    impairment: {
      ...criteria2014.impairment,
      statement:
        'The chart records a physical impairment of function or a disability. It comes from disease, illness, injury or surgery, or is physical and from birth.',
      rule: all(yes('impairment-documented'), oneOf('cause', 'illness-or-injury', 'surgery', 'birth')),
      cite: inExtracts('First criterion, as reworded'),
    },
    prescription: { ...criteria2014.prescription, cite: inExtracts('Massage as the only therapy') },
    'plan-agreed': { ...criteria2014['plan-agreed'], cite: inExtracts('Massage as the only therapy') },
  },
  keepOnFile,
  definitions,
  remark:
    'The first criterion is shown as reworded: surgery is named, and earlier treatment of other kinds is not. It and the two for massage alone come from a clinic’s extracts. The rest was not read in this edition and is carried over from the 2014 text.',
};

/** Premera’s policy for physical therapy and medical massage. */
export const medicalMassage: Policy = {
  id: '8.03.502',
  number: '8.03.502',
  title: 'Physical medicine and rehabilitation: physical therapy and medical massage therapy',
  editions: [edition2014, edition2020],
};
