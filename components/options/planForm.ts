import type { Facts } from '../../criteria/facts.ts';
import type { LimitPeriod, Plan, PlanDraft, PlanSource } from '../../criteria/plan.ts';

/** A plan as it stands in the form: everything is text, and both kinds of source are kept while she types. */
export interface PlanForm {
  readonly id: string;
  readonly carrierId: string;
  readonly name: string;
  /** An option of who pays the claims; empty while it is not known. */
  readonly funding: string;
  readonly visits: string;
  readonly per: LimitPeriod;
  readonly prescription: 'needed' | 'not-needed' | 'not-known';
  readonly authorizationFrom: string;
  readonly holdsMonths: string;
  readonly definition: string;
  readonly note: string;
  readonly how: PlanSource['kind'];
  readonly title: string;
  readonly page: string;
  readonly read: string;
  readonly date: string;
  readonly department: string;
  readonly reference: string;
}

/** A form with nothing in it. */
export function emptyForm(id: string): PlanForm {
  return {
    id,
    carrierId: '',
    name: '',
    funding: '',
    visits: '',
    per: 'calendar-year',
    prescription: 'not-known',
    authorizationFrom: '',
    holdsMonths: '',
    definition: '',
    note: '',
    how: 'booklet',
    title: '',
    page: '',
    read: '',
    date: '',
    department: '',
    reference: '',
  };
}

/** The form of a plan that is kept. */
export function formOf(plan: Plan): PlanForm {
  const {
    id,
    carrierId,
    name,
    funding = '',
    visitLimit,
    prescription = 'not-known',
    definition,
    note,
  } = plan;
  const { kind: how, ...source } = plan.source;
  return {
    ...emptyForm(id),
    carrierId,
    name,
    funding,
    ...(visitLimit ? { visits: String(visitLimit.visits), per: visitLimit.per } : {}),
    prescription,
    authorizationFrom: textOf(plan.authorizationFrom),
    holdsMonths: textOf(plan.holdsMonths),
    definition,
    note,
    how,
    ...source,
  };
}

/** What the form says, with what is not a number as `NaN`; whether it can be kept is another question. */
export function planDraftOf(form: PlanForm, facts: Facts): PlanDraft {
  const { id, carrierId, prescription, per } = form;
  const visits = numberOf(form.visits);
  const authorizationFrom = numberOf(form.authorizationFrom);
  const holdsMonths = numberOf(form.holdsMonths);
  return {
    id,
    carrierId,
    name: form.name.trim(),
    ...(isFunding(form.funding, facts) ? { funding: form.funding } : {}),
    ...(visits === undefined ? {} : { visitLimit: { visits, per } }),
    ...(prescription === 'not-known' ? {} : { prescription }),
    ...(authorizationFrom === undefined ? {} : { authorizationFrom }),
    ...(holdsMonths === undefined ? {} : { holdsMonths }),
    definition: form.definition.trim(),
    note: form.note.trim(),
    source:
      form.how === 'booklet'
        ? { kind: 'booklet', title: form.title.trim(), page: form.page.trim(), read: form.read }
        : {
            kind: 'call',
            date: form.date,
            department: form.department.trim(),
            reference: form.reference.trim(),
          },
  };
}

/** Whether the form says something else than the plan that is kept. */
export function isChanged(form: PlanForm, plan: Plan | undefined, facts: Facts): boolean {
  const before = plan ? formOf(plan) : emptyForm(form.id);
  return said(form, facts) !== said(before, facts);
}

const said = (form: PlanForm, facts: Facts): string => JSON.stringify(planDraftOf(form, facts));

const isFunding = (value: string, facts: Facts): value is NonNullable<Plan['funding']> => {
  const fact = facts['plan-funding'];
  return fact?.kind === 'choice' && Object.hasOwn(fact.options, value);
};

const textOf = (count: number | undefined): string => (count === undefined ? '' : String(count));

/** Nothing for an empty field. `1e1` and `0x10` are numbers to a computer, not to a person. */
function numberOf(text: string): number | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
