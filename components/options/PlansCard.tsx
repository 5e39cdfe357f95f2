import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import { Toast } from '../check/Toast.tsx';
import { NotDone, type Problem } from '../NotDone.tsx';
import { Notice } from '../Notice.tsx';
import { optionsWords } from '../words.ts';
import { PlanForm } from './PlanForm.tsx';
import { type PlanItem, PlanList } from './PlanList.tsx';
import { emptyForm, type PlanForm as Form, formOf, isChanged } from './planForm.ts';

const { plans: words } = optionsWords;

/** What the plans of the settings page need. */
export interface PlansOfOptions {
  readonly kept: readonly Plan[];
  /** How many stored plans could not be read. */
  readonly unreadable: number;
  /** The ids of those that her clinic has set; she cannot change them. */
  readonly clinicIds: readonly string[];
  /** Whether her clinic has only its own used. */
  readonly onlyClinic: boolean;
  /** What did not happen, and what is still safe. */
  readonly problem: Problem | undefined;
  readonly newId: () => string;
  /** Keep it; then `kept` holds it. Until then the form stays as it is. */
  readonly onSave: (plan: Plan) => void;
  readonly onDelete: (id: string) => void;
  readonly onUndoDelete: (plan: Plan) => void;
  /** Whether anything is typed that is not kept. */
  readonly onUnsaved: (isUnsaved: boolean) => void;
}

/** The plans she has written down, and the form of one of them. A form that is left half-typed is there again. */
export function PlansCard(props: {
  plans: PlansOfOptions;
  carriers: readonly Carrier[];
  facts: Facts;
  today: IsoDate;
}) {
  const { plans, carriers, facts, today } = props;
  const { kept, problem, unreadable, onlyClinic } = plans;
  const isClinics = (id: string): boolean => plans.clinicIds.includes(id);
  /** What is typed, by plan. */
  const [forms, setForms] = useState<readonly Form[]>([]);
  const [openId, setOpenId] = useState<string>();
  const [savedId, setSavedId] = useState<string>();
  const [deleted, setDeleted] = useState<Plan>();
  const card = useRef<HTMLElement>(null);
  const next = useRef<string>(undefined);

  const keptOf = (id: string | undefined): Plan | undefined => kept.find((plan) => plan.id === id);
  const changed = forms.filter((form) => isChanged(form, keptOf(form.id), facts));
  const fresh = forms.filter(({ id }) => !keptOf(id));
  const known = keptOf(openId);
  const form = forms.find(({ id }) => id === openId) ?? (known && formOf(known));
  const isDirty = form !== undefined && changed.includes(form);
  const isUndoable = deleted !== undefined && !keptOf(deleted.id);

  const isUnsaved = changed.length > 0;
  useEffect(() => plans.onUnsaved(isUnsaved), [isUnsaved, plans.onUnsaved]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once what it goes to has been drawn
  useEffect(() => {
    const target = next.current && card.current?.querySelector<HTMLElement>(next.current);
    if (!target) return;
    target.focus();
    next.current = undefined;
  }, [openId, kept]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept as it was typed needs no form any more
  useEffect(() => {
    setForms((all) => all.filter(({ id }) => !keptOf(id) || changed.some((each) => each.id === id)));
  }, [kept]);

  const write = (typed: Form): void => {
    setSavedId(undefined);
    setForms([...forms.filter(({ id }) => id !== typed.id), typed]);
  };
  const drop = (id: string): void => setForms(forms.filter((each) => each.id !== id));
  const open = (id: string | undefined): void => {
    setSavedId(undefined);
    setOpenId(id);
  };
  const add = (): void => {
    next.current = '#plan-name';
    const [begun] = fresh;
    const form = begun ?? emptyForm(plans.newId());
    if (!begun) write(form);
    open(form.id);
  };
  const cancel = (id: string): void => {
    drop(id);
    // The button that was pressed goes with what it took back.
    if (keptOf(id)) card.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    else leave(id);
  };
  /** To the plan beside the one that goes; the focus goes with it. */
  const leave = (id: string): void => {
    const [rest] = [...kept, ...fresh].filter((each) => each.id !== id);
    next.current = rest ? '[aria-current]' : '.EmptyState button';
    open(rest?.id);
  };
  const remove = (plan: Plan): void => {
    drop(plan.id);
    setDeleted(plan);
    leave(plan.id);
    plans.onDelete(plan.id);
  };
  const undo = (plan: Plan): void => {
    setDeleted(undefined);
    next.current = '[aria-current]';
    open(plan.id);
    plans.onUndoDelete(plan);
  };

  const itemOf = (of: Form): PlanItem => ({
    id: of.id,
    name: of.name || words.unnamed,
    about: aboutOf(of, carriers, facts),
    isChanged: changed.some(({ id }) => id === of.id) || !keptOf(of.id),
    isClinics: isClinics(of.id),
  });
  const items = [...kept.map((plan) => forms.find(({ id }) => id === plan.id) ?? formOf(plan)), ...fresh];
  return (
    <section class="Card" id="plans" aria-labelledby="plans-head" ref={card}>
      <header>
        <h2 id="plans-head">{words.head}</h2>
        <p>{words.help}</p>
      </header>
      <NotDone problem={problem} />
      {unreadable > 0 && (
        <Notice tone="caution" head={words.unreadable(unreadable)}>
          <p>{words.unreadableHelp}</p>
        </Notice>
      )}
      {onlyClinic && <p class="ByClinic">{say('clinic_only_plans')}</p>}
      {items.length === 0 && onlyClinic ? (
        <p class="Fine">{say('clinic_no_plans')}</p>
      ) : items.length === 0 ? (
        <div class="EmptyState">
          <p>{words.empty}</p>
          <button type="button" class="Button is-primary" onClick={add}>
            {words.add}
          </button>
        </div>
      ) : (
        <div class="Plans">
          <PlanList
            items={items.map(itemOf)}
            openId={form?.id}
            onOpen={open}
            onAdd={onlyClinic ? undefined : add}
          />
          {form ? (
            <PlanForm
              key={form.id}
              {...{ form, carriers, facts, today }}
              isClinics={isClinics(form.id)}
              isKept={known !== undefined}
              isChanged={isDirty}
              onForm={write}
              onSave={(plan) => {
                setSavedId(plan.id);
                plans.onSave(plan);
              }}
              onCancel={() => cancel(form.id)}
              onDelete={() => known && remove(known)}
            />
          ) : (
            <p class="form none">{words.choose}</p>
          )}
        </div>
      )}
      <div role="status" class="saved">
        {savedId !== undefined && savedId === openId && known && !isDirty && words.saved}
      </div>
      {isUndoable && (
        <Toast text={words.deleted(deleted.name)} action={words.undo} onAction={() => undo(deleted)} />
      )}
    </section>
  );
}

function aboutOf({ carrierId, funding }: Form, carriers: readonly Carrier[], facts: Facts): string {
  const carrier = carriers.find(({ id }) => id === carrierId);
  const fact = facts['plan-funding'];
  const payer = fact?.kind === 'choice' ? fact.options[funding] : undefined;
  return [carrier?.name ?? carrierId, payer].filter(Boolean).join(' · ');
}
