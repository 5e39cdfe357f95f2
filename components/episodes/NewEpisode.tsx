import type { Ref } from 'preact';
import { useState } from 'preact/hooks';
import { isIsoDate } from '../../criteria/dates.ts';
import { type Episode, newEpisode } from '../../episodes/episode.ts';
import { say } from '../../language/say.ts';
import { LabelWarning } from '../check/LabelWarning.tsx';
import { Select } from '../check/Select.tsx';
import { textIn } from './form.ts';
import type { EpisodesProps } from './props.ts';

/** A new episode: what it is called, whose it is and when it began. */
export function NewEpisode(
  props: Pick<EpisodesProps, 'carriers' | 'plans' | 'today' | 'newId'> & {
    heading: Ref<HTMLHeadingElement>;
    onMake: (episode: Episode) => void;
    onCancel: () => void;
  },
) {
  const { carriers, today } = props;
  const [label, setLabel] = useState('');
  const [carrierId, setCarrierId] = useState('');
  const [planId, setPlanId] = useState('');
  const plans = props.plans.filter((plan) => plan.carrierId === carrierId);
  const make = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    const startedOn = textIn(event.currentTarget, 'startedOn');
    if (!isIsoDate(startedOn) || carrierId === '' || label.trim() === '') return;
    const plan = plans.some(({ id }) => id === planId) ? { planId } : {};
    props.onMake(newEpisode({ id: props.newId(), label: label.trim(), carrierId, startedOn, ...plan }));
  };
  return (
    <section class="Card new">
      <header>
        <h2 ref={props.heading} tabIndex={-1}>
          {say('episode_new')}
        </h2>
        <p>{say('episode_new_help')}</p>
      </header>
      <form class="fields" onSubmit={make}>
        <div class="Field">
          <label for="episode-label">{say('episode_label')}</label>
          <input
            id="episode-label"
            class="Input"
            autocomplete="off"
            required
            maxLength={80}
            value={label}
            aria-describedby="episode-label-about"
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
          <div id="episode-label-about" class="help">
            {say('episode_label_help')}
            <div role="status">
              <LabelWarning label={label} />
            </div>
          </div>
        </div>
        <div class="Two">
          <div class="Field">
            <label for="episode-carrier">{say('episode_carrier')}</label>
            <Select
              id="episode-carrier"
              required
              value={carrierId}
              options={[{ id: '', name: say('episode_carrier_choose') }, ...carriers]}
              onChange={setCarrierId}
            />
          </div>
          <div class="Field">
            <label for="episode-started">{say('episode_started')}</label>
            <input
              id="episode-started"
              name="startedOn"
              class="Input"
              type="date"
              required
              min="2000-01-01"
              max={today}
              defaultValue={today}
            />
          </div>
        </div>
        {plans.length > 0 && (
          <div class="Field">
            <label for="episode-plan">{say('episode_plan')}</label>
            <Select
              id="episode-plan"
              value={planId}
              options={[{ id: '', name: say('episode_plan_none') }, ...plans]}
              onChange={setPlanId}
            />
          </div>
        )}
        <div class="FormFoot">
          <button type="submit" class="Button is-primary">
            {say('episode_make')}
          </button>
          <button type="button" class="Button" onClick={props.onCancel}>
            {say('episode_cancel')}
          </button>
        </div>
      </form>
    </section>
  );
}
