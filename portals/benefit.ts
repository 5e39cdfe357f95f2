import { onShow, textOf } from './page.ts';

/**
 * What the massage section of a benefit answer says, in figures where its words are plain, and those words. What is
 * absent or could be read in two ways is absent. Nothing here identifies a patient.
 */
export interface MassageBenefit {
  /** The section's own name. */
  readonly section: string;
  /** The section's own words, as far as they were understood. */
  readonly words: readonly string[];
  /** Visits in a period. */
  readonly allowed?: number;
  readonly used?: number;
  readonly remaining?: number;
  readonly period?: string;
  readonly authorization?: 'required' | 'not required';
  /** What the visits are shared with, in the section's words. */
  readonly shared?: string;
}

/** Where a page has its massage section: its name, and the texts of its rows. */
interface Section {
  readonly name: string;
  readonly texts: readonly string[];
}

/** What a page shows of the massage benefit. `undefined` is a page that shows none. */
export function readBenefit({
  document,
  location,
}: Pick<Window, 'document' | 'location'>): MassageBenefit | undefined {
  const section = /(^|\.)availity\.com$/.test(location.hostname)
    ? availitySection(document)
    : /(^|\.)cigna(forhcp)?\.com$/.test(location.hostname)
      ? cignaSection(document)
      : undefined;
  return section && benefitIn(section);
}

/** The one section of massage; of two (two networks, two plans) none is the plan's. */
const only = (sections: readonly Section[]): Section | undefined =>
  sections.length === 1 ? sections[0] : undefined;

/** Availity: the card whose button ends in the service type of massage, X12's BE; rehabilitation has others. */
function availitySection(document: Document): Section | undefined {
  if (!onShow(document.getElementById('patient-card'))) return undefined;
  const cards = document.getElementsByClassName('MuiCard-root');
  const found: Section[] = [];
  for (let i = 0; i < 200; i++) {
    const card = cards[i];
    if (!card) break;
    const name = textOf(card.getElementsByTagName('button')[0]);
    if (/ [-–] ?BE$/.test(name)) found.push({ name, texts: cellsOf(card) });
  }
  return only(found);
}

/** Cigna: the row of the coverage table whose heading is massage and nothing else. */
function cignaSection(document: Document): Section | undefined {
  const rows = document.getElementsByTagName('tr');
  const found: Section[] = [];
  for (let i = 0; i < 500; i++) {
    const row = rows[i];
    if (!row) break;
    if (!row.getAttribute('data-test-id')?.startsWith('table-row-')) continue;
    const name = textOf(row.cells[0]);
    if (/^massage( therapy)?$/i.test(name) && onShow(row))
      found.push({ name, texts: [...row.cells].slice(1).map(textOf) });
  }
  return only(found);
}

const cellsOf = (card: Element): string[] => [...card.getElementsByTagName('td')].slice(0, 100).map(textOf);

const period = '(calendar year|plan year|service year|contract year|benefit period|year|lifetime|condition)';
const patterns = {
  allowed: new RegExp(`^(\\d{1,3}) visits?(?: allowed)? ?(?:/|per|each|in a) ?${period}$`, 'i'),
  remaining: /^(\d{1,3})(?: visits?)? (?:remaining|left)$/i,
  used: /^-?(\d{1,3})(?: visits?)? (?:used|year to date)$/i,
};
const authorization = /^(?:prior |pre-?)?authorization(?: is)? (not )?(?:required|needed)$/i;
const sharing = /^(?:visits (?:are )?)?(?:combined|shared) with [a-z ,/&-]{3,100}$/i;

function benefitIn({ name, texts }: Section): MassageBenefit | undefined {
  const words = new Set<string>();
  /** The one thing the section's texts say of this; nothing if they say several. */
  const only = (pattern: RegExp, group = 1): string | undefined => {
    const found = texts.flatMap((text) => {
      const match = pattern.exec(text);
      return match ? [{ text, value: (match[group] ?? '').toLowerCase() }] : [];
    });
    const values = new Set(found.map(({ value }) => value));
    if (values.size !== 1) return undefined;
    for (const { text } of found) words.add(text);
    return found[0]?.value;
  };
  const figures = {
    allowed: only(patterns.allowed),
    used: only(patterns.used),
    remaining: only(patterns.remaining),
  };
  const per = figures.allowed === undefined ? undefined : only(patterns.allowed, 2);
  const needed = only(authorization);
  const shared = texts.filter((text) => sharing.test(text));
  for (const text of shared) words.add(text);
  if (words.size === 0) return undefined;
  return {
    section: name,
    words: [...words].slice(0, 8),
    ...(figures.allowed && { allowed: Number(figures.allowed) }),
    ...(figures.used && { used: Number(figures.used) }),
    ...(figures.remaining && { remaining: Number(figures.remaining) }),
    ...(per && { period: per }),
    ...(needed !== undefined && { authorization: needed ? 'not required' : 'required' }),
    ...(shared[0] && { shared: shared[0] }),
  };
}
