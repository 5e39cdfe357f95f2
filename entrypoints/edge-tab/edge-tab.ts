import edgeTabCss from '../../components/edge-tab.css?inline';
import type { FromFrame, Look, ToTopFrame } from '../../platform/messages.ts';
import type { EdgeTabControls, PortalPage } from '../portal/portal-page.ts';
import hostCss from './host.css?inline';
import { freeTop } from './place.ts';

const hostName = 'touchstone-panel';
const mostRestored = 3;
/** How many ticks lie between two looks at what is under the tab. */
const restTicks = 25;

/** The tab at the edge of the top page, and the place where the panel opens: the only thing we put into a page. */
export class EdgeTab implements EdgeTabControls {
  readonly panelPlace = element('div', 'panel');
  readonly #page: PortalPage;
  readonly #host = document.createElement(hostName);
  readonly #tab = element('div', 'tab');
  readonly #button = element('button', 'EdgeTab');
  readonly #count = element('span', 'count');
  readonly #name = element('span', 'name');

  #heard: ToTopFrame | undefined;
  #choice: Extract<FromFrame, { type: 'choose' }> | undefined;
  /** The side the person moved it to, on this page. */
  #movedTo: Look['side'] | undefined;
  #isOpen = false;
  #takesFocus = false;
  #isOrphan = false;
  #restored = 0;
  #ticks = 0;

  constructor(page: PortalPage) {
    this.#page = page;
    // A page that was open while Firefox updated the extension still holds the tab of the version before.
    for (const child of [...document.documentElement.children])
      if (child.localName === hostName) child.remove();
    const root = this.#host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(hostCss + edgeTabCss);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#tab, this.panelPlace);
    this.#tab.append(this.#button);
    this.#button.append(mark(), this.#count, this.#name);
    this.#button.addEventListener('click', (event) => {
      if (event.isTrusted) this.#open(true);
    });
    // What is pressed in here is no business of the page, and a focus trap of the page's none of ours.
    for (const type of ['keydown', 'keyup', 'keypress', 'focusin', 'focusout'])
      this.#host.addEventListener(type, (event) => event.stopPropagation());
    for (const type of ['scroll', 'resize'])
      addEventListener(type, () => this.#unsettle(), { capture: true, passive: true });
  }

  hear(message: ToTopFrame | undefined): void {
    const before = carrierOf(this.#heard);
    this.#heard = message;
    if (this.#choice?.of !== message?.of) this.#choice = undefined;
    const now = carrierOf(message);
    const opensItself = now !== undefined && now !== before && message?.look.startCollapsed === false;
    if (this.#isOpen ? now !== undefined && !message?.contents : opensItself) this.#open(false);
    this.show();
  }

  greeting(): FromFrame[] {
    return [...(this.#choice ? [this.#choice] : []), ...(this.#isOpen ? [this.#wish()] : [])];
  }

  tick(): void {
    if (!this.#isShown()) return;
    this.#restore();
    if (!this.#tab.hidden && this.#ticks++ % restTicks === 0) this.#settle();
  }

  orphan(): void {
    this.#isOrphan = true;
    this.show();
  }

  show(): void {
    const draw = this.#page.drawPanel;
    const heard = this.#heard;
    if (!heard || !this.#isShown()) {
      // What was open comes back with the next carrier: a list of payers is opened, and closed again.
      draw?.(undefined);
      this.#host.remove();
      return;
    }
    this.#label(heard);
    if (!this.#host.isConnected && this.#restored < mostRestored) document.documentElement.append(this.#host);
    const { contents, look } = heard;
    const drawn = this.#isOpen ? draw && contents : undefined;
    this.panelPlace.hidden = !drawn;
    if (drawn) {
      const { theme } = look;
      draw?.({
        contents: drawn,
        side: this.#side(),
        theme,
        updated: this.#isOrphan,
        takesFocus: this.#takesFocus,
      });
      this.#takesFocus = false;
    } else draw?.(undefined);
    this.#tab.hidden = drawn !== undefined;
    if (!drawn) this.#settle();
  }

  collapse(): void {
    this.#isOpen = false;
    this.show();
    this.#button.focus();
  }

  move(): void {
    this.#movedTo = this.#side() === 'left' ? 'right' : 'left';
    this.show();
  }

  choose(carrierId: string): void {
    this.#choice = { type: 'choose', carrierId, of: this.#heard?.of ?? '' };
    this.#page.send(this.#choice);
  }

  #isShown(): boolean {
    const isSomething = this.#heard !== undefined && this.#heard.answer.kind !== 'none';
    return isSomething && !(this.#isOrphan && !this.#isOpen);
  }

  #label({ answer, tab, look }: ToTopFrame): void {
    const side = this.#side() === 'left' ? ' is-left' : '';
    this.#tab.className = `tab${side}`;
    this.panelPlace.className = `panel${side}`;
    this.#button.className = `EdgeTab${side}${answer.kind === 'unknown' ? ' is-muted' : ''}`;
    this.#button.dataset.theme = look.theme;
    this.#button.ariaLabel = tab.name;
    this.#name.textContent = tab.text;
    const count = answer.kind === 'ambiguous' ? answer.found.length : 0;
    this.#count.textContent = `${count}`;
    this.#count.hidden = count === 0;
  }

  #open(takesFocus: boolean): void {
    this.#isOpen = true;
    this.#takesFocus = takesFocus;
    this.#page.send(this.#wish());
    this.show();
  }

  #wish(): FromFrame {
    return { type: 'open-panel', hasCode: this.#page.drawPanel !== undefined };
  }

  #side(): Look['side'] {
    return this.#movedTo ?? this.#heard?.look.side ?? 'right';
  }

  #settle(): void {
    const { width, height } = this.#button.getBoundingClientRect();
    this.#tab.style.top = `${freeTop(this.#host, this.#side(), width, height)}px`;
  }

  /** The page was scrolled or sized: look for a free place at the next tick. */
  #unsettle(): void {
    this.#ticks = 0;
  }

  #restore(): void {
    const attributes = [...this.#host.attributes];
    const isThere = this.#host.parentNode === document.documentElement;
    if ((isThere && attributes.length === 0) || this.#restored >= mostRestored) return;
    this.#restored++;
    for (const { name } of attributes) this.#host.removeAttribute(name);
    if (!isThere) document.documentElement.append(this.#host);
  }
}

/** What may open the panel by itself: a carrier, or the list that the therapist asked for. */
function carrierOf(heard: ToTopFrame | undefined): string | undefined {
  if (heard?.answer.kind === 'carrier') return heard.answer.id;
  return heard?.answer.kind === 'ambiguous' && heard.answer.found.length === 0 ? '' : undefined;
}

function element<Tag extends 'div' | 'button' | 'span'>(
  tag: Tag,
  className: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

/** The touchstone and the streak that gold leaves on it. */
function mark(): SVGElement {
  const draw = (tag: string, attributes: Record<string, string>): SVGElement => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const picture = draw('svg', { viewBox: '0 0 20 20', 'aria-hidden': 'true' });
  picture.append(
    draw('path', {
      class: 'stone',
      d: 'M6.2 1.9h6.6c2.9 0 5.3 2 5.6 4.8l.3 5.1c.2 3.6-2.6 6.6-6.2 6.6H7.1c-3.1 0-5.7-2.4-5.9-5.5l-.1-3.4C1 5.5 3 1.9 6.2 1.9Z',
    }),
    draw('path', { class: 'streak', d: 'M6.3 13.6 13.5 6.8' }),
  );
  return picture;
}
