import type { Edition } from '../../criteria/policy.ts';
import { panelWords as words } from '../words.ts';
import { CriterionText } from './CriterionText.tsx';

/** When the service is not necessary, whatever else holds: any one of these is enough. */
export function Limitations({ edition, level }: { edition: Edition; level: 4 | 5 }) {
  return (
    <div class="Group is-any is-limits">
      <p class="rule">{words.limitationsRule(edition.unless.length)}</p>
      <ul>
        {edition.unless.map((id) => {
          const criterion = edition.criteria[id];
          return (
            criterion && (
              <CriterionText key={id} criterion={criterion} within={edition.source} level={level} />
            )
          );
        })}
      </ul>
    </div>
  );
}
