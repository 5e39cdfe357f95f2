import { expect, it } from 'vitest';

const files = import.meta.glob<string>(
  [
    '../../{components,entrypoints,episodes,papers,platform,sync}/**/*.{ts,tsx}',
    '../../criteria/{wording,plan}.ts',
  ],
  { eager: true, query: '?raw', import: 'default' },
);

/** What is no sentence for a person: comments, classes, and errors that tell a programmer of a mistake. */
const withoutAsides = (code: string): string =>
  code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/\bclass(?:Name)?\s*[=:]\s*(?:"[^"]*"|'[^']*'|`[^`]*`|\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})/g, '')
    .replace(/new Error\((['"`])[\s\S]*?\1/g, '');

/** Sentences and names that stand in code: text between tags, a word in an attribute, a text that begins like one. */
function sentencesIn(code: string, isMarkup: boolean): string[] {
  const plain = withoutAsides(code);
  const texts = [...plain.matchAll(/(['"`])((?:(?!\1)[^\\\n]|\\.)*)\1/g)].map(([, , text = '']) => text);
  const spoken = texts.filter((text) => /^\p{Lu}\p{Ll}+[ ,’]\s*\S*\p{Ll}/u.test(text));
  const named = [...plain.matchAll(/\b(?:aria-label|title|alt|placeholder)="([^"]+)"/g)].map(
    ([, text = '']) => text,
  );
  const between = isMarkup
    ? [...plain.matchAll(/<[\w.]+(?:\s[^<>]*)?>([^<>{}()=;]*\p{L}{2}[^<>{}()=;]*)(?=[<{])/gu)].map(
        ([, text = '']) => text.trim(),
      )
    : [];
  return [...spoken, ...named, ...between];
}

/** A language is called what its speakers call it. */
const allowed = new Set(['English', 'Español']);
it('has every word a person reads in public/_locales and none in the code', () => {
  expect(Object.keys(files).length).toBeGreaterThan(100);
  const found = Object.entries(files).flatMap(([path, code]) =>
    sentencesIn(code, path.endsWith('.tsx'))
      .filter((text) => !allowed.has(text))
      .map((text) => `${path.replace('../../', '')}: ${text}`),
  );
  expect(found, 'Put these words into public/_locales/*/messages.json and say() them.').toEqual([]);
});

it('would see a sentence, a name and a text between tags', () => {
  const code = 'const a = \'Close this now.\'; <p aria-label="Close">Good day</p>';
  expect(sentencesIn(code, true)).toEqual(['Close this now.', 'Close', 'Good day']);
});
