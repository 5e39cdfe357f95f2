import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { answerWords, dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { factsUsed, type Reading } from './reading.ts';

/** Answers that stand as they were at an earlier visit, for one look before the check is kept. */
export function Reused(props: {
  draft: Draft;
  reading: Reading;
  facts: Facts;
  onAnswer: (fact: string) => void;
}) {
  const { draft, reading, facts } = props;
  const used = factsUsed(reading);
  const rows = (draft.reused?.ids ?? []).flatMap((id) => {
    const [fact, answer] = [facts[id], draft.answers[id]];
    return fact && answer !== undefined && used.has(id)
      ? [{ id, fact, said: answerWords(fact, answer) }]
      : [];
  });
  if (!draft.reused || rows.length === 0) return null;
  return (
    <section class="Reused" aria-labelledby="reused">
      <div class="SubHead">
        <h3 id="reused">{say('reuse_head', dateWords(draft.reused.from))}</h3>
        <span>{rows.length}</span>
      </div>
      <p class="Fine">{say('reuse_look')}</p>
      <ul>
        {rows.map(({ id, fact, said }) => (
          <li key={id}>
            <span>
              {fact.name}: <b>{said}</b>
            </span>
            <button
              type="button"
              class="LinkButton"
              aria-label={say('check_answers_change', fact.name)}
              onClick={() => props.onAnswer(id)}
            >
              {say('check_answers_change_short')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
