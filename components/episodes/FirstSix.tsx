import type { Answers, Facts } from '../../criteria/facts.ts';
import { type Episode, episodeFacts } from '../../episodes/episode.ts';
import { answersOf } from '../../episodes/limits.ts';
import { say } from '../../language/say.ts';
import { Select } from '../check/Select.tsx';
import type { Seen } from './props.ts';

/** What decides whether the first six visits are closed to review, asked once for the episode. */
export function FirstSix(props: { seen: Seen; facts: Facts; onSave: (episode: Episode) => void }) {
  const { seen, facts, onSave } = props;
  const { kept, known } = seen;
  const given = answersOf({ ...kept, answers: {} }, known);
  const answer = (id: string, value: string): void => {
    const { [id]: _, ...others } = kept.answers;
    onSave({ ...kept, answers: value === '' ? others : { ...others, [id]: answerOf(value) } });
  };
  return (
    <section class="Card FirstSix" aria-labelledby="first-six">
      <header>
        <h3 id="first-six">{say('episode_first_six')}</h3>
        <p>{say('episode_first_six_help')}</p>
      </header>
      <div class="fields">
        {episodeFacts.map((id) => {
          const fact = facts[id];
          if (!fact || id in given) return null;
          return (
            <div class="Field" key={id}>
              <label for={`fact-${id}`}>{fact.ask}</label>
              <Select
                id={`fact-${id}`}
                value={textOf(kept.answers, id)}
                options={[{ id: '', name: say('episode_not_sure') }, ...optionsOf(facts, id)]}
                onChange={(value) => answer(id, value)}
              />
            </div>
          );
        })}
      </div>
    </section>
  );
}

function optionsOf(facts: Facts, id: string): { id: string; name: string }[] {
  const fact = facts[id];
  if (fact?.kind === 'choice')
    return Object.entries(fact.options).map(([option, name]) => ({ id: option, name }));
  return [
    { id: 'true', name: say('episode_yes') },
    { id: 'false', name: say('episode_no') },
  ];
}

const textOf = (answers: Answers, id: string): string => String(answers[id] ?? '');

const answerOf = (text: string): string | boolean =>
  text === 'true' ? true : text === 'false' ? false : text;
