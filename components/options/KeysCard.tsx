import { say } from '../../language/say.ts';
import { Row } from './Row.tsx';
import { Segmented } from './Segmented.tsx';
import type { LockedField, OptionsPatch, OptionsSettings } from './settings.ts';

/** The keys that open the check, as the browser has them now, and the way to change them. */
export interface Shortcuts {
  /** For each way to open it, the keys as the browser writes them; empty where none are set. */
  readonly keys: readonly { readonly opens: 'check' | 'beside'; readonly keys: string }[];
  readonly onChange: () => void;
}

/** What the keyboard does: opens the check from any page, and answers its questions. */
export function KeysCard(props: {
  settings: OptionsSettings;
  locked: readonly LockedField[];
  shortcuts: Shortcuts | undefined;
  onChange: (patch: OptionsPatch) => void;
}) {
  const { settings, locked, shortcuts, onChange } = props;
  const isLocked = locked.includes('singleKeys');
  return (
    <section class="Card" id="keys" aria-labelledby="keys-head">
      <header>
        <h2 id="keys-head">{say('keys_head')}</h2>
      </header>
      {shortcuts?.keys.map(({ opens, keys }) => (
        <Row key={opens} title={say(`keys_${opens}`)}>
          {keys ? <kbd class="Kbd is-wide">{keys}</kbd> : <span class="Fine">{say('keys_none')}</span>}
        </Row>
      ))}
      {shortcuts && (
        <Row title={say('keys_change')} help={say('keys_change_help')}>
          <button type="button" class="Button is-small" onClick={shortcuts.onChange}>
            {say('keys_change_button')}
          </button>
        </Row>
      )}
      <Row title={say('keys_single')} help={say('keys_single_help')} isLocked={isLocked}>
        <Segmented
          name="single-keys"
          label={say('keys_single')}
          isLocked={isLocked}
          value={settings.singleKeys ? 'on' : 'off'}
          options={[
            { value: 'on', text: say('keys_on') },
            { value: 'off', text: say('keys_off') },
          ]}
          onChange={(keys) => onChange({ singleKeys: keys === 'on' })}
        />
      </Row>
    </section>
  );
}
