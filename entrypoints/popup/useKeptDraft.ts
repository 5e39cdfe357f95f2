import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../criteria/check.ts';
import { isSameDraft, mergeDrafts } from '../../criteria/merge-drafts.ts';
import { keepDraft, onDraftChanged, readDraft } from '../../platform/checks.ts';

/** The check under way, as every open view of it shows it. */
export interface KeptDraft {
  readonly draft: Draft | undefined;
  /** Shows it at once and keeps it; rejects if storage refuses. */
  readonly keep: (next: Draft) => Promise<void>;
}

/**
 * The draft shown here, kept with every change, and following what another view does to it. `kept` is what storage
 * holds, `opened` what to show first.
 */
export function useKeptDraft(kept: Draft | undefined, opened: Draft | undefined): KeptDraft {
  const [draft, setDraft] = useState(opened);
  const shown = useRef(opened);
  /** What storage held when last heard of: what is shown may be further on. */
  const stored = useRef(kept);
  /** Counts what has happened, so that a slow answer does not undo what came after it was asked for. */
  const moment = useRef(0);

  const show = useCallback((next: Draft | undefined): void => {
    shown.current = next;
    setDraft(next);
  }, []);

  const keep = async (next: Draft): Promise<void> => {
    moment.current++;
    show(next);
    const now = await keepDraft(next, stored.current);
    stored.current = now;
    if (shown.current === next && !isSameDraft(now, next)) show(now);
  };

  useLayoutEffect(
    () =>
      onDraftChanged(async () => {
        const asked = ++moment.current;
        const now = await readDraft();
        if (asked !== moment.current) return;
        const [before, mine] = [stored.current, shown.current];
        stored.current = now;
        // With everything else it was deleted: what is shown must not bring it back.
        if (!now) return show(undefined);
        const next = before && mine && mine !== before ? mergeDrafts(before, mine, now) : now;
        if (!mine || !isSameDraft(next, mine)) show(next);
      }),
    [show],
  );
  return { draft, keep };
}
