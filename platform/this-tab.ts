import * as z from 'zod/mini';
import { browser } from './browser.ts';
import type { FromPage } from './messages.ts';

const recognized = z.object({ kind: z.literal('carrier'), id: z.string() });
const answer = z.object({ recognition: z.unknown(), chosen: z.optional(z.string()) });

/** The tab this page was opened for: the one its address names, else the one in front. */
async function tabId(): Promise<number | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** The carrier that tab is about, or that the therapist chose there; nothing if neither is known. */
export async function carrierOfTab(): Promise<string | undefined> {
  const id = await tabId();
  if (id === undefined) return undefined;
  const message: FromPage = { type: 'what-is-this-tab', tabId: id };
  try {
    const read = answer.safeParse(await browser.runtime.sendMessage(message));
    if (!read.success) return undefined;
    const carrier = recognized.safeParse(read.data.recognition);
    return read.data.chosen ?? (carrier.success ? carrier.data.id : undefined);
  } catch {
    // The background did not answer; the therapist chooses the carrier.
    return undefined;
  }
}
