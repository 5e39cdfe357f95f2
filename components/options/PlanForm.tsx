import { useEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import { isPossible, type Plan, type PlanField, problemsWith, warningsIn } from '../../criteria/plan.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import { Select } from '../check/Select.tsx';
import { optionsWords } from '../words.ts';
import { PlanSourceFields } from './PlanSourceFields.tsx';
import { PlanText } from './PlanText.tsx';
import { type PlanForm as Form, planDraftOf } from './planForm.ts';
import { Segmented } from './Segmented.tsx';

const { plans: words } = optionsWords;

/** One plan, to be written down or changed. What is wrong is said when she saves, then until it is right. */
export function PlanForm(props: {
  form: Form;
  carriers: readonly Carrier[];
  facts: Facts;
  today: IsoDate;
  /** Whether it is kept already, and can be deleted. */
  isKept: boolean;
  isChanged: boolean;
  /** Whether it is her clinic's, and only to be read. */
  isClinics: boolean;
  onForm: (form: Form) => void;
  onSave: (plan: Plan) => void;
  onCancel: () => void;
  onDelete: () => void;
}) {
  const { form, facts, today, onForm } = props;
  /** How often she tried to save what cannot be kept. */
  const [tries, setTries] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const draft = planDraftOf(form, facts);
  const problems = tries > 0 ? problemsWith(draft, today) : [];
  const warnings = warningsIn(draft);
  const fields: FieldsOf = {
    problem: (field) => problems.find((each) => each.field === field)?.says,
    warning: (field) => warnings.find((each) => each.field === field)?.warning,
    set: (changed) => onForm({ ...form, ...changed }),
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once the sentences have been drawn
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);

  const save = (event: Event): void => {
    event.preventDefault();
    if (isPossible(draft, today)) {
      setTries(0);
      props.onSave(draft);
    } else setTries(tries + 1);
  };

  return (
    <form class="form" noValidate ref={element} onSubmit={save} aria-label={form.name || words.unnamed}>
      {props.isClinics && <p class="ByClinic">{say('clinic_plan')}</p>}
      <fieldset class="fields" disabled={props.isClinics}>
        <WhichPlan form={form} fields={fields} carriers={props.carriers} />
        <Rules form={form} fields={fields} facts={facts} />
        <PlanSourceFields form={form} fields={fields} />
        <PlanText
          id="plan-note"
          label={words.note}
          kind="lines"
          value={form.note}
          help={words.noteHelp}
          problem={fields.problem('note')}
          warning={fields.warning('note')}
          onText={(note) => fields.set({ note })}
        />
      </fieldset>
      {problems.length > 0 && (
        <p class="Wrong" role="alert">
          {words.problems(problems.length)}
        </p>
      )}
      {!props.isClinics && (
        <div class="FormFoot">
          <button type="submit" class="Button is-primary">
            {words.save}
          </button>
          {(props.isChanged || !props.isKept) && (
            <button type="button" class="Button" onClick={props.onCancel}>
              {words.cancel}
            </button>
          )}
          <span class="grow" />
          {props.isKept && (
            <button type="button" class="Button is-quiet is-small is-danger" onClick={props.onDelete}>
              {words.delete}
            </button>
          )}
        </div>
      )}
    </form>
  );
}

/** How the parts of the form read and change it. */
export interface FieldsOf {
  readonly problem: (field: PlanField) => string | undefined;
  readonly warning: (field: PlanField) => ReturnType<typeof warningsIn>[number]['warning'] | undefined;
  readonly set: (changed: Partial<Form>) => void;
}

function WhichPlan({
  form,
  fields,
  carriers,
}: {
  form: Form;
  fields: FieldsOf;
  carriers: readonly Carrier[];
}) {
  const problem = fields.problem('carrierId');
  return (
    <div class="Two">
      <PlanText
        id="plan-name"
        label={words.name}
        value={form.name}
        problem={fields.problem('name')}
        warning={fields.warning('name')}
        onText={(name) => fields.set({ name })}
      />
      <div class="Field">
        <label for="plan-carrier">{words.carrier}</label>
        <Select
          id="plan-carrier"
          value={form.carrierId}
          options={carriersFor(form, carriers)}
          problemId={problem ? 'plan-carrier-about' : undefined}
          onChange={(carrierId) => fields.set({ carrierId })}
        />
        {problem && (
          <p id="plan-carrier-about" class="Wrong">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}

/** The carriers to choose from; before that, nothing; and the plan's own where Touchstone no longer has it. */
function carriersFor(
  { carrierId }: Form,
  carriers: readonly Carrier[],
): readonly { id: string; name: string }[] {
  if (carrierId === '') return [{ id: '', name: words.chooseCarrier }, ...carriers];
  return carriers.some(({ id }) => id === carrierId)
    ? carriers
    : [...carriers, { id: carrierId, name: carrierId }];
}

function Rules({ form, fields, facts }: { form: Form; fields: FieldsOf; facts: Facts }) {
  const fact = facts['plan-funding'];
  const payers = fact?.kind === 'choice' ? Object.entries(fact.options) : [];
  return (
    <>
      <div class="Field">
        <label for="plan-funding">{words.funding}</label>
        <Select
          id="plan-funding"
          value={form.funding}
          options={[{ id: '', name: words.notKnown }, ...payers.map(([id, name]) => ({ id, name }))]}
          onChange={(funding) => fields.set({ funding })}
        />
        <p class="help">{words.fundingHelp}</p>
      </div>
      <div class="Two">
        <PlanText
          id="plan-visits"
          label={words.visits}
          kind="number"
          value={form.visits}
          problem={fields.problem('visits')}
          onText={(visits) => fields.set({ visits })}
        />
        <div class="Field">
          <label for="plan-per">{words.per}</label>
          <Select
            id="plan-per"
            value={form.per}
            options={words.periods}
            onChange={(id) => {
              const period = words.periods.find((each) => each.id === id);
              if (period) fields.set({ per: period.id });
            }}
          />
        </div>
      </div>
      <div class="Field">
        <span class="label">{words.prescription}</span>
        <div>
          <Segmented
            name="plan-prescription"
            label={words.prescription}
            value={form.prescription}
            options={words.prescriptions}
            onChange={(prescription) => fields.set({ prescription })}
          />
        </div>
      </div>
      <div class="Two">
        <PlanText
          id="plan-authorization"
          label={words.authorization}
          kind="number"
          value={form.authorizationFrom}
          problem={fields.problem('authorizationFrom')}
          onText={(authorizationFrom) => fields.set({ authorizationFrom })}
        />
        <PlanText
          id="plan-months"
          label={words.months}
          kind="number"
          value={form.holdsMonths}
          problem={fields.problem('holdsMonths')}
          onText={(holdsMonths) => fields.set({ holdsMonths })}
        />
      </div>
      <PlanText
        id="plan-definition"
        label={words.definition}
        kind="lines"
        value={form.definition}
        help={words.definitionHelp}
        problem={fields.problem('definition')}
        warning={fields.warning('definition')}
        onText={(definition) => fields.set({ definition })}
      />
    </>
  );
}
