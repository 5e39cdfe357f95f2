import { facts } from '../criteria/facts.ts';
import type { Carrier, Law } from '../criteria/policy.ts';
import type { Language } from '../language/say.ts';
import { type Dictionary, translated } from '../language/translated.ts';
import { carriers, laws } from './index.ts';

/** What carriers and laws say, and what is asked of a visit for it. */
export interface Registry {
  readonly carriers: readonly Carrier[];
  readonly laws: readonly Law[];
  readonly facts: typeof facts;
}

const english: Registry = { carriers, laws, facts };

/** What carriers and laws say in a language; nothing for English, which is what they are written in. */
export async function dictionaryFor(language: Language): Promise<Dictionary | undefined> {
  return language === 'en' ? undefined : (await import('./spanish.ts')).spanish;
}

/** The registry in a language. Its Spanish is loaded when it is asked for: English pages do without. */
export async function inLanguage(language: Language): Promise<Registry> {
  const dictionary = await dictionaryFor(language);
  if (!dictionary) return english;
  const registry = translated(english, dictionary);
  return { ...registry, carriers: byName(registry.carriers) };
}

/** Carriers in the order of their names, which another language may change. */
export function byName<Named extends { readonly name: string }>(carriers: readonly Named[]): Named[] {
  return [...carriers].sort((a, b) => a.name.localeCompare(b.name));
}
