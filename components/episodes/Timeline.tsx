import type { IsoDate } from '../../criteria/dates.ts';
import { dateWords } from '../../criteria/wording.ts';
import { type Episode, visitsUntil } from '../../episodes/episode.ts';
import type { Limit } from '../../episodes/limits.ts';
import { say } from '../../language/say.ts';
import { limitName } from './limitText.ts';

/** More visits than these would be too narrow to tell apart. */
const mostDrawn = 24;

/**
 * Visits one after the other, and under them how far each limit reaches: the shortest bar ends first. A picture only;
 * the list of limits and the list of days say the same in words.
 */
export function Timeline(props: { episode: Episode; today: IsoDate; limits: readonly Limit[] }) {
  const { episode, today, limits } = props;
  const days = visitsUntil(episode, today);
  const count = episode.earlier + days.length;
  const planned = episode.visits.filter((day) => day > today).length;
  const reaching = limits.filter(
    (limit) => limit.left !== undefined && limit.state !== 'open' && limit.state !== 'passed',
  );
  if (count + planned === 0 && reaching.length === 0) return null;
  const ends = reaching.map(({ left = 0 }) => count + left);
  const end = Math.max(count + planned, count + 1, ...ends);
  // Where not all fit, those around the next visit are drawn.
  const start = Math.max(0, Math.min(count - 8, end - mostDrawn));
  const numbers = Array.from({ length: Math.min(mostDrawn, end - start) }, (_, index) => start + index + 1);
  const last = start + numbers.length;
  return (
    <div class="Timeline" aria-hidden="true">
      <span class="name">{say('episode_timeline_visits')}</span>
      <div class="cells" style={{ gridTemplateColumns: `repeat(${numbers.length}, minmax(0, 1fr))` }}>
        {numbers.map((n) => (
          <i
            key={n}
            class={n <= count ? 'done' : n <= count + planned ? 'planned' : n === count + 1 ? 'next' : ''}
            title={dayTitle(days[n - episode.earlier - 1])}
          >
            {n}
          </i>
        ))}
      </div>
      {reaching.map((limit) => {
        const to = count + (limit.left ?? 0);
        const until = Math.min(to, last);
        return [
          <span class="name" key="name">
            {limitName(limit)}
          </span>,
          <div
            key="bar"
            class="cells"
            style={{ gridTemplateColumns: `repeat(${numbers.length}, minmax(0, 1fr))` }}
          >
            {until > start && (
              <i
                class={`bar is-${limit.kind}${to > last ? ' goes-on' : ''}`}
                style={{ gridColumn: `1 / ${until - start + 1}` }}
              />
            )}
            {until > start && until - start < numbers.length && (
              <i class="end" style={{ gridColumn: `${until - start + 1} / span 1` }}>
                {to}
              </i>
            )}
          </div>,
        ];
      })}
    </div>
  );
}

const dayTitle = (day: IsoDate | undefined): string | undefined => day && dateWords(day);
