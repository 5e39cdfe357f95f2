import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Registry } from '../../carriers/in-language.ts';
import { Check, type CheckProps, type CheckToSave, type TabInFront } from '../../components/Check.tsx';
import { draftOf } from '../../components/check/draft.ts';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { Episode } from '../../episodes/episode.ts';
import { forgetAlias, rememberAlias } from '../../platform/aliases.ts';
import {
  deleteCheck,
  onChecksChanged,
  readChecks,
  type SavedChecks,
  saveCheck,
} from '../../platform/checks.ts';
import { today } from '../../platform/clock.ts';
import { onEpisodesChanged, readEpisodes, saveEpisode } from '../../platform/episodes.ts';
import {
  closeThisPopup,
  newId,
  openCheckTab,
  openPage,
  openPaper,
  openSettings,
} from '../../platform/page.ts';
import { onPlansChanged, openPlans, type PlansRead, readPlans } from '../../platform/plans.ts';
import type { Problem } from '../../platform/problem.ts';
import type { Settings } from '../../platform/settings.ts';
import { turnSiteOff, turnSiteOn } from '../../platform/sites.ts';
import { carrierIn, onThisTabChanged, readThisTab, showHere, type ThisTab } from '../../platform/this-tab.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';
import { useKeptDraft } from './useKeptDraft.ts';

/** Where the check is open: at the toolbar, beside the page, in a small window or in a tab of its own. */
export type Place = 'popup' | 'beside' | 'window' | 'tab';

/** Wires the quick check to what is stored. */
export function App(props: {
  /** What carriers and laws say, in her language. */
  registry: Registry;
  settings: Settings;
  stored: SavedChecks;
  plans: PlansRead;
  episodes: readonly Episode[];
  draft: Draft | undefined;
  tab: ThisTab | undefined;
  problem: Problem | undefined;
  place: Place;
  /** Opens the check beside the page, where the browser can. */
  openBeside: (() => Promise<void>) | undefined;
  /** The saved check that the page was opened for. */
  asked: SavedCheck | undefined;
  /** A visit to try it on: nothing of it is kept but what is saved. */
  sample?: Draft | undefined;
}) {
  const kept = useKeptDraft(props.draft, opened(props));
  const [sample, setSample] = useState(props.sample);
  const draft = sample ?? kept.draft;
  const [stored, setStored] = useState(props.stored);
  const [{ plans }, setPlans] = useState(props.plans);
  const [episodes, setEpisodes] = useState(props.episodes);
  const [problem, setProblem] = useState<CheckProps['problem']>(props.problem);
  const [tab, setTab] = useState(props.tab);
  const [isRefused, setRefused] = useState(false);
  /** What puts a deleted check back as it was stored, by its id. */
  const restore = useRef(new Map<string, () => Promise<void>>());

  // Heard from the moment this is drawn: what is told before anybody listens is told to nobody.
  useLayoutEffect(() => onChecksChanged(() => void readChecks().then(setStored)), []);
  useLayoutEffect(() => onPlansChanged(() => void readPlans().then(setPlans)), []);
  useLayoutEffect(
    () => onEpisodesChanged(() => void readEpisodes().then((read) => setEpisodes(read.episodes))),
    [],
  );
  useLayoutEffect(() => onUnexpected(setProblem), []);
  useLayoutEffect(() => {
    let latest = 0;
    const follow = async (): Promise<void> => {
      const asked = ++latest;
      const read = await readThisTab();
      if (asked === latest) setTab(read);
    };
    // The tab may have become another while this page opened.
    void follow();
    return onThisTabChanged(() => void follow());
  }, []);

  /** Does what was asked for; if storage refuses, says so and offers to try again. */
  const attempt = async (action: () => Promise<void>): Promise<void> => {
    try {
      await action();
      setProblem(undefined);
    } catch (error) {
      setProblem({ ...problemOf(error), retry: () => void attempt(action) });
    }
  };

  /** What is begun in the sample's window is a sample too; a check of hers that is opened there stays what it is. */
  const keep = async (next: Draft): Promise<void> => {
    if (!sample) return kept.keep(next);
    setSample(next.savedAs === undefined ? { ...next, sample: true } : next);
  };
  const change = (next: Draft): void => void attempt(() => keep(next));

  const save = ({ id = newId(), ...check }: CheckToSave, begun?: Omit<Episode, 'id'>): void => {
    const episode = begun && { ...begun, id: newId() };
    const part = episode && { episodeId: episode.id };
    const saved: SavedCheck = { ...check, ...part, id, savedAt: new Date().toISOString() };
    void attempt(async () => {
      if (episode) {
        await saveEpisode(episode);
        setEpisodes((await readEpisodes()).episodes);
      }
      await saveCheck(saved);
      setStored(await readChecks());
      if (!draft) return;
      const { newEpisode: _, ...rest } = draft;
      await keep({ ...rest, ...part, label: saved.label, savedAs: id });
    });
  };

  const rename = (id: string, label: string): void => {
    const known = stored.checks.find((check) => check.id === id);
    if (known) void attempt(() => saveCheck({ ...known, label }));
  };

  const forget = (id: string): void => {
    void attempt(async () => {
      restore.current.set(id, await deleteCheck(id));
      if (draft?.savedAs === id) {
        const { savedAs: _, ...rest } = draft;
        await keep(rest);
      }
    });
  };

  /** Does it, and reads the tab again: what is shown there follows. */
  const aboutTab = (action: () => Promise<void>): void =>
    void attempt(async () => {
      await action();
      setTab(await readThisTab());
    });
  const tabInFront: TabInFront | undefined = tab && {
    payer: tab.remembered || tab.recognition.kind !== 'carrier' ? tab.payer : undefined,
    remembered: tab.remembered,
    host: tab.host,
    isOff: tab.isOff === true,
    canShow: tab.recognition.kind === 'none' && !tab.isOff && props.place === 'popup',
    refused: isRefused,
    onRemember: (payer, carrierId) => aboutTab(() => rememberAlias(payer, carrierId)),
    onForget: (payer) => aboutTab(() => forgetAlias(payer)),
    onOff: (host) => aboutTab(() => turnSiteOff(host)),
    onOn: (host) => aboutTab(() => turnSiteOn(host)),
    onShow: (carrierId) => aboutTab(async () => setRefused(!(await showHere(carrierId)))),
  };

  const { openBeside } = props;
  const beside = (): void => {
    // Not a moment later: the browsers open it only in answer to a press.
    const opening = openBeside?.();
    void attempt(async () => {
      await opening;
      closeThisPopup();
    });
  };
  const inTab = (): void =>
    void attempt(async () => {
      await openCheckTab();
      if (props.place === 'popup') closeThisPopup();
    });

  return (
    <Check
      {...props.registry}
      today={today()}
      plans={plans}
      episodes={episodes}
      draft={draft}
      aside={draft?.savedAs === props.draft?.savedAs ? undefined : props.draft}
      hereId={props.sample?.carrierId ?? (tab && carrierIn(tab))}
      herePlanId={props.sample ? undefined : tab?.plan}
      tab={tabInFront}
      firstId={props.settings.defaultCarrier}
      saved={stored.checks}
      unreadable={stored.unreadable}
      theme={props.settings.theme}
      singleKeys={props.settings.singleKeys}
      fluid={props.place !== 'popup'}
      problem={problem}
      onDraft={change}
      onSave={save}
      onRename={rename}
      onDelete={forget}
      onUndoDelete={(check) => void attempt(restore.current.get(check.id) ?? (() => saveCheck(check)))}
      onSettings={openSettings}
      onAllSaved={() => openPage('/checks.html')}
      onPlans={openPlans}
      onPaper={openPaper}
      onBeside={props.place === 'popup' && openBeside ? beside : undefined}
      // One way out of the popup is enough: a tab is offered beside the page, or where nothing opens there.
      onTab={props.place === 'beside' || (props.place === 'popup' && !openBeside) ? inTab : undefined}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}

/** What the page opens at: the check it was opened for, unless that is under way already, else the one under way. */
function opened({
  asked,
  draft,
}: {
  asked: SavedCheck | undefined;
  draft: Draft | undefined;
}): Draft | undefined {
  return asked && asked.id !== draft?.savedAs ? draftOf(asked) : draft;
}
