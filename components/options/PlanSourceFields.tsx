import { optionsWords } from '../words.ts';
import type { FieldsOf } from './PlanForm.tsx';
import { PlanText } from './PlanText.tsx';
import type { PlanForm } from './planForm.ts';
import { Segmented } from './Segmented.tsx';

const { plans: words } = optionsWords;

/** Where she has it from: a booklet and its page, or a call. What was typed of the other kind is not lost. */
export function PlanSourceFields({ form, fields }: { form: PlanForm; fields: FieldsOf }) {
  return (
    <>
      <div class="Field">
        <span class="label">{words.how}</span>
        <div>
          <Segmented
            name="plan-how"
            label={words.how}
            value={form.how}
            options={words.hows}
            onChange={(how) => fields.set({ how })}
          />
        </div>
      </div>
      {form.how === 'booklet' ? (
        <>
          <PlanText
            id="plan-title"
            label={words.title}
            value={form.title}
            problem={fields.problem('title')}
            onText={(title) => fields.set({ title })}
          />
          <div class="Two">
            <PlanText
              id="plan-page"
              label={words.page}
              value={form.page}
              problem={fields.problem('page')}
              onText={(page) => fields.set({ page })}
            />
            <PlanText
              id="plan-read"
              label={words.read}
              kind="date"
              value={form.read}
              problem={fields.problem('read')}
              onText={(read) => fields.set({ read })}
            />
          </div>
        </>
      ) : (
        <>
          <PlanText
            id="plan-department"
            label={words.department}
            value={form.department}
            help={words.departmentHelp}
            problem={fields.problem('department')}
            warning={fields.warning('department')}
            onText={(department) => fields.set({ department })}
          />
          <div class="Two">
            <PlanText
              id="plan-date"
              label={words.date}
              kind="date"
              value={form.date}
              problem={fields.problem('date')}
              onText={(date) => fields.set({ date })}
            />
            <PlanText
              id="plan-reference"
              label={words.reference}
              value={form.reference}
              help={words.referenceHelp}
              problem={fields.problem('reference')}
              onText={(reference) => fields.set({ reference })}
            />
          </div>
        </>
      )}
    </>
  );
}
