import type { SavedCheck } from '../../criteria/check.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { outcomeWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { Select } from '../check/Select.tsx';
import { Icon } from '../Icon.tsx';
import { outcomes, type Sought } from './sought.ts';

/** Search and filters of the saved checks. A carrier can be chosen if a check is about it. */
export function Filters(props: {
  sought: Sought;
  checks: readonly SavedCheck[];
  carriers: readonly Carrier[];
  /** How many come to another outcome now. */
  changed: number;
  onSought: (sought: Sought) => void;
}) {
  const { sought, checks, carriers, changed, onSought } = props;
  const ids = [...new Set(checks.map(({ carrierId }) => carrierId))];
  const named = ids
    .map((id) => ({ id, name: carriers.find((carrier) => carrier.id === id)?.name ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name));
  return (
    <search class="Filters">
      <div class="Field is-wide">
        <label for="checks-search">{say('checks_search')}</label>
        <div class="Search">
          <div class="wrap">
            <Icon name="search" />
            <input
              id="checks-search"
              type="search"
              class="Input"
              autocomplete="off"
              value={sought.text}
              onInput={(event) => onSought({ ...sought, text: event.currentTarget.value })}
            />
          </div>
        </div>
      </div>
      <div class="Field">
        <label for="checks-carrier">{say('checks_carrier')}</label>
        <Select
          id="checks-carrier"
          value={sought.carrierId}
          options={[{ id: '', name: say('checks_any_carrier') }, ...named]}
          onChange={(carrierId) => onSought({ ...sought, carrierId })}
        />
      </div>
      <div class="Field">
        <label for="checks-outcome">{say('checks_outcome')}</label>
        <Select
          id="checks-outcome"
          value={sought.outcome}
          options={[
            { id: '', name: say('checks_any_outcome') },
            ...outcomes.map((id) => ({ id, name: outcomeWords[id] })),
          ]}
          onChange={(id) => onSought({ ...sought, outcome: outcomes.find((each) => each === id) ?? '' })}
        />
      </div>
      {(changed > 0 || sought.onlyChanged) && (
        <button
          type="button"
          class="Chip"
          aria-pressed={sought.onlyChanged}
          onClick={() => onSought({ ...sought, onlyChanged: !sought.onlyChanged })}
        >
          <Icon name={sought.onlyChanged ? 'tick' : 'again'} />
          {say('checks_only_changed', changed)}
        </button>
      )}
    </search>
  );
}
