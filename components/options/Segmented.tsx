/** A choice of two or three, side by side: the browser's own radio buttons, drawn as one piece. */
export function Segmented<Value extends string>(props: {
  name: string;
  label: string;
  value: Value;
  options: readonly { readonly value: Value; readonly text: string }[];
  /** Whether it only says what is chosen. */
  isLocked?: boolean | undefined;
  onChange: (value: Value) => void;
}) {
  const { name, label, value, options, isLocked = false, onChange } = props;
  return (
    <div class="Segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            disabled={isLocked}
            onChange={() => onChange(option.value)}
          />
          {option.text}
        </label>
      ))}
    </div>
  );
}
