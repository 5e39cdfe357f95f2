import type { IsoDate } from '../../criteria/dates.ts';
import { type Carrier, type Edition, editionOn } from '../../criteria/policy.ts';
import { dateWords, gradeWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { ageOf, datedIn } from '../age.ts';
import { Icon } from '../Icon.tsx';
import { ageWords, optionsWords } from '../words.ts';
import { isShown, type LockedField, type OptionsPatch, type OptionsSettings } from './settings.ts';

const { carriers: words } = optionsWords;

/** Which carriers she bills, and which one the popup opens at. */
export function CarriersCard(props: {
  carriers: readonly Carrier[];
  settings: OptionsSettings;
  locked: readonly LockedField[];
  today: IsoDate;
  onChange: (patch: OptionsPatch) => void;
}) {
  const { carriers, settings, locked, today, onChange } = props;
  const { hiddenCarriers, defaultCarrier } = settings;
  const show = (id: string, on: boolean): void => {
    const others = hiddenCarriers.filter((hidden) => hidden !== id);
    onChange({ hiddenCarriers: on ? others : [...others, id] });
  };
  return (
    <section class="Card" id="carriers" aria-labelledby="carriers-head">
      <header>
        <h2 id="carriers-head">{words.head}</h2>
        <p>{words.help}</p>
        {locked.includes('carriers') && <p class="ByClinic">{say('clinic_carriers')}</p>}
      </header>
      {carriers.map((carrier) => {
        const isOn = isShown(settings, carrier.id);
        const isFirst = isOn && carrier.id === defaultCarrier;
        return (
          <div class="CarrierRow" key={carrier.id}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                disabled={locked.includes('carriers')}
                aria-label={carrier.name}
                aria-describedby={`about-${carrier.id}`}
                onChange={(event) => show(carrier.id, event.currentTarget.checked)}
              />
              <span>
                {carrier.name}
                <small id={`about-${carrier.id}`}>
                  {aboutOf(carrier, today)}
                  <Age carrier={carrier} today={today} />
                </small>
              </span>
            </label>
            {isOn && (
              <OpensFirst
                name={carrier.name}
                isFirst={isFirst}
                isLocked={locked.includes('firstCarrier')}
                onPress={() => onChange({ defaultCarrier: isFirst ? undefined : carrier.id })}
              />
            )}
          </div>
        );
      })}
      <p class="CardFoot">{words.defaultHelp}</p>
    </section>
  );
}

/** Says of the carrier that opens first that it does; any other can be made to, unless her clinic has set which. */
function OpensFirst(props: { name: string; isFirst: boolean; isLocked: boolean; onPress: () => void }) {
  const { name, isFirst, isLocked, onPress } = props;
  if (isLocked)
    return isFirst ? (
      <span class="ByClinic">
        {words.opensFirst} · {say('clinic_set')}
      </span>
    ) : null;
  return (
    <button
      type="button"
      class={isFirst ? 'Tag' : 'Button is-quiet is-small'}
      aria-label={words.forCarrier(isFirst ? words.opensFirst : words.openFirst, name)}
      title={isFirst ? words.lastUsed : undefined}
      onClick={onPress}
    >
      {isFirst ? words.opensFirst : words.openFirst}
    </button>
  );
}

/** Says that what was read of a carrier may have changed since. */
function Age({ carrier, today }: { carrier: Carrier; today: IsoDate }) {
  const dated = editionOf(carrier, today)?.source ?? datedIn(carrier);
  const age = dated && ageOf(dated, today);
  if (!age) return null;
  return (
    <span class="Warning">
      <Icon name="caution" />
      {ageWords.short(age.why, dateWords(age.since))}
    </span>
  );
}

function aboutOf(carrier: Carrier, today: IsoDate): string {
  const { policies, guidance = [], notFound } = carrier;
  const [policy] = policies;
  const edition = editionOf(carrier, today);
  if (policy && edition) {
    const { grade, read } = edition.source;
    return words.edition(policy.number ?? policy.title, gradeWords[grade], dateWords(read));
  }
  const [first] = guidance;
  if (first) {
    const { grade, read } = first.cite.source;
    return words.toConfirm(gradeWords[grade], dateWords(read));
  }
  return notFound ? words.none(dateWords(notFound.read)) : '';
}

function editionOf({ policies: [policy] }: Carrier, today: IsoDate): Edition | undefined {
  return policy && (editionOn(policy.editions, today) ?? policy.editions.at(-1));
}
