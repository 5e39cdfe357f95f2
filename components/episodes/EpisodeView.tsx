import type { Ref } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { dateWords } from '../../criteria/wording.ts';
import type { Episode } from '../../episodes/episode.ts';
import { remindersOf } from '../../episodes/reminders.ts';
import { say } from '../../language/say.ts';
import { FirstSix } from './FirstSix.tsx';
import { LimitsForm } from './LimitsForm.tsx';
import type { Seen } from './props.ts';
import { Reminders } from './Reminders.tsx';
import { RenameEpisode } from './RenameEpisode.tsx';
import { Requests } from './Requests.tsx';
import { VisitDays } from './VisitDays.tsx';
import { VisitsLeft } from './VisitsLeft.tsx';

/** One episode: what is left, what is due, its days, and what was noted of it. Every change is kept at once. */
export function EpisodeView(props: {
  seen: Seen;
  facts: Facts;
  /** Its saved checks. */
  checks: readonly SavedCheck[];
  newId: () => string;
  heading: Ref<HTMLHeadingElement>;
  onSave: (episode: Episode) => void;
  onCheck: () => void;
  onDelete: () => void;
}) {
  const { seen, facts, checks, onSave } = props;
  const { kept, known } = seen;
  const [isRenaming, setRenaming] = useState(false);
  const renameButton = useRef<HTMLButtonElement>(null);
  const { endedOn, ...open } = kept;
  return (
    <div class="one">
      <header class="about">
        {isRenaming ? (
          <RenameEpisode
            label={kept.label}
            onRename={(label) => {
              if (label !== kept.label) onSave({ ...kept, label });
              setRenaming(false);
              renameButton.current?.focus();
            }}
          />
        ) : (
          <h2 ref={props.heading} tabIndex={-1}>
            {kept.label}
          </h2>
        )}
        <p>
          {[known.carrier?.name ?? kept.carrierId, known.plan?.name].filter(Boolean).join(' · ')} ·{' '}
          {say('episode_since', dateWords(kept.startedOn))}
          {endedOn && ` · ${say('episode_closed_on', dateWords(endedOn))}`}
        </p>
        <div class="actions">
          <button
            type="button"
            class="Button is-small"
            ref={renameButton}
            onClick={() => setRenaming(!isRenaming)}
          >
            {say('episode_rename')}
          </button>
          <button
            type="button"
            class="Button is-small"
            onClick={() => onSave(endedOn ? open : { ...kept, endedOn: known.today })}
          >
            {say(endedOn ? 'episode_reopen' : 'episode_close')}
          </button>
          <button type="button" class="Button is-small is-danger" onClick={props.onDelete}>
            {say('episode_delete')}
          </button>
        </div>
      </header>
      <VisitsLeft seen={seen} facts={facts} />
      <Reminders
        reminders={remindersOf(seen.episode, known)}
        onEvaluated={() => onSave({ ...kept, evaluations: withDay(kept.evaluations, known.today) })}
        onReported={() => onSave({ ...kept, reports: withDay(kept.reports, known.today) })}
      />
      <VisitDays seen={seen} checks={checks} onSave={onSave} onCheck={props.onCheck} />
      <Requests seen={seen} newId={props.newId} onSave={onSave} />
      <LimitsForm seen={seen} onSave={onSave} />
      <FirstSix seen={seen} facts={facts} onSave={onSave} />
    </div>
  );
}

const withDay = <Day extends string>(days: readonly Day[], day: Day): Day[] =>
  [...new Set([...days, day])].sort();
