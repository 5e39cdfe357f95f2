import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

/** A term of the field, kept as it is and explained where the pointer or the focus is on it. Escape hides it again. */
export function Term({ means, children }: { means: string; children: ComponentChildren }) {
  const id = useId();
  const [isHidden, setHidden] = useState(false);
  const show = (): void => setHidden(false);
  return (
    <span class={isHidden ? 'Term is-hidden' : 'Term'} onPointerEnter={show}>
      <button
        type="button"
        aria-describedby={id}
        onFocus={show}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || isHidden) return;
          // The panel and the popup go on to what Escape means to them at the next press.
          event.stopPropagation();
          event.preventDefault();
          setHidden(true);
        }}
      >
        {children}
      </button>
      <span id={id} role="tooltip">
        {means}
      </span>
    </span>
  );
}
