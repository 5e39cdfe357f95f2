import { useState } from 'preact/hooks';
import type { LimitPeriod } from '../../criteria/plan.ts';
import type { Authorization, Benefit, Episode, Prescription } from '../../episodes/episode.ts';
import { say } from '../../language/say.ts';
import { Select } from '../check/Select.tsx';
import { Icon } from '../Icon.tsx';
import { countIn, dayIn } from './form.ts';
import type { Seen } from './props.ts';

const periods = ['calendar-year', 'plan-year', 'condition', 'lifetime'] as const;
const periodKeys = {
  'calendar-year': 'episode_per_calendar_year',
  'plan-year': 'episode_per_plan_year',
  condition: 'episode_per_condition',
  lifetime: 'episode_per_lifetime',
} as const;

/** What the prescriber, the carrier and the plan allow, as she has it on paper. Kept when she saves it. */
export function LimitsForm({ seen, onSave }: { seen: Seen; onSave: (episode: Episode) => void }) {
  const { kept, known } = seen;
  const { prescription, authorization, benefit } = kept;
  const [per, setPer] = useState<LimitPeriod>(benefit?.per ?? 'calendar-year');
  const [isSaved, setSaved] = useState(false);
  const save = (form: HTMLFormElement): void => {
    const { prescription: _, authorization: __, benefit: ___, ...rest } = kept;
    onSave({
      ...rest,
      ...prescriptionIn(form),
      ...authorizationIn(form),
      ...benefitIn(form, per, seen),
    });
    setSaved(true);
  };
  return (
    <section class="Card" aria-labelledby="limits-form">
      <header>
        <h3 id="limits-form">{say('episode_papers')}</h3>
        <p>{say('episode_papers_help')}</p>
      </header>
      <form
        class="fields"
        onInput={() => setSaved(false)}
        onSubmit={(event) => {
          event.preventDefault();
          save(event.currentTarget);
        }}
      >
        <fieldset>
          <legend>{say('episode_limit_prescription')}</legend>
          <div class="Four">
            <Day
              name="writtenOn"
              label={say('episode_written_on')}
              value={prescription?.writtenOn}
              max={known.today}
            />
            <Count
              name="prescriptionVisits"
              label={say('episode_paper_visits')}
              value={prescription?.visits}
            />
            <Count name="months" label={say('episode_holds_months')} value={prescription?.months} most={60} />
            <Day name="expiresOn" label={say('episode_expires_on')} value={prescription?.expiresOn} />
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('episode_limit_authorization')}</legend>
          <div class="Four">
            <Day name="from" label={say('episode_valid_from')} value={authorization?.from} />
            <Day name="until" label={say('episode_valid_until')} value={authorization?.until} />
            <Count
              name="authorizationVisits"
              label={say('episode_paper_visits')}
              value={authorization?.visits}
            />
          </div>
        </fieldset>
        <fieldset>
          <legend>{say('episode_limit_benefit')}</legend>
          <div class="Four">
            <Count name="benefitVisits" label={say('episode_paper_visits')} value={benefit?.visits} />
            <div class="Field">
              <label for="per">{say('episode_per')}</label>
              <Select
                id="per"
                value={per}
                options={periods.map((id) => ({ id, name: say(periodKeys[id]) }))}
                onChange={(id) => setPer(periods.find((each) => each === id) ?? 'calendar-year')}
              />
            </div>
            {per === 'plan-year' && (
              <Day
                name="yearFrom"
                label={say('episode_year_from')}
                value={benefit?.per === 'plan-year' ? benefit.yearFrom : undefined}
                required
              />
            )}
            <Count name="elsewhere" label={say('episode_elsewhere')} value={benefit?.elsewhere?.visits} />
          </div>
          <p class="Fine">{say('episode_elsewhere_help')}</p>
        </fieldset>
        <div class="FormFoot">
          <button type="submit" class="Button is-primary">
            {say('episode_save')}
          </button>
          <span role="status" class="done">
            {isSaved && (
              <>
                <Icon name="tick" />
                {say('episode_saved')}
              </>
            )}
          </span>
        </div>
      </form>
    </section>
  );
}

function prescriptionIn(form: HTMLFormElement): { prescription?: Prescription } {
  const { writtenOn } = dayIn(form, 'writtenOn', 'writtenOn');
  if (!writtenOn) return {};
  return {
    prescription: {
      writtenOn,
      ...countIn(form, 'prescriptionVisits', 'visits'),
      ...countIn(form, 'months', 'months'),
      ...dayIn(form, 'expiresOn', 'expiresOn'),
    },
  };
}

function authorizationIn(form: HTMLFormElement): { authorization?: Authorization } {
  const authorization = {
    ...countIn(form, 'authorizationVisits', 'visits'),
    ...dayIn(form, 'from', 'from'),
    ...dayIn(form, 'until', 'until'),
  };
  return Object.keys(authorization).length > 0 ? { authorization } : {};
}

function benefitIn(form: HTMLFormElement, per: LimitPeriod, { kept, known }: Seen): { benefit?: Benefit } {
  const { visits } = countIn(form, 'benefitVisits', 'visits');
  if (visits === undefined) return {};
  const { elsewhere: count } = countIn(form, 'elsewhere', 'elsewhere');
  const before = kept.benefit?.elsewhere;
  // A count that was not touched is still of the day it was noted.
  const on = before?.visits === count && before ? before.on : known.today;
  const noted = { visits, ...(count ? { elsewhere: { visits: count, on } } : {}) };
  if (per !== 'plan-year') return { benefit: { ...noted, per } };
  const { yearFrom } = dayIn(form, 'yearFrom', 'yearFrom');
  return yearFrom ? { benefit: { ...noted, per, yearFrom } } : {};
}

function Day(props: {
  name: string;
  label: string;
  value: string | undefined;
  max?: string;
  required?: boolean;
}) {
  return (
    <div class="Field">
      <label for={props.name}>{props.label}</label>
      <input
        id={props.name}
        name={props.name}
        class="Input"
        type="date"
        min="2000-01-01"
        max={props.max ?? '2099-12-31'}
        required={props.required}
        defaultValue={props.value ?? ''}
      />
    </div>
  );
}

function Count(props: { name: string; label: string; value: number | undefined; most?: number }) {
  return (
    <div class="Field">
      <label for={props.name}>{props.label}</label>
      <input
        id={props.name}
        name={props.name}
        class="Input"
        type="number"
        inputMode="numeric"
        min={props.name === 'elsewhere' ? 0 : 1}
        max={props.most ?? 366}
        defaultValue={props.value === undefined ? '' : String(props.value)}
      />
    </div>
  );
}
