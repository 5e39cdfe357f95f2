import { words } from '../language/say.ts';
import { spanish } from './names.es.ts';

/** A carrier's name in the language spoken here, for where the rest of the registry is not loaded in it. */
export function spokenName(name: string): string {
  return (words().language === 'es' ? spanish[name] : undefined) ?? name;
}
