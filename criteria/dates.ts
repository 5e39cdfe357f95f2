import type { Period } from './rules.ts';

/** A calendar day, `YYYY-MM-DD`, without time or zone. */
export type IsoDate = `${number}-${number}-${number}`;

const shape = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day that exists in the calendar. */
export function isIsoDate(text: unknown): text is IsoDate {
  if (typeof text !== 'string' || !shape.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && toIso(new Date(time)) === text;
}

/** The day that lies `days` after (or, if negative, before) `date`. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return toIso(day);
}

/** The first day of the period that ends on `date`: March 31 less one month is the last day of February. */
export function startOf(period: Period, date: IsoDate): IsoDate {
  if ('days' in period) return addDays(date, -period.days);
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month - period.months, 0)).getUTCDate();
  return toIso(new Date(Date.UTC(year, month - 1 - period.months, Math.min(day, lastDay))));
}

/** The same day of the month `months` later (or, if negative, earlier); where that month is too short, its last day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  return startOf({ months: -months }, date);
}

/** The last day on which `date` still lies within the period: the day a check has it met for the last time. */
export function lastWithin(period: Period, date: IsoDate): IsoDate {
  if ('days' in period) return addDays(date, period.days);
  let last = addMonths(date, period.months);
  // From the end of a short month, a longer month's last days count back to it as well.
  while (startOf(period, addDays(last, 1)) <= date) last = addDays(last, 1);
  return last;
}

function toIso(day: Date): IsoDate {
  return day.toISOString().slice(0, 10) as IsoDate;
}
