import type { Ref } from 'preact';
import { Icon } from '../Icon.tsx';
import { panelWords as words } from '../words.ts';
import type { CarrierName } from './contents.ts';

/** A list of carriers to choose one from: those the page names first, then every other. */
export function CarrierPicker(props: {
  found: readonly CarrierName[];
  others: readonly CarrierName[];
  headingRef: Ref<HTMLHeadingElement>;
  onChoose: (carrierId: string) => void;
}) {
  const { found, headingRef, onChoose } = props;
  const others = props.others.filter((other) => !found.some(({ id }) => id === other.id));
  return (
    <div class="Blank">
      <h2 ref={headingRef} tabIndex={-1}>
        {words.whichCarrier}
      </h2>
      <p>{found.length > 1 ? words.pageNames(found.length) : words.pickAny}</p>
      {found.length > 0 && <Rows label={words.onThisPage} carriers={found} onChoose={onChoose} />}
      {found.length > 0 && others.length > 0 && <h3>{words.neither(found.length)}</h3>}
      {others.length > 0 && <Rows label={words.allCarriers} carriers={others} onChoose={onChoose} />}
    </div>
  );
}

function Rows(props: {
  label: string;
  carriers: readonly CarrierName[];
  onChoose: (carrierId: string) => void;
}) {
  return (
    <ul class="Pick" aria-label={props.label}>
      {props.carriers.map(({ id, name }) => (
        <li key={id}>
          <button type="button" class="PickRow" onClick={() => props.onChoose(id)}>
            {name}
            <Icon name="chevron" />
          </button>
        </li>
      ))}
    </ul>
  );
}
