import { standingOf } from '../../episodes/limits.ts';
import { overdueOf } from '../../episodes/reminders.ts';
import { say, sayCount } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { leftWords } from './limitText.ts';
import type { Seen } from './props.ts';

/** Every episode by its label, with what is left and what is overdue; closed ones last. */
export function EpisodeList(props: {
  seen: readonly Seen[];
  chosenId: string | undefined;
  onChoose: (id: string) => void;
}) {
  const isClosed = ({ kept, known }: Seen): boolean =>
    kept.endedOn !== undefined && kept.endedOn <= known.today;
  const ordered = [...props.seen].sort((a, b) => Number(isClosed(a)) - Number(isClosed(b)));
  return (
    <nav class="list Card" aria-label={say('page_episodes')}>
      <ul>
        {ordered.map((each) => (
          <li key={each.kept.id}>
            <button
              type="button"
              class="item"
              aria-current={each.kept.id === props.chosenId ? 'true' : undefined}
              onClick={() => props.onChoose(each.kept.id)}
            >
              <b>{each.kept.label}</b>
              <small>
                {each.known.carrier?.name ?? each.kept.carrierId}
                <br />
                {isClosed(each) ? say('episode_closed') : leftWords(standingOf(each.episode, each.known))}
              </small>
              <Overdue seen={each} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Overdue({ seen }: { seen: Seen }) {
  const overdue = overdueOf(seen.episode, seen.known).length;
  if (overdue === 0) return null;
  return (
    <small class="overdue">
      <Icon name="caution" />
      {sayCount('episode_overdue', overdue)}
    </small>
  );
}
