import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { carriers, laws } from '../../carriers/index.ts';
import { Checks } from '../../components/Checks.tsx';
import { facts } from '../../criteria/facts.ts';
import {
  deleteCheck,
  onChecksChanged,
  readChecks,
  type SavedChecks,
  saveCheck,
} from '../../platform/checks.ts';
import { today } from '../../platform/clock.ts';
import { everythingFor } from '../../platform/everything.ts';
import type { Problem } from '../../platform/problem.ts';
import { defaults, onSettingsChanged, readSettings, type Settings } from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** Wires the page of saved checks to what is stored. */
function App() {
  const [stored, setStored] = useState<SavedChecks>();
  const [{ theme }, setSettings] = useState<Settings>(defaults);
  const [problem, setProblem] = useState<Problem>();
  const [everything] = useState(() => everythingFor(setProblem));

  useEffect(() => {
    const failed = (error: unknown): void => setProblem(problemOf(error));
    const read = (): void => void readChecks().then(setStored, failed);
    const readLook = (): void => void readSettings().then(setSettings, failed);
    read();
    readLook();
    onUnexpected(setProblem);
    const stops = [onChecksChanged(read), onSettingsChanged(readLook)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const attempt = (action: Promise<void>): void => {
    action.then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  const rename = (id: string, label: string): void => {
    const known = stored?.checks.find((check) => check.id === id);
    if (known) attempt(saveCheck({ ...known, label }));
  };

  return (
    <Checks
      {...{ carriers, laws, facts, theme, problem }}
      checks={stored?.checks}
      unreadable={stored?.unreadable ?? 0}
      today={today()}
      everything={everything}
      onRename={rename}
      onDelete={(id) => attempt(deleteCheck(id))}
      onUndoDelete={(check) => attempt(saveCheck(check))}
    />
  );
}

/** Opens the page of saved checks. */
export function open(root: Element): void {
  render(<App />, root);
}
