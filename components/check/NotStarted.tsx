import type { ComponentChildren } from 'preact';
import type { Draft } from '../../criteria/check.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { Notice } from '../Notice.tsx';
import { checkWords as words } from '../words.ts';
import { draftHere, isFromPlan, planOf, startedFrom, underCarrier, underPolicy, withPlan } from './draft.ts';
import { EpisodeSelect } from './EpisodeSelect.tsx';
import { givenByEpisode, inEpisode, onDay } from './episode.ts';
import { PopupBar } from './PopupBar.tsx';
import type { CheckProps } from './props.ts';
import { policiesOf, standingAnswers } from './reading.ts';
import { Start } from './Start.tsx';
import type { Headings } from './useHeadings.ts';

/** The screen before a check begins; also where a draft comes to whose carrier, policy or edition is not there. */
export function NotStarted(props: {
  check: CheckProps;
  draft: Draft | undefined;
  /** The carrier to show when the draft's own is not there. */
  first: Carrier | undefined;
  headings: Headings;
  notices: ComponentChildren;
  onChange: (draft: Draft) => void;
  /** Begins another draft; the one under way is put aside. */
  onReplace: (draft: Draft) => void;
  onSaved: () => void;
}) {
  const { check, draft, first, notices, onChange } = props;
  const { carriers, facts, saved, plans = [] } = check;
  const own = carriers.find(({ id }) => id === draft?.carrierId);
  const carrier = own ?? first;
  const policies = carrier ? policiesOf(carrier) : [];
  const policy = policies.find(({ id }) => id === draft?.policyId) ?? policies[0];
  const plan = planOf(draft, plans);
  const ofEpisode = draft ? givenByEpisode(draft, check) : {};
  const isGone = draft !== undefined && (!own || policy?.id !== draft.policyId);
  return (
    <>
      <PopupBar
        title={words.title}
        detail={words.notBenefits}
        titleRef={props.headings.title}
        onSaved={props.onSaved}
        check={check}
      />
      {draft && carrier && policy ? (
        <Start
          {...{ carriers, carrier, policy, plan, draft, facts }}
          plans={plans.filter(({ carrierId }) => carrierId === carrier.id)}
          laws={check.laws}
          tab={check.tab}
          today={check.today}
          isHere={check.hereId === carrier.id}
          herePlanId={check.hereId === carrier.id ? check.herePlanId : undefined}
          answered={
            standingAnswers(draft.answers, facts, draft.dateOfService).filter(
              ([fact, answer]) => !isFromPlan(draft, plan, fact) && ofEpisode[fact] !== answer,
            ).length
          }
          earlier={saved.filter((each) => each.carrierId === carrier.id && (draft.sample || !each.sample))}
          savedCount={saved.length}
          onSaved={props.onSaved}
          notices={
            <>
              {notices}
              {isGone && (
                <Notice tone="caution" flush head={words.start.gone}>
                  <p>{words.start.goneHelp}</p>
                </Notice>
              )}
            </>
          }
          episode={
            <EpisodeSelect
              {...{ check, draft }}
              saysAnswers
              onEpisode={(episodeId) => onChange(inEpisode(draft, episodeId, check))}
            />
          }
          onDate={(dateOfService) => onChange(onDay(draft, dateOfService, check))}
          onCarrier={(id) => {
            const chosen = carriers.find((each) => each.id === id);
            if (chosen) onChange(underCarrier(inEpisode(draft, undefined, check), chosen, plan));
          }}
          onPlans={check.onPlans}
          onPlan={(id) =>
            onChange(
              withPlan(
                draft,
                plans.find((each) => each.id === id),
                plan,
              ),
            )
          }
          onPolicy={(policyId) => onChange(underPolicy(draft, carrier.id, policyId))}
          onStart={() => onChange({ ...underPolicy(draft, carrier.id, policy.id), started: true })}
          onReuse={(earlier) => {
            const next = startedFrom({ ...draft, carrierId: carrier.id }, earlier, facts);
            const planned = plan ? withPlan(next, plan, planOf(next, plans)) : next;
            const episodeId = draft.sample ? undefined : (draft.episodeId ?? earlier.episodeId);
            const isThere = check.episodes?.some(
              ({ id, carrierId }) => id === episodeId && carrierId === carrier.id,
            );
            onChange(isThere ? inEpisode(planned, episodeId, check) : planned);
          }}
          onClear={() =>
            props.onReplace({ ...draftHere(check, carrier), dateOfService: draft.dateOfService })
          }
        />
      ) : (
        <main class="body">
          {notices}
          <Notice tone="caution" flush head={words.start.none}>
            <p>{words.start.noneHelp}</p>
          </Notice>
        </main>
      )}
    </>
  );
}
