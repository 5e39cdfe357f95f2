import { expect, it } from 'vitest';
import { translated } from '../../language/translated.ts';

it('translates the sentences it knows, at any depth, and leaves the others', () => {
  const data = { statement: 'A visit.', items: ['One.', 'Two.'], count: 2, rule: { is: true } };
  expect(translated(data, { 'A visit.': 'Una visita.', 'Two.': 'Dos.' })).toEqual({
    statement: 'Una visita.',
    items: ['One.', 'Dos.'],
    count: 2,
    rule: { is: true },
  });
});

it('leaves words that must be found in a source', () => {
  expect(translated({ find: 'massage', name: 'massage' }, { massage: 'masaje' })).toEqual({
    find: 'massage',
    name: 'masaje',
  });
});

it('keeps what is shared shared', () => {
  const source = { title: 'A text' };
  const copy = translated({ one: { source }, two: { source } }, {});
  expect(copy.one.source).toBe(copy.two.source);
});
