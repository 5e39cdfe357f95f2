import type { Tabs } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { browser } from './browser.ts';
import type { FromPage, ToPages } from './messages.ts';

const carrier = z.object({ id: z.string(), name: z.string() });
const visits = z.exactOptional(z.number());
const seen = z.object({
  section: z.string(),
  words: z.array(z.string()),
  allowed: visits,
  used: visits,
  remaining: visits,
  period: z.exactOptional(z.string()),
  authorization: z.exactOptional(z.enum(['required', 'not required'])),
  shared: z.exactOptional(z.string()),
});
const answer = z.object({
  recognition: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('none') }),
    z.object({ kind: z.literal('carrier'), ...carrier.shape }),
    z.object({ kind: z.literal('ambiguous'), found: z.array(carrier) }),
    z.object({ kind: z.literal('unknown'), payer: z.string() }),
  ]),
  chosen: z.exactOptional(z.string()),
  plan: z.exactOptional(z.string()),
  payer: z.exactOptional(z.string()),
  remembered: z.exactOptional(z.string()),
  host: z.exactOptional(z.string()),
  isOff: z.exactOptional(z.literal(true)),
  seen: z.exactOptional(seen),
});

const changed: z.ZodMiniType<ToPages> = z.object({ type: z.literal('tab-changed'), tabId: z.number() });

/** What the tab a page was opened for is about, as far as the background knows. */
export type ThisTab = z.infer<typeof answer>;

/** The tab in front, in the window of this page. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab;
}

/** The tab this page was opened for: the one its address names, else the one in front. */
export async function tabId(inFront = tabInFront()): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? named : (await inFront)?.id;
}

/** What that tab is about; nothing if the background does not answer. */
export async function readThisTab(inFront = tabInFront()): Promise<ThisTab | undefined> {
  const id = await tabId(inFront);
  if (id === undefined) return undefined;
  const message: FromPage = { type: 'what-is-this-tab', tabId: id };
  try {
    const read = answer.safeParse(await browser.runtime.sendMessage(message));
    return read.success ? read.data : undefined;
  } catch {
    // The background did not answer; the therapist chooses the carrier.
    return undefined;
  }
}

/**
 * Calls `listener` whenever another tab comes to the front or what is in one may have become another. It is called
 * too often rather than too seldom: read the tab again.
 */
export function onThisTabChanged(listener: () => void): () => void {
  const told = (message: unknown): undefined => {
    if (changed.safeParse(message).success) listener();
  };
  const activated = (): void => listener();
  const updated = (_: number, { status }: { status?: string }, { active }: { active: boolean }): void => {
    if (active && status !== undefined) listener();
  };
  browser.runtime.onMessage.addListener(told);
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.runtime.onMessage.removeListener(told);
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** The carrier a tab is about, or that the therapist chose there; nothing if neither is known. */
export function carrierIn({ chosen, recognition }: ThisTab): string | undefined {
  return chosen ?? (recognition.kind === 'carrier' ? recognition.id : undefined);
}

/**
 * Shows criteria on that tab, whatever page it has: this carrier's, or a list to choose from. Whether the page let
 * us; the browser's own pages and stores do not, and no page does unless the toolbar button was pressed on it.
 */
export async function showHere(carrierId?: string): Promise<boolean> {
  const id = await tabId();
  if (id === undefined) return false;
  const message: FromPage = { type: 'show-here', tabId: id, ...(carrierId ? { carrierId } : {}) };
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}
