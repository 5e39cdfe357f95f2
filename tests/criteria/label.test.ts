import { describe, expect, it } from 'vitest';
import { labelWarning } from '../../criteria/check.ts';

describe('A label for a saved check', () => {
  it.each([
    'Jane Sample',
    'Sample, Jane',
    'Jane Q. Sample',
    'SAMPLE, JANE',
    'J. Sample',
    'Jane S.',
    'Mrs. Sample',
    'María Ejemplo',
  ])('“%s” looks like a name', (label) => {
    expect(labelWarning(label)).toBe('looks-like-a-name');
  });

  it.each(['3/14/1971', 'shoulder 03-14-71', '1971-03-14', 'born 14.03.1971', '03141971'])(
    '“%s” looks like a birth date',
    (label) => {
      expect(labelWarning(label)).toBe('looks-like-a-birth-date');
    },
  );

  it.each(['W123456789', 'id 1234567', 'ZHP00000000'])('“%s” looks like a member id', (label) => {
    expect(labelWarning(label)).toBe('looks-like-a-member-id');
  });

  it.each([
    'Shoulder, autumn',
    'Neck',
    'Left Knee',
    'low back 3',
    'Tuesday 2 pm',
    'Client 12',
    'Hip, visit 7',
    '',
    'Fall 2026',
    'whiplash B',
  ])('“%s” gives nobody away', (label) => {
    expect(labelWarning(label)).toBeUndefined();
  });
});
