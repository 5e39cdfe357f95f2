import english from '../public/_locales/en/messages.json' with { type: 'json' };
import { type Language, type Words, wordsIn } from './say.ts';

/** Every word in a language. English is there; what else is spoken is loaded when it is asked for. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') return wordsIn(language, english);
  const { default: spanish } = await import('../public/_locales/es/messages.json', {
    with: { type: 'json' },
  });
  return wordsIn(language, spanish);
}
