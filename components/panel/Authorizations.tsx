import type { Edition } from '../../criteria/policy.ts';
import { CriterionText } from './CriterionText.tsx';

/** What the plan may ask for beside necessity. */
export function Authorizations({ edition, level }: { edition: Edition; level: 4 | 5 }) {
  return (
    <ul class="Notes">
      {authorizationsIn(edition).map(([id, criterion]) => (
        <CriterionText key={id} criterion={criterion} within={edition.source} level={level} />
      ))}
    </ul>
  );
}

/** The authorizations an edition names, with their ids. */
export const authorizationsIn = (edition: Edition) =>
  Object.entries(edition.criteria).filter(([, criterion]) => criterion.kind === 'authorization');
