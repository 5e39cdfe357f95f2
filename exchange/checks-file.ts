import type { SavedCheck } from '../criteria/check.ts';

/** What a file of saved checks says it is. */
export const checksFormat = 'touchstone-checks';
/** The version of that format which is written, and the newest that is read. */
export const checksVersion = 1;

/** Saved checks as the text of a file that another Touchstone takes in. `at`: an instant, `2026-11-23T17:04:05.000Z`. */
export function checksFile(checks: readonly SavedCheck[], at: string): string {
  const file = { format: checksFormat, version: checksVersion, exportedAt: at, checks };
  return `${JSON.stringify(file, null, 2)}\n`;
}
