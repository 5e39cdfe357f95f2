import type { ComponentChildren } from 'preact';
import { say } from '../../language/say.ts';

/** One setting: what it is about, and what to choose. */
export function Row(props: {
  title: string;
  help?: string | undefined;
  /** Whether her clinic has set it, and not she. */
  isLocked?: boolean | undefined;
  children: ComponentChildren;
}) {
  return (
    <div class="Row">
      <div>
        <b>{props.title}</b>
        {props.help && <p>{props.help}</p>}
        {props.isLocked && <p class="ByClinic">{say('clinic_set')}</p>}
      </div>
      {props.children}
    </div>
  );
}
