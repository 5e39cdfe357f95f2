import {
  branchesOf,
  criteriaIn,
  type Edition,
  type Outline,
  type OutlineGroup,
} from '../../criteria/policy.ts';
import { panelWords as words } from '../words.ts';
import { CriterionText } from './CriterionText.tsx';

/** What must hold, as its logic: a solid rail is all of, a dashed rail any of, a box holds only in the case it names. */
export function OutlineText({ edition, level }: { edition: Edition; level: 4 | 5 }) {
  const { requires } = edition;
  const ids = criteriaIn(requires);
  if (ids.length === 0) return <p>{words.noCriteria}</p>;
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const group = typeof requires === 'string' ? { all: [requires] } : requires;
  return <Group group={group} edition={edition} numbers={numbers} level={level} />;
}

interface GroupProps {
  group: OutlineGroup;
  edition: Edition;
  numbers: ReadonlyMap<string, number>;
  level: 4 | 5;
}

function Group({ group, edition, numbers, level }: GroupProps) {
  const branches = branchesOf(group);
  const look = `Group${'all' in group ? '' : ' is-any'}${group.when ? ' is-case' : ''}`;
  return (
    <div class={look}>
      <p class="rule">
        {group.label ? (
          <>
            {group.label}: <span>{quantity(group, words.inCase)}</span>
          </>
        ) : (
          quantity(group, words.quantity)
        )}
      </p>
      <ol>
        {branches.map((branch) => (
          <Branch key={keyOf(branch)} branch={branch} edition={edition} numbers={numbers} level={level} />
        ))}
      </ol>
    </div>
  );
}

function Branch({ branch, ...rest }: Omit<GroupProps, 'group'> & { branch: Outline }) {
  if (typeof branch !== 'string') {
    return (
      <li>
        <Group group={branch} {...rest} />
      </li>
    );
  }
  const criterion = rest.edition.criteria[branch];
  const number = rest.numbers.get(branch);
  if (!criterion || number === undefined) return null;
  return (
    <CriterionText criterion={criterion} number={number} within={rest.edition.source} level={rest.level} />
  );
}

const keyOf = (outline: Outline): string => criteriaIn(outline).join(' ');

function quantity(group: OutlineGroup, by: typeof words.quantity): string {
  const n = branchesOf(group).length;
  if ('all' in group) return by.all(n);
  return 'any' in group ? by.any(n) : by.least(group.least, n);
}
