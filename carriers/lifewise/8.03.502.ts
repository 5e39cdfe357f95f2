import type { Edition, Policy, Source } from '../../criteria/policy.ts';
import { medicalMassage } from '../premera/8.03.502.ts';

const caveat = 'Premera’s text; not seen under LifeWise’s name since 2014.';

/** LifeWise’s own copy of the older edition. */
export const copyOf2014: Source = {
  title: '8.03.502, the copy on LifeWise’s own site',
  publisher: 'LifeWise Health Plan',
  address: 'https://www.lifewiseor.com/medicalpolicies/CMI_051155.htm',
  effective: '2014-02-15',
  read: '2026-11-23',
  grade: 'older-edition',
  note: 'The criteria were read in it. No later copy of LifeWise’s own was found.',
};

/** The older edition was read under LifeWise’s name; what came after it, under Premera’s alone. */
const asLifeWise = (edition: Edition): Edition => ({
  ...edition,
  source:
    edition.source.address === copyOf2014.address
      ? copyOf2014
      : { ...edition.source, grade: 'secondary-source' },
  remark: [caveat, edition.remark].join(' '),
});

/** Premera’s policy as LifeWise, an affiliate, uses it: the same number, and the caveat beside the outcome. */
export const medicalMassageOfPremera: Policy = {
  ...medicalMassage,
  editions: medicalMassage.editions.map(asLifeWise),
};
