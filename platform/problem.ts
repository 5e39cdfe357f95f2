import { say } from '../language/say.ts';

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
    throw new NotKept(
      isQuota(cause) ? { what: say('problem_storage_full', what), safe } : { what, safe },
      cause,
    );
  }
}

const isQuota = (cause: unknown): boolean =>
  cause instanceof Error && /quota/i.test(`${cause.name} ${cause.message}`);
