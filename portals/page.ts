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

/** The element, if a person can see it as far as styles say. What a page has hidden is not what it is about. */
export function onShow<E extends Element>(element: E | null | undefined): E | undefined {
  return element?.checkVisibility({ visibilityProperty: true }) ? element : undefined;
}

/** Whether a person can see this frame, as far as pages of the same origin around it tell. */
export function isFrameOnShow(): boolean {
  for (let frame: Window = window; frame.frameElement; frame = frame.parent)
    if (!onShow(frame.frameElement)) return false;
  return true;
}

/** The field of the first label that reads so. Forms are small; a page with hundreds of labels is not one of these. */
export function labelled(document: Document, words: RegExp): HTMLElement | null {
  const labels = document.getElementsByTagName('label');
  for (let i = 0; i < 200; i++) {
    const label = labels[i];
    if (!label) break;
    if (words.test(textOf(label)) && label.control) return label.control;
  }
  return null;
}

/** An option that only asks to choose. */
const asksToChoose = /^\W|^(please )?(select|choose)( (a|one|the))?( (payer|(health )?plan))?\W*$/i;

/** The option a native select is set to, or nothing if it is set to none, or cannot be. */
export function chosenOption(select: HTMLSelectElement): string {
  const option = select.disabled ? undefined : select.selectedOptions[0];
  const name = option && !/^(0|-1)?$/.test(option.value) ? textOf(option) : '';
  return asksToChoose.test(name) ? '' : name;
}

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
