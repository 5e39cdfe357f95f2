import type { Evidence } from '../carriers/recognise.ts';
import { control, type Page, textOf } from './page.ts';

let healthPlan: HTMLSelectElement | null = null;

/** What an eviCore (CareCore National) request shows of a payer: the health plan list, known by its label alone. */
export function readEvicore({ document }: Page): Evidence[] {
  if (!healthPlan?.isConnected) healthPlan = findHealthPlan(document);
  if (!healthPlan) return [];
  const [chosen] = healthPlan.selectedOptions;
  const isChosen = chosen && chosen.value !== '' && !healthPlan.disabled;
  return [control(isChosen ? textOf(chosen) : '')];
}

function findHealthPlan(document: Document): HTMLSelectElement | null {
  // The site's forms are small; a page with hundreds of labels is not the one that starts a request.
  const labels = document.getElementsByTagName('label');
  for (let i = 0; i < 200; i++) {
    const label = labels[i];
    if (!label) break;
    const isIt = /^please choose a health plan\W*$/i.test(textOf(label));
    if (isIt && label.control instanceof HTMLSelectElement) return label.control;
  }
  return null;
}
