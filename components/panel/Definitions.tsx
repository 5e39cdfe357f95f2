import type { Note, Source } from '../../criteria/policy.ts';
import { Icon } from '../Icon.tsx';
import { Where } from './Where.tsx';

/** Words a policy defines, each with its examples. */
export function Definitions({
  notes,
  within,
  level,
}: {
  notes: readonly Note[];
  within: Source;
  level: 4 | 5;
}) {
  const Name = `h${level}` as const;
  return (
    <ul class="Notes">
      {notes.map((note) => (
        <li key={note.name}>
          <Name class="name">{note.name}</Name>
          <p>{note.statement}</p>
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
          <Where cite={note.cite} within={within} />
        </li>
      ))}
    </ul>
  );
}
