import { describe, expect, it } from 'vitest';
import { carrierById } from '../../carriers/index.ts';
import type { Plan } from '../../criteria/plan.ts';
import { contentsFor, planNamed } from '../../entrypoints/background/answer.ts';
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

describe('The plan that a page names', () => {
  const named = (name: string, carrierId = 'cigna', of = plans) => planNamed(of, carrierId, name)?.id;

  it('is hers where it is this carrier’s and has that name, whole, whatever its case and spaces', () => {
    expect(named('PLAN  one ')).toBe('one');
    expect(named('Plan one plus')).toBeUndefined();
    expect(named('Plan')).toBeUndefined();
    expect(named('Plan one', 'aetna')).toBeUndefined();
  });

  it('is none where two of hers have that name, or the page names none', () => {
    expect(
      named('Plan one', 'cigna', [...plans, { ...plan('four', 'cigna'), name: 'plan ONE' }]),
    ).toBeUndefined();
    expect(planNamed(plans, 'cigna', undefined)).toBeUndefined();
  });

  it('is marked in the panel of its carrier, and in no other', () => {
    const onPage = { plan: 'plan three' };
    expect(contentsFor(about('cigna'), [], on, plans, onPage)).toHaveProperty('namedPlan', 'three');
    expect(contentsFor(about('aetna'), [], on, plans, onPage)).not.toHaveProperty('namedPlan');
    expect(contentsFor(about('cigna'), [], on, plans)).not.toHaveProperty('namedPlan');
  });
});

it('the button to My plans counts from the top frame only', () => {
  const url = 'https://hub.example/app/';
  const wish = { type: 'open-plans' };
  expect(readFromFrame(wish, { tabId: 7, frameId: 0, url })).toEqual(wish);
  expect(readFromFrame(wish, { tabId: 7, frameId: 3, url })).toBeUndefined();
});
