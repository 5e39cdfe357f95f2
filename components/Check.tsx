import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../criteria/check.ts';
import type { Carrier } from '../criteria/policy.ts';
import { say } from '../language/say.ts';
import { draftAsText } from './check/answerText.ts';
import { type At, nextOpen, viewOf } from './check/at.ts';
import { draftHere, draftOf, planOf, savedCopyOf } from './check/draft.ts';
import { ElsewhereNotice } from './check/ElsewhereNotice.tsx';
import { NotStarted } from './check/NotStarted.tsx';
import { Popup } from './check/Popup.tsx';
import { PopupBar } from './check/PopupBar.tsx';
import { ProblemNotice } from './check/ProblemNotice.tsx';
import type { CheckProps } from './check/props.ts';
import { nameOf, policiesOf, readingOf } from './check/reading.ts';
import { SavedList } from './check/SavedList.tsx';
import { Toast } from './check/Toast.tsx';
import { UnderWay } from './check/UnderWay.tsx';
import { useHeadings } from './check/useHeadings.ts';
import { judge } from './check/verdict.ts';
import { checkWords as words } from './words.ts';

export type { CheckProps, CheckToSave } from './check/props.ts';
export type { TabInFront } from './check/ThisTab.tsx';

/** The quick check: a carrier and a day, one question at a time, the outcome, and the checks that were kept. */
export function Check(props: CheckProps) {
  const { carriers, facts, saved } = props;
  const [at, setAt] = useState<At>({ kind: 'next' });
  /** The questions answered since the popup was opened, for the way back. */
  const [trail, setTrail] = useState<readonly string[]>([]);
  /** The check that was under way before another one was taken up. */
  const [aside, setAside] = useState(() => props.aside && worthKeeping(props.aside, saved));
  const first = firstCarrier(props);
  const draft = useDraft(props, first);

  const carrier = carriers.find(({ id }) => id === draft?.carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === draft?.policyId);
  const reading =
    draft?.started && carrier && policy
      ? readingOf(carrier, policy, props.laws, draft.dateOfService)
      : undefined;
  const judged = reading && draft && judge(reading, draft, facts);
  const view = viewOf(at, draft, judged, facts);
  const headings = useHeadings(
    [view.kind, view.kind === 'question' ? view.id : '', judged?.outcome].join(' ').trim(),
  );

  const change = (changed: Draft, to: At = { kind: 'next' }): void => {
    setAside(undefined);
    props.onDraft(changed);
    setAt(to);
  };
  const replace = (by: Draft): void => {
    change(by);
    setTrail([]);
    if (draft) setAside(worthKeeping(draft, saved));
  };
  const answered = (id: string, changed: Draft): void => {
    setTrail([...trail.filter((each) => each !== id), id]);
    change(changed, at.kind === 'fact' && at.from ? { kind: at.from } : { kind: 'next' });
  };
  const back = (): void => {
    const last = trail.at(-1);
    const isLookingOn = at.kind === 'outcome' && draft && judged && nextOpen(draft, judged, facts);
    if (at.kind === 'fact' && at.from) setAt({ kind: at.from });
    else if (at.kind === 'answers' || at.kind === 'saved' || isLookingOn) setAt({ kind: 'next' });
    else if (last !== undefined) {
      setTrail(trail.slice(0, -1));
      setAt({ kind: 'fact', id: last });
    } else if (draft?.started) change({ ...draft, started: false });
  };
  const startNew = (): void => (first ? replace(draftHere(props, first)) : setAt({ kind: 'next' }));
  const toSaved = (): void => setAt({ kind: 'saved' });

  const here = carriers.find(({ id }) => id === props.hereId);
  const isElsewhere = judged && here && carrier && here.id !== carrier.id && here.id !== carrier.planOf;
  const notices = (
    <>
      {draft?.sample && (
        <p class="SampleMark">{say(draft.savedAs === undefined ? 'check_sample' : 'sample_not_a_visit')}</p>
      )}
      {aside && (
        <Toast
          text={words.toast.aside(Object.keys(aside.answers).length)}
          action={words.toast.back}
          onAction={() => change(aside)}
        />
      )}
      {props.problem && (
        <ProblemNotice
          problem={props.problem}
          text={
            draft && holdsAnswers(draft)
              ? draftAsText(
                  draft,
                  carrier?.name ?? draft.carrierId,
                  policy ? nameOf(policy) : draft.policyId,
                  facts,
                )
              : undefined
          }
          onCopy={props.onCopy}
        />
      )}
      {isElsewhere && <ElsewhereNotice here={here} onSwitch={() => replace(draftHere(props, here))} />}
    </>
  );
  return (
    <Popup
      theme={props.theme}
      fluid={props.fluid ?? false}
      verdict={judged?.outcome}
      onBackspace={(props.singleKeys ?? true) ? back : undefined}
    >
      {view.kind === 'saved' ? (
        <>
          <PopupBar
            title={words.saved}
            detail={saved.length > 0 ? words.list.here(saved.length) : words.list.none}
            titleRef={headings.title}
            onBack={back}
            check={props}
          />
          <SavedList
            {...{ saved, carriers, facts, notices }}
            laws={props.laws}
            unreadable={props.unreadable ?? 0}
            onOpen={(check) => replace(draftOf(check))}
            onRename={props.onRename}
            onDelete={props.onDelete}
            onUndoDelete={props.onUndoDelete}
            onNew={startNew}
            onAll={props.onAllSaved}
          />
        </>
      ) : draft && reading && judged ? (
        <UnderWay
          {...{ draft, reading, judged, at, view, headings, notices }}
          plan={planOf(draft, props.plans ?? [])}
          check={props}
          onAt={setAt}
          onChange={change}
          onAnswered={answered}
          onBack={back}
          onSaved={toSaved}
          onNew={startNew}
        />
      ) : (
        <NotStarted
          {...{ draft, first, headings, notices }}
          check={props}
          onChange={change}
          onReplace={replace}
          onSaved={toSaved}
        />
      )}
    </Popup>
  );
}

/**
 * The draft under way, or a new one. A kept draft that holds nothing gives way to the carrier of the tab, and again
 * when another tab comes to the front.
 */
function useDraft(props: CheckProps, first: Carrier | undefined): Draft | undefined {
  const { draft, hereId } = props;
  const seen = useRef<{ hereId: string | undefined; empty: Draft | undefined }>(undefined);
  if (!seen.current || seen.current.hereId !== hereId)
    seen.current = { hereId, empty: draft && hereId && isEmpty(draft) ? draft : undefined };
  if (draft && draft !== seen.current.empty) return draft;
  return first && draftHere(props, first);
}

/** The carrier of the tab, else the one that opens first, else that of the newest saved check, else any. */
function firstCarrier({ carriers, hereId, firstId, saved }: CheckProps): Carrier | undefined {
  const wanted = [hereId, firstId, saved[0]?.carrierId];
  return wanted.flatMap((id) => carriers.find((carrier) => carrier.id === id) ?? [])[0] ?? carriers[0];
}

/** A check that would be lost if another took its place: one with answers that is not saved as it is. */
const worthKeeping = (draft: Draft, saved: CheckProps['saved']): Draft | undefined =>
  holdsAnswers(draft) && !savedCopyOf(draft, saved) ? draft : undefined;

const holdsAnswers = ({ answers }: Draft): boolean => Object.keys(answers).length > 0;

const isEmpty = (draft: Draft): boolean => !draft.started && !holdsAnswers(draft) && draft.label === '';
