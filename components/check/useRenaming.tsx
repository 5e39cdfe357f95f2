import type { ComponentChild, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Rename } from './Rename.tsx';

/** A row whose label can be changed in place. */
export interface Renaming {
  /** For the row's own element, in either form. */
  readonly row: RefObject<HTMLLIElement | null>;
  readonly start: () => void;
  /** The field that stands in the row's place while the label is changed. */
  readonly field: ComponentChild | undefined;
}

/** Lets the label of a row be changed in place; the focus goes back to what opens the row. */
export function useRenaming(label: string, onRename: (label: string) => void): Renaming {
  const [isRenaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const close = (): void => {
    setRenaming(false);
    // The row's own parts are back only after it has been drawn again.
    setTimeout(() => row.current?.querySelector<HTMLElement>('.open')?.focus());
  };
  const rename = (changed: string): void => {
    onRename(changed);
    close();
  };
  return {
    row,
    start: () => setRenaming(true),
    field: isRenaming ? <Rename label={label} onCancel={close} onRename={rename} /> : undefined,
  };
}
