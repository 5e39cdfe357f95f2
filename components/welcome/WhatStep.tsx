import type { Ref } from 'preact';
import { say } from '../../language/say.ts';
import { Icon, type IconName } from '../Icon.tsx';

/** What Touchstone does, and what it never does. */
export function WhatStep({ headingRef }: { headingRef: Ref<HTMLHeadingElement> }) {
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {say('welcome_what_head')}
      </h1>
      <p class="lead">{say('welcome_what_lead')}</p>
      <div class="DoDont">
        <Things
          head={say('welcome_does')}
          icon="tick"
          things={[say('welcome_does_show'), say('welcome_does_check'), say('welcome_does_cite')]}
        />
        <Things
          head={say('welcome_never')}
          icon="minus"
          things={[say('welcome_never_read'), say('welcome_never_send'), say('welcome_never_speak')]}
        />
      </div>
    </>
  );
}

function Things({ head, icon, things }: { head: string; icon: IconName; things: readonly string[] }) {
  return (
    <div>
      <h2>{head}</h2>
      <ul>
        {things.map((thing) => (
          <li key={thing}>
            <Icon name={icon} />
            <span>{thing}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
