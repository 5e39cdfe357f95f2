import type { ChoiceId, CountId, DateId, OptionId, YesNoId } from './facts.ts';

/** A length of time, counted back from the date of service. Months are calendar months. */
export type Period = { readonly days: number } | { readonly months: number };

/** One look at one fact. Each is about a single fact; dates are compared with the date of service only. */
export type Test =
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly within: Period }
  | { readonly fact: string; readonly oneOf: readonly string[] };

/** What must hold, as data: it can be stored, sent to a panel and read by a person. */
export type Rule =
  | Test
  | { readonly all: readonly Rule[] }
  | { readonly any: readonly Rule[] }
  | { readonly not: Rule }
  | { readonly least: number; readonly of: readonly Rule[] };

/** Every one of these holds. */
export const all = (...rules: Rule[]): Rule => ({ all: rules });

/** One of these is enough. */
export const any = (...rules: Rule[]): Rule => ({ any: rules });

/** This does not hold. */
export const not = (rule: Rule): Rule => ({ not: rule });

/** At least `least` of these hold. */
export const leastOf = (least: number, ...of: Rule[]): Rule => ({ least, of });

/** The answer is yes. */
export const yes = (fact: YesNoId): Rule => ({ fact, is: true });

/** The answer is no. */
export const no = (fact: YesNoId): Rule => ({ fact, is: false });

/** The count is this or lower. */
export const atMost = (fact: CountId, count: number): Rule => ({ fact, atMost: count });

/** The count is this or higher. */
export const atLeast = (fact: CountId, count: number): Rule => ({ fact, atLeast: count });

/** The date lies no further back from the date of service than this period; the last day counts. */
export const within = (fact: DateId, period: Period): Rule => ({ fact, within: period });

/** The choice is one of these. */
export const oneOf = <Id extends ChoiceId>(fact: Id, ...options: OptionId<Id>[]): Rule => ({
  fact,
  oneOf: options,
});
