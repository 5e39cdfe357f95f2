import { useState } from 'preact/hooks';
import { addDays, type IsoDate, startOf } from '../../criteria/dates.ts';
import { type Answer, type DateFact, problemWith } from '../../criteria/facts.ts';
import { dateWords } from '../../criteria/wording.ts';
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

/** A day, not later than the date of service. */
export function DateAnswer(props: {
  fact: DateFact;
  given: Answer | undefined;
  dateOfService: IsoDate;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { fact, given, dateOfService, onAnswer, onPutOff } = props;
  const [day, setDay] = useState(String(given ?? ''));
  const [problem, setProblem] = useState<string>();
  const use = (event: Event): void => {
    event.preventDefault();
    const refused = problemWith(fact, day, dateOfService);
    setProblem(refused);
    if (!refused) onAnswer(day);
  };
  return (
    <div class="Entry">
      <form noValidate onSubmit={use}>
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
          onInput={(event) => setDay(event.currentTarget.value)}
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
        {usual(dateOfService).map(({ text, day: then }) => (
          <button
            key={text}
            type="button"
            class="Chip"
            aria-label={words.chipName(text, dateWords(then))}
            aria-pressed={given === then}
            title={dateWords(then)}
            onClick={() => onAnswer(then)}
          >
            {text}
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
