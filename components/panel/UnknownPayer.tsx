import type { Ref } from 'preact';
import { Icon } from '../Icon.tsx';
import { panelWords as words } from '../words.ts';

/** A payer we have no criteria for: its name as the page shows it, no claim, and what to do. */
export function UnknownPayer({ payer, headingRef }: { payer: string; headingRef: Ref<HTMLHeadingElement> }) {
  return (
    <div class="Blank">
      <h2 ref={headingRef} tabIndex={-1}>
        {words.noneYet}
      </h2>
      <dl class="Seen">
        <dt>{words.pageSays}</dt>
        <dd>{payer}</dd>
      </dl>
      <p>{words.claimNothing}</p>
      <ul class="Bullets">
        <li>
          <Icon name="page" />
          <span>{words.askPayer}</span>
        </li>
        <li>
          <Icon name="list" />
          <span>{words.pickYourself}</span>
        </li>
      </ul>
    </div>
  );
}
