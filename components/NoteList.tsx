import type { Note, Source } from '../criteria/policy.ts';
import { Icon } from './Icon.tsx';
import { Where } from './Where.tsx';

/** Statements that decide nothing, each with its examples and where it stands. */
export function NoteList(props: {
  notes: readonly Note[];
  /** The text they are part of; without it each says how sure we are of its own. */
  within?: Source;
  level: 4 | 5;
}) {
  const Name = `h${props.level}` as const;
  return (
    <ul class="Notes">
      {props.notes.map((note) => (
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
          <Where cite={note.cite} within={props.within} />
        </li>
      ))}
    </ul>
  );
}
