import type { Citation, Policy, Source } from '../../criteria/policy.ts';
import { oneOf, yes } from '../../criteria/rules.ts';
import { onAppleHealth } from '../apple-health/182-501-0070.ts';
import { whereEviCoreReviews } from '../evicore/massage-guideline.ts';
import { onMedicare, regencePage } from '../medicare/massage.ts';
import { onSelfFunded } from '../self-funded/traps.ts';

const publisher = 'Regence BlueShield';
const read = '2026-11-23';

const definition: Source = {
  title: 'Medical policy manual, introduction: medical necessity',
  publisher,
  address: 'http://blue.regence.com/trgmedpol/intro/index.html',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'Read as quoted by WA Massage Therapy Network in 2025 and in a copy of 2017, which agree in substance.',
};
const newsletter: Source = {
  title: 'Employer newsletter: pre-authorization for chiropractic, acupuncture and massage',
  publisher,
  address:
    'https://www.regence.com/employer/resources/employer-newsletter/pre-auth-chiropractic-acupuncture-massage',
  effective: '2022-04-01',
  read,
  // Regence’s own word, but on a change of 2022 that later pages may have overtaken.
  grade: 'older-edition',
  note: 'A page of May 10, 2022. Whether it still holds was not confirmed.',
};
const oldManual: Source = {
  title: 'Administrative manual: massage',
  publisher,
  address:
    'http://www.wa.regence.com/provider/library/manual/administrative-manual/alternative-care/massage/index.html',
  effective: 'undated',
  read,
  grade: 'older-edition',
  note: 'A page from before 2016.',
};
const questions: Source = {
  title: 'Understanding prior authorizations, Regence BlueShield',
  publisher: 'A Washington clinic',
  address: 'https://docsbay.net/understanding-prior-authorizations-regence-blue-shield',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A clinic’s copy, of about 2017, of what was asked for an authorization.',
};
const network: Source = {
  title: 'Prior authorizations',
  publisher: 'WA Massage Therapy Network',
  address: 'https://wamassagenetwork.com/prior-authorizations',
  effective: 'undated',
  read,
  grade: 'secondary-source',
  note: 'A practitioner site.',
};
const at = (section: string, find?: string): Citation => ({
  source: definition,
  section,
  ...(find ? { find } : {}),
});

/** Regence’s general definition; it publishes none for massage that we know of. */
export const medicalNecessity: Policy = {
  id: 'medical-necessity',
  title: 'Medical necessity, general definition',
  editions: [
    {
      name: 'General definition',
      effective: 'undated',
      source: definition,
      requires: {
        all: ['purpose', 'accepted-standards', 'kind-and-amount', 'clinical-reason', 'no-costlier'],
      },
      unless: [],
      criteria: {
        purpose: {
          kind: 'indication',
          name: 'Preventing or treating',
          statement:
            'A careful clinician would give it to prevent, evaluate, diagnose or treat an illness, an injury or its symptoms.',
          rule: oneOf('purpose', 'treat', 'prevent'),
          cite: at('Opening sentence', 'prudent clinical judgment'),
          remedy: 'Record the illness, injury or symptom that the visit treats or prevents.',
        },
        'accepted-standards': {
          kind: 'indication',
          name: 'Accepted standards',
          statement: 'It follows generally accepted standards of medical practice.',
          rule: yes('accepted-practice'),
          cite: at('Item 1', 'generally accepted standards'),
        },
        'kind-and-amount': {
          kind: 'indication',
          name: 'Right kind and amount',
          statement:
            'Type, frequency, extent, body site and duration fit the condition, and it is considered effective for it.',
          rule: yes('dose-appropriate'),
          cite: at('Item 2', 'Clinically appropriate'),
          remedy: 'Record why this technique, this often and this long.',
        },
        'clinical-reason': {
          kind: 'indication',
          name: 'Clinical reason',
          statement: 'It is not mainly for the convenience of the client or of a provider.',
          rule: yes('clinical-reason'),
          cite: at('Item 3', 'Not primarily for the convenience'),
        },
        'no-costlier': {
          kind: 'indication',
          name: 'No costlier than needed',
          statement: 'It costs no more than other care that is as likely to give the same result.',
          rule: yes('no-more-costly'),
          cite: at('Item 3', 'not more costly'),
        },
        'self-funded-authorization': {
          kind: 'authorization',
          name: 'Self-funded groups may differ',
          statement:
            'For visits from Apr 1, 2022, Regence ended prior authorization for most complementary care on plans it insures, massage named. A self-funded group kept its own until its next renewal; by 2024 it should have ended everywhere, which is our reading. Ask the plan.',
          rule: oneOf('plan-funding', 'employer'),
          cite: { source: newsletter, section: 'Pre-authorization change' },
          remedy:
            'Ask the plan before the visit, or look at Regence’s list of codes that need authorization.',
        },
        'on-medicare': onMedicare,
        'on-apple-health': onAppleHealth,
        'on-self-funded': onSelfFunded,
      },
      keepOnFile: [
        {
          name: 'Prescription on file',
          statement:
            'An older manual asks for a physician’s diagnosis with loss of function, and a prescription for rehabilitation. Keep it on file; it is not sent with the claim.',
          cite: { source: oldManual, section: 'Massage therapy' },
        },
        {
          name: 'Four units a day',
          statement:
            'The older manual pays at most four units of modalities or procedures a day, out of the benefit for outpatient rehabilitation. It pays a massage therapist no evaluation and no manipulation codes.',
          cite: { source: oldManual, section: 'Massage therapy' },
        },
        {
          name: 'Function and painful region',
          statement:
            'A request for authorization was asked for at least one limited function and at least one painful region. We would record both.',
          items: ['Sitting, standing, walking, stairs', 'Lifting, work, driving', 'Self-care, sleep'],
          cite: { source: questions, section: 'Questions for an authorization' },
        },
        {
          name: 'Prescription, in practice',
          statement:
            'Therapists report a prescription with a diagnosis as the norm, even where someone at the plan says that none is needed. The plan’s booklet decides.',
          cite: { source: network, section: 'Regence' },
        },
        // It bears on Regence only where a plan still asks for authorization.
        ...whereEviCoreReviews,
      ],
      definitions: [
        {
          name: 'Medicare Advantage plans',
          statement:
            'Regence leaves massage by a massage therapist out of its Medicare Advantage plans, as such therapists are no Medicare providers.',
          cite: { source: regencePage, section: 'Massage' },
        },
        {
          name: 'Prior authorization',
          statement:
            'By a page of 2022 there is none for most complementary care, massage named, on plans that Regence insures, for visits from Apr 1, 2022. Physical, occupational and speech therapy still went to eviCore. Many other pages still name eviCore for massage too.',
          cite: { source: newsletter, section: 'Pre-authorization change' },
        },
        {
          name: 'Accepted standards',
          statement: 'By the copy of 2017, accepted standards rest on these:',
          items: [
            'Evidence in peer-reviewed literature',
            'The views of specialty societies',
            'The views of clinicians who practice in the field',
          ],
          cite: { source: questions, section: 'Definition of medical necessity' },
        },
      ],
      remark:
        'No Regence policy for massage itself was found: this is its general definition. It names no number of visits: that is in the plan’s booklet. What to keep on file comes from older and other people’s pages, and decides nothing here.',
    },
  ],
};
