import type { ComponentChildren, Ref } from 'preact';
import type { Assessment, Finding } from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import { isIsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import { criteriaIn } from '../../criteria/policy.ts';
import { dateWords, outcomeWords } from '../../criteria/wording.ts';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { checkWords } from '../words.ts';
import { Changes } from './Changes.tsx';
import { Decided } from './Decided.tsx';
import { Found } from './Found.tsx';
import { LawSays } from './LawSays.tsx';
import { MayAsk, StillAllowed } from './MayAsk.tsx';
import { toneOf } from './outcomeLook.ts';
import type { Reading } from './reading.ts';
import { Todo } from './Todo.tsx';
import { VisitDots } from './VisitDots.tsx';

const { outcome: words } = checkWords;

/** What the texts say of the visit: the outcome, what decided it, what would change it, what may be asked beside it. */
export function OutcomeView(props: {
  reading: Reading;
  draft: Draft;
  facts: Facts;
  assessment: Assessment;
  /** What is open, in the order it is asked. */
  unanswered: readonly string[];
  /** The saved check it was opened from, if the outcome was another one then. */
  savedBefore: SavedCheck | undefined;
  headingRef: Ref<HTMLHeadingElement>;
  notices: ComponentChildren;
  onAnswer: (fact: string) => void;
}) {
  const { reading, draft, facts, assessment, savedBefore } = props;
  const { outcome, decidedBy, findings, lawFindings } = assessment;
  const tone = toneOf[outcome];
  const shared = { reading, draft, facts };
  const isBarred = outcome === 'review-barred';
  return (
    <>
      <section class={`Outcome tone-${tone}`} aria-labelledby="outcome">
        <Icon name={tone} size={32} />
        <div>
          <h2 id="outcome" ref={props.headingRef} tabIndex={-1}>
            {outcomeWords[outcome]}
          </h2>
          <p>{summaryOf(assessment, reading)}</p>
        </div>
      </section>
      <main class="body" tabIndex={-1}>
        {props.notices}
        {savedBefore && (
          <Notice tone="caution" flush>
            <p>{words.changed(savedDay(savedBefore), outcomeWords[savedBefore.outcome])}</p>
          </Notice>
        )}
        {isBarred && <VisitDots findings={decidedBy} answers={draft.answers} />}
        {isBarred && <Decided tone={tone} title={words.because} findings={decidedBy} {...shared} />}
        {isBarred && <StillAllowed notes={assessment.mayStillAsk} />}
        {outcome === 'criteria-not-met' && (
          <Decided tone={tone} title={words.decided} findings={decidedBy} {...shared} />
        )}
        {outcome === 'more-information-needed' && (
          <Todo unanswered={props.unanswered} facts={facts} onAnswer={props.onAnswer} />
        )}
        {outcome === 'criteria-not-met' && <Changes assessment={assessment} {...shared} />}
        <FoundFold open={outcome === 'criteria-met'} title={foundTitle(assessment)}>
          <Found findings={findings} isSettled={outcome !== 'more-information-needed'} {...shared} />
        </FoundFold>
        <MayAsk authorizations={assessment.authorizations} />
        {!isBarred &&
          reading.laws.map((law) => (
            <LawSays key={law.law.id} law={law} findings={lawFindings} {...shared} />
          ))}
        {(outcome === 'criteria-met' || isBarred) && <Changes assessment={assessment} {...shared} />}
        <p class="Fine last">{words.above}</p>
      </main>
    </>
  );
}

function FoundFold(props: { title: string; open: boolean; children: ComponentChildren }) {
  return (
    <details class="Fold" open={props.open}>
      <summary>{props.title}</summary>
      {props.children}
    </details>
  );
}

function summaryOf({ outcome, decidedBy, findings, unanswered }: Assessment, { texts }: Reading): string {
  switch (outcome) {
    case 'criteria-met': {
      const required = new Set(criteriaIn(texts.edition.requires));
      const counted = findings.filter(
        ({ id, standing }) => required.has(id) && standing !== 'not-applicable',
      );
      const met = counted.filter(isMet).length;
      return (met === counted.length ? words.met : words.metEnough)(met, texts.edition.name);
    }
    case 'criteria-not-met':
      return words.notMet(decidedBy.length);
    case 'more-information-needed':
      return words.open(unanswered.length);
    case 'review-barred':
      return words.barred;
    default:
      return outcome satisfies never;
  }
}

function foundTitle({ outcome, findings }: Assessment): string {
  const counted = findings.filter(({ standing }) => standing !== 'not-applicable');
  const met = counted.filter(isMet).length;
  if (outcome === 'criteria-met') return words.found;
  return outcome === 'more-information-needed'
    ? words.foundSoFar(met, counted.length)
    : words.foundCount(met, counted.length);
}

function savedDay({ savedAt }: SavedCheck): string {
  const day = savedAt.slice(0, 10);
  return isIsoDate(day) ? dateWords(day) : savedAt;
}

const isMet = ({ standing }: Finding): boolean => standing === 'met';
