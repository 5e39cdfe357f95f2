import { wordsOf } from '../language/catalogues.ts';
import { type Language, speak, type Words, words } from '../language/say.ts';
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
 * Speaks at once what a page spoke last, before it is known what she has set: what has words needs a language when it is
 * loaded. Nothing of it may be shown until `startSpeaking` has seen that it is right.
 */
export function speakAtOnce(): void {
  speak(wordsOf(lastLanguage()));
}

/**
 * Waits until it is known that this page of the extension speaks the therapist's language; one that does not loads itself
 * again, now and whenever she sets another. `settings`: hers, where they are being read already.
 */
export async function startSpeaking(settings = readSettings()): Promise<Words> {
  const { language: setting } = await settings.catch(() => ({ language: 'browser' as const }));
  if (languageFor(setting) !== words().language) await loadAgain(languageFor(setting));
  keepLanguage(words().language);
  document.documentElement.lang = words().language;
  onSettingsChanged(async () => {
    const now = await readSettings().catch(() => undefined);
    if (!now) return;
    const language = languageFor(now.language);
    if (held.size > 0) keepLanguage(language);
    else if (language !== words().language) await loadAgain(language);
  });
  return words();
}

const lastKey = 'language';

/**
 * The language spoken last: a copy of the setting, in the one place that a page can read at once. Where that place is
 * closed, the page's address may name it.
 */
function lastLanguage(): Language {
  let last = new URLSearchParams(location.search).get(lastKey);
  try {
    last ??= localStorage.getItem(lastKey);
  } catch {
    // Pages may keep nothing.
  }
  return last === 'en' || last === 'es' ? last : languageFor('browser');
}

/** Keeps the copy, unless it is the browser's language, which needs none. Whether it can be kept. */
function keepLanguage(language: Language): boolean {
  try {
    if (language === languageFor('browser')) localStorage.removeItem(lastKey);
    else localStorage.setItem(lastKey, language);
    return true;
  } catch {
    return false;
  }
}

/** Forgets the copy. */
export function forgetLanguage(): void {
  try {
    localStorage.removeItem(lastKey);
  } catch {
    // There was none.
  }
}

/** Loads the page again, in a language. Nobody waits for what comes after. */
function loadAgain(language: Language): Promise<never> {
  const address = new URL(location.href);
  if (keepLanguage(language)) address.searchParams.delete(lastKey);
  else address.searchParams.set(lastKey, language);
  if (address.href === location.href) location.reload();
  else location.replace(address);
  return new Promise(() => undefined);
}
