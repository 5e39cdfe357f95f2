import { browser } from './browser.ts';

/** What stands on the toolbar button, and what its title says of it. An empty text is no badge. */
export interface Badge {
  readonly text: string;
  readonly tone: 'known' | 'open' | 'overdue';
  readonly title: string;
}

/** Dark enough for white text on any toolbar. */
const colours: Readonly<Record<Badge['tone'], string>> = {
  known: '#27353a',
  open: '#1d4f63',
  overdue: '#8d3a1f',
};

/** Shows a badge on one tab, or on every tab that has none of its own. A tab that has gone is no matter. */
export async function showBadge({ text, tone, title }: Badge, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  await Promise.allSettled([
    browser.action.setBadgeText({ ...where, text }),
    browser.action.setBadgeBackgroundColor({ ...where, color: colours[tone] }),
    browser.action.setBadgeTextColor({ ...where, color: '#ffffff' }),
    browser.action.setTitle({ ...where, title }),
  ]);
}
