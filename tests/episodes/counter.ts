/** A slow, obvious counter: it walks the calendar one day after the other and knows nothing of the code it checks. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
const text = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
const parts = (date: string): [number, number, number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
];

/** Every day of a few years, in order. */
export const calendar: readonly string[] = (() => {
  const days: string[] = [];
  for (let year = 2018; year <= 2033; year++)
    for (let month = 1; month <= 12; month++)
      for (let day = 1; day <= daysIn(year, month); day++) days.push(text(year, month, day));
  return days;
})();

/** Some days further, a step at a time. */
export function walk(date: string, days: number): string {
  let at = calendar.indexOf(date);
  for (let step = 0; step < days; step++) at += 1;
  return calendar[at] ?? 'beyond the calendar';
}

/** The same day of a later month, or the last day where there is none such. */
export function sameDayLater(date: string, months: number): string {
  let [year, month, day] = parts(date);
  for (let step = 0; step < months; step++) {
    month += 1;
    if (month === 13) {
      month = 1;
      year += 1;
    }
  }
  while (day > daysIn(year, month)) day -= 1;
  return text(year, month, day);
}

/** The last day whose “one month ago” is not later than `date`. */
export function lastDayOfMonthAfter(date: string): string {
  let last = date;
  for (const day of calendar) {
    if (day < date) continue;
    let [year, month, of] = parts(day);
    month -= 1;
    if (month === 0) {
      month = 12;
      year -= 1;
    }
    while (of > daysIn(year, month)) of -= 1;
    if (text(year, month, of) > date) break;
    last = day;
  }
  return last;
}

/** Whether a day of the same name begins a year that began on `first`; February 29 begins it on the 28th else. */
function beginsYear(day: string, first: string): boolean {
  const [year] = parts(day);
  const [, month, of] = parts(first);
  return day === text(year, month, Math.min(of, daysIn(year, month)));
}

/** The days of the period a benefit is counted over that holds `today`: walked backward and forward from it. */
export function periodAround(
  today: string,
  per: 'calendar-year' | 'plan-year',
  first: string,
): { days: Set<string>; next: string } {
  const begins = (day: string): boolean =>
    per === 'calendar-year' ? day.endsWith('-01-01') : beginsYear(day, first);
  const days = new Set<string>();
  let back = calendar.indexOf(today);
  while (!begins(calendar[back] ?? '')) {
    days.add(calendar[back] ?? '');
    back -= 1;
  }
  days.add(calendar[back] ?? '');
  let on = calendar.indexOf(today) + 1;
  while (!begins(calendar[on] ?? '')) {
    days.add(calendar[on] ?? '');
    on += 1;
  }
  return { days, next: calendar[on] ?? '' };
}
