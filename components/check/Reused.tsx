import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { answerWords, dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { factsUsed, type Reading } from './reading.ts';

/** Answers that stand as they were at an earlier visit, for one look before the check is kept; those alike together. */
export function Reused({ draft, reading, facts }: { draft: Draft; reading: Reading; facts: Facts }) {
  const used = factsUsed(reading);
  const alike = new Map<string, string[]>();
  for (const id of draft.reused?.ids ?? []) {
    const [fact, answer] = [facts[id], draft.answers[id]];
    if (!fact || answer === undefined || !used.has(id)) continue;
    const said = answerWords(fact, answer);
    alike.set(said, [...(alike.get(said) ?? []), fact.name]);
  }
  if (!draft.reused || alike.size === 0) return null;
  return (
    <section class="Reused" aria-labelledby="reused">
      <div class="SubHead">
        <h3 id="reused">{say('reuse_head', dateWords(draft.reused.from))}</h3>
        <span>{say('reuse_look')}</span>
      </div>
      <ul>
        {[...alike].map(([said, names]) => (
          <li key={said}>
            {names.length > 1 ? (
              <>
                <b>{said}:</b> {names.join(' · ')}
              </>
            ) : (
              <>
                {names}: <b>{said}</b>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
