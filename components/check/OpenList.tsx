import type { Facts } from '../../criteria/facts.ts';
import { Icon } from '../Icon.tsx';
import { checkWords } from '../words.ts';

const { open: words } = checkWords;
const shown = 4;

/** What can still change the outcome: the question on screen, then the next ones, the most telling first. */
export function OpenList(props: {
  current: string;
  unanswered: readonly string[];
  putOff: readonly string[];
  facts: Facts;
}) {
  const { current, unanswered, putOff, facts } = props;
  const rest = unanswered.filter((id) => id !== current);
  const all = unanswered.includes(current) ? [current, ...rest] : rest;
  if (all.length === 0) return null;
  const listed = all.slice(0, all.length === shown + 1 ? shown + 1 : shown);
  const more = all.length - listed.length;
  return (
    <section class="OpenList last" aria-label={words.head}>
      <div class="SubHead">
        <h3>{words.head}</h3>
        <span>{all.length}</span>
      </div>
      <ol>
        {listed.map((id) => (
          <li key={id} aria-current={id === current ? 'step' : undefined}>
            <Icon name={id === current ? 'chevron' : 'open'} />
            <span>{facts[id]?.name}</span>
            <span class="then">{id === current ? words.now : putOff.includes(id) ? words.putOff : ''}</span>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Icon name="open" />
            <span>{words.more(more)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}
