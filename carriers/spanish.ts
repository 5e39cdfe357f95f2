import { spanish as ofFacts } from '../criteria/facts.es.ts';
import type { Dictionary } from '../language/translated.ts';
import { spanish as ofNames } from './names.es.ts';

const files = import.meta.glob<Dictionary>(['./es.ts', './*/es.ts'], { eager: true, import: 'spanish' });

/** The Spanish of everything that carriers, laws and the catalogue of facts say. */
export const spanish: Dictionary = Object.assign({}, ofFacts, ofNames, ...Object.values(files));
