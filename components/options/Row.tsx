import type { ComponentChildren } from 'preact';

/** One setting: what it is about, and what to choose. */
export function Row(props: { title: string; help?: string | undefined; children: ComponentChildren }) {
  return (
    <div class="Row">
      <div>
        <b>{props.title}</b>
        {props.help && <p>{props.help}</p>}
      </div>
      {props.children}
    </div>
  );
}
