import { loadWords } from '../language/catalogues.ts';
import { type Language, speak, type Words } from '../language/say.ts';
import { browser } from './browser.ts';
import { onSettingsChanged, readSettings, type Settings } from './settings.ts';

/** The language to speak: the one she has set, else the browser's where it is one of ours, else English. */
export function languageFor(setting: Settings['language']): Language {
  if (setting !== 'browser') return setting;
  return browser.i18n.getUILanguage().toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
}

/** What would be lost if this page loaded itself again. */
const held = new Set<symbol>();

/** The page keeps the language it speaks, since it holds something that is nowhere else; until what this returns is called. */
export function stayInLanguage(): () => void {
  const one = Symbol('held');
  held.add(one);
  return () => held.delete(one);
}

/**
 * Speaks the therapist's language on this page of the extension. Await it first and load what has words only then:
 * `await startSpeaking(); await import('./App.tsx')`. When she sets another language, the page loads itself again.
 * `settings`: hers, where they are being read already.
 */
export async function startSpeaking(settings = readSettings()): Promise<Words> {
  // Most speak their browser's language; it is fetched while the setting is read.
  const usual = languageFor('browser');
  const usualWords = loadWords(usual);
  const { language: setting } = await settings.catch(() => ({ language: 'browser' as const }));
  const language = languageFor(setting);
  const words = await (language === usual ? usualWords : loadWords(language));
  speak(words);
  document.documentElement.lang = language;
  onSettingsChanged(async () => {
    const now = await readSettings().catch(() => undefined);
    if (now && held.size === 0 && languageFor(now.language) !== language) location.reload();
  });
  return words;
}
