import { render } from 'preact';
import { dictionaryFor } from '../../carriers/in-language.ts';
import { carriers } from '../../carriers/index.ts';
import { SamplePortal, type SampleSteps } from '../../components/SamplePortal.tsx';
import type { Plan } from '../../criteria/plan.ts';
import { say, words } from '../../language/say.ts';
import type { Dictionary } from '../../language/translated.ts';
import { today } from '../../platform/clock.ts';
import type { FromFrame } from '../../platform/messages.ts';
import { openCheckWindow } from '../../platform/page.ts';
import { onPlansChanged, openPlans, readPlans } from '../../platform/plans.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { chosenOption, control } from '../../portals/page.ts';
import { EdgeTab } from '../edge-tab/edge-tab.ts';
import { bringPanel } from '../panel/draw.tsx';
import type { PortalPage } from '../portal/portal-page.ts';
import { SampleTab } from './sample-tab.ts';

/** As often as on a portal: the edge tab looks whether it stands in the way. */
const everyMs = 200;
/** Payers as portals name them, one a carrier, and one that nobody has heard of. */
const firstIds = ['premera', 'regence', 'aetna', 'cigna'];

/** The sample page: an invented portal with the edge tab and the panel of a real one. */
class Sample {
  readonly #root: Element;
  readonly #tab = new SampleTab();
  readonly #page: PortalPage = { heard: undefined, send: (message) => this.#hear(message) };
  #settings: Settings;
  #plans: readonly Plan[];
  readonly #dictionary: Dictionary | undefined;
  #steps: SampleSteps = { isChosen: false, isOpened: false, isChecked: false };

  constructor(root: Element, settings: Settings, plans: readonly Plan[], dictionary: Dictionary | undefined) {
    this.#root = root;
    this.#settings = settings;
    this.#plans = plans;
    this.#dictionary = dictionary;
  }

  start(): void {
    this.#draw();
    const edgeTab = new EdgeTab(this.#page);
    this.#page.edgeTab = edgeTab;
    setInterval(() => edgeTab.tick(), everyMs);
    onSettingsChanged(async () => {
      this.#settings = await readSettings().catch(() => this.#settings);
      this.#draw();
      this.#tell();
    });
    onPlansChanged(async () => {
      this.#plans = await readPlans().then(
        (read) => read.plans,
        () => this.#plans,
      );
      this.#tell();
    });
  }

  /** Reads the payer control as on a portal: what a native select is set to. */
  #read(select: HTMLSelectElement): void {
    const payer = chosenOption(select);
    this.#tab.read([control(payer)]);
    this.#done({ isChosen: payer !== '' });
    this.#tell();
  }

  #hear(message: FromFrame): void {
    this.#tab.hear(message);
    if (message.type === 'open-panel') {
      bringPanel(this.#page, this.#dictionary);
      this.#done({ isOpened: true });
    }
    if (message.type === 'start-check') {
      const answer = this.#page.heard?.answer;
      openCheckWindow(answer?.kind === 'carrier' ? answer.id : '');
      this.#done({ isChecked: true });
    }
    if (message.type === 'open-plans') openPlans();
    this.#tell();
  }

  #tell(): void {
    this.#page.heard = this.#tab.answer(this.#settings, this.#plans, today());
    this.#page.edgeTab?.hear(this.#page.heard);
  }

  #done(steps: Partial<SampleSteps>): void {
    this.#steps = { ...this.#steps, ...steps };
    this.#draw();
  }

  #draw(): void {
    render(
      <SamplePortal
        payers={payers()}
        theme={this.#settings.theme}
        steps={this.#steps}
        onPayer={(select) => this.#read(select)}
      />,
      this.#root,
    );
  }
}

const payers = (): readonly string[] => [...known, say('sample_payer')];
const named = carriers.filter(({ payerNames }) => payerNames.length > 0);
const known = [
  ...firstIds.flatMap((id) => named.find((carrier) => carrier.id === id) ?? []),
  ...named.filter(({ id }) => !firstIds.includes(id)),
].map(longestName);

/** Of a carrier's names the longest is the one that says most. */
function longestName({ payerNames }: (typeof carriers)[number]): string {
  return [...payerNames].sort((a, b) => b.length - a.length)[0] ?? '';
}

/** Opens the sample page. */
export async function open(root: Element): Promise<void> {
  document.title = say('sample_title');
  const [settings, plans, dictionary] = await Promise.all([
    readSettings().catch(() => defaults),
    readPlans().then(
      (read) => read.plans,
      () => [],
    ),
    dictionaryFor(words().language),
  ]);
  new Sample(root, settings, plans, dictionary).start();
}
