import type { IsoDate } from '../../criteria/dates.ts';
import { type Carrier, editionOn } from '../../criteria/policy.ts';
import { dateWords, gradeWords } from '../../criteria/wording.ts';
import { optionsWords } from '../words.ts';
import type { OptionsPatch, OptionsSettings } from './settings.ts';

const { carriers: words } = optionsWords;

/** Which carriers she bills, and which one the popup opens at. */
export function CarriersCard(props: {
  carriers: readonly Carrier[];
  settings: OptionsSettings;
  today: IsoDate;
  onChange: (patch: OptionsPatch) => void;
}) {
  const { carriers, settings, today, onChange } = props;
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
      </header>
      {carriers.map((carrier) => {
        const isOn = !hiddenCarriers.includes(carrier.id);
        const isFirst = isOn && carrier.id === defaultCarrier;
        return (
          <div class="CarrierRow" key={carrier.id}>
            <label>
              <input
                type="checkbox"
                checked={isOn}
                aria-label={carrier.name}
                aria-describedby={`about-${carrier.id}`}
                onChange={(event) => show(carrier.id, event.currentTarget.checked)}
              />
              <span>
                {carrier.name}
                <small id={`about-${carrier.id}`}>{aboutOf(carrier, today)}</small>
              </span>
            </label>
            {isOn && (
              <button
                type="button"
                class={isFirst ? 'Tag' : 'Button is-quiet is-small'}
                aria-label={words.forCarrier(isFirst ? words.opensFirst : words.openFirst, carrier.name)}
                title={isFirst ? words.lastUsed : undefined}
                onClick={() => onChange({ defaultCarrier: isFirst ? undefined : carrier.id })}
              >
                {isFirst ? words.opensFirst : words.openFirst}
              </button>
            )}
          </div>
        );
      })}
      <p class="CardFoot">{words.defaultHelp}</p>
    </section>
  );
}

function aboutOf({ policies: [policy] }: Carrier, today: IsoDate): string {
  const edition = policy && (editionOn(policy.editions, today) ?? policy.editions.at(-1));
  if (!policy || !edition) return '';
  const { grade, read } = edition.source;
  return words.edition(policy.number ?? policy.title, gradeWords[grade], dateWords(read));
}
