import type { ComponentChildren } from 'preact';
import { Icon } from '../Icon.tsx';

/** A part of the panel that folds; its heading is in the summary. */
export function Section(props: {
  title: ComponentChildren;
  hint?: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="Section" open={props.open}>
      <summary>
        <Icon name="chevron" />
        <h3>{props.title}</h3>
        {props.hint && <span class="hint">{props.hint}</span>}
      </summary>
      <div class="inside">{props.children}</div>
    </details>
  );
}
