import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Carrier } from '../../criteria/policy.ts';
import { type Language, say, sayCount } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { Segmented } from '../options/Segmented.tsx';
import type { LockedField, OptionsSettings } from '../options/settings.ts';
import { picksOf } from './picks.ts';

/** The carriers she bills, the side of the page the panel is on, and the language. Kept at once. */
export function YoursStep(props: {
  headingRef: Ref<HTMLHeadingElement>;
  settings: OptionsSettings;
  locked: readonly LockedField[];
  language: Language;
  carriers: readonly Carrier[];
  firstIds: readonly string[];
  onPick: (carrierId: string) => void;
  onSide: (side: OptionsSettings['side']) => void;
  onLanguage: (language: Language) => void;
}) {
  const { headingRef, settings, locked, language, carriers, firstIds } = props;
  const [sought, setSought] = useState('');
  const picks = picksOf(carriers, settings);
  const first = firstIds.flatMap((id) => carriers.find((carrier) => carrier.id === id) ?? []);
  const others = carriers.filter((carrier) => !first.includes(carrier));
  const found = others.filter(
    (carrier) => picks.includes(carrier) || (sought.trim() !== '' && matches(carrier, sought)),
  );
  const chips = (shown: readonly Carrier[]) =>
    shown.map((carrier) => (
      <Chip
        key={carrier.id}
        name={carrier.name}
        isOn={picks.includes(carrier)}
        isLocked={locked.includes('carriers')}
        onPress={() => props.onPick(carrier.id)}
      />
    ));
  return (
    <>
      <h1 ref={headingRef} tabIndex={-1}>
        {say('welcome_yours_head')}
      </h1>
      <p class="lead">{say('welcome_yours_lead')}</p>
      <div class="Picks">
        <fieldset>
          <legend class="sr">{say('welcome_carriers')}</legend>
          <div class="Chips">{chips(first)}</div>
        </fieldset>
        <div class="Field">
          <label for="sought">{sayCount('welcome_others', others.length)}</label>
          <div class="Find">
            <Icon name="search" />
            <input
              id="sought"
              class="Input"
              type="search"
              autocomplete="off"
              value={sought}
              onInput={(event) => setSought(event.currentTarget.value)}
            />
          </div>
        </div>
        {found.length > 0 && <div class="Chips">{chips(found)}</div>}
        {sought.trim() !== '' && !others.some((carrier) => matches(carrier, sought)) && (
          <p class="Fine">{say('welcome_not_found', sought.trim())}</p>
        )}
        {locked.includes('carriers') && <p class="ByClinic">{say('clinic_carriers')}</p>}
        <p class="picked" role="status">
          {pickedWords(picks, settings, carriers.length)}
        </p>
      </div>
      <div class="Looks">
        <div class="Field">
          <span class="label">{say('welcome_side')}</span>
          <Segmented
            name="side"
            label={say('welcome_side')}
            isLocked={locked.includes('side')}
            value={settings.side}
            options={[
              { value: 'left', text: say('welcome_left') },
              { value: 'right', text: say('welcome_right') },
            ]}
            onChange={props.onSide}
          />
          {locked.includes('side') && <p class="ByClinic">{say('clinic_set')}</p>}
        </div>
        <div class="Field">
          <span class="label">{say('welcome_language')}</span>
          <Segmented
            name="language"
            label={say('welcome_language')}
            isLocked={locked.includes('language')}
            value={language}
            options={[
              { value: 'en', text: 'English' },
              { value: 'es', text: 'Español' },
            ]}
            onChange={props.onLanguage}
          />
          {locked.includes('language') && <p class="ByClinic">{say('clinic_set')}</p>}
        </div>
      </div>
    </>
  );
}

function Chip(props: { name: string; isOn: boolean; isLocked: boolean; onPress: () => void }) {
  const { name, isOn, isLocked, onPress } = props;
  return (
    <button type="button" class="Chip" aria-pressed={isOn} disabled={isLocked} onClick={onPress}>
      <Icon name={isOn ? 'tick' : 'plus'} />
      {name}
    </button>
  );
}

function pickedWords(picks: readonly Carrier[], { defaultCarrier }: OptionsSettings, count: number): string {
  const first = picks.find(({ id }) => id === defaultCarrier);
  if (picks.length === 0) return sayCount('welcome_all_shown', count);
  return [sayCount('welcome_picked', picks.length), first && say('welcome_opens_first', first.name)]
    .filter(Boolean)
    .join(' ');
}

/** Whether a carrier goes by what was typed: its own name, another of its names, or one that portals use. */
function matches({ name, knownAs = [], payerNames }: Carrier, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  return [name, ...knownAs, ...payerNames].some((each) => each.toLowerCase().includes(wanted));
}
