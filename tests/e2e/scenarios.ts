import { readFileSync } from 'node:fs';
import type { Served } from './browser.ts';

const folder = new URL('../portals/', import.meta.url);

/** What a person should see at a moment: a carrier's id, `none` or `ambiguous`. */
interface Step {
  readonly at_ms: number;
  readonly go?: number;
  readonly expected: string;
  readonly raw?: string;
}

/** One line of tests/portals/index.json, or of own.json beside it. */
export interface Scenario {
  readonly id: string;
  readonly file: string;
  readonly url: string | readonly string[];
  readonly documents: string | readonly { readonly url: string; readonly file: string }[];
  readonly expected: string;
  readonly accept?: readonly string[];
  readonly raw?: string;
  readonly timeline?: readonly Step[];
  readonly reject?: readonly string[];
  /** The page types into a field of its own, so it needs the focus. */
  readonly types?: boolean;
  readonly why: string;
}

const read = (file: string): readonly Scenario[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')).scenarios;

/** The scenarios that recognition is judged by: those that were given, and our own. */
export const scenarios: readonly Scenario[] = [...read('index.json'), ...read('own.json')];

/** The scenario of this id. */
export function scenario(id: string): Scenario {
  const found = scenarios.find((each) => each.id === id);
  if (!found) throw new Error(`There is no scenario ${id}.`);
  return found;
}

/** Its addresses; most have one. */
export const urlsOf = ({ url }: Scenario): readonly string[] => (typeof url === 'string' ? [url] : url);

/** Its documents, with the addresses they are served at. */
export function documentsOf(given: Scenario): Served[] {
  if (typeof given.documents === 'string')
    return urlsOf(given).map((url) => ({ url, html: page(given.file) }));
  return given.documents.map(({ url, file }) => ({ url, html: page(file) }));
}

/** A page of ours that stands for one of a portal. */
export function page(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}
