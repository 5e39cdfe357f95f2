import { type IsoDate, isIsoDate } from '../../criteria/dates.ts';

/** What a field of a form holds. */
export function textIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value : '';
}

/** A count from a field, under its own name; nothing where the field is empty. */
export function countIn<Name extends string>(
  form: HTMLFormElement,
  field: string,
  as: Name,
): { [Key in Name]?: number } {
  const value = textIn(form, field);
  const parsed: { [Key in Name]?: number } = {};
  if (/^\d+$/.test(value)) parsed[as] = Number(value);
  return parsed;
}

/** A day from a field, under its own name; nothing where the field is empty. */
export function dayIn<Name extends string>(
  form: HTMLFormElement,
  field: string,
  as: Name,
): { [Key in Name]?: IsoDate } {
  const value = textIn(form, field);
  const parsed: { [Key in Name]?: IsoDate } = {};
  if (isIsoDate(value)) parsed[as] = value;
  return parsed;
}
