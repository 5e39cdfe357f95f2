import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Plan } from '../../criteria/plan.ts';
import { answerWords } from '../../criteria/wording.ts';
import { say } from '../../language/say.ts';
import { checkWords } from '../words.ts';
import { funding, isFromPlan } from './draft.ts';
import { Select } from './Select.tsx';

const { start: words } = checkWords;

/** Which of her plans the visit is under; what the plan answers is said and can be changed. */
export function PlanSelect(props: {
  plans: readonly Plan[];
  plan: Plan | undefined;
  /** The page in front names this plan. */
  isHere: boolean;
  draft: Draft;
  facts: Facts;
  onPlan: (planId: string) => void;
}) {
  const { plans, plan, draft, facts } = props;
  const fact = facts[funding];
  const answer = draft.answers[funding];
  const isAnswered = fact && answer !== undefined && isFromPlan(draft, plan, funding);
  return (
    <div class="Field">
      <label for="plan">{words.plan}</label>
      <Select
        id="plan"
        value={plan?.id ?? ''}
        options={[{ id: '', name: words.noPlan }, ...plans]}
        onChange={props.onPlan}
      />
      <span class="help">
        {props.isHere && `${say('recog_plan_from_page')} `}
        {isAnswered ? words.planFunding(fact.name, answerWords(fact, answer)) : words.planHelp}
      </span>
    </div>
  );
}
