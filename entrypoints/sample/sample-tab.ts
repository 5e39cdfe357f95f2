import { carriers } from '../../carriers/index.ts';
import { type Aliases, type Evidence, recognise } from '../../carriers/recognise.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { FromFrame, ToTopFrame } from '../../platform/messages.ts';
import type { Settings } from '../../platform/settings.ts';
import { answerFor, type Choice, contentsFor, keyOf } from '../background/answer.ts';
import { edgeTabWords } from '../edge-tab/edge-tab-words.ts';

/** The invented portal's invented address: like a real one, it serves many carriers and says nothing of any. */
const address = 'https://portal.example/';
const shared = ['https://portal.example/*'] as const;

/**
 * The background's part on the sample page: hears what the page shows of a payer and what is pressed in the panel, and
 * says what is to be shown. What it says is made of what the background makes it of on a portal.
 */
export class SampleTab {
  /** The names the page gives to payers. */
  readonly #names: Aliases;
  #evidence: readonly Evidence[] = [];
  #choice: Choice | undefined;
  #isPanelWanted = false;

  constructor(names: Aliases) {
    this.#names = names;
  }

  /** What the page shows of a payer now. */
  read(evidence: readonly Evidence[]): void {
    this.#evidence = evidence;
  }

  /** What is pressed in the panel. Only what changes the answer is of interest here. */
  hear(wish: FromFrame): void {
    if (wish.type === 'open-panel') this.#isPanelWanted = true;
    if (wish.type === 'choose') this.#choice = wish;
  }

  /** What the page is to show. Here no carrier is hidden, or one could not be tried. */
  answer({ side, startCollapsed, theme }: Settings, plans: readonly Plan[], day: IsoDate): ToTopFrame {
    const recognition = recognise(
      [{ url: address, isTop: true, evidence: this.#evidence }],
      carriers,
      shared,
      this.#names,
    );
    const of = keyOf(recognition);
    if (this.#choice?.of !== of) this.#choice = undefined;
    const answer = answerFor(recognition, this.#choice, []);
    const contents = this.#isPanelWanted ? contentsFor(answer, [], day, plans) : undefined;
    const look = { side, startCollapsed, theme };
    return { type: 'answer', answer, of, tab: edgeTabWords(answer), look, ...(contents && { contents }) };
  }
}
