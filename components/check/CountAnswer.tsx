import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { IsoDate } from '../../criteria/dates.ts';
import { type Answer, type Count, problemWith } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { moveByArrow } from './arrows.ts';

const { question: words } = checkWords;
/** So many of the lowest counts can be pressed; a higher one is typed. */
const pressable = 7;

/** A count: the low ones by a press, any by typing. */
export function CountAnswer(props: {
  fact: Count;
  given: Answer | undefined;
  dateOfService: IsoDate;
  /** What has been typed so far; nothing while she has not begun to type. */
  typed: string | undefined;
  onType: (typed: string | undefined) => void;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { fact, given, typed, onType, onAnswer, onPutOff } = props;
  const last = Math.min(fact.most, fact.least + pressable - 1);
  const counts = Array.from({ length: last - fact.least + 1 }, (_, index) => fact.least + index);
  return (
    <div class="Entry">
      {typed === undefined ? (
        <fieldset
          class="CountPick"
          aria-labelledby="question"
          onKeyDown={(event) => moveByArrow(event, event.currentTarget)}
        >
          {counts.map((count) => (
            <button key={count} type="button" aria-pressed={given === count} onClick={() => onAnswer(count)}>
              {count}
            </button>
          ))}
          {last < fact.most && (
            <button
              type="button"
              aria-label={words.moreName(last + 1)}
              aria-pressed={typeof given === 'number' && given > last}
              onClick={() => onType(typeof given === 'number' && given > last ? String(given) : '')}
            >
              {words.more(last + 1)}
            </button>
          )}
        </fieldset>
      ) : (
        <CountForm {...props} typed={typed} />
      )}
      <div class="row">
        <button type="button" class="Button is-small" onClick={onPutOff}>
          {words.notSure}
        </button>
        <span class="Fine">{typed === undefined ? words.typeNumber : ''}</span>
      </div>
    </div>
  );
}

function CountForm(props: Omit<Parameters<typeof CountAnswer>[0], 'typed'> & { typed: string }) {
  const { fact, dateOfService, typed, onType, onAnswer } = props;
  const [isRefused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const answer = typed.trim() === '' ? Number.NaN : Number(typed);
  const isWrong = problemWith(fact, answer, dateOfService) !== undefined;
  const use = (event: Event): void => {
    event.preventDefault();
    setRefused(isWrong);
    if (!isWrong) onAnswer(answer);
  };
  return (
    <form
      noValidate
      onSubmit={use}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        onType(undefined);
      }}
    >
      <label class="sr" for="count">
        {words.number}
      </label>
      <input
        id="count"
        class="Input"
        inputMode="numeric"
        autocomplete="off"
        ref={field}
        value={typed}
        maxLength={String(fact.most).length}
        aria-invalid={isRefused && isWrong}
        aria-describedby="count-hint"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <button type="submit" class="Button">
        {words.use}
      </button>
      {isWrong && (isRefused || typed.trim() !== '') ? (
        <p id="count-hint" class="Fine" role="alert">
          {words.wholeNumber(fact.least, fact.most)}
        </p>
      ) : (
        <p id="count-hint" class="Fine">
          {words.numberHint(fact.least, fact.most)}
        </p>
      )}
    </form>
  );
}
