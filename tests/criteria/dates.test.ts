import { describe, expect, it } from 'vitest';
import { addDays, isIsoDate, startOf } from '../../criteria/dates.ts';
import { dateWords } from '../../criteria/wording.ts';

describe('A period before the date of service', () => {
  it('counts days across months and leap years', () => {
    expect(startOf({ days: 14 }, '2026-03-05')).toBe('2026-02-19');
    expect(startOf({ days: 14 }, '2028-03-05')).toBe('2028-02-20');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('counts a month to the same day, or to the last one the earlier month has', () => {
    expect(startOf({ months: 1 }, '2026-12-15')).toBe('2026-11-15');
    expect(startOf({ months: 1 }, '2026-03-31')).toBe('2026-02-28');
    expect(startOf({ months: 1 }, '2028-03-31')).toBe('2028-02-29');
    expect(startOf({ months: 1 }, '2026-01-31')).toBe('2025-12-31');
    expect(startOf({ months: 14 }, '2026-01-31')).toBe('2024-11-30');
  });
});

describe('A date', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', '', 20260101])(
    '%s is none',
    (text) => {
      expect(isIsoDate(text)).toBe(false);
    },
  );

  it('that exists is one, and is told in words', () => {
    expect(isIsoDate('2028-02-29')).toBe(true);
    expect(dateWords('2026-12-02')).toBe('Dec 2, 2026');
    expect(dateWords('undated')).toBe('undated');
  });
});
