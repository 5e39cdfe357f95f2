import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a script ended, and what it printed. */
export interface Ended {
  readonly code: number | string | null | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the scripts as a person would, from the repository’s root. */
export function runScript(name: string, ...args: string[]): Promise<Ended> {
  const script = fileURLToPath(new URL(`../../scripts/${name}`, import.meta.url));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { cwd: root }, (problem, out, err) => {
      resolve({ code: problem ? problem.code : 0, out, err });
    });
  });
}
