import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage, type Registry } from '../../carriers/in-language.ts';
import { Checks } from '../../components/Checks.tsx';
import type { Episode } from '../../episodes/episode.ts';
import { say, words } from '../../language/say.ts';
import {
  deleteCheck,
  importChecks,
  onChecksChanged,
  readChecks,
  type SavedChecks,
  saveCheck,
} from '../../platform/checks.ts';
import { readChecksFile } from '../../platform/checks-file.ts';
import { today } from '../../platform/clock.ts';
import { onEpisodesChanged, readEpisodes } from '../../platform/episodes.ts';
import { everythingFor } from '../../platform/everything.ts';
import { download, newId, openPaper } from '../../platform/page.ts';
import type { Problem } from '../../platform/problem.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** Wires the page of saved checks to what is stored. */
function App({ registry, settings }: { registry: Registry; settings: Settings }) {
  const [stored, setStored] = useState<SavedChecks>();
  const [{ theme }, setSettings] = useState(settings);
  const [episodes, setEpisodes] = useState<readonly Episode[]>([]);
  const [problem, setProblem] = useState<Problem>();
  /** What puts a deleted check back as it was stored, by its id. */
  const restore = useRef(new Map<string, () => Promise<void>>());
  const undoImport = useRef<(() => Promise<void>) | undefined>(undefined);
  const [everything] = useState(() => everythingFor(setProblem));

  useEffect(() => {
    const failed = (error: unknown): void => setProblem(problemOf(error));
    const read = (): void => void readChecks().then(setStored, failed);
    const readLook = (): void => void readSettings().then(setSettings, failed);
    const readTheEpisodes = (): void =>
      void readEpisodes().then((found) => setEpisodes(found.episodes), failed);
    read();
    readLook();
    readTheEpisodes();
    onUnexpected(setProblem);
    const stops = [onChecksChanged(read), onEpisodesChanged(readTheEpisodes), onSettingsChanged(readLook)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  /** Does it, and says what did not happen. Whether it was done. */
  const attempt = async (action: () => Promise<void>): Promise<boolean> => {
    try {
      await action();
      setProblem(undefined);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
  };
  const rename = (id: string, label: string): void => {
    const known = stored?.checks.find((check) => check.id === id);
    if (known) void attempt(() => saveCheck({ ...known, label }));
  };

  return (
    <Checks
      {...registry}
      {...{ theme, problem, episodes }}
      checks={stored?.checks}
      unreadable={stored?.unreadable ?? 0}
      today={today()}
      files={{
        onDownload: download,
        onRead: readChecksFile,
        onImport: (checks) =>
          attempt(async () => {
            undoImport.current = await importChecks(checks);
          }),
        onUndoImport: () => attempt(async () => undoImport.current?.()),
        newId,
        now: () => new Date().toISOString(),
      }}
      everything={everything}
      onPaper={openPaper}
      onRename={rename}
      onDelete={(id) =>
        void attempt(async () => {
          restore.current.set(id, await deleteCheck(id));
        })
      }
      onUndoDelete={(check) => void attempt(restore.current.get(check.id) ?? (() => saveCheck(check)))}
    />
  );
}

/** Opens the page of saved checks. */
export async function open(root: Element): Promise<void> {
  document.title = say('page_title_checks');
  // In any other order the page would be drawn in another theme first.
  const [registry, settings] = await Promise.all([
    inLanguage(words().language),
    readSettings().catch(() => defaults),
  ]);
  render(<App {...{ registry, settings }} />, root);
}
