import type { Criterion, Source } from '../../criteria/policy.ts';
import { Icon } from '../Icon.tsx';
import { Where } from '../Where.tsx';
import { panelWords as words } from '../words.ts';

/** One criterion: its number, its name, what it says and where. */
export function CriterionText(props: {
  criterion: Criterion;
  /** Without one it is marked by a dash: the order says nothing. */
  number?: number;
  within: Source;
  level: 4 | 5;
}) {
  const { criterion, number, within } = props;
  const Name = `h${props.level}` as const;
  return (
    <li class="Criterion">
      {number === undefined ? <Icon name="minus" /> : <span class="num">{number}</span>}
      <div>
        <Name class="name">{criterion.name}</Name>
        <p>{criterion.statement}</p>
        {criterion.when && <p class="when">{words.whenHistory}</p>}
        <Where cite={criterion.cite} within={within} />
      </div>
    </li>
  );
}
