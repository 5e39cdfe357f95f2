import type { Evidence } from '../carriers/recognise.ts';

/** A field a person is typing in, and what stood in it after the last key. */
export interface Typing {
  readonly field: EventTarget | null;
  readonly value: string;
}

/** A page as a reader sees it. */
export interface Page {
  readonly document: Document;
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>;
  readonly typing?: Typing | undefined;
}

/** Reads what a page shows of a payer. It is called five times a second: it looks at known elements and nowhere else. */
export type PageReader = (page: Page) => Evidence[];

/** Longer than any payer's name; what is longer is not read to its end. */
const longest = 200;

/** The text inside an element, or nothing if it is longer than a name can be. Never used on more than a field's worth of page. */
export function textOf(node: Node | null | undefined): string {
  let text = '';
  let left = 50;
  const add = (from: Node): boolean => {
    for (let child = from.firstChild; child; child = child.nextSibling) {
      if (--left < 0) return false;
      if (child instanceof Text) {
        if (text.length + child.length > longest) return false;
        text += child.data;
      } else if (!add(child)) return false;
    }
    return true;
  };
  return node && add(node) ? plain(text) : '';
}

/** What an input holds, or nothing if that is longer than a name can be. */
export function inputText(input: Element | null | undefined): string {
  if (!(input instanceof HTMLInputElement)) return '';
  const { value } = input;
  return value.length > longest ? '' : plain(value);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A payer control: what it is set to, and its payer id where the page has one. */
export function control(payer: string, payerId?: string): Evidence {
  return payerId ? { kind: 'control', payer, payerId } : { kind: 'control', payer };
}

/** Whether the list of a combobox is open. */
export const isOpenList = (input: Element): boolean => input.getAttribute('aria-expanded') === 'true';

/** An input that a payer is picked in; an open list and a half-typed name are no choice. */
export function readCombobox(input: Element, { document, typing }: Page): Evidence {
  const value = inputText(input);
  const isHalfTyped =
    typing?.field === input && document.activeElement === input && plain(typing.value) === value;
  return control(isOpenList(input) || isHalfTyped ? '' : value);
}
