import type { Evidence } from '../carriers/recognise.ts';
import { chosenOption, control, labelled, type Page } from './page.ts';

let healthPlan: HTMLElement | null = null;

/** What an eviCore (CareCore National) request shows of a payer: the health plan list, known by its label alone. */
export function readEvicore({ document }: Page): Evidence[] {
  if (!healthPlan?.isConnected) healthPlan = labelled(document, /^please choose a health plan\W*$/i);
  return healthPlan instanceof HTMLSelectElement ? [control(chosenOption(healthPlan))] : [];
}
