import type { IsoDate } from '../../criteria/dates.ts';
import type { Plan } from '../../criteria/plan.ts';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { isOldNote, limitOf, sourceOf } from '../planText.ts';
import { planWords as words } from '../words.ts';

/** What the therapist noted of this carrier's plans, above its policy: two lines each, more when opened; first the one the page names. */
export function PlanNotes(props: { plans: readonly Plan[]; namedId?: string | undefined; on: IsoDate }) {
  const { plans, namedId, on } = props;
  if (plans.length === 0) return null;
  const ordered = [...plans.filter(({ id }) => id === namedId), ...plans.filter(({ id }) => id !== namedId)];
  return (
    <section class="PlanNotes" aria-label={words.mine}>
      <h3>{words.mine}</h3>
      {ordered.map((plan) => (
        <details key={plan.id}>
          <summary>
            <Icon name="chevron" />
            <span>
              <b>{plan.name}</b>
              {plan.id === namedId && <span class="Here">{say('recog_plan_named')}</span>}
              <span class="brief">{briefOf(plan)}</span>
            </span>
          </summary>
          <div class="inside">
            {plan.holdsMonths !== undefined && <p>{words.holds(plan.holdsMonths)}</p>}
            {plan.definition && <p>{words.quoted(plan.definition)}</p>}
            {plan.note && <p>{plan.note}</p>}
            <p>{sourceOf(plan.source)}</p>
            {isOldNote(plan.source, on) && <p>{words.old}</p>}
            <p class="Since">{words.own}</p>
          </div>
        </details>
      ))}
    </section>
  );
}

/** The rules of a plan in one line. */
function briefOf(plan: Plan): string {
  const { authorizationFrom, prescription } = plan;
  const rules = [
    limitOf(plan),
    authorizationFrom === undefined ? undefined : words.authorizationBrief(authorizationFrom),
    prescription && words.prescriptions[prescription],
  ].flatMap((rule) => rule ?? []);
  return [...rules, words.sources[plan.source.kind]].join(' · ');
}
