import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The headings that take the focus: the screen's own, else the one in the bar. */
export interface Headings {
  readonly title: RefObject<HTMLHeadingElement | null>;
  readonly main: RefObject<HTMLHeadingElement | null>;
}

/**
 * Moves the focus to the heading of every screen that is come to, so that nothing is preselected and what is new is
 * read aloud. The first screen of a new check is left to the browser.
 */
export function useHeadings(screen: string): Headings {
  const title = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLHeadingElement>(null);
  const before = useRef<string>(undefined);
  // Before the next key can come: one pressed at once must find the question that it answers.
  useLayoutEffect(() => {
    const isOpening = before.current === undefined && screen === 'start';
    before.current = screen;
    if (!isOpening) (main.current ?? title.current)?.focus();
  }, [screen]);
  return { title, main };
}
