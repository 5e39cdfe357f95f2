import type { ComponentProps } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { PaperLinks } from '../PaperLinks.tsx';

/** The papers of a saved check, folded into one button at the foot of the outcome. */
export function PaperMenu(props: ComponentProps<typeof PaperLinks>) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the button in it opened
    <div
      class="PaperMenu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isOpen) return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (to instanceof Node && !event.currentTarget.contains(to)) setOpen(false);
      }}
    >
      <button
        type="button"
        class="Button is-quiet is-small"
        aria-expanded={isOpen}
        aria-controls="papers"
        ref={button}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="page" /> {say('paper_menu')}
      </button>
      <div id="papers" hidden={!isOpen}>
        {isOpen && <PaperLinks {...props} />}
      </div>
    </div>
  );
}
