import { describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import type { Plan } from '../../criteria/plan.ts';
import { contentsFor } from '../../entrypoints/background/answer.ts';
import { readFromFrame } from '../../platform/receive.ts';

const on = '2026-12-02';
const plan = (id: string, carrierId: string): Plan => ({
  id,
  carrierId,
  name: `Plan ${id}`,
  definition: '',
  note: '',
  source: { kind: 'booklet', title: '2026', page: '12', read: '2026-10-01' },
});
const plans = [plan('one', 'cigna'), plan('two', 'aetna'), plan('three', 'cigna')];
const about = (id: string) => ({ kind: 'carrier', id, name: carrierById(id)?.name ?? '' }) as const;

describe('The panel’s contents', () => {
  it('hold her plans of this carrier and of no other', () => {
    const contents = contentsFor(about('cigna'), [], on, plans);
    expect(contents?.kind === 'carrier' && contents.plans?.map(({ id }) => id)).toEqual(['one', 'three']);
  });

  it('hold none where she has none, and none where no carrier is shown', () => {
    expect(contentsFor(about('premera'), [], on, plans)).not.toHaveProperty('plans');
    expect(contentsFor({ kind: 'unknown', payer: 'EBMS' }, [], on, plans)).not.toHaveProperty('plans');
  });
});

it('the button to My plans counts from the top frame only', () => {
  const url = 'https://hub.example/app/';
  const wish = { type: 'open-plans' };
  expect(readFromFrame(wish, { tabId: 7, frameId: 0, url })).toEqual(wish);
  expect(readFromFrame(wish, { tabId: 7, frameId: 3, url })).toBeUndefined();
});
