import type { ComponentChildren } from 'preact';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier, Law, Policy } from '../../criteria/policy.ts';
import { dateWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { TextGrade } from '../TextGrade.tsx';
import { checkWords, noCriteriaWords } from '../words.ts';
import { DateOfService } from './DateOfService.tsx';
import { Earlier } from './Earlier.tsx';
import { NoEdition } from './NoEdition.tsx';
import { PlanSelect } from './PlanSelect.tsx';
import { hasCriteria, nameOf, readingOf } from './reading.ts';
import { Select } from './Select.tsx';
import { StartText } from './StartText.tsx';
import { type TabInFront, ThisTab } from './ThisTab.tsx';

const { start: words } = checkWords;

/** The first screen: whose criteria, for which day. It says once what a check is and is not. */
export function Start(props: {
  carriers: readonly Carrier[];
  carrier: Carrier;
  policy: Policy;
  laws: readonly Law[];
  /** Her notes of this carrier's plans, and the one that is chosen. */
  plans: readonly Plan[];
  plan: Plan | undefined;
  facts: Facts;
  draft: Draft;
  today: IsoDate;
  isHere: boolean;
  /** The plan of hers that the page in front names. */
  herePlanId: string | undefined;
  tab: TabInFront | undefined;
  answered: number;
  /** The saved checks of this carrier, the newest first. */
  earlier: readonly SavedCheck[];
  savedCount: number;
  /** Which course of care the visit is part of. */
  episode: ComponentChildren;
  notices: ComponentChildren;
  onDate: (day: IsoDate) => void;
  onCarrier: (carrierId: string) => void;
  onPolicy: (policyId: string) => void;
  onPlan: (planId: string) => void;
  onPlans: (() => void) | undefined;
  onStart: () => void;
  onReuse: (check: SavedCheck) => void;
  onClear: () => void;
  onSaved: () => void;
}) {
  const { carriers, carrier, policy, laws, plans, plan, facts, draft, today, answered } = props;
  const reading = readingOf(carrier, policy, laws, draft.dateOfService);
  const ownTexts = carriers.filter(({ planOf }) => planOf === carrier.id);
  // Said before anything else at first; to someone who has saved checks, last.
  const isFirst = props.savedCount === 0;
  const calm = <p class="Calm">{words.calm}</p>;
  return (
    <>
      <main class="body" tabIndex={-1}>
        {props.notices}
        {isFirst && calm}
        {reading && answered === 0 && <Earlier checks={props.earlier} onReuse={props.onReuse} />}
        <div class="Field">
          <label for="carrier">{words.carrier}</label>
          <Select id="carrier" value={carrier.id} options={carriers} onChange={props.onCarrier} />
          <span class="help">
            {props.isHere && `${words.fromPage} `}
            {carrier.policies.length === 1 && reading && textWords(reading.policy, reading.texts.edition)}
            {reading && !hasCriteria(reading) && noCriteriaWords.start}
          </span>
          {reading && hasCriteria(reading) && (
            <span class="help">
              <TextGrade source={reading.texts.edition.source} />
            </span>
          )}
          {ownTexts.length > 0 && (
            <div class="Chips">
              {words.plans}
              {ownTexts.map(({ id, name }) => (
                <button key={id} type="button" class="Chip" onClick={() => props.onCarrier(id)}>
                  {name}
                </button>
              ))}
            </div>
          )}
        </div>
        {carrier.policies.length > 1 && (
          <div class="Field">
            <label for="policy">{words.policy}</label>
            <Select
              id="policy"
              value={policy.id}
              options={carrier.policies.map((each) => ({ id: each.id, name: longName(each) }))}
              onChange={props.onPolicy}
            />
            <span class="help">{reading && textWords(policy, reading.texts.edition)}</span>
          </div>
        )}

        <DateOfService day={draft.dateOfService} today={today} onDay={props.onDate} />
        {!reading && <NoEdition policy={policy} on={draft.dateOfService} />}
        <StartText reading={reading} today={today} onPlans={props.onPlans} />
        {plans.length > 0 && (
          <PlanSelect
            {...{ plans, plan, draft, facts }}
            isHere={plan !== undefined && plan.id === props.herePlanId}
            onPlan={props.onPlan}
          />
        )}
        {props.episode}
        {answered > 0 && (
          <div class="Reuse">
            <Icon name="list" />
            <span>
              {words.kept(answered)}
              {draft.reused && ` · ${say('reuse_head', dateWords(draft.reused.from))}`}
            </span>
            <button type="button" class="Button is-small" onClick={props.onClear}>
              {words.clear}
            </button>
          </div>
        )}
        {props.tab && <ThisTab tab={props.tab} carrier={carrier} carriers={carriers} />}
        {!isFirst && calm}
      </main>
      <footer class="PopupFoot">
        <button type="button" class="Button is-quiet is-small" onClick={props.onSaved}>
          {checkWords.savedCount(props.savedCount)}
        </button>
        <span class="grow" />
        {reading && (
          <button type="button" class="Button is-primary" onClick={props.onStart}>
            {answered > 0 ? words.goOn : words.begin}
          </button>
        )}
      </footer>
    </>
  );
}

const longName = (policy: Policy): string =>
  policy.number ? `${policy.number} ${policy.title}` : policy.title;

function textWords(policy: Policy, edition: Policy['editions'][number]): string {
  const { effective, name } = edition;
  return effective === 'undated'
    ? words.undatedText(nameOf(policy), name)
    : words.text(nameOf(policy), name, dateWords(effective));
}
