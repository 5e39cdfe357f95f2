import type { Answer } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { moveByArrow } from './arrows.ts';

const { question: words } = checkWords;

/** Yes, No and Not sure yet; pressing one answers. */
export function YesNoAnswers(props: {
  given: Answer | undefined;
  keysOn: boolean;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { given, keysOn, onAnswer, onPutOff } = props;
  const answers = [
    { text: words.yes, isGiven: given === true, press: () => onAnswer(true) },
    { text: words.no, isGiven: given === false, press: () => onAnswer(false) },
    { text: words.notSure, isGiven: false, isSoft: true, press: onPutOff },
  ];
  return (
    <fieldset
      class="Answers"
      aria-labelledby="question"
      onKeyDown={(event) => moveByArrow(event, event.currentTarget)}
    >
      {answers.map(({ text, isGiven, isSoft, press }, index) => (
        <button
          key={text}
          type="button"
          class={isSoft ? 'Answer is-soft' : 'Answer'}
          aria-pressed={isGiven}
          onClick={press}
        >
          {text}
          {keysOn && (
            <span class="Kbd" aria-hidden="true">
              {index + 1}
            </span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
