import type { Evidence } from '../carriers/recognise.ts';
import { chosenOption, control, inputText, labelled, onShow, type Page } from './page.ts';

let payer: HTMLElement | null = null;

/**
 * What a Waystar eligibility request shows of a payer: an autocomplete's value or a select, known by its label. The
 * name ends with the payer's id in brackets, "UMR (39026)"; what is still being typed does not.
 */
export function readWaystar({ document }: Page): Evidence[] {
  if (!payer?.isConnected) payer = labelled(document, /^payer( name)?\W*$/i);
  const field = onShow(payer);
  if (!field) return [];
  const text = field instanceof HTMLSelectElement ? chosenOption(field) : inputText(field);
  const [, name = '', id] = /^(.+?) ?\(([\w ]+)\)$/.exec(text) ?? [];
  return [control(name, id)];
}
