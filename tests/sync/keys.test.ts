import { expect, it } from 'vitest';
import { isSyncedKey } from '../../sync/keys.ts';

it.each(['settings.side', 'plan.one', 'alias.banner aetna', 'newer.thing'])('%s follows her', (key) => {
  expect(isSyncedKey(key)).toBe(true);
});

it.each(['check.1', 'episode.1', 'paper.1.appeal', 'practice', 'draft', '__proto__', 'settings', 'a.\n'])(
  '%s is never taken in to follow her',
  (key) => {
    expect(isSyncedKey(key)).toBe(false);
  },
);
