import { useRef } from 'preact/hooks';
import { dateWords } from '../../criteria/wording.ts';
import type { Limit } from '../../episodes/limits.ts';
import type { Reminder, ReminderState } from '../../episodes/reminders.ts';
import { say } from '../../language/say.ts';
import { CiteLink } from '../CiteLink.tsx';
import { Icon, type IconName } from '../Icon.tsx';
import { clockNotes, clockWords } from './clockText.ts';
import { limitName } from './limitText.ts';

const shapes: Readonly<Record<ReminderState, IconName>> = { overdue: 'caution', due: 'clock', later: 'open' };

/** What is to be done or waited for: each with a shape and a word for how pressing it is. */
export function Reminders(props: {
  reminders: readonly Reminder[];
  onEvaluated: () => void;
  onReported: () => void;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  /** What was done is not due any more, and its button goes. */
  const done = (tell: () => void) => (): void => {
    heading.current?.focus();
    tell();
  };
  return (
    <section class="Card Reminders" aria-labelledby="reminders">
      <header>
        <h3 id="reminders" ref={heading} tabIndex={-1}>
          {say('episode_reminders')}
        </h3>
        {props.reminders.length === 0 && <p>{say('episode_reminders_none')}</p>}
      </header>
      {props.reminders.length > 0 && (
        <ul>
          {props.reminders.map((reminder) => (
            <li key={keyOf(reminder)} class={`is-${reminder.state}`}>
              <Icon name={shapes[reminder.state]} size={20} />
              <div>
                <b>{say(`episode_state_${reminder.state}`)}</b> <span>{sentence(reminder)}</span>
                <Because reminder={reminder} />
              </div>
              {reminder.kind === 're-evaluation' && (
                <button type="button" class="Button is-small" onClick={done(props.onEvaluated)}>
                  {say('episode_done_today')}
                </button>
              )}
              {reminder.kind === 'report' && (
                <button type="button" class="Button is-small" onClick={done(props.onReported)}>
                  {say('episode_sent_today')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function keyOf(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'decision':
      return reminder.request.id;
    case 'limit':
      return limitName(reminder.limit);
    default:
      return reminder.criterion.name;
  }
}

function sentence(reminder: Reminder): string {
  switch (reminder.kind) {
    case 'decision':
      return clockWords(reminder.clock, reminder.request);
    case 're-evaluation':
      return reminder.on
        ? say('episode_re_evaluation_by', dateWords(reminder.on))
        : say('episode_re_evaluation_none');
    case 'report':
      return reminder.on
        ? say('episode_report_by', reminder.beforeVisit, dateWords(reminder.on))
        : say('episode_report_before', reminder.beforeVisit);
    case 'limit': {
      const { limit, on } = reminder;
      const name = limitName(limit);
      if (limit.state === 'over')
        return on && hasUnused(limit)
          ? say('episode_limit_ended', name, dateWords(on))
          : say('episode_used_up', name);
      return on ? say('episode_limit_ends', name, dateWords(on)) : say('episode_limit_last', name);
    }
    default:
      return reminder satisfies never;
  }
}

/** Whether visits were left when its last day passed. */
const hasUnused = ({ visits }: Limit): boolean => visits === undefined || visits.used < visits.most;

function Because({ reminder }: { reminder: Reminder }) {
  if (reminder.kind === 'decision')
    return (
      <>
        {clockNotes(reminder.clock).map((note) => (
          <p key={note}>{note}</p>
        ))}
      </>
    );
  if (reminder.kind === 'limit') return null;
  const { cite, statement } = reminder.criterion;
  return (
    <p>
      {statement} <CiteLink cite={cite}>{cite.source.title}</CiteLink>
    </p>
  );
}
