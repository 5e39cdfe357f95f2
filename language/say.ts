import type english from '../public/_locales/en/messages.json';

/** A language that every word is there in. */
export type Language = 'en' | 'es';

/** What a message is called in `public/_locales`. */
export type MessageKey = keyof typeof english;

/** Every message in one language, as the browser keeps them: `$1` to `$9` stand for values. */
export type Catalogue = Readonly<Record<MessageKey, { readonly message: string }>>;

/** What is counted: `visits` stands for the messages `visits_one` and `visits_other`. */
export type CountedKey = MessageKey extends infer Key
  ? Key extends `${infer Base}_one`
    ? Base
    : never
  : never;

/** Words in one language. */
export interface Words {
  readonly language: Language;
  /** A message with its values in the places of `$1`, `$2` and so on. */
  say(key: MessageKey, ...values: readonly (string | number)[]): string;
  /** A message that depends on a number, which is `$1`; further values follow it. */
  sayCount(key: CountedKey, n: number, ...values: readonly (string | number)[]): string;
}

/** Words from a catalogue. */
export function wordsIn(language: Language, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(language);
  const say: Words['say'] = (key, ...values) =>
    catalogue[key].message.replace(/\$([1-9])/g, (_, place) => String(values[Number(place) - 1] ?? ''));
  const sayCount: Words['sayCount'] = (key, n, ...values) =>
    // Both languages' other forms (Spanish has one for millions) are said like `other`.
    say(`${key}_${plural.select(n) === 'one' ? 'one' : 'other'}` as MessageKey, n, ...values);
  return { language, say, sayCount };
}

let spoken: Words | undefined;

/**
 * From now on this is what Touchstone speaks here. Each page says so before anything that has words is loaded, since
 * words may be put together as soon as their module is.
 */
export function speak(words: Words): void {
  spoken = words;
}

/** What is spoken here. Throws where nobody has said so yet. */
export function words(): Words {
  if (!spoken) throw new Error('No language is spoken yet: call speak() before loading what has words.');
  return spoken;
}

/** A message in the language spoken here. */
export const say: Words['say'] = (key, ...values) => words().say(key, ...values);

/** A message that depends on a number, in the language spoken here. */
export const sayCount: Words['sayCount'] = (key, n, ...values) => words().sayCount(key, n, ...values);
