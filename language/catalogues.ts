import english from '../public/_locales/en/messages.json?raw';
import spanish from '../public/_locales/es/messages.json?raw';
import { type Catalogue, type Language, type Words, wordsIn } from './say.ts';

/** Every word in a language. Both are there as texts; only what is spoken is taken apart. */
export const wordsOf = (language: Language): Words =>
  wordsIn(language, JSON.parse(language === 'es' ? spanish : english) as Catalogue);
