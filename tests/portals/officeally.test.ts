// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readAt, show } from './read.ts';

const setup = 'https://www.officeally.com/secure_oa.asp?GOTO=OnlineEntry&TaskAction=Manage&sPayer=4711';

const list = (value: string, attributes = ''): void => {
  show(`<select id="ddlProvider"><option selected>AETNA MASSAGE</option></select>
    <select id="ddlPayer" ${attributes}><option value="0">-- Select Payer --</option><option value="1">AETNA</option></select>`);
  const select = document.querySelector<HTMLSelectElement>('#ddlPayer');
  if (select) select.value = value;
};

it('where a claim is set up, the list’s choice is the payer', () => {
  list('1');
  expect(readAt(setup)).toEqual([{ kind: 'control', payer: 'AETNA' }]);
});

it('an option that asks to choose is none, and a list that is out of use or out of sight says nothing', () => {
  list('0');
  expect(readAt(setup)).toEqual([{ kind: 'control', payer: '' }]);
  list('1', 'disabled');
  expect(readAt(setup)).toEqual([{ kind: 'control', payer: '' }]);
  list('1', 'style="display: none"');
  expect(readAt(setup)).toEqual([]);
});

it('on the claim form the payer’s own field is read, and no other', () => {
  show(`<input id="insured" value="REGENCE BLUESHIELD">
    <input id="ctl00_phFolderContent_ucHCFA_PAYER_INFO_1" value="AETNA">`);
  expect(readAt(setup)).toEqual([{ kind: 'control', payer: 'AETNA' }]);
});
