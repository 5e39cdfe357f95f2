import { Notice } from './Notice.tsx';

/** Something that did not happen: what, and what is still safe. */
export interface Problem {
  readonly what: string;
  readonly safe: string;
}

/** Says at once that something did not happen; nothing where all did. */
export function NotDone({ problem, flush }: { problem: Problem | undefined; flush?: boolean }) {
  if (!problem) return null;
  return (
    <Notice tone="caution" role="alert" flush={flush ?? false} head={problem.what}>
      <p>{problem.safe}</p>
    </Notice>
  );
}
