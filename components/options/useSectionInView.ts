import { useEffect, useRef, useState } from 'preact/hooks';

/** How far below the top of the window, in px, a section's own top may lie while the one before it is still read. */
const readAt = 120;

/**
 * The id of the section that is being read, and how to say that another one was gone to. At the end of the page it is
 * the last one, which may never come to the top, or the one that was gone to, if that is still in view.
 */
export function useSectionInView(
  ids: readonly string[],
  first: string | undefined,
): readonly [string | undefined, (id: string) => void] {
  const [current, setCurrent] = useState(first);
  const goneTo = useRef(first);
  useEffect(() => {
    const follow = (): void => {
      const sections = ids.flatMap((id) => {
        const section = document.getElementById(id);
        return section ? [{ id, box: section.getBoundingClientRect() }] : [];
      });
      const { scrollTop, clientHeight, scrollHeight } = document.documentElement;
      const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
      if (!isAtEnd) goneTo.current = undefined;
      const wanted = sections.find(
        ({ id, box }) => id === goneTo.current && box.bottom > 0 && box.top < clientHeight,
      );
      const passed = sections.findLast(({ box }) => box.top <= readAt) ?? sections[0];
      setCurrent((isAtEnd ? (wanted ?? sections.at(-1)) : passed)?.id);
    };
    addEventListener('scroll', follow, { passive: true });
    return () => removeEventListener('scroll', follow);
  }, [ids]);
  return [
    current,
    (id) => {
      setCurrent(id);
      goneTo.current = id;
    },
  ];
}
