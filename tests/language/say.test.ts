import { expect, it } from 'vitest';
import { wordsIn } from '../../language/say.ts';
import english from '../../public/_locales/en/messages.json' with { type: 'json' };

const sample = {
  ...english,
  page_checks: { message: '$2 before $1, and $1 again' },
  page_nav: { message: 'costs $' },
};

it('puts each value in its place, wherever the language wants it', () => {
  expect(wordsIn('en', sample).say('page_checks', 'one', 2)).toBe('2 before one, and one again');
});

it('leaves a dollar that stands for nothing as it is', () => {
  expect(wordsIn('en', sample).say('page_nav')).toBe('costs $');
});

it('does not read a value for places in it', () => {
  expect(wordsIn('en', sample).say('page_checks', '$2', 'x')).toBe('x before $2, and $2 again');
});
