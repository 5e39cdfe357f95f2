import { useEffect, useState } from 'preact/hooks';
import { addDays, type IsoDate, isIsoDate } from '../../criteria/dates.ts';
import { checkWords } from '../words.ts';

const { start: words } = checkWords;

/** The day of the visit. While the field is not a day, the last one stands and help says so. */
export function DateOfService(props: { day: IsoDate; today: IsoDate; onDay: (day: IsoDate) => void }) {
  const { day, today, onDay } = props;
  const [text, setText] = useState<string>(day);
  useEffect(() => setText(day), [day]);
  const days = [
    { name: words.today, day: today },
    { name: words.tomorrow, day: addDays(today, 1) },
  ];
  return (
    <div class="Field">
      <label for="date-of-service">{words.date}</label>
      <div class="DayOrNear">
        <input
          id="date-of-service"
          type="date"
          class="Input"
          value={text}
          aria-describedby={text === day ? undefined : 'date-help'}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setText(value);
            if (isIsoDate(value)) onDay(value);
          }}
        />
        <div class="Chips">
          {days.map((each) => (
            <button
              key={each.name}
              type="button"
              class="Chip"
              aria-pressed={each.day === day}
              onClick={() => onDay(each.day)}
            >
              {each.name}
            </button>
          ))}
        </div>
      </div>
      {text !== day && (
        <span id="date-help" class="help">
          {words.dateHelp}
        </span>
      )}
    </div>
  );
}
