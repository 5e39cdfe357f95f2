import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { carriers } from '../../carriers/index.ts';
import '../../components/tokens.css';
import '../../components/components.css';
import '../../components/pages.css';
import { Options, type OptionsPatch } from '../../components/Options.tsx';
import { onChecksChanged, readChecks } from '../../platform/checks.ts';
import { today } from '../../platform/clock.ts';
import type { Problem } from '../../platform/problem.ts';
import {
  changeSettings,
  defaults,
  inspectSettings,
  onSettingsChanged,
  type SettingsRead,
} from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** Wires the settings page to what is stored. */
function App() {
  const [{ settings, mended }, setRead] = useState<SettingsRead>({ settings: defaults, mended: [] });
  const [savedCount, setSavedCount] = useState(0);
  const [problem, setProblem] = useState<Problem>();

  useEffect(() => {
    const read = (): void => void inspectSettings().then(setRead, (error) => setProblem(problemOf(error)));
    const count = (): void => void readChecks().then(({ checks }) => setSavedCount(checks.length));
    read();
    count();
    onUnexpected(setProblem);
    const stops = [onSettingsChanged(read), onChecksChanged(count)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  const change = (patch: OptionsPatch): void => {
    changeSettings(patch).then(
      () => setProblem(undefined),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };

  return (
    <Options
      settings={settings}
      carriers={carriers}
      today={today()}
      savedCount={savedCount}
      problem={problem}
      repaired={mended}
      onChange={change}
    />
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
