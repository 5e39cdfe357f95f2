import { loadWords } from '../language/catalogues.ts';
import { type Language, speak, type Words } from '../language/say.ts';
import { browser } from './browser.ts';
import { onSettingsChanged, readSettings, type Settings } from './settings.ts';

/** The language to speak: the one she has set, else the browser's where it is one of ours, else English. */
export function languageFor(setting: Settings['language']): Language {
  if (setting !== 'browser') return setting;
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
}

let stays = false;

/** From now on this page keeps the language it speaks: it holds something that would be lost if it loaded again. */
export function stayInLanguage(): void {
  stays = true;
}

/**
 * Speaks the therapist's language on this page of the extension. Await it first and load what has words only then:
 * `await startSpeaking(); await import('./App.tsx')`. When she sets another language, the page loads itself again.
 */
export async function startSpeaking(): Promise<Words> {
  const { language: setting } = await readSettings().catch(() => ({ language: 'browser' as const }));
  const language = languageFor(setting);
  const words = await loadWords(language);
  speak(words);
  document.documentElement.lang = language;
  onSettingsChanged(async () => {
    const now = await readSettings().catch(() => undefined);
    if (now && !stays && languageFor(now.language) !== language) location.reload();
  });
  return words;
}
