import { type Dictionary, translated } from '../../language/translated.ts';
import type { PanelContents } from '../../platform/messages.ts';

/** What the panel shows, with what carriers and laws say in a dictionary's language. Her own words stay hers. */
export function contentsIn(contents: PanelContents, dictionary: Dictionary): PanelContents {
  switch (contents.kind) {
    case 'carrier': {
      const { carrier, laws } = contents;
      return {
        ...contents,
        ...translated({ carrier, laws }, dictionary),
        others: namesIn(contents, dictionary),
      };
    }
    case 'choose':
      return {
        ...contents,
        found: translated(contents.found, dictionary),
        others: namesIn(contents, dictionary),
      };
    case 'unknown':
      return { ...contents, others: namesIn(contents, dictionary) };
    default:
      return contents satisfies never;
  }
}

/** The other carriers to choose from, in the order of the names that are read. */
const namesIn = ({ others }: PanelContents, dictionary: Dictionary): PanelContents['others'] =>
  [...translated(others, dictionary)].sort((a, b) => a.name.localeCompare(b.name));
