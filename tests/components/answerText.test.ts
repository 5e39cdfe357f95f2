import { describe, expect, it } from 'vitest';
import { answersGiven, regionWords } from '../../components/check/answerText.ts';
import { regionsOf } from '../../criteria/regions.ts';
import { begun } from './harness.tsx';
import { facts } from './sample.ts';

const on = '2026-12-02';
function words(id: string, ...tests: Parameters<typeof regionsOf>[1]): string[] {
  const fact = facts[id];
  if (!fact) throw new Error(`No fact “${id}”`);
  return regionsOf(fact, tests, on).map((region) => regionWords(fact, region, on));
}

describe('a set of answers in words', () => {
  it('is a range for counts', () => {
    expect(words('visit-number', { fact: 'visit-number', atMost: 6 })).toEqual(['1 to 6', '7 to 200']);
    expect(words('visit-number', { fact: 'visit-number', atLeast: 2 })).toEqual(['1', '2 to 200']);
  });

  it('is a stretch of days for dates, open at its far end', () => {
    expect(
      words(
        'plan-begun',
        { fact: 'plan-begun', within: { days: 14 } },
        { fact: 'plan-begun', within: { days: 60 } },
      ).sort(),
    ).toEqual(['Nov 18, 2026 or later', 'Oct 2, 2026 or earlier', 'Oct 3, 2026 to Nov 17, 2026']);
  });

  it('is the options themselves for choices and yes/no', () => {
    expect(words('plan-funding', { fact: 'plan-funding', oneOf: ['insurer'] })).toEqual([
      'The insurer',
      'The employer or Apple Health (Medicaid) or Medicare',
    ]);
    expect(words('impairment', { fact: 'impairment', is: true })).toEqual(['Yes', 'No']);
  });
});

describe('what was answered', () => {
  it('is said without a name when it is one answer, with names when they are several', () => {
    const draft = begun({ impairment: false, 'visit-number': 9, 'plan-funding': 'insurer' });
    expect(answersGiven(['impairment'], draft, facts)).toBe('No');
    expect(answersGiven(['plan-funding'], draft, facts)).toBe('“The insurer”');
    expect(answersGiven(['impairment', 'visit-number'], draft, facts)).toBe(
      'Impairment in the chart: No · Visit number: 9',
    );
    expect(answersGiven(['gain-seen'], draft, facts)).toBeUndefined();
  });
});
