import { type Dictionary, translated } from '../../language/translated.ts';
import type { PanelContents } from '../../platform/messages.ts';

/** What the panel shows, with what carriers and laws say in a dictionary's language. Her own words stay hers. */
export function contentsIn(contents: PanelContents, dictionary: Dictionary): PanelContents {
  switch (contents.kind) {
    case 'carrier': {
      const { carrier, laws, others } = contents;
      return { ...contents, ...translated({ carrier, laws, others }, dictionary) };
    }
    case 'choose':
      return translated(contents, dictionary);
    case 'unknown':
      return { ...contents, others: translated(contents.others, dictionary) };
    default:
      return contents satisfies never;
  }
}
