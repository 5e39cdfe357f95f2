import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dayMeant } from '../../criteria/date-words.ts';
import { addDays, type IsoDate, isIsoDate, startOf } from '../../criteria/dates.ts';
import { type Answer, type DateFact, problemWith } from '../../criteria/facts.ts';
import { dateWords, fullDateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { checkWords } from '../words.ts';

const { question: words } = checkWords;

/** Days that are often meant, counted back from the date of service. */
const usual = (from: IsoDate): { text: string; day: IsoDate }[] => [
  { text: words.onTheDay, day: from },
  { text: words.weeksBefore(1), day: addDays(from, -7) },
  { text: words.weeksBefore(2), day: addDays(from, -14) },
  { text: words.monthsBefore(1), day: startOf({ months: 1 }, from) },
  { text: words.monthsBefore(3), day: startOf({ months: 3 }, from) },
];

/** A day, not later than the date of service: typed in words, picked in the calendar, or one that is often meant. */
export function DateAnswer(props: {
  fact: DateFact;
  given: Answer | undefined;
  dateOfService: IsoDate;
  /** From where words such as “3 weeks ago” count. */
  today: IsoDate;
  /** The first letter, if she has begun to type without going to the field. */
  typed: string | undefined;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { fact, given, dateOfService, today, typed, onAnswer, onPutOff } = props;
  const [text, setText] = useState('');
  const [day, setDay] = useState(String(given ?? ''));
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const understand = (said: string): void => {
    setText(said);
    setProblem(undefined);
    setDay(dayMeant(said, today) ?? '');
  };
  useLayoutEffect(() => {
    if (typed === undefined) return;
    setText(typed);
    setDay('');
    field.current?.focus();
  }, [typed]);
  const use = (event: Event): void => {
    event.preventDefault();
    if (!problemWith(fact, day, dateOfService)) onAnswer(day);
    else if (isIsoDate(day)) setProblem(words.dayTooLate);
    else setProblem(text.trim() === '' ? words.noDay : say('date_not_understood'));
  };
  return (
    <div class="Entry">
      <form noValidate onSubmit={use} class="DateForm">
        <label for="day-words">{say('date_typed')}</label>
        <input
          id="day-words"
          class="Input"
          autocomplete="off"
          spellcheck={false}
          ref={field}
          value={text}
          aria-describedby={problem ? 'day-problem' : 'day-meant'}
          onInput={(event) => understand(event.currentTarget.value)}
        />
        <p id="day-meant" class="Fine" role="status">
          {isIsoDate(day) ? say('date_meant', fullDateWords(day)) : say('date_example')}
        </p>
        <label class="sr" for="day">
          {words.date}
        </label>
        <input
          id="day"
          type="date"
          class="Input"
          value={day}
          max={dateOfService}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? 'day-problem' : undefined}
          onInput={(event) => {
            setText('');
            setDay(event.currentTarget.value);
          }}
        />
        <button type="submit" class="Button">
          {words.use}
        </button>
        {problem && (
          <p id="day-problem" class="Fine" role="alert">
            {problem}
          </p>
        )}
      </form>
      <div class="Chips">
        {usual(dateOfService).map(({ text: name, day: then }) => (
          <button
            key={name}
            type="button"
            class="Chip"
            aria-label={words.chipName(name, dateWords(then))}
            aria-pressed={given === then}
            title={dateWords(then)}
            onClick={() => onAnswer(then)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="row">
        <button type="button" class="Button is-small" onClick={onPutOff}>
          {words.notSure}
        </button>
      </div>
    </div>
  );
}
