import { describe, expect, it } from 'vitest';
import aetna from '../../carriers/aetna/index.ts';
import cigna from '../../carriers/cigna/index.ts';
import kingcare from '../../carriers/kingcare/index.ts';
import lifewise from '../../carriers/lifewise/index.ts';
import lni from '../../carriers/lni/index.ts';
import premera from '../../carriers/premera/index.ts';
import regence from '../../carriers/regence/index.ts';
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
    const answers = { 'claim-visit-number': visit, 'care-start': on };
    expect(askedOf(lni, answers)).toEqual(authorizations);
  });

  it('does not count by the episode', () => {
    expect(askedOf(lni, { 'claim-visit-number': 13, 'visit-number': 1 })).toEqual([
      'claim-manager-from-13 met',
    ]);
  });

  it('may ask for either while the visit’s number is not known', () => {
    expect(askedOf(lni, {})).toEqual([
      'report-after-a-month open',
      'form-for-visits-7-to-12 open',
      'claim-manager-from-13 open',
    ]);
  });

  it.each([
    [6, '2026-11-02', []],
    [6, '2026-11-01', ['report-after-a-month met']],
    [1, '2026-11-01', ['report-after-a-month met']],
    [7, '2026-11-01', ['form-for-visits-7-to-12 met']],
  ])('may ask for a report at visit %i of care begun on %s: %j', (visit, start, authorizations) => {
    expect(askedOf(lni, { 'claim-visit-number': visit, 'care-start': start })).toEqual(authorizations);
  });
});

describe.each([aetna, cigna, lifewise, premera, regence])('$name', (carrier) => {
  it.each([
    ['medicare', 'on-medicare met'],
    ['medicaid', 'on-apple-health met'],
  ])('says that its criteria are not the whole of it where the plan is %s', (funding, asked) => {
    for (const policy of carrier.policies)
      expect(askedOf({ ...carrier, policies: [policy] }, { 'plan-funding': funding })).toContain(asked);
  });

  it('says nothing of them on a plan of an employer, and keeps both open where that is not known', () => {
    const given = askedOf(carrier, { 'plan-funding': 'employer' }).join();
    expect(given).not.toMatch(/on-medicare|on-apple-health/);
    expect(given).toContain('on-self-funded met');
    expect(askedOf(carrier, {})).toEqual(
      expect.arrayContaining(['on-medicare open', 'on-apple-health open', 'on-self-funded open']),
    );
  });
});

describe('KingCare', () => {
  it.each([
    ['employer', ['on-self-funded met']],
    ['insurer', []],
  ])('warns of a self-funded plan’s own terms where the claims are paid by: %s', (funding, asked) => {
    expect(askedOf(kingcare, { 'plan-funding': funding })).toEqual(asked);
  });
});

describe('The VA', () => {
  it.each([
    ['fits', []],
    ['visits-used', ['more-visits met']],
    ['outside-dates', []],
  ])('asks with a referral that is “%s”: %j', (referral, authorizations) => {
    expect(askedOf(va, { 'va-referral': referral })).toEqual(authorizations);
  });
});
