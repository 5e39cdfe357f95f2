import { describe, expect, it } from 'vitest';
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
    for (const { editions } of premera.policies) expect(editionOn(editions, on)?.name).toBe(name);
  });
});
