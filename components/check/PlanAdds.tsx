import type { Draft } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Plan } from '../../criteria/plan.ts';
import { Icon } from '../Icon.tsx';
import { isOldNote, limitOf, sourceOf } from '../planText.ts';
import { checkWords, planWords } from '../words.ts';

const { planAdds: words } = checkWords;

/** What her own note of the plan adds, above the carrier's text; it does not count in the outcome. */
export function PlanAdds({ plan, draft, today }: { plan: Plan; draft: Draft; today: IsoDate }) {
  const { definition, note, source } = plan;
  const rules = rulesOf(plan, draft);
  return (
    <section class="PlanAdds" aria-label={words.head}>
      <div class="SubHead">
        <h3>{words.head}</h3>
        <span>{plan.name}</span>
      </div>
      <ul class="Bullets">
        {rules.map(({ name, says, applies }) => (
          <li key={name} class={applies ? 'tone-caution applies' : undefined}>
            <Icon name={applies ? 'caution' : 'minus'} />
            <div>
              <strong>{name}.</strong> {says}
            </div>
          </li>
        ))}
      </ul>
      {definition && (
        <div>
          <p>
            <strong>{words.definition}</strong>
          </p>
          <blockquote>{definition}</blockquote>
          <p class="Fine">{words.doesItMeet}</p>
        </div>
      )}
      {note && <p>{note}</p>}
      <p class="Fine">
        {sourceOf(source)}. {planWords.own}
      </p>
      {isOldNote(source, today) && <p class="Fine">{planWords.old}</p>}
    </section>
  );
}

/** A rule of the plan; one that applies to this very visit stands out. */
interface PlanRule {
  readonly name: string;
  readonly says: string;
  readonly applies?: boolean;
}

function rulesOf(plan: Plan, draft: Draft): PlanRule[] {
  const { prescription, authorizationFrom, holdsMonths } = plan;
  const limit = limitOf(plan);
  return [
    ...(authorizationFrom === undefined ? [] : [authorization(authorizationFrom, draft)]),
    ...(limit === undefined ? [] : [{ name: words.limit, says: words.atMost(limit) }]),
    ...(prescription === undefined
      ? []
      : [{ name: words.prescription, says: words.prescriptions[prescription] }]),
    ...(holdsMonths === undefined ? [] : [{ name: words.holds, says: planWords.holds(holdsMonths) }]),
  ];
}

/** The facts that count visits, each its own way; the first that is answered tells which visit it is. */
const counts = ['visit-number', 'claim-visit-number'];

function authorization(from: number, { answers }: Draft): PlanRule {
  const name = words.authorization;
  const visit = counts.map((id) => answers[id]).find((answer) => typeof answer === 'number');
  if (typeof visit !== 'number') return { name, says: words.from(from) };
  return visit >= from
    ? { name, says: words.reached(from, visit), applies: true }
    : { name, says: words.notReached(from, visit) };
}
