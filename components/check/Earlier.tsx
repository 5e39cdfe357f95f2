import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import { dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { unlabelled } from './draft.ts';

/** So many visits like this one are offered. */
const offered = 3;

/** Starts a visit like an earlier one. The first takes the focus where the check opens, so that Enter is enough. */
export function Earlier(props: { checks: readonly SavedCheck[]; onReuse: (check: SavedCheck) => void }) {
  const first = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) first.current?.focus();
  }, []);
  const labels = new Set<string>();
  const checks = props.checks
    .filter(({ label }) => !labels.has(label) && labels.add(label))
    .slice(0, offered);
  if (checks.length === 0) return null;
  return (
    <section class="Earlier" aria-labelledby="earlier">
      <h2 id="earlier">{say('reuse_offer')}</h2>
      <p class="Fine">{say('reuse_offer_help')}</p>
      {checks.map((check, index) => (
        <button
          key={check.id}
          ref={index === 0 ? first : null}
          type="button"
          class="ChoiceRow"
          onClick={() => props.onReuse(check)}
        >
          <Icon name="again" />
          <span>
            {check.label}{' '}
            {check.label !== unlabelled(check) && <small>{dateWords(check.dateOfService)}</small>}
          </span>
        </button>
      ))}
    </section>
  );
}
