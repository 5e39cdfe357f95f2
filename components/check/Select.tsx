import { Icon } from '../Icon.tsx';

/** The browser's own select, with our edge. */
export function Select(props: {
  id: string;
  value: string;
  options: readonly { readonly id: string; readonly name: string }[];
  /** The sentence that says what is wrong with the choice, if something is. */
  problemId?: string | undefined;
  required?: boolean;
  onChange: (id: string) => void;
}) {
  return (
    <div class="Select">
      <select
        id={props.id}
        class="Input"
        value={props.value}
        required={props.required}
        aria-invalid={props.problemId === undefined ? undefined : true}
        aria-describedby={props.problemId}
        onChange={(event) => props.onChange(event.currentTarget.value)}
      >
        {props.options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </div>
  );
}
