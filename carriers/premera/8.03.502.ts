import type { Citation, Criterion, Edition, Note, Outline, Policy, Source } from '../../criteria/policy.ts';
import { all, atLeast, no, oneOf, yes } from '../../criteria/rules.ts';
import { onAppleHealth } from '../apple-health/182-501-0070.ts';
import { whereEviCoreReviews } from '../evicore/massage-guideline.ts';
import { onMedicare } from '../medicare/massage.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

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
  note: 'The copy of an affiliate, LifeWise, of which the criteria were read. Premera’s own address holds a later edition.',
};
const quotation: Source = {
  title: `${title}, as quoted`,
  publisher: 'WA Massage Therapy Network',
  address: 'https://www.wamassagenetwork.com/medical-necessity-definitions',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A page of 2025. Its wording is that of the 2014 text; it also has the passages that were not read in a copy of Premera’s or LifeWise’s own.',
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
  note: 'A clinic’s extracts of the reworded policy, which it took on May 10, 2017 and Dec 15, 2019. The first breaks off before a further clause.',
};
const rehabilitationPage: Source = {
  title: 'Outpatient rehabilitation: utilization review',
  publisher,
  address: 'https://www.premera.com/wa/provider/utilization-review/outpatient-rehabilitation/',
  effective: 'undated',
  read,
  grade: 'published-text',
};

const employerPage: Source = {
  title: 'Rehabilitation review, for employers',
  publisher,
  address: 'https://www.premera.com/',
  effective: 'undated',
  read,
  grade: 'published-text',
  note: 'The address is that of the site; the page’s own was not kept.',
};

const criteriaSection = 'Policy: when all criteria are met';
const notNecessarySection = 'Policy: not medically necessary';
const maintenanceSection = 'Definition of maintenance therapy program';
const massageOnly = 'Policy: massage as the only therapy';
const medicalMassageSection = 'Definition of medical massage therapy';

const in2014 = (section: string, find?: string): Citation => ({
  source: text2014,
  section,
  ...(find ? { find } : {}),
});
const inQuotation = (section: string, find: string): Citation => ({ source: quotation, section, find });
const inExtracts = (section: string): Citation => ({ source: extracts, section });
const onPage = (section: string): Citation => ({ source: rehabilitationPage, section });

const requires: Outline = {
  all: [
    'impairment',
    'measurable-gain',
    'qualified-provider',
    'skill-needed',
    'referral',
    {
      all: ['prescription', 'on-record'],
      when: yes('only-therapy'),
      label: 'If massage is the only therapy',
    },
  ],
};
const unless = [
  'no-plan-of-care',
  'no-skill',
  'no-acute-signs',
  'goals-reached',
  'no-progress',
  'beyond-everyday',
];

const criteria2014 = {
  impairment: {
    kind: 'indication',
    name: 'Documented impairment',
    statement:
      'The chart records a physical impairment, a limited function or a disability. It comes from disease, injury or earlier treatment, or from birth.',
    rule: all(
      yes('impairment-documented'),
      oneOf('cause', 'illness-or-injury', 'surgery', 'body-part-removed', 'earlier-treatment', 'birth'),
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
    name: 'A therapist’s skill is needed',
    statement:
      'The client’s condition and the complexity of the work call for a qualified provider’s judgment and skill.',
    rule: yes('skill-needed'),
    cite: in2014(criteriaSection, 'judgment, knowledge, and skills'),
    remedy: 'Record why this condition needs your judgment: what you assess, adapt and watch for.',
  },
  referral: {
    kind: 'documentation',
    name: 'Referral to massage',
    statement:
      'A prescriber has referred the client to the massage therapist, with a prescription for the diagnosis. The plan of care has the prescriber’s approval, for a number of visits.',
    rule: all(yes('prescription-for-diagnosis'), yes('plan-of-care-agreed')),
    cite: inQuotation(medicalMassageSection, 'must be referred to the'),
    remedy:
      'Ask the prescriber for a prescription for the diagnosis, and to sign the plan of care with its number of visits.',
  },
  prescription: {
    kind: 'documentation',
    name: 'Prescription with a number',
    statement:
      'The prescription itself states the number of massage visits, and this is one of them. It comes from the attending clinician.',
    rule: yes('prescription-visits'),
    cite: in2014(massageOnly, 'diagnosis-specific prescription'),
    remedy: 'Ask the prescriber for a prescription that names the diagnosis and the number of visits.',
  },
  'on-record': {
    kind: 'documentation',
    name: 'Prescription and plan on record',
    statement:
      'The prescription and the approved plan of care are kept in the massage therapist’s own record.',
    rule: yes('prescription-on-record'),
    cite: in2014(massageOnly, 'retained in the member'),
    remedy: 'Put a copy of both in the client’s massage record.',
  },
  'no-plan-of-care': {
    kind: 'limitation',
    name: 'No written plan of care',
    statement: 'No written plan of care for a specific diagnosis stands behind the visit.',
    rule: oneOf('plan-of-care', 'none'),
    cite: inQuotation(notNecessarySection, 'written plan of care'),
    remedy: 'Write a plan of care for the diagnosis before the visit.',
  },
  'no-skill': {
    kind: 'limitation',
    name: 'No special skill needed',
    statement: 'The care does not ordinarily take a qualified provider’s skill and full attention.',
    rule: no('skill-needed'),
    cite: inQuotation(notNecessarySection, 'skills, sophistication, and full attention'),
  },
  'no-acute-signs': {
    kind: 'limitation',
    name: 'No signs, nothing acute',
    statement:
      'The client has no symptoms, or the chart shows neither physical signs nor symptoms of an acute disability.',
    rule: oneOf('symptoms', 'none', 'not-charted', 'symptoms-not-acute'),
    cite: inQuotation(notNecessarySection, 'patient is asymptomatic'),
    remedy: 'Record the physical signs and the limits that are new or worse now, if there are any.',
  },
  'goals-reached': {
    kind: 'limitation',
    name: 'Goals are reached',
    statement: 'The goals of the plan of care are reached: further visits only keep a level.',
    rule: oneOf('without-visits', 'goals-reached'),
    cite: inQuotation(maintenanceSection, 'Maintenance begins when'),
    remedy: 'Re-evaluate. If more gain is realistic, set new goals that can be measured.',
  },
  'no-progress': {
    kind: 'limitation',
    name: 'No progress, none expected',
    statement:
      'No further progress shows and none is expected: the visit only keeps a level. A first visit has no history yet.',
    rule: all(oneOf('course', 'stopped', 'steady', 'worse'), no('gain-expected')),
    when: atLeast('visit-number', 2),
    cite: inQuotation(maintenanceSection, 'no additional functional progress'),
    remedy: 'Re-evaluate. If more gain is realistic, set new goals that can be measured.',
  },
  'beyond-everyday': {
    kind: 'limitation',
    name: 'Beyond everyday tasks',
    statement: 'The care is meant to raise performance beyond what everyday tasks need.',
    rule: oneOf('main-aim', 'sport'),
    cite: inQuotation(`${maintenanceSection}, examples`, 'routine functional tasks'),
    remedy: 'Set goals in everyday tasks, if there is one the client cannot do.',
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
  'on-medicare': onMedicare,
  'on-apple-health': onAppleHealth,
  'on-self-funded': onSelfFunded,
} as const satisfies Record<string, Criterion>;

const keepOnFile: readonly Note[] = [
  {
    name: 'Prescription',
    statement: 'With the diagnosis and the number of massage visits.',
    cite: in2014(massageOnly, 'diagnosis-specific prescription'),
  },
  {
    name: 'Plan of care',
    statement: 'For that diagnosis, approved by the prescriber.',
    cite: in2014(massageOnly, 'diagnosis-specific plan of care'),
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
    cite: inQuotation(maintenanceSection, 'Maintenance begins when'),
  },
  {
    name: 'What “medical massage” means',
    statement:
      'Massage with chosen techniques, judged by its outcome, aimed at the problem or diagnosis that the prescriber gives.',
    cite: inQuotation(medicalMassageSection, 'outcome-based massage'),
  },
  {
    name: 'Episode, for authorization',
    statement:
      'Care within 90 days by the same type of provider. Colleagues of that type share the six visits; each other type has six of its own.',
    cite: onPage('Outpatient rehabilitation program'),
  },
  {
    name: 'Whose visits are reviewed',
    statement:
      'All groups that Premera insures and its OptiFlex groups are in eviCore’s program; a self-funded group may choose.',
    cite: { source: employerPage, section: 'Groups in the program' },
  },
  {
    name: 'Employers said to be outside',
    statement:
      'A clinic names Amazon and Microsoft as outside the review of Premera’s groups; a prescription is needed all the same.',
    cite: inExtracts('Prior authorization'),
  },
  {
    name: 'How much at first',
    statement:
      'By a clinic’s account of 2017 eviCore’s first grant was about four visits, then two or three more.',
    cite: inExtracts('Prior authorization'),
  },
];

/** What is our reading in both editions. */
const ourReading =
  'Three readings are ours. “Acute” may belong to symptoms alone or to physical signs too: charted signs that are not acute are taken to be enough. Maintenance is taken to begin when progress is neither seen nor expected. Sport stands for performance beyond everyday tasks. How many visits and units a plan pays was not read: ask it.';

const edition2014: Edition = {
  name: '2014 text',
  effective: '2014-02-15',
  // The clinic’s first extract of the reworded text was taken the day after.
  until: '2017-05-09',
  source: text2014,
  requires,
  unless,
  criteria: criteria2014,
  keepOnFile,
  definitions,
  remark: `Reworded by May 10, 2017, the day of a clinic’s extract. No edition from that day to Nov 30, 2020 was read, so none is shown for it. ${ourReading}`,
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
      rule: all(
        yes('impairment-documented'),
        oneOf('cause', 'illness-or-injury', 'surgery', 'body-part-removed', 'birth'),
      ),
      cite: inExtracts('First criterion, as reworded'),
    },
    prescription: { ...criteria2014.prescription, cite: inExtracts('Massage as the only therapy') },
    'on-record': { ...criteria2014['on-record'], cite: inExtracts('Massage as the only therapy') },
  },
  keepOnFile,
  definitions,
  remark: `The first criterion is shown as reworded: surgery is named; a limited function by itself and earlier treatment of other kinds no longer are. The extract breaks off there, before a further clause. It and the two for massage alone come from a clinic’s extracts. The rest was not read in this edition and is carried over from the 2014 text. ${ourReading}`,
};

/** Premera’s policy for physical therapy and medical massage. */
export const medicalMassage: Policy = {
  id: '8.03.502',
  number: '8.03.502',
  title: 'Physical medicine and rehabilitation: physical therapy and medical massage therapy',
  editions: [edition2014, edition2020],
};
