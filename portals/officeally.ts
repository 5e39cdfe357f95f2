import type { Evidence } from '../carriers/recognise.ts';
import { chosenOption, control, onShow, type Page, readCombobox } from './page.ts';

/** The payer's name on the claim form. */
export const payerOnClaim = 'ctl00_phFolderContent_ucHCFA_PAYER_INFO_1';

/** What a frame of Office Ally shows of a payer: the list where a claim is set up, or the name on the claim itself. */
export function readOfficeAlly(page: Page): Evidence[] {
  const list = onShow(page.document.getElementById('ddlPayer'));
  const name = onShow(page.document.getElementById(payerOnClaim));
  return [
    ...(list instanceof HTMLSelectElement ? [control(chosenOption(list))] : []),
    ...(name ? [readCombobox(name, page)] : []),
  ];
}
