import { useEffect, useMemo, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import { type Rerun, rerun, type TextsNow } from './rerun.ts';

/** How long checks are read in one go, in ms: the page stays quick under the hand. */
const sliceMs = 12;

/** What each check comes to now, by its id, and how many have not been read again yet. */
export interface Reruns {
  readonly of: ReadonlyMap<string, readonly Rerun[]>;
  readonly left: number;
}

/** Reads saved checks again, a few at a time; each only once while it and the texts stay as they are. */
export function useReruns(checks: readonly SavedCheck[], texts: TextsNow): Reruns {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read with other texts does not hold
  const done = useMemo(() => new Map<string, readonly Rerun[]>(), [texts]);
  const [reruns, setReruns] = useState<Reruns>({ of: new Map(), left: checks.length });

  useEffect(() => {
    const found = new Map<string, readonly Rerun[]>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let at = 0;
    const readSome = (): void => {
      const end = performance.now() + sliceMs;
      for (; at < checks.length && performance.now() < end; at++) {
        const check = checks[at];
        if (!check) continue;
        const key = JSON.stringify(check);
        const known = done.get(key) ?? rerun(check, texts);
        done.set(key, known);
        found.set(check.id, known);
      }
      setReruns({ of: new Map(found), left: checks.length - at });
      if (at < checks.length) timer = setTimeout(readSome);
    };
    readSome();
    return () => clearTimeout(timer);
  }, [checks, texts, done]);

  return reruns;
}
