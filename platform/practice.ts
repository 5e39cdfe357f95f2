import * as z from 'zod/mini';
import { say } from '../language/say.ts';
import type { Typed } from '../papers/text.ts';
import { browser } from './browser.ts';
import { keep } from './problem.ts';

const key = 'practice';
const shape = z.record(z.string(), z.string());

/** Whether the therapist's own details, as they were stored or written to a file, can be read. */
export const isPractice = (stored: unknown): boolean => shape.safeParse(stored).success;

/** The therapist's own details, by field, if she had them kept. */
export async function readPractice(): Promise<Typed | undefined> {
  const parsed = shape.safeParse((await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.data : undefined;
}

/** Keeps the therapist's own details on this computer, or forgets them. Throws NotKept. */
export async function keepPractice(details: Typed | undefined): Promise<void> {
  await keep(say('paper_practice_not_kept'), say('paper_not_kept_safe'), () =>
    details ? browser.storage.local.set({ [key]: details }) : browser.storage.local.remove(key),
  );
}
