import { useRef } from 'preact/hooks';
import { dateWords } from '../../criteria/wording.ts';
import { clockOf } from '../../episodes/decision-clock.ts';
import type { DecisionRequest, Episode } from '../../episodes/episode.ts';
import { say } from '../../language/say.ts';
import { Icon, type IconName } from '../Icon.tsx';
import { clockNotes, clockWords } from './clockText.ts';
import { dayIn, textIn } from './form.ts';
import type { Seen } from './props.ts';

const shapes: Readonly<Record<string, IconName>> = {
  overdue: 'caution',
  yours: 'clock',
  running: 'clock',
  answered: 'tick',
  'answered-late': 'tick',
};

/** Requests for authorization, each with the day by which the law wants a decision. */
export function Requests(props: { seen: Seen; newId: () => string; onSave: (episode: Episode) => void }) {
  const { seen, newId, onSave } = props;
  const { kept, known } = seen;
  const firstField = useRef<HTMLInputElement>(null);
  const change = (request: DecisionRequest): void =>
    onSave({ ...kept, requests: kept.requests.map((each) => (each.id === request.id ? request : each)) });
  return (
    <section class="Card Requests" aria-labelledby="requests">
      <header>
        <h3 id="requests">{say('episode_requests')}</h3>
        <p>{say('episode_requests_help')}</p>
      </header>
      {kept.requests.length > 0 && (
        <ul>
          {kept.requests.map((request) => (
            <Request
              key={request.id}
              request={request}
              seen={seen}
              onChange={change}
              onDelete={() => {
                firstField.current?.focus();
                onSave({ ...kept, requests: kept.requests.filter(({ id }) => id !== request.id) });
              }}
            />
          ))}
        </ul>
      )}
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          const form = event.currentTarget;
          const { submittedOn } = dayIn(form, 'submittedOn', 'submittedOn');
          if (!submittedOn) return;
          const how = textIn(form, 'how') === 'otherwise' ? 'otherwise' : 'electronic';
          const kind = textIn(form, 'kind') === 'expedited' ? 'expedited' : 'standard';
          onSave({ ...kept, requests: [...kept.requests, { id: newId(), submittedOn, how, kind }] });
        }}
      >
        <div class="Three">
          <div class="Field">
            <label for="submitted-on">{say('episode_submitted_on')}</label>
            <input
              id="submitted-on"
              name="submittedOn"
              ref={firstField}
              class="Input"
              type="date"
              required
              min="2000-01-01"
              max={known.today}
              defaultValue={known.today}
            />
          </div>
          <Choice name="how" label={say('episode_how')} options={['electronic', 'otherwise']} />
          <Choice name="kind" label={say('episode_kind')} options={['standard', 'expedited']} />
        </div>
        <div class="FormFoot">
          <button type="submit" class="Button">
            <Icon name="plus" />
            {say('episode_add_request')}
          </button>
        </div>
      </form>
    </section>
  );
}

function Choice(props: {
  name: string;
  label: string;
  options: readonly ('electronic' | 'otherwise' | 'standard' | 'expedited')[];
}) {
  return (
    <div class="Field">
      <label for={`request-${props.name}`}>{props.label}</label>
      <div class="Select">
        <select id={`request-${props.name}`} name={props.name} class="Input">
          {props.options.map((option) => (
            <option key={option} value={option}>
              {say(`episode_request_${option}`)}
            </option>
          ))}
        </select>
        <Icon name="chevron" />
      </div>
    </div>
  );
}

function Request(props: {
  request: DecisionRequest;
  seen: Seen;
  onChange: (request: DecisionRequest) => void;
  onDelete: () => void;
}) {
  const { request, seen, onChange } = props;
  const { today } = seen.known;
  const clock = clockOf(request, seen.episode, seen.known);
  const { askedOn, completedOn, answeredOn, ...begun } = request;
  const isWaiting = askedOn !== undefined && completedOn === undefined;
  const about = [
    dateWords(request.submittedOn),
    say(`episode_request_${request.how}`),
    say(`episode_request_${request.kind}`),
  ].join(' · ');
  return (
    <li class={clock ? `is-${clock.state}` : ''}>
      <Icon name={clock ? (shapes[clock.state] ?? 'open') : 'open'} size={20} />
      <div>
        <b>{about}</b>
        {clock?.state === 'overdue' && <strong class="overdue">{say('episode_state_overdue')}</strong>}
        <p>{clock ? clockWords(clock, request) : say('episode_clock_none')}</p>
        {clock?.state === 'running' && (
          <p class="Fine">{say('episode_clock_ask_by', dateWords(clock.askBy))}</p>
        )}
        {clock?.state === 'answered-late' && <p class="Fine">{clockNotes(clock).join(' ')}</p>}
        <div class="actions">
          {answeredOn === undefined && (
            // One button, so that pressing it keeps the focus.
            <button
              type="button"
              class="Button is-small"
              onClick={() =>
                onChange(isWaiting ? { ...request, completedOn: today } : { ...begun, askedOn: today })
              }
            >
              {say(isWaiting ? 'episode_completed_today' : 'episode_asked_today')}
            </button>
          )}
          {answeredOn === undefined ? (
            <button
              type="button"
              class="Button is-small"
              onClick={() => onChange({ ...request, answeredOn: today })}
            >
              {say('episode_answered_today')}
            </button>
          ) : (
            <button type="button" class="Button is-small" onClick={() => onChange(unanswered(request))}>
              {say('episode_not_answered')}
            </button>
          )}
          <button
            type="button"
            class="Button is-quiet is-small"
            aria-label={say('episode_remove_request', about)}
            onClick={props.onDelete}
          >
            {say('episode_remove')}
          </button>
        </div>
      </div>
    </li>
  );
}

function unanswered({ answeredOn: _, ...request }: DecisionRequest): DecisionRequest {
  return request;
}
