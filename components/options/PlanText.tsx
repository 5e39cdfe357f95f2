import type { LabelWarning } from '../../criteria/check.ts';
import { Icon } from '../Icon.tsx';
import { optionsWords } from '../words.ts';

const { plans: words } = optionsWords;

/** A labelled field of the form: a line, a number, a day or several lines, with what is wrong with it below. */
export function PlanText(props: {
  id: string;
  label: string;
  value: string;
  kind?: 'text' | 'number' | 'date' | 'lines';
  help?: string;
  /** A sentence, if what stands there cannot be kept. */
  problem: string | undefined;
  warning?: LabelWarning | undefined;
  onText: (text: string) => void;
}) {
  const { id, label, value, kind = 'text', help, problem, warning, onText } = props;
  const shared = {
    id,
    class: 'Input',
    value,
    autocomplete: 'off' as const,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-about`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      onText(currentTarget.value),
  };
  return (
    <div class="Field">
      <label for={id}>{label}</label>
      {kind === 'lines' ? (
        <textarea {...shared} rows={3} />
      ) : kind === 'date' ? (
        <input {...shared} type="date" />
      ) : (
        <input {...shared} inputMode={kind === 'number' ? 'numeric' : 'text'} />
      )}
      <div id={`${id}-about`} class="about">
        {help && <p class="help">{help}</p>}
        {problem && <p class="Wrong">{problem}</p>}
        {warning && (
          <p class="Warning">
            <Icon name="caution" />
            {words.warnings[warning]}
          </p>
        )}
      </div>
    </div>
  );
}
