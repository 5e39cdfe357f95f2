import { defineBackground } from 'wxt/utils/define-background';
import { AddressIndex } from '../../carriers/addresses.ts';
import { carriers } from '../../carriers/index.ts';
import { type Aliases, type Finding, foldName } from '../../carriers/recognise.ts';
import { spokenName } from '../../carriers/spoken-name.ts';
import { isShown } from '../../components/options/settings.ts';
import type { Plan } from '../../criteria/plan.ts';
import { wordsOf } from '../../language/catalogues.ts';
import { speak, words } from '../../language/say.ts';
import { aliasMap, onAliasesChanged } from '../../platform/aliases.ts';
import { showBadge } from '../../platform/badge.ts';
import { openBesideOnKeys } from '../../platform/beside.ts';
import { ask, bring, openPopupFor } from '../../platform/bring.ts';
import { onChecksChanged, onDraftChanged, readChecks, readDraft } from '../../platform/checks.ts';
import { today } from '../../platform/clock.ts';
import { offerDenialMenu } from '../../platform/denial.ts';
import { onEpisodesChanged, readEpisodes } from '../../platform/episodes.ts';
import { welcomeOnce } from '../../platform/installed.ts';
import { languageFor } from '../../platform/language.ts';
import type { TabAnswer, ToTopFrame } from '../../platform/messages.ts';
import { onPlansChanged, openPlans, readPlans } from '../../platform/plans.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { readSitesOff } from '../../platform/sites.ts';
import { hearAgain, type Tab, tellPages, type Wish, watchTabs } from '../../platform/tabs.ts';
import { keepSynced } from '../../platform/this-machine.ts';
import { keepStorageFromPages } from '../../platform/trusted.ts';
import { portalPatterns } from '../../portals/patterns.ts';
import { edgeTabWords } from '../edge-tab/edge-tab-words.ts';
import { answerFor, askedFor, type Choice, contentsFor, keyOf, planNamed, recogniseTab } from './answer.ts';
import { badgeFor, openQuestions, overdueIn } from './badge.ts';

/** What the therapist has stored, as far as it decides what is shown. */
interface Stored {
  readonly settings: Settings;
  readonly sitesOff: readonly string[];
  readonly aliases: Aliases;
  readonly plans: readonly Plan[];
}

/** Reads it, and speaks her language. What cannot be read does not keep the rest from being shown. */
async function readStored(): Promise<Stored> {
  const [settings, sitesOff, aliases, plans] = await Promise.all([
    readSettings().catch(() => defaults),
    readSitesOff().catch(() => []),
    aliasMap().catch(() => new Map()),
    readPlans().then(
      (read) => read.plans,
      () => [],
    ),
  ]);
  speak(wordsOf(languageFor(settings.language)));
  return { settings, sitesOff, aliases, plans };
}

/** What the badge counts, wherever she is. What cannot be read counts nothing. */
async function readCounts(): Promise<{ open: number; overdue: number }> {
  const [draft, episodes, checks, plans] = await Promise.all([
    readDraft().catch(() => undefined),
    readEpisodes().then(
      (read) => read.episodes,
      () => [],
    ),
    readChecks().then(
      (read) => read.checks,
      () => [],
    ),
    readPlans().then(
      (read) => read.plans,
      () => [],
    ),
  ]);
  return { open: openQuestions(draft), overdue: overdueIn(episodes, checks, plans, today()) };
}

/** The carriers that are not shown. */
const hiddenBy = (settings: Settings): string[] =>
  carriers.filter(({ id }) => !isShown(settings, id)).map(({ id }) => id);

export default defineBackground(() => {
  welcomeOnce();
  openBesideOnKeys();
  keepSynced();
  keepStorageFromPages();
  offerDenialMenu();
  const portals = new AddressIndex(portalPatterns.map((pattern) => [pattern, true] as const));
  const choices = new WeakMap<Tab, Choice>();
  const hasTab = new WeakSet<Tab>();
  const wanted = new WeakSet<Tab>();
  let stored = readStored();
  let counts = readCounts();

  const hostOf = (tab: Tab): string | undefined =>
    tab.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : undefined;

  const isOff = (tab: Tab, { sitesOff }: Stored): boolean =>
    tab.asked === undefined && sitesOff.includes(hostOf(tab) ?? '');

  const find = (tab: Tab, now: Stored): Finding => {
    if (isOff(tab, now)) return { recognition: { kind: 'none' } };
    const finding = recogniseTab(tab.evidence, now.aliases);
    return { ...finding, recognition: askedFor(finding.recognition, tab.asked) };
  };

  /** What is stored by the newest reading of it, also where that began while an earlier one was awaited. */
  const latest = async (): Promise<Stored> => {
    const reading = stored;
    const now = await reading;
    return reading === stored ? now : latest();
  };

  /** What the top frame is to show now. */
  const answerTo = async (about: Tab): Promise<ToTopFrame> => {
    const now = await latest();
    const { side, startCollapsed, theme } = now.settings;
    const { recognition, plan } = find(about, now);
    const of = keyOf(recognition);
    if (choices.get(about)?.of !== of) choices.delete(about);
    // Where she has asked for a carrier it is not hidden, and the panel need not be asked for again.
    const hidden = about.asked === undefined ? hiddenBy(now.settings) : [];
    const answer = answerFor(recognition, choices.get(about), hidden);
    const { seen } = about;
    const contents = wanted.has(about)
      ? contentsFor(answer, hidden, today(), now.plans, { seen, plan })
      : undefined;
    const look = { side, startCollapsed: startCollapsed && about.asked === undefined, theme };
    const tab = edgeTabWords(answer);
    return { type: 'answer', answer, of, tab, look, ...(contents ? { contents } : {}) };
  };

  const badge = async (tab: Tab, { answer }: ToTopFrame): Promise<void> => {
    const carrierName = answer.kind === 'carrier' ? spokenName(answer.name) : undefined;
    await showBadge(badgeFor({ ...(await counts), carrierName }), tab.id);
  };
  const badges = async (): Promise<void> => {
    await stored;
    await showBadge(badgeFor(await counts));
    for (const tab of tabs.values()) void answerTo(tab).then((message) => badge(tab, message));
  };

  const tell = async (tab: Tab): Promise<void> => {
    tellPages(tab.id);
    const message = await answerTo(tab);
    void badge(tab, message);
    if (message.answer.kind === 'none' || hasTab.has(tab)) {
      tab.tell(message);
      return;
    }
    // Only a page with something to show gets the edge tab's code; what that is may have changed once it is there.
    hasTab.add(tab);
    await bring(['/edge-tab.js'], tab.id);
    tab.tell(await answerTo(tab));
  };

  /** What a page says of a benefit is looked at only while its panel is wanted, and never on a page not our own. */
  const readBenefit = (tab: Tab): void => {
    const frames = tab.withoutReader;
    if (wanted.has(tab) && tab.asked === undefined && frames.length > 0)
      void bring(['/benefit.js'], tab.id, frames);
  };

  const changed = (tab: Tab): void => {
    readBenefit(tab);
    void tell(tab);
  };

  const bringPanel = async (tab: Tab): Promise<void> => {
    await stored;
    await bring([words().language === 'es' ? '/spanish.js' : '/english.js', '/panel.js'], tab.id);
  };

  const fulfil = (tab: Tab, wish: Wish): void => {
    switch (wish.type) {
      case 'open-panel':
        wanted.add(tab);
        if (!wish.hasCode) void bringPanel(tab);
        void tab.settled.then(() => changed(tab));
        return;
      case 'choose':
        choices.set(tab, wish);
        void tab.settled.then(() => tell(tab));
        return;
      case 'start-check':
        void openPopupFor(tab.id);
        return;
      case 'open-plans':
        openPlans();
        return;
      default:
        wish satisfies never;
    }
  };

  const answer = async (tab: Tab): Promise<TabAnswer> => {
    // What was stored a moment ago by the page that asks may not have been heard of yet.
    stored = readStored();
    const now = await latest();
    const { recognition, payer, plan } = find(tab, now);
    const choice = choices.get(tab);
    const chosen = choice?.of === keyOf(recognition) ? choice.carrierId : undefined;
    const recognised = recognition.kind === 'carrier' ? recognition.id : undefined;
    const named = planNamed(now.plans, chosen ?? recognised, plan);
    const remembered = payer === undefined ? undefined : now.aliases.get(foldName(payer));
    const host = hostOf(tab);
    return {
      recognition,
      ...(chosen !== undefined && { chosen }),
      ...(named && { plan: named.id }),
      ...(payer !== undefined && { payer }),
      ...(remembered !== undefined && { remembered }),
      ...(host !== undefined && { host }),
      ...(isOff(tab, now) && { isOff: true }),
      ...(tab.seen && { seen: tab.seen }),
    };
  };

  const tabs = watchTabs({
    isPortal: (url) => portals.find(url).length > 0,
    changed,
    wished: fulfil,
    answer,
    show: ask,
  });

  const readAgain = (): void => {
    stored = readStored();
    for (const tab of tabs.values()) void tell(tab);
  };
  onSettingsChanged(readAgain);
  onAliasesChanged(readAgain);
  onPlansChanged(readAgain);

  const countAgain = (): void => {
    counts = readCounts();
    void badges();
    // A badge that stands on a tab since before this worker started would go on counting what has changed.
    void hearAgain(portalPatterns, tabs);
  };
  for (const onChanged of [onEpisodesChanged, onChecksChanged, onDraftChanged, onPlansChanged])
    onChanged(countAgain);
  onSettingsChanged(() => void badges());
  void badges();
});
