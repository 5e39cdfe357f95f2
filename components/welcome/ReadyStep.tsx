import type { Ref } from 'preact';
import { say } from '../../language/say.ts';

/** Where to find Touchstone from now on. */
export function ReadyStep({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {say('welcome_ready_head')}
      </h1>
      <ul class="Where">
        <li>{say('welcome_ready_portal')}</li>
        <li>{say('welcome_ready_toolbar')}</li>
        <li>{say('welcome_ready_again')}</li>
      </ul>
    </>
  );
}
