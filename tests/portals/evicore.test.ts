// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readAt, show } from './read.ts';

const start = 'https://carriers.carecorenational.com/Preauthorization/screens/StartRequest.aspx';

const list = (label: string, attributes = ''): HTMLSelectElement | null => {
  show(`<aside>Cigna, Regence</aside><label for="a">PLEASE CHOOSE AN ADDRESS</label>
    <select id="a"><option selected>REGENCE STREET</option></select>
    <label for="h">${label}</label>
    <select id="h" ${attributes}><option value="">--</option><option value="C">CIGNA</option><option value="P">PREMERA</option></select>`);
  return document.querySelector('#h');
};

it('shows that no health plan is chosen, or that none can be', () => {
  list('PLEASE CHOOSE A HEALTH PLAN');
  expect(readAt(start)).toEqual([{ kind: 'control', payer: '' }]);
  const disabled = list('PLEASE CHOOSE A HEALTH PLAN', 'disabled');
  if (disabled) disabled.value = 'P';
  expect(readAt(start)).toEqual([{ kind: 'control', payer: '' }]);
});

it('shows the health plan that a script has chosen', () => {
  const select = list('Please choose a health plan *');
  if (select) select.value = 'P';
  expect(readAt(start)).toEqual([{ kind: 'control', payer: 'PREMERA' }]);
});

it('knows the list by its label and by nothing else', () => {
  const select = list('PLEASE CHOOSE A PROVIDER');
  if (select) select.value = 'P';
  expect(readAt(start)).toEqual([]);
});
