import { describe, expect, it } from 'vitest';
import { ageOf } from '../../components/age.ts';
import { addDays, type IsoDate } from '../../criteria/dates.ts';
import type { Source } from '../../criteria/policy.ts';

const source = (read: IsoDate, nextReview?: IsoDate): Source => ({
  title: 'A policy',
  publisher: 'A carrier',
  address: 'https://policies.example/',
  effective: 'undated',
  grade: 'published-text',
  read,
  ...(nextReview ? { nextReview } : {}),
});

describe('the age of a source', () => {
  it('needs no word until 180 days after it was read', () => {
    expect(ageOf(source('2026-01-01'), addDays('2026-01-01', 180))).toBeUndefined();
    expect(ageOf(source('2026-01-01'), addDays('2026-01-01', 181))).toEqual({
      why: 'old',
      since: '2026-01-01',
    });
  });

  it('needs one as soon as the publisher’s own review date has passed', () => {
    expect(ageOf(source('2026-01-01', '2026-02-01'), '2026-02-01')).toBeUndefined();
    expect(ageOf(source('2026-01-01', '2026-02-01'), '2026-02-02')).toEqual({
      why: 'overdue',
      since: '2026-02-01',
    });
  });

  it('does not count a review date that had passed when it was read', () => {
    expect(ageOf(source('2026-03-01', '2026-02-01'), '2026-03-02')).toBeUndefined();
  });
});
