import type { Carrier } from '../../criteria/policy.ts';
import { checkWords as words } from '../words.ts';

/** Says that the tab is about another carrier than the check under way, and offers to check that one. */
export function ElsewhereNotice({ here, onSwitch }: { here: Carrier; onSwitch: () => void }) {
  return (
    <div class="Elsewhere">
      <span>{words.here(here.name)}</span>
      <button type="button" class="Button is-small" onClick={onSwitch}>
        {words.hereStart}
      </button>
    </div>
  );
}
