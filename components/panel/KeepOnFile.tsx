import { criteriaIn, type Edition } from '../../criteria/policy.ts';
import { Icon } from '../Icon.tsx';
import { Where } from '../Where.tsx';
import { panelWords as words } from '../words.ts';

/** What the chart should hold: the criteria that ask for papers, by their number, and what else the policy lists. */
export function KeepOnFile({ edition }: { edition: Edition }) {
  const ids = criteriaIn(edition.requires);
  return (
    <ul class="Bullets">
      {papersIn(edition).map(([id, criterion]) => (
        <li key={id}>
          <Icon name="page" />
          <div>
            <strong>{criterion.name}</strong>
            {ids.includes(id)
              ? ` (${words.criterionNumber(ids.indexOf(id) + 1)})`
              : `. ${criterion.statement}`}
          </div>
        </li>
      ))}
      {edition.keepOnFile?.map((note) => (
        <li key={note.name}>
          <Icon name="page" />
          <div>
            <strong>{note.name}.</strong> {note.statement}
            {note.items && (
              <ul class="Bullets">
                {note.items.map((item) => (
                  <li key={item}>
                    <Icon name="minus" />
                    <span>{item}</span>
                  </li>
                ))}
              </ul>
            )}
            <Where cite={note.cite} within={edition.source} />
          </div>
        </li>
      ))}
    </ul>
  );
}

/** How many things there are to keep. */
export const itemsToKeep = (edition: Edition): number =>
  papersIn(edition).length + (edition.keepOnFile?.length ?? 0);

const papersIn = (edition: Edition) =>
  Object.entries(edition.criteria).filter(([, criterion]) => criterion.kind === 'documentation');
