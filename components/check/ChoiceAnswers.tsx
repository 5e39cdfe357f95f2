import type { Answer, Choice } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { moveByArrow } from './arrows.ts';

const { question: words } = checkWords;

/** A few options, one under the other; pressing one answers. */
export function ChoiceAnswers(props: {
  fact: Choice;
  given: Answer | undefined;
  keysOn: boolean;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { fact, given, keysOn, onAnswer, onPutOff } = props;
  const options = Object.entries(fact.options);
  return (
    <fieldset
      class="Choices"
      aria-labelledby="question"
      onKeyDown={(event) => moveByArrow(event, event.currentTarget)}
    >
      {options.map(([id, text], index) => (
        <button
          key={id}
          type="button"
          class="ChoiceRow"
          aria-pressed={given === id}
          onClick={() => onAnswer(id)}
        >
          <KeyHint number={index + 1} on={keysOn} />
          {text}
        </button>
      ))}
      <button type="button" class="ChoiceRow is-soft" aria-pressed={false} onClick={onPutOff}>
        <KeyHint number={options.length + 1} on={keysOn} />
        {words.notSure}
      </button>
    </fieldset>
  );
}

function KeyHint({ number, on }: { number: number; on: boolean }) {
  return (
    <span class={on && number <= 9 ? 'Kbd' : ''} aria-hidden="true">
      {on && number <= 9 ? number : ''}
    </span>
  );
}
