import type { ComponentChildren } from 'preact';
import type { Assessment } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import { dateWords } from '../../criteria/wording.ts';
import { checkWords as words } from '../words.ts';
import { AnswerList } from './AnswerList.tsx';
import { type At, inOrder, type View } from './at.ts';
import { savedCopyOf, withAnswer, withoutAnswer, withPutOff } from './draft.ts';
import { OutcomeView } from './OutcomeView.tsx';
import { PopupBar } from './PopupBar.tsx';
import type { CheckProps, CheckToSave } from './props.ts';
import { Question } from './Question.tsx';
import { factsUsed, nameOf, type Reading, standingAnswers } from './reading.ts';
import { SaveFoot } from './SaveFoot.tsx';
import type { Headings } from './useHeadings.ts';

/** A check that has begun: a question, the outcome, or the list of answers. */
export function UnderWay(under: {
  check: CheckProps;
  draft: Draft;
  reading: Reading;
  assessment: Assessment;
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
        detail={words.visit(nameOf(reading.policy), dateWords(draft.dateOfService))}
        titleRef={headings.title}
        onBack={onBack}
        onSaved={under.onSaved}
        onSettings={check.onSettings}
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
  const { check, draft, reading, assessment, headings, notices, onAt, onAnswered } = under;
  const { facts } = check;
  const fact = facts[id];
  if (!fact) return null;
  const used = factsUsed(reading);
  const answered = standingAnswers(draft.answers, facts, draft.dateOfService).filter(([each]) =>
    used.has(each),
  );
  return (
    <Question
      {...{ id, fact, facts, reading, draft, assessment, notices }}
      answered={answered.length}
      keysOn={check.singleKeys ?? true}
      headingRef={headings.main}
      onAnswer={(answer) => onAnswered(id, withAnswer(draft, id, answer))}
      onPutOff={() => onAnswered(id, withPutOff(draft, id))}
      onAnswers={() => onAt({ kind: 'answers' })}
      onOutcome={() => onAt({ kind: 'outcome' })}
    />
  );
}

function Answers({ under }: { under: Under }) {
  const { check, draft, reading, headings, notices, onAt, onChange } = under;
  return (
    <AnswerList
      {...{ reading, draft, notices }}
      facts={check.facts}
      headingRef={headings.main}
      onChange={(id) => onAt({ kind: 'fact', id, from: 'answers' })}
      onClear={(id) => onChange(withoutAnswer(draft, id), { kind: 'answers' })}
      onDone={() => onAt({ kind: 'next' })}
    />
  );
}

function Result({ under }: { under: Under }) {
  const { check, draft, reading, assessment, at, headings, notices, onAt, onChange } = under;
  const copy = savedCopyOf(draft, check.saved);
  const isAsSaved = copy?.outcome === assessment.outcome;
  return (
    <>
      <OutcomeView
        {...{ reading, draft, assessment, notices }}
        facts={check.facts}
        unanswered={inOrder(draft, assessment)}
        savedBefore={isAsSaved ? undefined : copy}
        headingRef={headings.main}
        onAnswer={(id) => onAt({ kind: 'fact', id, from: 'outcome' })}
      />
      <SaveFoot
        label={draft.label}
        isOpen={assessment.outcome === 'more-information-needed'}
        isSaved={isAsSaved}
        onLabel={(label) => onChange({ ...draft, label }, at)}
        onSave={() => check.onSave(toSave(draft, reading, assessment))}
        onNew={under.onNew}
        onAnswers={() => onAt({ kind: 'answers' })}
      />
    </>
  );
}

function toSave(draft: Draft, { texts }: Reading, { outcome }: Assessment): CheckToSave {
  const { carrierId, policyId, dateOfService, answers, savedAs } = draft;
  const label = draft.label.trim() || words.save.unlabelled(dateWords(dateOfService));
  const check = {
    label,
    carrierId,
    policyId,
    edition: texts.edition.effective,
    dateOfService,
    answers,
    outcome,
  };
  return savedAs === undefined ? check : { ...check, id: savedAs };
}
