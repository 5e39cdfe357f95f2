import type { ComponentChildren } from 'preact';
import type { Draft } from '../../criteria/check.ts';
import type { Plan } from '../../criteria/plan.ts';
import { dateWords } from '../../criteria/wording.ts';
import { noCriteriaWords } from '../words.ts';
import { AnswerList } from './AnswerList.tsx';
import { type At, inOrder, type View } from './at.ts';
import { savedCopyOf, unlabelled, withAnswer, withoutAnswer, withPutOff } from './draft.ts';
import { EpisodeSelect } from './EpisodeSelect.tsx';
import { episodeFrom, givenByEpisode } from './episode.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { PaperMenu } from './PaperMenu.tsx';
import { PopupBar } from './PopupBar.tsx';
import type { CheckProps, CheckToSave } from './props.ts';
import { Question } from './Question.tsx';
import { factsUsed, hasCriteria, nameOf, type Reading, standingAnswers } from './reading.ts';
import { SaveFoot } from './SaveFoot.tsx';
import type { Headings } from './useHeadings.ts';
import { type Judged, keptAs } from './verdict.ts';

/** A check that has begun: a question, the outcome, or the list of answers. */
export function UnderWay(under: {
  check: CheckProps;
  draft: Draft;
  reading: Reading;
  judged: Judged;
  /** Her note of the plan, if one was chosen and is still there. */
  plan: Plan | undefined;
  at: At;
  view: View;
  headings: Headings;
  notices: ComponentChildren;
  onAt: (at: At) => void;
  /** With what has changed, and where to go then. */
  onChange: (draft: Draft, to: At) => void;
  /** The question on screen was answered or put off. */
  onAnswered: (id: string, draft: Draft) => void;
  onBack: () => void;
  onSaved: () => void;
  onNew: () => void;
}) {
  const { check, draft, reading, view, headings, onBack } = under;
  return (
    <>
      <PopupBar
        title={reading.carrier.name}
        detail={hasCriteria(reading) ? nameOf(reading.policy) : noCriteriaWords.short}
        day={dateWords(draft.dateOfService)}
        titleRef={headings.title}
        onBack={onBack}
        onSaved={under.onSaved}
        check={check}
      />
      {view.kind === 'question' ? (
        <Asking key={view.id} id={view.id} under={under} />
      ) : view.kind === 'answers' ? (
        <Answers under={under} />
      ) : (
        <Result under={under} />
      )}
    </>
  );
}

type Under = Parameters<typeof UnderWay>[0];

function Asking({ id, under }: { id: string; under: Under }) {
  const { check, draft, reading, judged, headings, notices, onAt, onAnswered } = under;
  const { facts } = check;
  const fact = facts[id];
  if (!fact) return null;
  const used = factsUsed(reading);
  const answered = standingAnswers(draft.answers, facts, draft.dateOfService).filter(([each]) =>
    used.has(each),
  );
  return (
    <Question
      {...{ id, fact, facts, reading, draft, judged, notices }}
      answered={answered.length}
      keysOn={check.singleKeys ?? true}
      today={check.today}
      headingRef={headings.main}
      onAnswer={(answer) => onAnswered(id, withAnswer(draft, id, answer))}
      onPutOff={() => onAnswered(id, withPutOff(draft, id))}
      onAnswers={() => onAt({ kind: 'answers' })}
      onOutcome={() => onAt({ kind: 'outcome' })}
    />
  );
}

function Answers({ under }: { under: Under }) {
  const { check, draft, reading, plan, headings, notices, onAt, onChange } = under;
  return (
    <AnswerList
      {...{ reading, draft, plan, notices }}
      ofEpisode={givenByEpisode(draft, check)}
      facts={check.facts}
      headingRef={headings.main}
      onChange={(id) => onAt({ kind: 'fact', id, from: 'answers' })}
      onClear={(id) => onChange(withoutAnswer(draft, id), { kind: 'answers' })}
      onDone={() => onAt({ kind: 'next' })}
    />
  );
}

function Result({ under }: { under: Under }) {
  const { check, draft, reading, judged, plan, at, headings, notices, onAt, onChange } = under;
  const { onPaper } = check;
  const copy = savedCopyOf(draft, check.saved);
  const isAsSaved = copy?.outcome === keptAs(judged.outcome);
  return (
    <>
      <OutcomeView
        {...{ reading, draft, judged, plan, notices }}
        facts={check.facts}
        today={check.today}
        unanswered={inOrder(draft, judged)}
        savedBefore={isAsSaved ? undefined : copy}
        headingRef={headings.main}
        episode={
          <EpisodeSelect
            {...{ check, draft }}
            saysAnswers={false}
            onEpisode={(episodeId) => onChange(partOf(draft, episodeId), at)}
            onNew={
              check.episodes && !draft.sample
                ? () => onChange({ ...partOf(draft, undefined), newEpisode: true }, at)
                : undefined
            }
          />
        }
        onAnswer={(id) => onAt({ kind: 'fact', id, from: 'outcome' })}
        onPlans={check.onPlans}
      />
      <SaveFoot
        label={draft.label}
        isOpen={judged.outcome === 'more-information-needed'}
        isSaved={isAsSaved}
        keysOn={check.singleKeys ?? true}
        onLabel={(label) => onChange({ ...draft, label }, at)}
        onSave={() =>
          check.onSave(toSave(draft, reading, judged), draft.newEpisode && episodeFrom(draft, labelOf(draft)))
        }
        onNew={under.onNew}
        onAnswers={() => onAt({ kind: 'answers' })}
        papers={
          onPaper &&
          copy && (
            <PaperMenu
              check={copy}
              carriers={check.carriers}
              laws={check.laws}
              facts={check.facts}
              onOpen={(kind) => onPaper(copy.id, kind)}
            />
          )
        }
      />
    </>
  );
}

function toSave(draft: Draft, { texts }: Reading, { outcome }: Judged): CheckToSave {
  const { carrierId, policyId, planId, episodeId, dateOfService, answers, savedAs, sample } = draft;
  return {
    label: labelOf(draft),
    carrierId,
    policyId,
    ...(planId === undefined ? {} : { planId }),
    ...(episodeId === undefined ? {} : { episodeId }),
    edition: texts.edition.effective,
    dateOfService,
    answers,
    outcome: keptAs(outcome),
    ...(sample === undefined ? {} : { sample }),
    ...(savedAs === undefined ? {} : { id: savedAs }),
  };
}

/** Her label, else the day. */
const labelOf = (draft: Draft): string => draft.label.trim() || unlabelled(draft);

/** The same check in an episode or in none; its answers stay as they are. */
function partOf({ episodeId: _, newEpisode: __, ...draft }: Draft, episodeId: string | undefined): Draft {
  return episodeId === undefined ? draft : { ...draft, episodeId };
}
