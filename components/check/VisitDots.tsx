import type { Finding } from '../../criteria/assess.ts';
import type { Answers } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';

const { outcome: words } = checkWords;
/** More than these would not fit in a row. */
const mostDrawn = 12;

/** Which of a few visits this one is, where a count of them decided. */
export function VisitDots({ findings, answers }: { findings: readonly Finding[]; answers: Answers }) {
  const counted = findings.flatMap(({ criterion: { rule } }) => {
    if (!('atMost' in rule)) return [];
    const at = answers[rule.fact];
    return typeof at === 'number' && at >= 1 && rule.atMost <= mostDrawn ? [{ at, most: rule.atMost }] : [];
  });
  const [visit] = counted;
  if (!visit) return null;
  const { at, most } = visit;
  return (
    <section class="VisitDots" aria-label={words.visits}>
      <div class="SubHead">
        <h3>{words.visits}</h3>
        <span>{words.visitOf(at, most)}</span>
      </div>
      <ol aria-hidden="true">
        {Array.from({ length: most }, (_, index) => index + 1).map((n) => (
          <li key={n} class={n < at ? 'done' : n === at ? 'now' : ''}>
            {n}
          </li>
        ))}
        <li class="after">{words.after(most + 1)}</li>
      </ol>
      <p class="Fine">
        <span>{words.visitThis(at)}</span>
        <span>{words.visitAfter}</span>
      </p>
    </section>
  );
}
