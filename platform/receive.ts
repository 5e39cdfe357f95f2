import type { Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import { browser } from './browser.ts';
import type { FromFrame, FromPage } from './messages.ts';

/** Nothing on a portal page that names or numbers a payer is longer, and nothing shows more of them at once. */
const text = z.string().check(z.maxLength(200));
const mostPieces = 20;
/** Longer than any address without query and fragment that a portal uses. */
const address = z.string().check(z.maxLength(2000));
const id = z.string().check(z.minLength(1), z.maxLength(64));

const evidence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('result'),
    payer: text,
    payerId: z.exactOptional(text),
    plan: z.exactOptional(text),
  }),
  z.object({ kind: z.enum(['control', 'list']), payer: text, payerId: z.exactOptional(text) }),
  z.object({ kind: z.literal('place'), payer: text }),
  z.object({ kind: z.literal('address'), payerId: text }),
]);

const visits = z.exactOptional(z.int().check(z.minimum(0), z.maximum(999)));
const seen = z.object({
  section: text,
  words: z.array(text).check(z.maxLength(8)),
  allowed: visits,
  used: visits,
  remaining: visits,
  period: z.exactOptional(text),
  authorization: z.exactOptional(z.enum(['required', 'not required'])),
  shared: z.exactOptional(text),
});

const fromFrame = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('evidence'),
    url: address,
    evidence: z.array(evidence).check(z.maxLength(mostPieces)),
    asked: z.exactOptional(z.string().check(z.maxLength(64))),
    seen: z.exactOptional(z.nullable(seen)),
  }),
  z.object({ type: z.literal('open-panel'), hasCode: z.boolean() }),
  z.object({ type: z.literal('choose'), carrierId: id, of: z.string().check(z.maxLength(4000)) }),
  z.object({ type: z.literal('start-check') }),
  z.object({ type: z.literal('open-plans') }),
]);

const fromPage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('what-is-this-tab'), tabId: z.number() }),
  z.object({ type: z.literal('show-here'), tabId: z.number(), carrierId: z.exactOptional(id) }),
]);

/** A frame of a portal page, as the browser itself names it. */
export interface FrameSender {
  readonly tabId: number;
  readonly frameId: number;
  readonly url: string;
}

/**
 * The frame a port comes from, or nothing unless it is our own script on a page that `isPortal` knows, or on top of
 * any other: there it is only where the therapist has asked for it.
 */
export function frameSender(
  sender: Runtime.MessageSender | undefined,
  isPortal: (url: string) => boolean,
): FrameSender | undefined {
  const { id, tab, frameId, url } = sender ?? {};
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined || url === undefined)
    return undefined;
  return isPortal(url) || frameId === 0 ? { tabId: tab.id, frameId, url } : undefined;
}

/** What a frame says, or nothing if it is not a message of ours, or not one that the page it is on may send. */
export function readFromFrame(message: unknown, sender: FrameSender): FromFrame | undefined {
  const parsed = fromFrame.safeParse(message);
  if (!parsed.success) return undefined;
  if (parsed.data.type === 'evidence')
    return isSameOrigin(parsed.data.url, sender.url) ? parsed.data : undefined;
  return sender.frameId === 0 ? parsed.data : undefined;
}

/** What a page of the extension asks, or nothing if anyone else does. */
export function readFromPage(message: unknown, sender: Runtime.MessageSender): FromPage | undefined {
  const isOurs =
    sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
  const parsed = fromPage.safeParse(message);
  return isOurs && parsed.success ? parsed.data : undefined;
}

const isSameOrigin = (url: string, other: string): boolean =>
  URL.canParse(url) && new URL(url).origin === new URL(other).origin;
