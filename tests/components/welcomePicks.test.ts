import { describe, expect, it } from 'vitest';
import { picksOf, withPick } from '../../components/welcome/picks.ts';

const carriers = [
  { id: 'cascade' },
  { id: 'harbor' },
  { id: 'harbor-city', planOf: 'harbor' },
  { id: 'gull' },
];
const ids = (picks: readonly { id: string }[]): string[] => picks.map(({ id }) => id);

describe('The carriers she picks', () => {
  it('are none while all are shown', () => {
    expect(picksOf(carriers, { hiddenCarriers: [] })).toEqual([]);
  });

  it('are those that stay when the first pick hides the others; it opens first', () => {
    const patch = withPick(carriers, { hiddenCarriers: [] }, 'gull');
    expect(patch).toEqual({ hiddenCarriers: ['cascade', 'harbor', 'harbor-city'], defaultCarrier: 'gull' });
    expect(ids(picksOf(carriers, { hiddenCarriers: patch.hiddenCarriers ?? [] }))).toEqual(['gull']);
  });

  it('come with their plans, which a portal may name, and go with them', () => {
    const before = { hiddenCarriers: ['cascade', 'harbor', 'harbor-city'], defaultCarrier: 'gull' };
    expect(withPick(carriers, before, 'harbor')).toEqual({
      hiddenCarriers: ['cascade'],
      defaultCarrier: 'gull',
    });
    expect(withPick(carriers, { hiddenCarriers: ['cascade'], defaultCarrier: 'gull' }, 'harbor')).toEqual(
      before,
    );
  });

  it('can be a plan alone', () => {
    expect(withPick(carriers, { hiddenCarriers: [] }, 'harbor-city').hiddenCarriers).toEqual([
      'cascade',
      'harbor',
      'gull',
    ]);
  });

  it('hand the first place on when its carrier is taken back', () => {
    const before = { hiddenCarriers: ['cascade'], defaultCarrier: 'harbor' };
    expect(withPick(carriers, before, 'harbor').defaultCarrier).toBe('gull');
  });

  it('leave every carrier shown when the last is taken back', () => {
    const before = { hiddenCarriers: ['cascade', 'harbor', 'harbor-city'], defaultCarrier: 'gull' };
    expect(withPick(carriers, before, 'gull')).toEqual({ hiddenCarriers: [], defaultCarrier: undefined });
  });
});
