import { render } from 'preact';
import { dictionaryFor, inLanguage } from '../../carriers/in-language.ts';
import { foldName } from '../../carriers/recognise.ts';
import { SamplePortal, type SampleSteps } from '../../components/SamplePortal.tsx';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier } from '../../criteria/policy.ts';
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
/** The carriers that are tried first. */
const firstIds = ['premera', 'regence', 'kingcare', 'aetna', 'cigna', 'lni', 'auto-pip'];

/** The sample page: an invented portal with the edge tab and the panel of a real one. */
class Sample {
  readonly #root: Element;
  readonly #tab: SampleTab;
  readonly #payers: readonly string[];
  readonly #page: PortalPage = { heard: undefined, send: (message) => this.#hear(message) };
  #settings: Settings;
  #plans: readonly Plan[];
  readonly #dictionary: Dictionary | undefined;
  #steps: SampleSteps = { isChosen: false, isOpened: false, isChecked: false };

  constructor(
    root: Element,
    settings: Settings,
    plans: readonly Plan[],
    carriers: readonly Carrier[],
    dictionary: Dictionary | undefined,
  ) {
    this.#root = root;
    this.#settings = settings;
    this.#plans = plans;
    this.#dictionary = dictionary;
    const payers = payersOf(carriers);
    this.#payers = [...payers.map(({ name }) => name), say('sample_payer')];
    this.#tab = new SampleTab(new Map(payers.map(({ id, name }) => [foldName(name), id])));
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
        payers={this.#payers}
        theme={this.#settings.theme}
        steps={this.#steps}
        onPayer={(select) => this.#read(select)}
      />,
      this.#root,
    );
  }
}

/**
 * Every carrier as she calls it, those tried first at the top. Portals name them otherwise, and some not at all: a
 * county’s plan is there under whoever runs it, and an auto insurer has a portal of its own.
 */
const payersOf = (carriers: readonly Carrier[]): readonly Carrier[] => [
  ...firstIds.flatMap((id) => carriers.find((carrier) => carrier.id === id) ?? []),
  ...carriers.filter(({ id }) => !firstIds.includes(id)),
];

/** Opens the sample page. */
export async function open(root: Element): Promise<void> {
  document.title = say('sample_title');
  const { language } = words();
  const [settings, plans, { carriers }, dictionary] = await Promise.all([
    readSettings().catch(() => defaults),
    readPlans().then(
      (read) => read.plans,
      () => [],
    ),
    inLanguage(language),
    dictionaryFor(language),
  ]);
  new Sample(root, settings, plans, carriers, dictionary).start();
}
