import { type Language, type Words, wordsIn } from './say.ts';

/** Every word in a language; only the one that is asked for is loaded. */
export async function loadWords(language: Language): Promise<Words> {
  const { default: catalogue } =
    language === 'es'
      ? await import('../public/_locales/es/messages.json', { with: { type: 'json' } })
      : await import('../public/_locales/en/messages.json', { with: { type: 'json' } });
  return wordsIn(language, catalogue);
}
