import { type MessageKey, say, words } from '../language/say.ts';
import { type LabelWarning, labelWarning } from './check.ts';
import { type IsoDate, isIsoDate } from './dates.ts';
import { facts, type OptionId } from './facts.ts';

/** What a visit limit is counted over. */
export type LimitPeriod = 'calendar-year' | 'plan-year' | 'condition' | 'lifetime';

/** Where a therapist has a plan's rules from: the booklet, or a call. A call names a department, never a person. */
export type PlanSource<Day extends string = IsoDate> =
  | { readonly kind: 'booklet'; readonly title: string; readonly page: string; readonly read: Day }
  | {
      readonly kind: 'call';
      readonly date: Day;
      readonly department: string;
      /** The number the call was given; empty where there was none. */
      readonly reference: string;
    };

/**
 * A plan as a therapist noted it. The plan document stands above the carrier's policy, so what she found there does
 * too; it is always shown as her own note and with its source. What is not known is not there.
 */
export interface Plan<Day extends string = IsoDate> {
  readonly id: string;
  readonly carrierId: string;
  /** As it shows on the screen or the card. */
  readonly name: string;
  readonly funding?: OptionId<'plan-funding'>;
  readonly visitLimit?: { readonly visits: number; readonly per: LimitPeriod };
  readonly prescription?: 'needed' | 'not-needed';
  /** The first visit that needs an authorization. */
  readonly authorizationFrom?: number;
  /** For how many months a prescription or an authorization holds. */
  readonly holdsMonths?: number;
  /** The plan's definition of medical necessity in her words; it is shown, never assessed. */
  readonly definition: string;
  readonly note: string;
  readonly source: PlanSource<Day>;
}

/** A plan as it comes from a form: its numbers and days may be impossible. */
export type PlanDraft = Plan<string>;

/** The part of a plan that a sentence is about. */
export type PlanField =
  | 'name'
  | 'carrierId'
  | 'visits'
  | 'authorizationFrom'
  | 'holdsMonths'
  | 'definition'
  | 'note'
  | 'title'
  | 'page'
  | 'read'
  | 'date'
  | 'department'
  | 'reference';

/** Something about a part of a plan. */
export interface PlanProblem {
  readonly field: PlanField;
  /** A sentence for the person who typed it. */
  readonly says: string;
}

/** The longest a text may be, in characters. */
export const longest = {
  name: 80,
  definition: 1000,
  note: 1000,
  title: 120,
  page: 40,
  department: 80,
  reference: 60,
};

/** The highest numbers that make sense. */
export const most = { visits: 366, authorizationFrom: facts['visit-number'].most, holdsMonths: 60 };

/** No booklet or call that says what holds today is older. */
const earliest: IsoDate = '2000-01-01';

/** A sentence for each value that cannot be, in the order of the form; none if the plan can be kept. */
export function problemsWith(plan: PlanDraft, today: IsoDate): PlanProblem[] {
  const { name, carrierId, visitLimit, authorizationFrom, holdsMonths, definition, note, source } = plan;
  return [
    ...text('name', name, longest.name, say('plan_problem_name')),
    ...when(carrierId === '', 'carrierId', say('plan_problem_carrier')),
    ...number('visits', visitLimit?.visits, most.visits, 'plan_problem_visits'),
    ...number('authorizationFrom', authorizationFrom, most.authorizationFrom, 'plan_problem_authorization'),
    ...when(isNeverReached(plan), 'authorizationFrom', say('plan_problem_never_reached')),
    ...number('holdsMonths', holdsMonths, most.holdsMonths, 'plan_problem_months'),
    ...text('definition', definition, longest.definition),
    ...text('note', note, longest.note),
    ...sourceProblems(source, today),
  ];
}

/** Whether a plan from a form can be kept. */
export function isPossible(plan: PlanDraft, today: IsoDate): plan is Plan {
  return problemsWith(plan, today).length === 0;
}

function sourceProblems(source: PlanSource<string>, today: IsoDate): PlanProblem[] {
  return source.kind === 'booklet'
    ? [
        ...text('title', source.title, longest.title, say('plan_problem_title')),
        ...text('page', source.page, longest.page, say('plan_problem_page')),
        ...day('read', source.read, today, say('plan_problem_read')),
      ]
    : [
        ...day('date', source.date, today, say('plan_problem_date')),
        ...text('department', source.department, longest.department, say('plan_problem_department')),
        ...text('reference', source.reference, longest.reference),
      ];
}

const when = (is: boolean, field: PlanField, says: string): PlanProblem[] => (is ? [{ field, says }] : []);

function text(field: PlanField, value: string, atMost: number, missing?: string): PlanProblem[] {
  const { length } = value.trim();
  if (missing && length === 0) return [{ field, says: missing }];
  return when(length > atMost, field, say('plan_problem_too_long', inWords(atMost), inWords(length)));
}

function number(
  field: PlanField,
  value: number | undefined,
  atMost: number,
  says: MessageKey,
): PlanProblem[] {
  const isPossibleNumber = value === undefined || (Number.isInteger(value) && value >= 1 && value <= atMost);
  return when(!isPossibleNumber, field, say(says, atMost));
}

function day(field: PlanField, value: string, today: IsoDate, missing: string): PlanProblem[] {
  if (value === '') return [{ field, says: missing }];
  if (!isIsoDate(value)) return [{ field, says: say('plan_problem_no_day') }];
  if (value > today) return [{ field, says: say('plan_problem_not_yet') }];
  return when(value < earliest, field, say('plan_problem_too_old'));
}

/** Within a condition or a lifetime visits are counted once: no visit comes after the last one. */
function isNeverReached({ visitLimit, authorizationFrom = 0 }: PlanDraft): boolean {
  const isCountedOnce = visitLimit?.per === 'condition' || visitLimit?.per === 'lifetime';
  return isCountedOnce && authorizationFrom > visitLimit.visits;
}

const inWords = (n: number): string => n.toLocaleString(words().language === 'en' ? 'en-US' : 'es-US');

/** Words of plans, carriers and their departments: two of them with capitals are not a person's name. */
const business = new Set(
  `advantage basic benefit benefits blue bronze care choice city claims classic company county customer department
  desk district eligibility employee essential gold group health help hmo hospital inc insurance line llc local
  medical medicare member network office option organization platinum ppo preferred premier provider relations
  retiree school select service services silver standard state support teachers team trust union university
  utilization value`.split(/\s+/),
);
/** Procedure codes of massage and manual therapy are numbers that tell nobody who the client is. */
const procedureCode = /\b97\d{3}\b/g;

/** Where a plan looks as if it said who a client is. It warns; the therapist decides. */
export function warningsIn(plan: PlanDraft): { field: PlanField; warning: LabelWarning }[] {
  const { source } = plan;
  const texts: { field: PlanField; text: string }[] = [
    { field: 'name', text: plan.name },
    { field: 'definition', text: plan.definition },
    { field: 'note', text: plan.note },
    ...(source.kind === 'call' ? [{ field: 'department', text: source.department } as const] : []),
  ];
  return texts.flatMap(({ field, text }) => {
    const warning = labelWarning(text.replace(procedureCode, ''));
    const isOfBusiness = (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => business.has(word));
    return !warning || (warning === 'looks-like-a-name' && isOfBusiness) ? [] : [{ field, warning }];
  });
}
