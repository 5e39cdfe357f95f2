import { type Dictionary, translated } from '../../language/translated.ts';
import type { PanelContents } from '../../platform/messages.ts';

/** What the panel shows, with what carriers and laws say in a dictionary's language. Her own words stay hers. */
export function contentsIn(contents: PanelContents, dictionary: Dictionary): PanelContents {
  if (contents.kind !== 'carrier') return contents;
  const { carrier, laws } = contents;
  return { ...contents, ...translated({ carrier, laws }, dictionary) };
}
