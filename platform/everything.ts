import { type MessageKey, say } from '../language/say.ts';
import { browser } from './browser.ts';
import { forgetLanguage, stayInLanguage } from './language.ts';
import { NotKept, type Problem } from './problem.ts';
import { synced } from './this-machine.ts';
import { problemOf } from './unexpected.ts';

/** Every place Touchstone keeps something; first the one that is most likely to refuse. */
const areas = ['sync', 'local', 'session'] as const;

/**
 * Deletes all that Touchstone keeps: settings and plans in the browser's sync, checks and the like on this computer,
 * the check under way. It reads back that nothing is left. What it returns puts everything back exactly as it was,
 * from this page's memory alone. If a place refuses, what was deleted before is put back. Throws NotKept.
 */
export async function deleteEverything(): Promise<() => Promise<void>> {
  const copies: { area: (typeof areas)[number]; all: Record<string, unknown> }[] = [];
  try {
    await synced.alone(async () => {
      try {
        for (const area of areas) {
          copies.push({ area, all: await browser.storage[area].get(null) });
          await clear(area);
        }
      } catch (cause) {
        await putBack(copies).catch(() => {
          // The first refusal is the one to tell of.
        });
        throw cause;
      }
    });
  } catch (cause) {
    throw notDone('everything_not_deleted', 'everything_not_deleted_safe', cause);
  }
  forgetLanguage();
  return async () => {
    try {
      await synced.alone(() => putBack(copies));
    } catch (cause) {
      throw notDone('everything_not_back', 'everything_not_back_safe', cause);
    }
  };
}

/** Deletes everything and puts it back for one page; each says whether it was done. */
export interface Everything {
  readonly onDelete: () => Promise<boolean>;
  readonly onUndo: () => Promise<boolean>;
}

/** `deleteEverything` for a page that shows problems. The page keeps its language, or loading again would lose the copy. */
export function everythingFor(onProblem: (problem: Problem | undefined) => void): Everything {
  let undo: (() => Promise<void>) | undefined;
  const attempt = async (action: () => Promise<void>): Promise<boolean> => {
    try {
      await action();
      onProblem(undefined);
      return true;
    } catch (error) {
      onProblem(problemOf(error));
      return false;
    }
  };
  return {
    onDelete: () =>
      attempt(async () => {
        stayInLanguage();
        undo = await deleteEverything();
      }),
    onUndo: () => attempt(async () => undo?.()),
  };
}

async function clear(area: (typeof areas)[number]): Promise<void> {
  // Another page of ours may write just then; once more, and it has seen that all is gone.
  for (let attempts = 0; attempts < 3; attempts++) {
    await browser.storage[area].clear();
    const left = await browser.storage[area].get(null);
    if (Object.keys(left).length === 0) return;
  }
  throw new Error(`storage.${area} is not empty`);
}

async function putBack(
  copies: readonly { area: (typeof areas)[number]; all: Record<string, unknown> }[],
): Promise<void> {
  const results = await Promise.allSettled(copies.map(({ area, all }) => browser.storage[area].set(all)));
  const refused = results.find((result) => result.status === 'rejected');
  if (refused) throw refused.reason;
}

const notDone = (what: MessageKey, safe: MessageKey, cause: unknown): NotKept =>
  new NotKept({ what: say(what), safe: say(safe) }, cause);
