import type { Facts } from '../../criteria/facts.ts';
import { dateWords } from '../../criteria/wording.ts';
import { visitCount } from '../../episodes/episode.ts';
import { type Limit, ninetyDaysOver, standingOf } from '../../episodes/limits.ts';
import { say } from '../../language/say.ts';
import { CiteLink } from '../CiteLink.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { firstSentences, leftWords, limitName, limitStanding } from './limitText.ts';
import type { Seen } from './props.ts';
import { Timeline } from './Timeline.tsx';

/** How many visits are left, what runs out first and when, and every limit with where it comes from. */
export function VisitsLeft({ seen, facts }: { seen: Seen; facts: Facts }) {
  const { episode, known } = seen;
  const standing = standingOf(episode, known);
  const count = visitCount(episode, known.today);
  const over = ninetyDaysOver(episode, known.today);
  return (
    <section class="Card VisitsLeft" aria-labelledby="visits-left">
      <header class={standing.left === 0 ? 'is-none' : ''}>
        <h3 id="visits-left">{leftWords(standing)}</h3>
        {firstSentences(standing, count).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </header>
      <Timeline episode={episode} today={known.today} limits={standing.limits} />
      {standing.limits.length > 0 && (
        <ul class="limits" aria-label={say('episode_limits')}>
          {standing.limits.map((limit) => (
            <li key={`${limit.kind} ${limitName(limit)}`}>
              <b>{limitName(limit)}</b>
              <span>{limitStanding(limit, facts).join(' · ')}</span>
              <Origin limit={limit} />
            </li>
          ))}
        </ul>
      )}
      {over && <p class="Fine">{say('episode_ninety', dateWords(over))}</p>}
    </section>
  );
}

function Origin({ limit: { origin } }: { limit: Limit }) {
  switch (origin.kind) {
    case 'text':
      return (
        <small>
          <CiteLink cite={origin.criterion.cite}>{origin.criterion.cite.source.title}</CiteLink>
          {', '}
          <TextGrade source={origin.criterion.cite.source} note />
        </small>
      );
    case 'plan':
      return <small>{say('episode_from_plan', origin.plan.name)}</small>;
    case 'noted':
      return <small>{say('episode_from_noted')}</small>;
    default:
      return origin satisfies never;
  }
}
