import type { ComponentChildren, RefObject } from 'preact';
import type { Draft } from '../../criteria/check.ts';
import type { Answers, Fact, Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import { answerWords, dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { checkWords } from '../words.ts';
import { isFromPlan } from './draft.ts';
import { factsUsed, type Reading, standingAnswers } from './reading.ts';

const { answers: words } = checkWords;

/** Every answer given; each can be changed or taken back. */
export function AnswerList(props: {
  reading: Reading;
  draft: Draft;
  facts: Facts;
  plan: Plan | undefined;
  /** What its episode answers. */
  ofEpisode: Answers;
  headingRef: RefObject<HTMLHeadingElement | null>;
  notices: ComponentChildren;
  onChange: (fact: string) => void;
  onClear: (fact: string) => void;
  onDone: () => void;
}) {
  const { reading, draft, facts, plan, ofEpisode } = props;
  const used = factsUsed(reading);
  const given = standingAnswers(draft.answers, facts, draft.dateOfService).flatMap(([id, answer]) => {
    const fact = facts[id];
    if (!fact) return [];
    const said = answerWords(fact, answer);
    if (isFromPlan(draft, plan, id)) return [{ id, fact, said: words.fromPlan(said) }];
    if (ofEpisode[id] === answer) return [{ id, fact, said: say('check_from_episode', said) }];
    const { reused } = draft;
    return [
      { id, fact, said: reused?.ids.includes(id) ? say('reuse_answer', said, dateWords(reused.from)) : said },
    ];
  });
  const putOff = draft.putOff.flatMap((id) => {
    const fact = facts[id];
    return fact && used.has(id) ? [{ id, fact, said: words.putOff }] : [];
  });
  const here = [...given.filter(({ id }) => used.has(id)), ...putOff];
  const elsewhere = given.filter(({ id }) => !used.has(id));
  const clear = (id: string): void => {
    // The button that was pressed goes with its row.
    props.headingRef.current?.focus();
    props.onClear(id);
  };
  const rows = { onChange: props.onChange, onClear: clear };
  return (
    <>
      <main class="body" tabIndex={-1}>
        {props.notices}
        <section>
          <div class="SubHead">
            <h2 ref={props.headingRef} tabIndex={-1}>
              {words.head}
            </h2>
            <span>{here.length}</span>
          </div>
          {here.length === 0 && <p>{words.none}</p>}
          <Rows answers={here} {...rows} />
        </section>
        {elsewhere.length > 0 && (
          <section>
            <div class="SubHead">
              <h3>{words.other}</h3>
            </div>
            <Rows answers={elsewhere} {...rows} />
          </section>
        )}
      </main>
      <footer class="PopupFoot">
        <span class="grow" />
        <button type="button" class="Button is-primary" onClick={props.onDone}>
          {words.done}
        </button>
      </footer>
    </>
  );
}

function Rows(props: {
  answers: readonly { id: string; fact: Fact; said: string }[];
  onChange: (fact: string) => void;
  onClear: (fact: string) => void;
}) {
  return (
    <ul class="AnswerRows">
      {props.answers.map(({ id, fact, said }) => (
        <li key={id}>
          <div>
            <b>{fact.name}</b>
            <p>{said}</p>
          </div>
          <button
            type="button"
            class="Button is-small"
            aria-label={words.change(fact.name)}
            onClick={() => props.onChange(id)}
          >
            {words.changeShort}
          </button>
          <button
            type="button"
            class="Button is-quiet is-small"
            aria-label={words.clear(fact.name)}
            onClick={() => props.onClear(id)}
          >
            {words.clearShort}
          </button>
        </li>
      ))}
    </ul>
  );
}
