import type { Facts } from '../../criteria/facts.ts';
import { Icon } from '../Icon.tsx';
import { checkWords } from '../words.ts';

const { outcome: words } = checkWords;

/** What is still to be found out, the most telling first; each can be answered from here. */
export function Todo(props: {
  unanswered: readonly string[];
  facts: Facts;
  onAnswer: (fact: string) => void;
}) {
  return (
    <section aria-label={words.toFind}>
      <div class="SubHead">
        <h3>{words.toFind}</h3>
        <span>{words.mostTelling}</span>
      </div>
      <ol class="Todo">
        {props.unanswered.map((id) => {
          const fact = props.facts[id];
          if (!fact) return null;
          return (
            <li key={id}>
              <Icon name="open" size={20} />
              <div>
                <b>{fact.name}</b>
                <p>{fact.ask}</p>
              </div>
              <button
                type="button"
                class="Button is-small"
                aria-label={words.answerName(fact.name)}
                onClick={() => props.onAnswer(id)}
              >
                {words.answer}
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
