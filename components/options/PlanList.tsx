import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { optionsWords } from '../words.ts';

const { plans: words } = optionsWords;

/** A plan in the list. */
export interface PlanItem {
  readonly id: string;
  readonly name: string;
  /** Its carrier and who pays, in words. */
  readonly about: string;
  readonly isChanged: boolean;
  /** Whether it is her clinic's, and not hers to change. */
  readonly isClinics: boolean;
}

/** Her plans, with the one that is open, and the way to a new one. */
export function PlanList(props: {
  items: readonly PlanItem[];
  openId: string | undefined;
  onOpen: (id: string) => void;
  /** Nothing where she may have none of her own. */
  onAdd: (() => void) | undefined;
}) {
  return (
    <div class="list">
      <ul aria-label={words.head}>
        {props.items.map(({ id, name, about, isChanged, isClinics }) => (
          <li key={id}>
            <button
              type="button"
              class="item"
              aria-current={id === props.openId ? 'true' : undefined}
              onClick={() => props.onOpen(id)}
            >
              <b>{name}</b>
              <small>{about}</small>
              {isClinics && <small class="ByClinic">{say('clinic_set')}</small>}
              {isChanged && <small class="unsaved">{words.unsaved}</small>}
            </button>
          </li>
        ))}
      </ul>
      {props.onAdd && (
        <div class="add">
          <button type="button" class="Button is-small is-wide" onClick={props.onAdd}>
            <Icon name="plus" />
            {words.add}
          </button>
        </div>
      )}
    </div>
  );
}
