import { describe, expect, it } from 'vitest';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import spanish from '../../public/_locales/es/messages.json' with { type: 'json' };

const texts = (catalogue: Readonly<Record<string, { message: string }>>) =>
  Object.entries(catalogue).map(([key, { message }]) => ({ key, message }));
const places = (message: string) => [...new Set(message.match(/\$[1-9]/g))].sort().join(' ');

describe.each([
  ['English', english],
  ['Spanish', spanish],
])('%s', (_, catalogue) => {
  it('has its messages in the order of their keys, so that they are found and two changes do not collide', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).sort());
  });

  it('says something in every message, without a space too many', () => {
    const odd = texts(catalogue).filter(({ message }) => message === '' || message !== message.trim());
    expect(odd, 'These messages are empty or begin or end with a space.').toEqual([]);
  });

  it('has both forms of what is counted', () => {
    const keys = new Set(Object.keys(catalogue));
    const single = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(single, 'These keys have only one of _one and _other.').toEqual([]);
  });
});

it('has every English message in Spanish, and no other', () => {
  expect(Object.keys(spanish)).toEqual(Object.keys(english));
});

it('keeps the places for values in Spanish', () => {
  const inSpanish: Readonly<Record<string, { message: string }>> = spanish;
  const lost = texts(english).filter(
    // “One visit” may do without its number.
    ({ key, message }) => !key.endsWith('_one') && places(message) !== places(inSpanish[key]?.message ?? ''),
  );
  expect(lost, 'The Spanish of these messages has other values in it.').toEqual([]);
});

it('uses every message somewhere', async () => {
  const files = import.meta.glob(
    [
      '../../{components,criteria,entrypoints,episodes,language,papers,platform}/**/*.{ts,tsx}',
      '../../wxt.config.ts',
    ],
    { eager: true, query: '?raw', import: 'default' },
  );
  const code = Object.values(files).join('\n');
  // A key may be put together: `say(`outcome_${outcome}`)` uses every key that starts with `outcome_`.
  const begun = [...code.matchAll(/`([a-z0-9_]+_)\$\{/g)].map(([, start]) => start ?? '');
  const unused = Object.keys(english).filter((key) => {
    const base = key.replace(/_(?:one|other)$/, '');
    return (
      !begun.some((start) => key.startsWith(start)) && !new RegExp(`['"\`_]${base}(?:['"\`_])`).test(code)
    );
  });
  expect(unused, 'No code says these messages.').toEqual([]);
});
