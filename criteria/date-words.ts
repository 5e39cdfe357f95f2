import { addDays, type IsoDate, isIsoDate, startOf } from './dates.ts';

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  once: 11,
  doce: 12,
};
const units: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  day: 'days',
  days: 'days',
  dia: 'days',
  dias: 'days',
  week: 'weeks',
  weeks: 'weeks',
  semana: 'weeks',
  semanas: 'weeks',
  month: 'months',
  months: 'months',
  mes: 'months',
  meses: 'months',
  year: 'years',
  years: 'years',
  ano: 'years',
  anos: 'years',
};
const days: Readonly<Record<string, number>> = {
  today: 0,
  hoy: 0,
  yesterday: 1,
  ayer: 1,
  'day before yesterday': 2,
  'the day before yesterday': 2,
  anteayer: 2,
  antier: 2,
};
/** From Sunday, as the calendar counts them. */
const weekdays = [
  ['sunday', 'sun', 'domingo'],
  ['monday', 'mon', 'lunes'],
  ['tuesday', 'tue', 'tues', 'martes'],
  ['wednesday', 'wed', 'miercoles'],
  ['thursday', 'thu', 'thur', 'thurs', 'jueves'],
  ['friday', 'fri', 'viernes'],
  ['saturday', 'sat', 'sabado'],
];
const months = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];
/** The longest time that words may count back, in the unit they are in. */
const most = 999;

/**
 * The day that a person means by words, in English or Spanish: `3 weeks ago`, `yesterday`, `last Monday`, `Nov 3`,
 * `11/3/26` (the month first, unless it cannot be one), `hace 3 semanas`, `3 de noviembre`. Counted from `today`;
 * without a year, the last such day that has come. Nothing where the words are not understood to the last letter.
 */
export function dayMeant(text: string, today: IsoDate): IsoDate | undefined {
  const said = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.,]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isIsoDate(said)) return said;
  const back = Object.hasOwn(days, said) ? days[said] : undefined;
  if (back !== undefined) return addDays(today, -back);
  return timeAgo(said, today) ?? lastWeekday(said, today) ?? inNumbers(said, today) ?? inMonth(said, today);
}

function timeAgo(said: string, today: IsoDate): IsoDate | undefined {
  const [, english, ofEnglish, spanish, ofSpanish] =
    /^(?:(\w+) (\w+) ago|hace (\w+) (\w+))$/.exec(said) ?? [];
  const [many, unit] = [english ?? spanish ?? '', ofEnglish ?? ofSpanish ?? ''];
  const count = /^\d+$/.test(many) ? Number(many) : own(numbers, many);
  if (count === undefined || count > most) return undefined;
  switch (own(units, unit)) {
    case 'days':
      return addDays(today, -count);
    case 'weeks':
      return addDays(today, -7 * count);
    case 'months':
      return startOf({ months: count }, today);
    case 'years':
      return startOf({ months: 12 * count }, today);
    default:
      return undefined;
  }
}

/** Today's own weekday means the one a week ago: for today people say today. */
function lastWeekday(said: string, today: IsoDate): IsoDate | undefined {
  const name = /^(?:last |on |el )?(\w+?)(?: pasado)?$/.exec(said)?.[1] ?? '';
  const weekday = weekdays.findIndex((names) => names.includes(name));
  if (weekday < 0) return undefined;
  const passed = (new Date(`${today}T00:00:00Z`).getUTCDay() - weekday + 7) % 7;
  return addDays(today, -(passed || 7));
}

function inNumbers(said: string, today: IsoDate): IsoDate | undefined {
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/.exec(said) ?? [];
  if (!first || !second) return undefined;
  const isDayFirst = Number(first) > 12;
  return isDayFirst
    ? dayIn(Number(second), Number(first), year, today)
    : dayIn(Number(first), Number(second), year, today);
}

function inMonth(said: string, today: IsoDate): IsoDate | undefined {
  const [, month, day, year] = /^([a-z]+) (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/.exec(said) ?? [];
  const [, dayFirst, itsMonth, itsYear] =
    /^(?:el )?(\d{1,2})(?:st|nd|rd|th)? (?:of |de )?([a-z]+)(?:(?: de| del)? (\d{4}))?$/.exec(said) ?? [];
  const index = months.findIndex((names) => names.includes(month ?? itsMonth ?? ''));
  return index < 0 ? undefined : dayIn(index + 1, Number(day ?? dayFirst), year ?? itsYear, today);
}

/** The day in the year given; without one, in the last year in which it was there and had come. */
function dayIn(month: number, day: number, year: string | undefined, today: IsoDate): IsoDate | undefined {
  const two = (part: number): string => String(part).padStart(2, '0');
  const inYear = (given: number): IsoDate | undefined => {
    const date = `${given}-${two(month)}-${two(day)}`;
    return isIsoDate(date) ? date : undefined;
  };
  if (year !== undefined) return inYear(year.length === 2 ? 2000 + Number(year) : Number(year));
  const thisYear = Number(today.slice(0, 4));
  // Eight, because a century's end may leave out a leap year.
  return Array.from({ length: 9 }, (_, back) => inYear(thisYear - back)).find(
    (date) => date !== undefined && date <= today,
  );
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
