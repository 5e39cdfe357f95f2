import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/say.ts';
import { LabelWarning } from '../check/LabelWarning.tsx';

/** Another label for an episode. Escape leaves it as it is. */
export function RenameEpisode(props: { label: string; onRename: (label: string) => void }) {
  const [label, setLabel] = useState(props.label);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault();
        props.onRename(label.trim() || props.label);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onRename(props.label);
      }}
    >
      <input
        ref={field}
        class="Input"
        aria-label={say('episode_label')}
        autocomplete="off"
        maxLength={80}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <button type="submit" class="Button is-primary">
        {say('episode_save')}
      </button>
      <div role="status">
        <LabelWarning label={label} />
      </div>
    </form>
  );
}
