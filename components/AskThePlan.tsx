import type { NotFound } from '../criteria/policy.ts';
import { Icon } from './Icon.tsx';
import { noCriteriaWords as words } from './words.ts';

/** The questions for a plan whose criteria we do not have, and the way to note what it answers. */
export function AskThePlan({
  notFound,
  onPlans,
}: {
  notFound: NotFound;
  onPlans?: (() => void) | undefined;
}) {
  return (
    <>
      <ul class="Bullets">
        {notFound.ask.map((question) => (
          <li key={question}>
            <Icon name="list" />
            <span>{question}</span>
          </li>
        ))}
      </ul>
      {onPlans && (
        <button type="button" class="Button is-small" onClick={onPlans}>
          {words.toPlans}
        </button>
      )}
    </>
  );
}
