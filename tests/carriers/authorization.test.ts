import { describe, expect, it } from 'vitest';
import lni from '../../carriers/lni/index.ts';
import va from '../../carriers/va/index.ts';
import { assess } from '../../criteria/assess.ts';
import { type Answers, facts } from '../../criteria/facts.ts';
import { type Carrier, editionOn } from '../../criteria/policy.ts';

const on = '2026-12-02';

/** The prior authorizations a carrier asks for, with where each stands. */
function askedOf(carrier: Carrier, answers: Answers): string[] {
  const edition = carrier.policies.flatMap(({ editions }) => editionOn(editions, on) ?? [])[0];
  if (!edition) throw new Error(`${carrier.name} has no policy in force`);
  return assess({ edition, laws: [] }, { dateOfService: on, answers }, facts).authorizations.map(
    ({ id, standing }) => `${id} ${standing}`,
  );
}

describe('L&I', () => {
  it.each([
    [1, []],
    [6, []],
    [7, ['form-for-visits-7-to-12 met']],
    [12, ['form-for-visits-7-to-12 met']],
    [13, ['claim-manager-from-13 met']],
  ])('asks for visit %i of a claim: %j', (visit, authorizations) => {
    expect(askedOf(lni, { 'claim-visit-number': visit })).toEqual(authorizations);
  });

  it('does not count by the episode', () => {
    expect(askedOf(lni, { 'claim-visit-number': 13, 'visit-number': 1 })).toEqual([
      'claim-manager-from-13 met',
    ]);
  });

  it('may ask for either while the visit’s number is not known', () => {
    expect(askedOf(lni, {})).toEqual(['form-for-visits-7-to-12 open', 'claim-manager-from-13 open']);
  });
});

describe('The VA', () => {
  it.each([
    ['fits', []],
    ['visits-used', ['more-visits met']],
    ['outside-dates', ['more-visits met']],
  ])('asks with a referral that is “%s”: %j', (referral, authorizations) => {
    expect(askedOf(va, { 'va-referral': referral })).toEqual(authorizations);
  });
});
