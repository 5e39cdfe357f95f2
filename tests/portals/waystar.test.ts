// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readAt, show } from './read.ts';

const at = 'https://eligibility.zirmed.com/DDE/Inquiry.aspx';

const field = (value: string): void =>
  show(`<label for="a">Provider</label><input id="a" value="AETNA (60054)">
    <label for="b">Payer:</label><input id="b" class="ui-autocomplete-input" value="${value}">`);

it.each([
  ['UMR (39026)', 'UMR', '39026'],
  ['Blue Shield California(SB542)', 'Blue Shield California', 'SB542'],
  ['PREMERA BLUE CROSS (WA) (00430)', 'PREMERA BLUE CROSS (WA)', '00430'],
])('%s is a payer with its id', (value, payer, payerId) => {
  field(value);
  expect(readAt(at)).toEqual([{ kind: 'control', payer, payerId }]);
});

it.each(['', 'Aetna', 'UMR (', '(39026)'])('“%s” is no choice', (value) => {
  field(value);
  expect(readAt(at)).toEqual([{ kind: 'control', payer: '' }]);
});

it('a select with that label is read, and a page without the label shows nothing', () => {
  show('<label for="c">Payer</label><select id="c"><option value="1">UMR (39026)</option></select>');
  expect(readAt(at)).toEqual([{ kind: 'control', payer: 'UMR', payerId: '39026' }]);
  show('<input class="ui-autocomplete-input" value="UMR (39026)">');
  expect(readAt(at)).toEqual([]);
});
