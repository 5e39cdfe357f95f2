import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { carriers } from '../../carriers/index.ts';
import { Welcome, type WelcomeStep, welcomeSteps } from '../../components/Welcome.tsx';
import { withPick } from '../../components/welcome/picks.ts';
import { say, words } from '../../language/say.ts';
import { closeThisTab, openCheckWindow, openPage } from '../../platform/page.ts';
import type { Problem } from '../../platform/problem.ts';
import {
  changeSettings,
  defaults,
  inspectSettings,
  onSettingsChanged,
  readSettings,
  type Settings,
  type SettingsPatch,
  type SettingsRead,
} from '../../platform/settings.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** The carriers that most of a Washington massage therapist's claims go to. */
const firstIds = ['premera', 'regence', 'kingcare', 'aetna', 'cigna'];

/** The step that the page's address names: it outlives a reload, and the browser's own Back goes back. */
const stepNow = (): WelcomeStep => welcomeSteps.find((step) => location.hash === `#${step}`) ?? 'what';

/** Wires the introduction to the settings. */
function App(props: { read: SettingsRead; focusAtOnce: boolean }) {
  const [step, setStep] = useState(stepNow);
  const [settings, setSettings] = useState(props.read.settings);
  const [problem, setProblem] = useState<Problem>();
  /** One change after the other: what is hidden next depends on what has been hidden. */
  const writing = useRef(Promise.resolve());

  useEffect(
    () =>
      onSettingsChanged(
        () => void readSettings().then(setSettings, (error: unknown) => setProblem(problemOf(error))),
      ),
    [],
  );
  useEffect(() => onUnexpected(setProblem), []);
  useEffect(() => {
    const follow = (): void => setStep(stepNow());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);

  const go = (to: WelcomeStep): void => {
    history.pushState(null, '', `#${to}`);
    setStep(to);
  };
  const change = (patchFor: (now: Settings) => SettingsPatch): void => {
    writing.current = writing.current
      .then(async () => {
        const now = await readSettings();
        await changeSettings(patchFor(now), now);
      })
      .then(
        () => setProblem(undefined),
        (error: unknown) => setProblem(problemOf(error)),
      );
  };

  return (
    <Welcome
      step={step}
      settings={settings}
      locked={props.read.locked}
      language={words().language}
      carriers={carriers}
      firstIds={firstIds}
      problem={problem}
      focusAtOnce={props.focusAtOnce}
      onStep={go}
      onPick={(carrierId) => change((now) => withPick(carriers, now, carrierId))}
      onSide={(side) => change(() => ({ side }))}
      onLanguage={(language) => change(() => ({ language }))}
      onSample={() => openPage('/sample.html')}
      onCheck={() => openCheckWindow()}
      onClose={() => void closeThisTab()}
    />
  );
}

/** Opens the introduction at the step it was left at. */
export async function open(root: Element): Promise<void> {
  document.title = say('welcome_title');
  const read = await inspectSettings().catch(() => ({ settings: defaults, mended: [], locked: [] }));
  render(<App read={read} focusAtOnce={location.hash !== ''} />, root);
}
