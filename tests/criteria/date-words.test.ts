import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayMeant } from '../../criteria/date-words.ts';
import { addDays, type IsoDate, isIsoDate } from '../../criteria/dates.ts';

const today = '2026-11-25'; // a Wednesday

describe('Words for a day', () => {
  it.each([
    ['today', '2026-11-25'],
    ['Yesterday', '2026-11-24'],
    ['the day before yesterday', '2026-11-23'],
    ['3 weeks ago', '2026-11-04'],
    ['a month ago', '2026-10-25'],
    ['two  days ago', '2026-11-23'],
    ['9 months ago', '2026-02-25'],
    ['a year ago', '2025-11-25'],
    ['last Monday', '2026-11-23'],
    ['Wednesday', '2026-11-18'],
    ['on Fri.', '2026-11-20'],
    ['Nov 3', '2026-11-03'],
    ['nov. 3rd, 2025', '2025-11-03'],
    ['3 November', '2026-11-03'],
    ['December 1', '2025-12-01'],
    ['Feb 29', '2024-02-29'],
    ['11/3', '2026-11-03'],
    ['11/3/25', '2025-11-03'],
    ['12-24-2024', '2024-12-24'],
    ['23/11', '2026-11-23'],
    ['2026-01-31', '2026-01-31'],
    ['hoy', '2026-11-25'],
    ['ayer', '2026-11-24'],
    ['anteayer', '2026-11-23'],
    ['hace 3 semanas', '2026-11-04'],
    ['hace un mes', '2026-10-25'],
    ['Hace dos días', '2026-11-23'],
    ['hace un año', '2025-11-25'],
    ['el lunes pasado', '2026-11-23'],
    ['miércoles', '2026-11-18'],
    ['3 de noviembre', '2026-11-03'],
    ['el 3 de diciembre de 2024', '2024-12-03'],
  ])('“%s” is %s', (text, day) => {
    expect(dayMeant(text, today)).toBe(day);
  });

  it.each([
    '',
    'soon',
    'last week',
    'in 3 weeks',
    '3 weeks',
    '3 fortnights ago',
    '1000 days ago',
    'Nov 31',
    'Feb 30 2026',
    '13/13',
    '0/3',
    'Nov',
    'Nov 3 or 4',
    'constructor',
    'constructor weeks ago',
    'a toString ago',
    '2026-02-30',
  ])('“%s” is no day', (text) => {
    expect(dayMeant(text, today)).toBeUndefined();
  });

  const on = fc.integer({ min: 0, max: 60_000 }).map((days): IsoDate => addDays('1950-01-01', days));

  it('mean the day that was written, in every way of writing it', () => {
    const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
    const spanish = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat('es', { weekday: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(on, fc.integer({ min: 1, max: 364 }), (now, back) => {
        const day = addDays(now, -back);
        const [year, month, date] = day.split('-').map(Number);
        const at = new Date(`${day}T00:00:00Z`);
        const written = [
          day,
          english.format(at),
          spanish.format(at),
          `${month}/${date}/${year}`,
          `${month}/${date}`,
          `${english.format(at).split(',')[0]}`,
          `${back} days ago`,
          `hace ${back} días`,
          ...(back <= 7 ? [`el ${weekday.format(at)} pasado`] : []),
          ...(back % 7 === 0 ? [`${back / 7} weeks ago`] : []),
        ];
        for (const text of written) expect([text, dayMeant(text, now)]).toEqual([text, day]);
      }),
      { numRuns: 2000 },
    );
  });

  it('are a day that exists or none at all, whatever is typed', () => {
    const piece = fc.constantFrom(
      '3',
      '31',
      'nov',
      'de',
      'hace',
      'ago',
      'weeks',
      '/',
      '-',
      ' ',
      'lunes',
      '2026',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(typed, on, (text, now) => {
        const day = dayMeant(text, now);
        expect(day === undefined || isIsoDate(day)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
});
