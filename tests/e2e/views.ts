import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import premeraCases from '../../carriers/premera/cases.ts';
import type { Outcome } from '../../criteria/assess.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import { addDays } from '../../criteria/dates.ts';
import { type Answers, type FactId, facts } from '../../criteria/facts.ts';
import type { Language } from '../../language/say.ts';
import type { PaperKind } from '../../papers/paper.ts';
import { today } from '../../platform/clock.ts';
import { type TestBrowser, until } from './browser.ts';
import { documentsOf, scenario, urlsOf } from './scenarios.ts';

/** What lies in the browser's storage when a view is opened. */
export interface Stored {
  readonly local?: Readonly<Record<string, unknown>>;
  readonly session?: Readonly<Record<string, unknown>>;
  readonly sync?: Readonly<Record<string, unknown>>;
}

/** Something a therapist sees: how it is come to, and how to know that it is there. */
export interface View {
  readonly name: string;
  /** A page of the extension, with what its address asks for; or the scenario of a portal page with our panel on it. */
  readonly at: `/${string}` | { readonly scenario: string };
  readonly stored?: Stored;
  /** What is pressed on the way, in order; each is there once the one before it has been pressed. */
  readonly press?: readonly string[];
  /** What is there once the view is. */
  readonly shows: string;
}

/** How a view is looked at. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

const visit = { carrierId: 'premera', policyId: '8.03.502', dateOfService: today() } as const;

function drafted(draft: Partial<Draft>): Stored {
  const whole: Draft = { ...visit, answers: {}, putOff: [], label: '', started: true, ...draft };
  return { session: { draft: whole } };
}

/** A check at a question: all others are put off. */
const asking = (fact: FactId, draft: Partial<Draft> = {}): Stored =>
  drafted({ ...draft, putOff: Object.keys(facts).filter((id) => id !== fact) });

/** The answers of a worked case that ends so. */
function answersTo(outcome: Outcome): Answers {
  const found = premeraCases.find((each) => each.outcome === outcome);
  if (!found) throw new Error(`No case of Premera’s ends in ${outcome}.`);
  return found.answers;
}

/** A check that has come to an outcome. */
const ended = (outcome: Outcome): Stored =>
  drafted({ answers: answersTo(outcome), putOff: Object.keys(facts) });

const kept = (id: string, label: string, outcome: Outcome, daysAgo: number): Record<string, SavedCheck> => ({
  [`check.${id}`]: {
    ...visit,
    id,
    label,
    edition: '2020-12-01',
    answers: answersTo(outcome),
    outcome,
    dateOfService: addDays(today(), -daysAgo),
    savedAt: `${addDays(today(), -daysAgo)}T18:00:00.000Z`,
  },
});
const saved = {
  ...kept('one', 'Neck, episode 2', 'review-barred', 1),
  ...kept('two', 'Low back, autumn', 'criteria-met', 8),
  ...kept('three', 'Shoulder, left', 'criteria-not-met', 15),
  ...kept('four', 'Headaches', 'more-information-needed', 22),
};
const someSaved: Stored = { local: saved };
/** One whose texts have changed since, and one that cannot be read. */
const savedBefore: Stored = {
  local: {
    ...saved,
    'check.five': { ...saved['check.two'], id: 'five', answers: {} },
    'check.six': { label: 'cannot be read' },
  },
};
const oneEpisode: Stored = {
  local: {
    'episode.neck': {
      id: 'neck',
      label: 'Neck, autumn',
      carrierId: 'premera',
      startedOn: addDays(today(), -24),
      earlier: 0,
      visits: [-24, -17, -10, -3].map((days) => addDays(today(), days)),
      answers: { 'plan-funding': 'insurer', 'provider-standing': 'contracted', 'new-condition': true },
      prescription: { writtenOn: addDays(today(), -26), visits: 8, months: 2 },
      authorization: { visits: 12, until: addDays(today(), 60) },
      benefit: { visits: 20, per: 'calendar-year' },
      evaluations: [addDays(today(), -24)],
      reports: [],
      requests: [{ id: 'one', submittedOn: addDays(today(), -9), how: 'electronic', kind: 'standard' }],
    },
  },
};
const onePlan: Stored = {
  sync: {
    'plan.bakery': {
      id: 'bakery',
      carrierId: 'premera',
      name: 'Bakery workers, silver',
      funding: 'employer',
      visitLimit: { visits: 20, per: 'calendar-year' },
      authorizationFrom: 7,
      source: { kind: 'call', date: addDays(today(), -40), department: 'Provider line', reference: '' },
    },
  },
};

/** A paper made of one of the saved checks. */
const paper = (kind: PaperKind, check: string): View => ({
  name: `paper-${kind}`,
  at: `/paper.html?kind=${kind}&check=${check}`,
  stored: someSaved,
  shows: '.Sheet',
});

const outcome = 'section.Outcome h2';
const panel = 'aside[aria-label="Touchstone"]';

/**
 * Every view there is. A new one is one line here: then it is held against the bars of tests/e2e/matrix.e2e.ts, and
 * `npm run pictures` takes its picture.
 */
export const views: readonly View[] = [
  { name: 'start', at: '/popup.html', shows: '#carrier' },
  { name: 'start-plans', at: '/popup.html?window', stored: { ...someSaved, ...onePlan }, shows: '#carrier' },
  { name: 'ask-choice', at: '/popup.html?window', stored: asking('plan-funding'), shows: '.Choices' },
  {
    name: 'ask-yes-no',
    at: '/popup.html?window',
    stored: asking('impairment-documented'),
    shows: '.Answers',
  },
  { name: 'ask-count', at: '/popup.html?window', stored: asking('visit-number'), shows: '.CountPick' },
  {
    name: 'ask-date',
    at: '/popup.html?window',
    stored: asking('accident-date', { carrierId: 'auto-pip', policyId: 'rcw-48.22.005' }),
    shows: '#day',
  },
  { name: 'met', at: '/popup.html?window', stored: ended('criteria-met'), shows: outcome },
  { name: 'not-met', at: '/popup.html?window', stored: ended('criteria-not-met'), shows: outcome },
  { name: 'more-needed', at: '/popup.html?window', stored: ended('more-information-needed'), shows: outcome },
  { name: 'barred', at: '/popup.html?window', stored: ended('review-barred'), shows: outcome },
  {
    name: 'answers',
    at: '/popup.html?window',
    stored: ended('criteria-met'),
    press: ['.SaveFoot .is-quiet'],
    shows: '.AnswerRows',
  },
  {
    name: 'saved',
    at: '/popup.html?window',
    stored: someSaved,
    press: ['.PopupFoot .is-quiet'],
    shows: '.SavedRow',
  },
  { name: 'saved-none', at: '/popup.html?window', press: ['.PopupFoot .is-quiet'], shows: '.EmptyState' },
  { name: 'sample-check', at: '/popup.html?sample=aetna', shows: '.SampleMark' },
  { name: 'options', at: '/options.html', stored: onePlan, shows: '.Card' },
  { name: 'beside', at: '/sidepanel.html', stored: someSaved, shows: '#carrier' },
  { name: 'episodes', at: '/episodes.html', stored: oneEpisode, shows: '.Episodes .one' },
  { name: 'episodes-none', at: '/episodes.html', shows: '.EmptyState' },
  { name: 'checks', at: '/checks.html', stored: someSaved, shows: '.CheckRow' },
  { name: 'checks-changed', at: '/checks.html', stored: savedBefore, shows: '.Flip' },
  { name: 'checks-none', at: '/checks.html', shows: '.EmptyState' },
  paper('statement', 'two'),
  paper('request', 'three'),
  paper('six-visits', 'one'),
  paper('appeal', 'three'),
  paper('explanation', 'two'),
  { name: 'paper-none', at: '/paper.html?kind=appeal', shows: 'main' },
  { name: 'welcome-what', at: '/welcome.html', shows: '.DoDont' },
  { name: 'welcome-yours', at: '/welcome.html#yours', shows: '.Picks' },
  { name: 'welcome-try', at: '/welcome.html#try', shows: '.Ends' },
  { name: 'welcome-ready', at: '/welcome.html#ready', shows: '.Where' },
  { name: 'sample', at: '/sample.html', shows: '#payer' },
  { name: 'tab', at: { scenario: 'P1' }, shows: '.EdgeTab' },
  { name: 'panel', at: { scenario: 'P6' }, press: ['.EdgeTab'], shows: `${panel} .Criterion` },
  { name: 'panel-seen', at: { scenario: 'P5' }, press: ['.EdgeTab'], shows: `${panel} .Figures` },
  { name: 'panel-choose', at: { scenario: 'P4' }, press: ['.EdgeTab'], shows: `${panel} .PickRow` },
  { name: 'panel-unknown', at: { scenario: 'O14' }, press: ['.EdgeTab'], shows: `${panel} h1, ${panel} h2` },
];

const api = '(globalThis.browser ?? globalThis.chrome)';

/**
 * Makes storage hold what a view needs, and how it is looked at, and nothing else. `own` is any page of ours. Writes
 * only what differs: `storage.sync` takes 120 writes a minute.
 */
async function store(own: Page, { local = {}, session = {}, sync = {} }: Stored, look: Look): Promise<void> {
  const wanted = {
    local,
    session,
    sync: { ...sync, 'settings.language': look.language, 'settings.theme': look.theme },
  };
  for (const [name, values] of Object.entries(wanted)) {
    const area = `${api}.storage.${name}`;
    const stored = Object(await own.evaluate(`${area}.get(null)`)) as Record<string, unknown>;
    const gone = Object.keys(stored).filter((key) => !(key in values));
    if (gone.length > 0) await own.evaluate(`${area}.remove(${JSON.stringify(gone)})`);
    const differ = Object.entries(values).filter(([key, value]) => !isDeepStrictEqual(stored[key], value));
    if (differ.length > 0) await own.evaluate(`${area}.set(${JSON.stringify(Object.fromEntries(differ))})`);
  }
}

/** Looks at views, one after the other. */
export class Viewer {
  readonly browser: TestBrowser;
  #own: Page | undefined;
  #language: Language | undefined;

  constructor(browser: TestBrowser) {
    this.browser = browser;
  }

  /** Comes to a view as a therapist does; `pressed` is called after each press. */
  async open(view: View, look: Look, pressed?: (page: Page) => Promise<void>): Promise<Page> {
    await store(await this.#ownPage(look), view.stored ?? {}, look);
    const page = await this.#goTo(view.at);
    for (const press of view.press ?? []) {
      await this.#press(page, view, press);
      await pressed?.(page);
    }
    // Some pages are drawn before they know the theme that is set.
    await this.#appears(page, view, `[data-theme="${look.theme}"]`);
    await this.#appears(page, view, view.shows);
    return page;
  }

  /** A page that reads and writes storage. It loads itself again when another language is set: wait until it has. */
  async #ownPage({ language }: Look): Promise<Page> {
    const own = this.#own ?? (await this.browser.openExtensionPage('/sample.html'));
    this.#own = own;
    if (this.#language === language) return own;
    await own.evaluate(`void ${api}.storage.sync.set({ 'settings.language': '${language}' })`);
    await until(
      () =>
        own.evaluate(() => document.querySelector('#payer') && document.documentElement.lang).catch(() => ''),
      (spoken) => spoken === language,
    );
    this.#language = language;
    return own;
  }

  async #goTo(at: View['at']): Promise<Page> {
    if (typeof at === 'string') return this.browser.openExtensionPage(at);
    const given = scenario(at.scenario);
    return this.browser.open(urlsOf(given)[0] ?? '', documentsOf(given));
  }

  async #press(page: Page, view: View, selector: string): Promise<void> {
    await this.#appears(page, view, selector);
    if (typeof view.at === 'string') {
      await page.focus(selector);
      await page.keyboard.press('Enter');
      return;
    }
    const point = await this.browser.inRoot(
      page,
      (root, wanted) => {
        const box = root.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      },
      selector,
    );
    if (!point) throw new Error(`${view.name}: there is no ${selector} to press.`);
    await page.mouse.click(point.x, point.y);
  }

  async #appears(page: Page, view: View, selector: string): Promise<void> {
    await until(
      async () => {
        if (typeof view.at === 'string') return (await page.$(selector)) !== null;
        return this.browser.inRoot(page, (root, wanted) => root.querySelector(wanted) !== null, selector);
      },
      (isThere) => isThere === true,
    ).catch(() => {
      throw new Error(`${view.name}: ${selector} did not appear.`);
    });
  }
}
