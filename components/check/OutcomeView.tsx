import type { ComponentChildren, Ref } from 'preact';
import type { Finding } from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import { type IsoDate, isIsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import { criteriaIn } from '../../criteria/policy.ts';
import { dateWords, outcomeWords } from '../../criteria/wording.ts';
import { AgeNotice } from '../AgeNotice.tsx';
import { Icon } from '../Icon.tsx';
import { Notice } from '../Notice.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { checkWords, noCriteriaWords } from '../words.ts';
import { Branches } from './Branches.tsx';
import { Changes } from './Changes.tsx';
import { Decided } from './Decided.tsx';
import { Found } from './Found.tsx';
import { fundingBranches } from './funding.ts';
import { Laws } from './Laws.tsx';
import { MayAsk, StillAllowed } from './MayAsk.tsx';
import { toneOf } from './outcomeLook.ts';
import { PlanAdds } from './PlanAdds.tsx';
import { Reused } from './Reused.tsx';
import { hasCriteria, isLaw, lawOf, nameOf, type Reading } from './reading.ts';
import { Todo } from './Todo.tsx';
import { VisitDots } from './VisitDots.tsx';
import { type Judged, verdictWords } from './verdict.ts';
import { WhatToAsk } from './WhatToAsk.tsx';

const { outcome: words } = checkWords;

/** What the texts say of the visit: the outcome, what decided it, what would change it, what may be asked beside it. */
export function OutcomeView(props: {
  reading: Reading;
  draft: Draft;
  facts: Facts;
  judged: Judged;
  /** What is open, in the order it is asked. */
  unanswered: readonly string[];
  /** Her note of the plan, if one was chosen and is still there. */
  plan: Plan | undefined;
  /** The saved check it was opened from, if the outcome was another one then. */
  savedBefore: SavedCheck | undefined;
  today: IsoDate;
  headingRef: Ref<HTMLHeadingElement>;
  notices: ComponentChildren;
  /** Which course of care the visit is part of. */
  episode: ComponentChildren;
  onAnswer: (fact: string) => void;
  onPlans: (() => void) | undefined;
}) {
  const { reading, draft, facts, judged, plan, savedBefore, today } = props;
  const { outcome, decidedBy, findings } = judged;
  const { carrier } = reading;
  const tone = toneOf[outcome];
  const shared = { reading, draft, facts };
  const isBarred = outcome === 'review-barred';
  const from = textBehind(judged, reading);
  const isPlanGone = draft.planId !== undefined && !plan;
  return (
    <>
      <section class={`Outcome tone-${tone}`} aria-labelledby="outcome">
        <Icon name={tone} size={32} />
        <div>
          <h2 id="outcome" ref={props.headingRef} tabIndex={-1}>
            {verdictWords[outcome]}
          </h2>
          <p>{summaryOf(judged, reading)}</p>
          <Branches branches={fundingBranches(judged, reading, draft, facts)} />
          {from && (
            <p class="from">
              {words.textName(from.name, from.edition.name)}
              <TextGrade source={from.edition.source} note={isBarred} />
            </p>
          )}
        </div>
      </section>
      <main class="body" tabIndex={-1}>
        {props.notices}
        {savedBefore && (
          <Notice tone="caution" flush>
            <p>{words.changed(savedDay(savedBefore), outcomeWords[savedBefore.outcome])}</p>
          </Notice>
        )}
        {plan && <PlanAdds plan={plan} draft={draft} today={today} />}
        {isPlanGone && (
          <Notice tone="caution" flush>
            <p>{words.planGone}</p>
          </Notice>
        )}
        {from && <AgeNotice source={from.edition.source} on={today} flush />}
        {isBarred && <VisitDots findings={decidedBy} answers={draft.answers} />}
        {isBarred && <Decided tone={tone} title={words.because} findings={decidedBy} {...shared} />}
        {outcome === 'criteria-not-met' && (
          <Decided tone={tone} title={words.decided} findings={decidedBy} {...shared} />
        )}
        {outcome === 'criteria-not-met' && <Changes judged={judged} {...shared} />}
        <Reused {...shared} />
        {isBarred && <StillAllowed notes={judged.mayStillAsk} />}
        {outcome === 'more-information-needed' && (
          <Todo unanswered={props.unanswered} facts={facts} onAnswer={props.onAnswer} />
        )}
        {hasCriteria(reading) ? (
          <FoundFold open={outcome === 'criteria-met'} title={foundTitle(judged)}>
            <Found findings={findings} isSettled={outcome !== 'more-information-needed'} {...shared} />
          </FoundFold>
        ) : (
          <WhatToAsk carrier={carrier} today={today} onPlans={props.onPlans} />
        )}
        <MayAsk authorizations={judged.authorizations} />
        <Laws judged={judged} today={today} {...shared} />
        {(outcome === 'criteria-met' || outcome === 'no-criteria' || isBarred) && (
          <Changes judged={judged} {...shared} />
        )}
        {props.episode}
        {!isLaw(reading.policy) && (
          <p class="Fine last">
            {words.above}{' '}
            {props.onPlans && !plan && (
              <button type="button" class="LinkButton" onClick={props.onPlans}>
                {words.toPlans}
              </button>
            )}
          </p>
        )}
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

function summaryOf(
  { outcome, decidedBy, findings, unanswered }: Judged,
  { texts, carrier }: Reading,
): string {
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
    case 'no-criteria':
      return carrier.guidance ? noCriteriaWords.outcomeGuidance : noCriteriaWords.outcome;
    default:
      return outcome satisfies never;
  }
}

/** The text that the outcome rests on: the law where it bars review, else the policy; nothing where there is neither. */
function textBehind({ outcome, decidedBy }: Judged, reading: Reading) {
  if (outcome === 'review-barred') {
    const law = decidedBy.map((finding) => lawOf(reading, finding)).find(Boolean);
    return law && { name: law.law.statute, edition: law.edition };
  }
  return hasCriteria(reading) ? { name: nameOf(reading.policy), edition: reading.texts.edition } : undefined;
}

function foundTitle({ outcome, findings }: Judged): string {
  const counted = findings.filter(({ standing }) => standing !== 'not-applicable');
  const met = counted.filter(isMet).length;
  // Nothing of the policy was asked where the law bars review: a count would read as failing.
  if (outcome === 'criteria-met' || outcome === 'review-barred') return words.found;
  return outcome === 'more-information-needed'
    ? words.foundSoFar(met, counted.length)
    : words.foundCount(met, counted.length);
}

function savedDay({ savedAt }: SavedCheck): string {
  const day = savedAt.slice(0, 10);
  return isIsoDate(day) ? dateWords(day) : savedAt;
}

const isMet = ({ standing }: Finding): boolean => standing === 'met';
