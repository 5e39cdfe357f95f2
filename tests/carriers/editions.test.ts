import { describe, expect, it } from 'vitest';
import lifewise from '../../carriers/lifewise/index.ts';
import premera from '../../carriers/premera/index.ts';
import { editionOn } from '../../criteria/policy.ts';

describe('Premera’s policy', () => {
  it.each([
    ['2014-02-14', undefined],
    ['2014-02-15', '2014 text'],
    ['2017-05-09', '2014 text'],
    ['2017-05-10', undefined],
    ['2020-11-30', undefined],
    ['2020-12-01', '2020 text'],
  ] as const)('on %s shows: %s', (on, name) => {
    for (const { editions } of [...premera.policies, ...lifewise.policies])
      expect(editionOn(editions, on)?.name).toBe(name);
  });
});

describe('LifeWise’s policy', () => {
  const [policy] = lifewise.policies;
  const caveat = 'Premera’s text; not seen under LifeWise’s name since 2014. ';

  it.each([
    ['2014-02-15', 'older-edition', 'LifeWise Health Plan'],
    ['2026-12-02', 'secondary-source', 'Premera Blue Cross'],
  ] as const)('on %s is Premera’s with a caveat first: %s, %s', (on, grade, publisher) => {
    const edition = editionOn(policy.editions, on);
    expect(edition?.remark?.startsWith(caveat)).toBe(true);
    expect(edition?.source).toMatchObject({ grade, publisher });
    expect(edition?.criteria).toBe(editionOn(premera.policies[0].editions, on)?.criteria);
  });

  it('leaves Premera’s own without it', () => {
    for (const { remark } of premera.policies[0].editions) expect(remark).not.toContain('LifeWise');
  });
});
