import type { Page } from 'puppeteer-core';
import type { TestBrowser } from './browser.ts';
import type { View } from './views.ts';

/** The least height and width of what can be pressed, in CSS pixels. */
const leastTarget = 24;

/** What is wrong with a view for one who cannot see it as it was drawn, or press what is small. */
export interface Faults {
  /** What axe objects to: rule and element. */
  readonly axe: readonly string[];
  /** What can be pressed and is smaller than it may be, with its size. */
  readonly small: readonly string[];
  /** What does not fit into a narrow window. */
  readonly out?: readonly string[];
}

/** Runs a function of the page on the view: on the document, or inside our closed root on a portal's page. */
async function within<Args extends readonly unknown[], Result>(
  browser: TestBrowser,
  page: Page,
  view: View,
  read: (root: Document | ShadowRoot, ...args: Args) => Result,
  ...args: Args
): Promise<Awaited<Result>> {
  if (typeof view.at !== 'string') {
    const found = await browser.inRoot(page, read, ...args);
    if (found === undefined) throw new Error(`${view.name}: there is nothing of ours on the page.`);
    return found;
  }
  const told = await page.evaluate(
    `(async () => JSON.stringify(await (${read})(document, ...${JSON.stringify(args)})))()`,
  );
  return JSON.parse(String(told));
}

/** Looks at a view as it stands. `axe` is its source; `plant` adds something that must be objected to. */
export async function faultsOf(
  browser: TestBrowser,
  page: Page,
  view: View,
  axe: string,
  plant = false,
): Promise<Faults> {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })()`);
  return within(
    browser,
    page,
    view,
    async (root, least, planted) => {
      // axe walks into roots it can reach; ours is closed to the page and opened here by the test alone.
      if (root instanceof ShadowRoot)
        Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
      // Colours that are still changing are no colours yet.
      await Promise.all(root.getAnimations().map(({ finished }) => finished));
      const bad = document.createElement('img');
      if (planted) (root.querySelector('aside') ?? root.querySelector('main'))?.append(bad);
      const { violations } = await Reflect.get(globalThis, 'axe').run(
        root instanceof ShadowRoot ? root.host : root,
        { resultTypes: ['violations'] },
      );
      bad.remove();
      const axe = violations.flatMap((each: { id: string; nodes: { html: string }[] }) =>
        each.nodes.map(({ html }) => `${each.id}: ${html.slice(0, 200)}`),
      );
      const small = [...root.querySelectorAll('a[href], button, input, select, textarea, summary')].flatMap(
        (each) => {
          const target = each.closest('label') ?? each;
          const { width, height } = target.getBoundingClientRect();
          const { display } = getComputedStyle(each);
          // A link within a sentence is as high as its line.
          const isInText = display === 'inline' && each.localName === 'a';
          const isBig = width >= least && height >= least;
          if (isBig || isInText || !each.checkVisibility({ visibilityProperty: true })) return [];
          return [`${each.outerHTML.slice(0, 120)}: ${width.toFixed(1)} × ${height.toFixed(1)}`];
        },
      );
      return { axe, small };
    },
    leastTarget,
    plant,
  );
}

/** What sticks out to the side at this width of the window, or makes the page scroll to the side. */
export function sticksOut(browser: TestBrowser, page: Page, view: View): Promise<string[]> {
  return within(browser, page, view, (root) => {
    const out = [...root.querySelectorAll('*')].flatMap((each) => {
      if (each.closest('svg') || !each.checkVisibility() || each.closest('.sr, thead')) return [];
      const { overflowX } = getComputedStyle(each);
      const isCut = each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0;
      const scrolls = isCut && ['auto', 'scroll'].includes(overflowX);
      const { right, left, width } = each.getBoundingClientRect();
      const leaves = width > 0 && (right > innerWidth + 1 || left < -1);
      return scrolls || leaves ? [each.outerHTML.slice(0, 120)] : [];
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    if (root instanceof Document && scrollWidth > clientWidth)
      out.unshift(`the page itself: ${scrollWidth} in ${clientWidth}`);
    return out.slice(0, 5);
  });
}

/** Whether something has the focus. */
export async function hasFocus(browser: TestBrowser, page: Page, view: View): Promise<boolean> {
  if (typeof view.at === 'string') return page.evaluate(() => document.activeElement !== document.body);
  return (await browser.inRoot(page, (root) => root.activeElement !== null)) ?? false;
}
