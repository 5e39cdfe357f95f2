import { say } from '../language/say.ts';
import { NotKept, type Problem } from './problem.ts';

/**
 * The sentence for something that went wrong. What was expected to happen now and then has its own; the rest is told
 * by its kind and place in our code alone, since an error's text could hold what was typed.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof NotKept) return error.problem;
  const kind = error instanceof Error ? error.name : typeof error;
  const place = error instanceof Error ? /([\w-]+\.js:\d+:\d+)/.exec(error.stack ?? '')?.[1] : undefined;
  return {
    what: say('problem_unexpected'),
    safe: say('problem_unexpected_safe', place ? say('problem_place', kind, place) : kind),
  };
}

/** Hears of every error of this page that nobody caught. */
export function onUnexpected(listener: (problem: Problem) => void): void {
  globalThis.addEventListener('error', ({ error }) => listener(problemOf(error)));
  globalThis.addEventListener('unhandledrejection', ({ reason }) => listener(problemOf(reason)));
}
