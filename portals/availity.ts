import type { Evidence } from '../carriers/recognise.ts';
import { control, inputText, isOpenList, onShow, type Page, readCombobox, textOf } from './page.ts';

/** What a frame of Availity Essentials shows of a payer. */
export function readAvaility(page: Page): Evidence[] {
  return [
    ...readResult(page),
    ...readControls(page),
    ...readRemits(page),
    ...readSpace(page),
    ...readAddress(page),
  ];
}

/** The head of an eligibility answer: of its labels, only the payer's and the plan's are read. */
function readResult({ document }: Page): Evidence[] {
  const card = onShow(document.getElementById('patient-card'));
  if (!card) return [];
  const ids = besideLabels(card, /^payer id:?$/i);
  const payers = besideLabels(card, /^payer( name)?:?$/i);
  const details = onShow(document.getElementById('plan-details-summary')) ?? card;
  const plan = only(besideLabels(details, /^plan \/ product:?$/i));
  const result = (payer: string, payerId?: string): Evidence => ({
    kind: 'result',
    payer,
    ...(payerId && { payerId }),
    ...(plan && { plan }),
  });
  // Two payers are both said: which of them answers is not for us to guess.
  return payers.length > 0
    ? payers.map((payer) => result(payer, only(ids)))
    : ids.map((payerId) => result('', payerId));
}

const only = (texts: readonly string[]): string | undefined => (texts.length === 1 ? texts[0] : undefined);

/** The different texts beside labels that read so. */
function besideLabels(card: Element, words: RegExp): string[] {
  const texts = new Set<string>();
  let value: Element | null = null;
  for (const label of card.querySelectorAll(
    '.patient-card-extended-label > :first-child, .MuiTypography-caption',
  )) {
    // Where a value looks like a label, it is the patient's as often as not.
    if (label === value) continue;
    value = label.nextElementSibling;
    if (words.test(textOf(label)) && onShow(value)) texts.add(textOf(value));
  }
  texts.delete('');
  return [...texts];
}

/** Each app has a payer control of its own kind. */
function readControls(page: Page): Evidence[] {
  const { document, location } = page;
  const seen: Evidence[] = [];
  // Eligibility: the name is the input's value and stands nowhere in the page's text.
  const byId = (id: string): HTMLElement | undefined => onShow(document.getElementById(id));
  const eligibility = byId('payerId-field') ?? byId('payerId');
  if (eligibility) seen.push(readCombobox(eligibility, page));
  // Claim status: the newer generation is an input, the older a react-select around one.
  const claimStatus = byId('payerSelect');
  if (claimStatus)
    seen.push(
      claimStatus instanceof HTMLInputElement ? readCombobox(claimStatus, page) : readSelect(claimStatus),
    );
  // Claims and authorizations have no mark of their own, so their addresses say where to look.
  if (location.pathname.includes('/clmcrc/')) {
    const named = onShow(document.getElementsByName('payer')[0]);
    if (named) seen.push(readCombobox(named, page));
  }
  if (location.pathname.includes('/auth/')) {
    const chosen = byId('select2-chosen-2');
    if (chosen) seen.push(readSelect2(chosen));
  }
  return seen;
}

/** react-select: the chosen text, unless its list is open or something is being typed. */
function readSelect(select: Element): Evidence {
  const search = select.querySelector('[role="combobox"]');
  if (search && (isOpenList(search) || inputText(search))) return control('');
  const chosen = select.querySelector('.payer-select__single-value, .av__single-value');
  return control(textOf(chosen), inputText(select.querySelector('input[name="payer"]')));
}

/** Select2, version 3: the text of the closed control, which is a placeholder while nothing is chosen. */
function readSelect2(chosen: Element): Evidence {
  return control(chosen.closest('.select2-dropdown-open, .select2-default') ? '' : textOf(chosen));
}

let remits: Element | null = null;

/** The remittance viewer lists payers side by side. Of its table only the payer column is read. */
function readRemits({ document, location }: Page): Evidence[] {
  if (!location.pathname.includes('/remitviewerui/')) return [];
  if (!remits?.isConnected) remits = document.querySelector('[role="table"][aria-label="Remits"]');
  const [head, ...rows] = [...(remits?.querySelectorAll('[role="row"]') ?? [])].slice(0, 100);
  const column = head ? [...head.children].findIndex((cell) => textOf(cell).toLowerCase() === 'payer') : -1;
  if (column < 0) return [];
  const payers = new Set(rows.map((row) => textOf(row.children[column])));
  return [...payers].filter(Boolean).map((payer) => ({ kind: 'list', payer }));
}

/** A payer space is its payer's own: the breadcrumb and the heading say whose. */
function readSpace({ document, location }: Page): Evidence[] {
  if (!location.pathname.includes('/spc/spaces/')) return [];
  const trail = document.querySelector('.breadcrumb, .MuiBreadcrumbs-root')?.querySelectorAll('li') ?? [];
  const names = [...trail].slice(0, 6).map(textOf);
  const payers = new Set([...names, textOf(document.getElementsByTagName('h1')[0])]);
  return [...payers].filter(Boolean).map((payer) => ({ kind: 'place', payer }));
}

/** The payer id in the frame's address, or in an app's address inside it, where it is encoded once more. */
function readAddress({ location }: Page): Evidence[] {
  let text = `${location.search}${location.hash}`.slice(0, 4000);
  const ids = new Set<string>();
  for (let times = 0; times < 3; times++) {
    for (const [, id] of text.matchAll(/[?&#]payerId=([^&#]+)/gi)) if (id) ids.add(decode(decode(id)));
    text = decode(text);
  }
  return [...ids].slice(0, 3).map((payerId) => ({ kind: 'address', payerId: payerId.slice(0, 200) }));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
