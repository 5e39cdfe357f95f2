import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage, type Registry } from '../../carriers/in-language.ts';
import { Episodes } from '../../components/Episodes.tsx';
import type { Plan } from '../../criteria/plan.ts';
import type { Episode } from '../../episodes/episode.ts';
import { say, words } from '../../language/say.ts';
import { onChecksChanged, readChecks, type SavedChecks } from '../../platform/checks.ts';
import { today } from '../../platform/clock.ts';
import {
  deleteEpisode,
  type EpisodesRead,
  onEpisodesChanged,
  readEpisodes,
  saveEpisode,
} from '../../platform/episodes.ts';
import { newId, openCheckWindow } from '../../platform/page.ts';
import { onPlansChanged, readPlans } from '../../platform/plans.ts';
import type { Problem } from '../../platform/problem.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** The episode that the page's address names: it outlives a reload, and the browser's own Back goes back. */
const atNow = (): string => decodeURIComponent(location.hash.slice(1));

/** Wires the page of episodes to what is stored. */
function App({ registry, settings }: { registry: Registry; settings: Settings }) {
  const { carriers, laws, facts } = registry;
  const [stored, setStored] = useState<EpisodesRead>();
  const [{ checks }, setChecks] = useState<SavedChecks>({ checks: [], unreadable: 0 });
  const [plans, setPlans] = useState<readonly Plan[]>([]);
  const [{ theme }, setSettings] = useState(settings);
  const [at, setAt] = useState(atNow);
  const [problem, setProblem] = useState<Problem>();
  /** How many changes are on their way to storage. */
  const writes = useRef(0);
  /** What puts a deleted episode back as it was stored, by its id. */
  const restore = useRef(new Map<string, () => Promise<void>>());

  useEffect(() => {
    const failed = (error: unknown): void => setProblem(problemOf(error));
    const read = (): void =>
      void readEpisodes().then((now) => {
        // What is being written is on the screen already; an older reading must not take it back.
        if (writes.current === 0) setStored(now);
      }, failed);
    const readTheChecks = (): void => void readChecks().then(setChecks, failed);
    const readThePlans = (): void => void readPlans().then((kept) => setPlans(kept.plans), failed);
    const readLook = (): void => void readSettings().then(setSettings, failed);
    const follow = (): void => setAt(atNow());
    read();
    readTheChecks();
    readLook();
    readThePlans();
    onUnexpected(setProblem);
    addEventListener('popstate', follow);
    const stops = [
      onEpisodesChanged(read),
      onChecksChanged(readTheChecks),
      onSettingsChanged(readLook),
      onPlansChanged(readThePlans),
      () => removeEventListener('popstate', follow),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const go = (to: string): void => {
    history.pushState(null, '', to === '' ? location.pathname : `#${encodeURIComponent(to)}`);
    setAt(to);
  };
  const attempt = (action: () => Promise<void>): void =>
    void action().then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  const save = (episode: Episode): void =>
    attempt(async () => {
      writes.current += 1;
      // The next change begins from this one, also when it comes before this one is stored.
      setStored((now) => now && { ...now, episodes: withEpisode(now.episodes, episode) });
      try {
        await saveEpisode(episode);
      } finally {
        writes.current -= 1;
        const now = await readEpisodes();
        if (writes.current === 0) setStored(now);
      }
    });

  return (
    <Episodes
      {...{ carriers, laws, facts, plans, checks, theme, at, problem, newId }}
      episodes={stored?.episodes}
      unreadable={stored?.unreadable ?? 0}
      today={today()}
      onAt={go}
      onSave={save}
      onDelete={(id) =>
        attempt(async () => {
          restore.current.set(id, await deleteEpisode(id));
        })
      }
      onCheck={() => openCheckWindow()}
      onUndoDelete={(episode) => attempt(restore.current.get(episode.id) ?? (() => saveEpisode(episode)))}
    />
  );
}

/** The episodes with one that is new or has changed. */
function withEpisode(episodes: readonly Episode[], episode: Episode): readonly Episode[] {
  return episodes.some(({ id }) => id === episode.id)
    ? episodes.map((each) => (each.id === episode.id ? episode : each))
    : [episode, ...episodes];
}

/** Opens the page of episodes. */
export async function open(root: Element): Promise<void> {
  document.title = say('episode_title');
  // In any other order the page would be drawn in another theme first.
  const [registry, settings] = await Promise.all([
    inLanguage(words().language),
    readSettings().catch(() => defaults),
  ]);
  render(<App {...{ registry, settings }} />, root);
}
