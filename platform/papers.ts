import * as z from 'zod/mini';
import { say } from '../language/say.ts';
import { type PaperKind, paperKinds } from '../papers/paper.ts';
import type { Typed } from '../papers/text.ts';
import { browser } from './browser.ts';
import { keep } from './problem.ts';

const typedShape = z.record(z.string(), z.string());

const keyOf = (checkId: string, kind: PaperKind): string => `paper.${checkId}.${kind}`;

/** The keys of all papers that may be kept with a check. */
export const paperKeysOf = (checkId: string): string[] => paperKinds.map((kind) => keyOf(checkId, kind));

/** Whether what was typed into a paper, as it was stored or written to a file, can be read. */
export const isTyped = (stored: unknown): boolean => typedShape.safeParse(stored).success;

/** Does what counts on a check being there, or takes it away: one such piece of work at a time, over all pages. */
export const whileCheckStays = (checkId: string, work: () => Promise<void>): Promise<void> =>
  navigator.locks.request(`check.${checkId}`, work);

/** What was typed into a paper, if she had it kept. */
export async function readPaper(checkId: string, kind: PaperKind): Promise<Typed | undefined> {
  const key = keyOf(checkId, kind);
  const parsed = typedShape.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

/** Keeps what is typed into a paper, on this computer only and as long as its check. Throws NotKept. */
export async function keepPaper(checkId: string, kind: PaperKind, typed: Typed): Promise<void> {
  await keep(say('paper_not_kept'), say('paper_not_kept_safe'), () =>
    whileCheckStays(checkId, async () => {
      const check = `check.${checkId}`;
      // Another tab may have deleted the check: a paper does not outlive it.
      if ((await browser.storage.local.get(check))[check])
        await browser.storage.local.set({ [keyOf(checkId, kind)]: typed });
    }),
  );
}

/** Forgets what was typed into a paper. Throws NotKept. */
export async function forgetPaper(checkId: string, kind: PaperKind): Promise<void> {
  await keep(say('paper_not_forgotten'), say('paper_not_forgotten_safe'), () =>
    browser.storage.local.remove(keyOf(checkId, kind)),
  );
}
