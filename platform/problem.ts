import { say } from '../language/say.ts';
import { faultSentence, SyncFault } from './sync-fault.ts';

/** Something that went wrong and was to be expected now and then, told to the person it happened to. */
export interface Problem {
  /** What did not happen. */
  readonly what: string;
  /** What is still safe, and what to do next. */
  readonly safe: string;
}

/** Storage did not take what it was given. Nothing that was there before is changed. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly problem: Problem;

  constructor(problem: Problem, cause: unknown) {
    super(problem.what, { cause });
    this.problem = problem;
  }
}

/** Runs a write; if storage refuses it, says so in words. */
export async function keep(what: string, safe: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    if (cause instanceof NotKept) throw cause;
    throw new NotKept({ what: why(what, cause), safe }, cause);
  }
}

function why(what: string, cause: unknown): string {
  if (cause instanceof SyncFault) return `${what} ${faultSentence(cause.kind)}`;
  return isQuota(cause) ? say('problem_storage_full', what) : what;
}

const isQuota = (cause: unknown): boolean =>
  cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
