import { useRef } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import { addDays, type IsoDate } from '../../criteria/dates.ts';
import { dateWords } from '../../criteria/wording.ts';
import type { Episode } from '../../episodes/episode.ts';
import { say, sayCount } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { countIn, dayIn } from './form.ts';
import type { Seen } from './props.ts';

/** The days of an episode: treatment visits, evaluations and reports, each to be added and taken away. */
export function VisitDays(props: {
  seen: Seen;
  checks: readonly SavedCheck[];
  onSave: (episode: Episode) => void;
  /** Opens the check. */
  onCheck: () => void;
}) {
  const { seen, checks, onSave } = props;
  const { kept, episode, known } = seen;
  return (
    <section class="Card" aria-labelledby="episode-days">
      <header>
        <h3 id="episode-days">{say('episode_days')}</h3>
        <p>{say('episode_days_help')}</p>
        {checks.length === 0 && kept.endedOn === undefined && (
          <>
            <p>{say('episode_from_check', known.carrier?.name ?? kept.carrierId, say('check_episode'))}</p>
            <button type="button" class="Button is-small from-check" onClick={props.onCheck}>
              {say('episode_start_check')}
            </button>
          </>
        )}
      </header>
      <Days
        id="visits"
        name={say('episode_visits')}
        add={say('episode_add_visit')}
        days={episode.visits}
        fixed={checks.map(({ dateOfService }) => dateOfService).filter((day) => !kept.visits.includes(day))}
        first={kept.earlier + 1}
        today={known.today}
        onDays={(visits) => onSave({ ...kept, visits })}
        kept={kept.visits}
      />
      <form
        class="fields earlier"
        onSubmit={(event) => {
          event.preventDefault();
          onSave({ ...kept, earlier: countIn(event.currentTarget, 'earlier', 'earlier').earlier ?? 0 });
        }}
      >
        <div class="Field">
          <label for="earlier">{say('episode_earlier')}</label>
          <div class="with-button">
            <input
              id="earlier"
              name="earlier"
              class="Input"
              type="number"
              min={0}
              max={300}
              defaultValue={String(kept.earlier)}
              aria-describedby="earlier-help"
            />
            <button type="submit" class="Button">
              {say('episode_save')}
            </button>
          </div>
          <span id="earlier-help" class="help">
            {say('episode_earlier_help')}
          </span>
        </div>
      </form>
      <Days
        id="evaluations"
        name={say('episode_evaluations')}
        add={say('episode_add_evaluation')}
        days={kept.evaluations}
        kept={kept.evaluations}
        today={known.today}
        onDays={(evaluations) => onSave({ ...kept, evaluations })}
      />
      <Days
        id="reports"
        name={say('episode_reports')}
        add={say('episode_add_report')}
        days={kept.reports}
        kept={kept.reports}
        today={known.today}
        onDays={(reports) => onSave({ ...kept, reports })}
      />
    </section>
  );
}

/** A list of days with a field to add one. Days of saved checks are shown and stay: they go with their check. */
function Days(props: {
  id: string;
  name: string;
  add: string;
  days: readonly IsoDate[];
  kept: readonly IsoDate[];
  fixed?: readonly IsoDate[];
  /** The number of the first, where they are numbered. */
  first?: number;
  today: IsoDate;
  onDays: (days: IsoDate[]) => void;
}) {
  const { id, name, days, kept, fixed = [], first, today } = props;
  const field = useRef<HTMLInputElement>(null);
  const remove = (day: IsoDate): void => {
    props.onDays(kept.filter((each) => each !== day));
    field.current?.focus();
  };
  return (
    <div class="fields Days">
      <h4 id={`${id}-head`}>
        {name} <span>{sayCount('episode_days_count', days.length)}</span>
      </h4>
      {days.length > 0 && (
        <ol aria-labelledby={`${id}-head`}>
          {[...days].sort().map((day, index) => (
            <li key={day}>
              {first !== undefined && <b>{first + index}</b>}
              {dateWords(day)}
              {day > today && <small>{say('episode_planned')}</small>}
              {fixed.includes(day) ? (
                <small>{say('episode_of_check')}</small>
              ) : (
                <button
                  type="button"
                  class="IconButton"
                  aria-label={say('episode_remove_day', dateWords(day))}
                  onClick={() => remove(day)}
                >
                  <Icon name="bin" />
                </button>
              )}
            </li>
          ))}
        </ol>
      )}
      <form
        class="with-button"
        onSubmit={(event) => {
          event.preventDefault();
          const { day } = dayIn(event.currentTarget, 'day', 'day');
          if (day) props.onDays([...new Set([...kept, day])].sort());
          // The next day is typed from its first part on again.
          field.current?.blur();
          field.current?.focus();
        }}
      >
        <input
          ref={field}
          class="Input"
          type="date"
          name="day"
          required
          min="2000-01-01"
          max={first === undefined ? today : addDays(today, 366)}
          defaultValue={today}
          aria-label={props.add}
        />
        <button type="submit" class="Button">
          <Icon name="plus" />
          {props.add}
        </button>
      </form>
    </div>
  );
}
