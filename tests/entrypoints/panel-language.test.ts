import { expect, it } from 'vitest';
import { carriers } from '../../carriers/index.ts';
import { spanish } from '../../carriers/spanish.ts';
import { contentsIn } from '../../entrypoints/panel/in-language.ts';

const others = carriers.map(({ id, name }) => ({ id, name }));
const nameOf = (id: string, names: readonly { id: string; name: string }[]) =>
  names.find((each) => each.id === id)?.name;

it('A name that describes a carrier is in the panel’s language wherever one is chosen', () => {
  const [first] = carriers;
  if (!first) throw new Error('There is no carrier.');
  for (const contents of [
    contentsIn({ kind: 'choose', found: others, others }, spanish),
    contentsIn({ kind: 'unknown', payer: 'Condition', others }, spanish),
    contentsIn({ kind: 'carrier', carrier: first, laws: [], dateOfService: '2026-11-02', others }, spanish),
  ]) {
    const names = contents.others.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(nameOf('federal-employees', contents.others)).toBe('Planes de empleados federales (FEHB)');
  }
});

it('A payer’s name stays as the page has it, even where it is a word of ours', () => {
  expect(contentsIn({ kind: 'unknown', payer: 'Condition', others: [] }, spanish)).toMatchObject({
    payer: 'Condition',
  });
});
