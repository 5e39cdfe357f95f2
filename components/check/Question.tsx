import type { ComponentChildren, Ref } from 'preact';
import { useState } from 'preact/hooks';
import type { Draft } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Answer, Fact, Facts } from '../../criteria/facts.ts';
import { answerWords } from '../../criteria/wording.ts';
import { CiteLink } from '../CiteLink.tsx';
import { WithTerms } from '../WithTerms.tsx';
import { checkWords } from '../words.ts';
import { ChoiceAnswers } from './ChoiceAnswers.tsx';
import { CountAnswer } from './CountAnswer.tsx';
import { DateAnswer } from './DateAnswer.tsx';
import { withoutAnswer } from './draft.ts';
import { fundingBranches } from './funding.ts';
import { isTextField, meaningOf } from './keys.ts';
import { OpenList } from './OpenList.tsx';
import { OutcomeStrip } from './OutcomeStrip.tsx';
import { inSentence } from './outcomeLook.ts';
import { placesOf, type Reading, servedBy } from './reading.ts';
import { type Judged, prospectsIn } from './verdict.ts';
import { YesNoAnswers } from './YesNoAnswers.tsx';

const { question: words, outcome: outcomeText } = checkWords;

/** One question, with where the check stands above it and what else is open below. */
export function Question(props: {
  id: string;
  fact: Fact;
  facts: Facts;
  reading: Reading;
  draft: Draft;
  judged: Judged;
  answered: number;
  keysOn: boolean;
  today: IsoDate;
  headingRef: Ref<HTMLHeadingElement>;
  /** Notices that stand above the question. */
  notices: ComponentChildren;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
  onAnswers: () => void;
  onOutcome: () => void;
}) {
  const { id, fact, facts, reading, draft, judged, keysOn, onAnswer, onPutOff } = props;
  const [typed, setTyped] = useState<string>();
  const given = draft.answers[id];

  const pressKey = (event: KeyboardEvent): void => {
    const modified = event.ctrlKey || event.altKey || event.metaKey;
    if (!keysOn || event.defaultPrevented || modified || isTextField(event.target)) return;
    const meant = meaningOf(event.key, fact);
    if (!meant) return;
    event.preventDefault();
    if (meant.do === 'answer') onAnswer(meant.answer);
    if (meant.do === 'put-off') onPutOff();
    if (meant.do === 'type') setTyped(meant.text);
  };

  return (
    <>
      <OutcomeStrip
        verdict={judged.outcome}
        branches={fundingBranches(judged, reading, draft, facts)}
        answered={props.answered}
      />
      <main class="body" tabIndex={-1} onKeyDown={pressKey}>
        {props.notices}
        <section class="Question" aria-labelledby="question">
          <p class="about">{aboutOf(fact)}</p>
          <h2 id="question" ref={props.headingRef} tabIndex={-1}>
            {fact.ask}
          </h2>
          {fact.help && (
            <p class="help">
              <WithTerms text={fact.help} />
            </p>
          )}
        </section>
        <Answers
          {...{ fact, given, keysOn, draft, typed, onAnswer, onPutOff }}
          today={props.today}
          onType={setTyped}
        />
        <Leads {...{ id, fact, facts, reading, draft }} />
        <Cites served={placesOf(servedBy(reading, id))} />
        <OpenList current={id} unanswered={judged.unanswered} putOff={draft.putOff} facts={facts} />
      </main>
      <footer class="PopupFoot">
        <button type="button" class="Button is-quiet is-small" onClick={props.onAnswers}>
          {words.changeIt}
        </button>
        <span class="grow" />
        <button type="button" class="Button is-small" onClick={props.onOutcome}>
          {words.later}
        </button>
      </footer>
    </>
  );
}

function Answers(props: {
  fact: Fact;
  given: Answer | undefined;
  keysOn: boolean;
  draft: Draft;
  today: IsoDate;
  typed: string | undefined;
  onType: (typed: string | undefined) => void;
  onAnswer: (answer: Answer) => void;
  onPutOff: () => void;
}) {
  const { fact, given, keysOn, draft, typed, onType, onAnswer, onPutOff } = props;
  const { dateOfService } = draft;
  switch (fact.kind) {
    case 'yes-no':
      return <YesNoAnswers {...{ given, keysOn, onAnswer, onPutOff }} />;
    case 'choice':
      return <ChoiceAnswers {...{ fact, given, keysOn, onAnswer, onPutOff }} />;
    case 'count':
      return <CountAnswer {...{ fact, given, dateOfService, typed, onType, onAnswer, onPutOff }} />;
    case 'date':
      return (
        <DateAnswer {...{ fact, given, dateOfService, typed, onAnswer, onPutOff }} today={props.today} />
      );
    default:
      return fact satisfies never;
  }
}

/** What the question is about and, where the field has its own term for it, that. */
function aboutOf({ about, term }: Fact): string {
  return term && term.toLowerCase() !== about.toLowerCase() ? words.aboutTerm(about, term) : about;
}

/** Which answer to a yes/no question would settle the outcome, and how. */
function Leads(props: { id: string; fact: Fact; facts: Facts; reading: Reading; draft: Draft }) {
  const { id, fact, facts, reading, draft } = props;
  if (fact.kind !== 'yes-no') return null;
  const open = withoutAnswer(draft, id);
  const settling = prospectsIn(reading, open, facts, id).flatMap(({ answers: [answer], verdicts }) => {
    const [only, ...more] = verdicts;
    return only && more.length === 0 ? [{ answer, verdict: only }] : [];
  });
  if (settling.length === 0) return null;
  return (
    <p class="Leads">
      {settling
        .map(({ answer, verdict }) => words.wouldMean(answerWords(fact, answer), inSentence(verdict)))
        .join(' ')}
    </p>
  );
}

const citesShown = 2;

/** Where the criteria stand that the question serves. */
function Cites({ served }: { served: ReturnType<typeof placesOf> }) {
  const more = served.length - citesShown;
  return (
    <ul class="Cites">
      {served.slice(0, citesShown).map(({ cite, text, edition }, index) => (
        <li key={`${text} ${cite.section}`}>
          <CiteLink cite={cite}>{outcomeText.place(text, cite.section)}</CiteLink>
          {outcomeText.edition(edition)}
          {more > 0 && index === citesShown - 1 && words.alsoIn(more)}
        </li>
      ))}
    </ul>
  );
}
