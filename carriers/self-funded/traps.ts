import type { Criterion, Source } from '../../criteria/policy.ts';
import { oneOf } from '../../criteria/rules.ts';

const moderator: Source = {
  title: 'CPP News, on federal plans, TRICARE and self-funded plans',
  publisher: 'Washington State Massage Therapy Association',
  address: 'https://www.mywsmta.org/CPP-News/13487435',
  effective: 'undated',
  read: '2026-11-23',
  grade: 'secondary-source',
  note: 'One article of a practitioner site; no employer’s plan was read.',
};

/** For carriers that run employers’ own plans, under any logo: such a plan may narrow who is paid for massage. */
export const onSelfFunded = {
  kind: 'authorization',
  name: 'On a self-funded plan',
  statement:
    'If the employer pays the claims, its plan document may narrow who is paid for massage. Therapists report plans that pay only for a physical therapist’s massage; only what a chiropractor’s, physical therapist’s or doctor’s office bills; or fewer than four units.',
  rule: oneOf('plan-funding', 'employer'),
  cite: { source: moderator, section: 'Self-funded plans' },
  remedy:
    'Ask the plan before the visit whether it pays a massage therapist who bills alone, and for how many units.',
} as const satisfies Criterion;
