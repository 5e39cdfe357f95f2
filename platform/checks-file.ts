import * as z from 'zod/mini';
import type { SavedCheck } from '../criteria/check.ts';
import { checksFormat, checksVersion } from '../exchange/checks-file.ts';
import { readJson } from '../exchange/untrusted-json.ts';
import { parseCheck } from './checks.ts';

/** The most that a file may hold: bytes, checks, and how deep its brackets may lie. */
export const limits = { bytes: 5 * 1024 * 1024, checks: 5000, depth: 16 } as const;

/** Why a file was not taken in. */
export type Refusal =
  | 'too-big'
  | 'too-many'
  | 'too-deep'
  | 'damaged'
  | 'newer'
  | 'not-ours'
  | 'other-file'
  | 'unreadable';

/** The checks of a file and how many of its entries could not be read; or why none were. */
export type ChecksRead =
  | { readonly kind: 'read'; readonly checks: readonly SavedCheck[]; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly why: Refusal };

const head = z.object({ format: z.string(), version: z.number().check(z.int(), z.minimum(1)) });
const body = z.object({ checks: z.array(z.unknown()) });

/** Ids of facts as the catalogue has them; with nothing that every object has of itself. */
const factId = /^(?!constructor$)[a-z][a-z0-9-]{0,63}$/;
/** More than a person types, less than does harm; in characters and in answers. */
const most = { label: 200, answer: 200, answers: 300 } as const;

/** Reads a file of saved checks that a person chose. Nothing is kept yet. */
export async function readChecksFile(file: Blob): Promise<ChecksRead> {
  if (file.size > limits.bytes) return refused('too-big');
  try {
    return readChecksText(await file.text());
  } catch {
    // It was moved, or is a folder.
    return refused('unreadable');
  }
}

/** Reads the text of such a file. */
export function readChecksText(text: string): ChecksRead {
  const parsed = readJson(text, limits.depth);
  if (parsed.kind === 'too-deep') return refused('too-deep');
  if (parsed.kind === 'no-json') return refused(beginsLikeOurs(text) ? 'damaged' : 'not-ours');
  const { format, version } = head.safeParse(parsed.value).data ?? {};
  if (format === undefined || version === undefined) return refused('not-ours');
  if (format !== checksFormat) return refused(format.startsWith('touchstone-') ? 'other-file' : 'not-ours');
  if (version > checksVersion) return refused('newer');
  const found = body.safeParse(parsed.value);
  if (!found.success) return refused('damaged');
  const entries = found.data.checks;
  if (entries.length > limits.checks) return refused('too-many');
  const checks = entries.flatMap((entry) => {
    const check = parseCheck(entry);
    return check && isWithinLimits(check) ? [check] : [];
  });
  return { kind: 'read', checks, unreadable: entries.length - checks.length };
}

const refused = (why: Refusal): ChecksRead => ({ kind: 'refused', why });

function isWithinLimits({ label, answers }: SavedCheck): boolean {
  const given = Object.entries(answers);
  return (
    label.length <= most.label &&
    given.length <= most.answers &&
    given.every(
      ([id, answer]) => factId.test(id) && (typeof answer !== 'string' || answer.length <= most.answer),
    )
  );
}

const beginsLikeOurs = (text: string): boolean =>
  text.trimStart().startsWith('{') && text.slice(0, 200).includes(`"${checksFormat}"`);
