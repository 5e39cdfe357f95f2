import * as z from 'zod/mini';
import type { Draft, SavedCheck } from '../criteria/check.ts';
import { type IsoDate, isIsoDate } from '../criteria/dates.ts';
import { mergeDrafts } from '../criteria/merge-drafts.ts';
import { say } from '../language/say.ts';
import { isFields } from '../sync/canonical.ts';
import { browser } from './browser.ts';
import { paperKeysOf, whileCheckStays } from './papers.ts';
import { keep } from './problem.ts';
import { onStoredChanged, readStored } from './stored.ts';

const isoDate = z.custom<IsoDate>(isIsoDate);
const answers = z.record(z.string(), z.union([z.boolean(), z.number(), z.string()]));
const id = z.string().check(z.minLength(1), z.maxLength(64));

const savedCheck = z.object({
  id,
  label: z.catch(z.string(), ''),
  carrierId: id,
  policyId: id,
  planId: z.catch(z.optional(id), undefined),
  episodeId: z.catch(z.optional(id), undefined),
  edition: z.union([isoDate, z.literal('undated')]),
  dateOfService: isoDate,
  answers,
  outcome: z.enum(['criteria-met', 'criteria-not-met', 'more-information-needed', 'review-barred']),
  savedAt: z.catch(z.iso.datetime(), '1970-01-01T00:00:00.000Z'),
  sample: z.catch(z.optional(z.literal(true)), undefined),
});

const draftShape = z.object({
  carrierId: id,
  policyId: id,
  planId: z.catch(z.optional(id), undefined),
  episodeId: z.catch(z.optional(id), undefined),
  newEpisode: z.catch(z.optional(z.literal(true)), undefined),
  dateOfService: isoDate,
  answers: z.catch(answers, {}),
  putOff: z.catch(z.array(z.string()), []),
  label: z.catch(z.string(), ''),
  started: z.catch(z.boolean(), false),
  reused: z.catch(z.optional(z.object({ from: isoDate, ids: z.array(z.string()) })), undefined),
  savedAs: z.catch(z.optional(id), undefined),
  sample: z.catch(z.optional(z.literal(true)), undefined),
});

const prefix = 'check.';
const draftKey = 'draft';

/** The saved checks, newest first, and how many entries could not be read (they stay where they are). */
export interface SavedChecks {
  readonly checks: readonly SavedCheck[];
  readonly unreadable: number;
}

/** Reads every saved check. One that is damaged does not hide the others. */
export async function readChecks(reading = readStored()): Promise<SavedChecks> {
  const stored = await reading;
  const entries = Object.keys(stored).filter((key) => key.startsWith(prefix));
  const checks = entries.flatMap((key) => {
    const check = parseCheck(stored[key]);
    return check ? [check] : [];
  });
  checks.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  return { checks, unreadable: entries.length - checks.length };
}

/** A check as it was stored or written to a file; nothing where it cannot be read. */
export function parseCheck(stored: unknown): SavedCheck | undefined {
  const parsed = savedCheck.safeParse(stored);
  if (!parsed.success) return undefined;
  const { planId, episodeId, sample, ...check } = parsed.data;
  return {
    ...check,
    ...(planId === undefined ? {} : { planId }),
    ...(episodeId === undefined ? {} : { episodeId }),
    ...(sample === undefined ? {} : { sample }),
  };
}

/** Keeps a check, each under a key of its own so that two windows never overwrite each other. Throws NotKept. */
export async function saveCheck(check: SavedCheck): Promise<void> {
  const key = prefix + check.id;
  await keep(say('problem_check_not_saved'), say('problem_check_not_saved_safe'), async () => {
    const known = (await browser.storage.local.get(key))[key];
    // A newer version of Touchstone may have stored more of this check than we know.
    await browser.storage.local.set({ [key]: isFields(known) ? { ...known, ...check } : check });
  });
}

/** Keeps many checks in one write, all or none; what it returns takes them away again. Throws NotKept. */
export async function importChecks(checks: readonly SavedCheck[]): Promise<() => Promise<void>> {
  const keys = checks.map(({ id }) => prefix + id);
  let known: Record<string, unknown> = {};
  await keep(say('checks_not_imported'), say('checks_not_imported_safe'), async () => {
    const all = await browser.storage.local.get(null);
    known = Object.fromEntries(keys.filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]]));
    const entries = checks.map((check) => {
      const before = known[prefix + check.id];
      return [prefix + check.id, isFields(before) ? { ...before, ...check } : check];
    });
    await browser.storage.local.set(Object.fromEntries(entries));
  });
  return () =>
    keep(say('checks_import_not_undone'), say('checks_import_not_undone_safe'), async () => {
      await browser.storage.local.set(known);
      const added = checks.filter(({ id }) => !Object.hasOwn(known, prefix + id));
      await browser.storage.local.remove(added.flatMap(({ id }) => [prefix + id, ...paperKeysOf(id)]));
    });
}

/** Removes a check and its papers; what it returns puts them back as they were stored. Throws NotKept. */
export async function deleteCheck(checkId: string): Promise<() => Promise<void>> {
  const keys = [prefix + checkId, ...paperKeysOf(checkId)];
  let stored: Record<string, unknown> = {};
  await keep(say('problem_check_not_deleted'), say('problem_in_the_list'), () =>
    whileCheckStays(checkId, async () => {
      const all = await browser.storage.local.get(null);
      stored = Object.fromEntries(
        keys.filter((key) => Object.hasOwn(all, key)).map((key) => [key, all[key]]),
      );
      await browser.storage.local.remove(keys);
    }),
  );
  return () =>
    keep(say('problem_check_not_put_back'), say('problem_again'), () => browser.storage.local.set(stored));
}

/** Calls `listener` whenever a saved check changes, in this window or another. */
export function onChecksChanged(listener: () => void): () => void {
  return onStoredChanged('local', prefix, listener);
}

/** The check under way, if there is one that can be read. It lives until the browser closes. */
export async function readDraft(): Promise<Draft | undefined> {
  const stored = (await browser.storage.session.get(draftKey))[draftKey];
  const parsed = draftShape.safeParse(stored);
  if (!parsed.success) return undefined;
  const { savedAs, planId, episodeId, newEpisode, reused, sample, ...draft } = parsed.data;
  return {
    ...draft,
    ...(planId === undefined ? {} : { planId }),
    ...(episodeId === undefined ? {} : { episodeId }),
    ...(newEpisode === undefined ? {} : { newEpisode }),
    ...(reused === undefined ? {} : { reused }),
    ...(savedAs === undefined ? {} : { savedAs }),
    ...(sample === undefined ? {} : { sample }),
  };
}

/**
 * Keeps the check under way; what another view has done to it since `before` was read stays in it. What was kept.
 * Throws NotKept.
 */
export async function keepDraft(draft: Draft, before?: Draft): Promise<Draft> {
  return navigator.locks.request(draftKey, async () => {
    const stored = before && (await readDraft());
    const merged = before && stored ? mergeDrafts(before, draft, stored) : draft;
    await keep(say('problem_answer_not_kept'), say('problem_answer_not_kept_safe'), () =>
      browser.storage.session.set({ [draftKey]: merged }),
    );
    return merged;
  });
}

/** Calls `listener` whenever the check under way changes, in this view or another. */
export function onDraftChanged(listener: () => void): () => void {
  return onStoredChanged('session', draftKey, listener);
}
