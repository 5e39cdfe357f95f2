import type { Draft } from '../../criteria/check.ts';
import { answerWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { episodesFor, givenByEpisode } from './episode.ts';
import type { CheckProps } from './props.ts';
import { Select } from './Select.tsx';

const fresh = 'new';

/** Which course of care the visit is part of; what the episode answers is said and can be changed. */
export function EpisodeSelect(props: {
  check: CheckProps;
  draft: Draft;
  /** Whether what the episode answers is said here. */
  saysAnswers: boolean;
  onEpisode: (episodeId: string | undefined) => void;
  /** A new episode is to begin with this check; without it that cannot be chosen here. */
  onNew?: (() => void) | undefined;
}) {
  const { check, draft, onNew } = props;
  const episodes = episodesFor(draft, check);
  if (episodes.length === 0 && !onNew && !draft.newEpisode) return null;
  const given = Object.entries(givenByEpisode(draft, check)).flatMap(([id, answer]) => {
    const fact = check.facts[id];
    return fact && draft.answers[id] === answer ? [`${fact.name}: ${answerWords(fact, answer)}`] : [];
  });
  return (
    <div class="Field">
      <label for="episode">{say('check_episode')}</label>
      <Select
        id="episode"
        value={draft.newEpisode ? fresh : (episodes.find(({ id }) => id === draft.episodeId)?.id ?? '')}
        options={[
          { id: '', name: say('check_episode_none') },
          ...episodes.map(({ id, label }) => ({ id, name: label })),
          ...(onNew || draft.newEpisode ? [{ id: fresh, name: say('check_episode_new') }] : []),
        ]}
        onChange={(id) => (id === fresh ? onNew?.() : props.onEpisode(id === '' ? undefined : id))}
      />
      {props.saysAnswers && given.length > 0 && (
        <span class="help">{say('check_episode_gives', given.join(' · '))}</span>
      )}
    </div>
  );
}
