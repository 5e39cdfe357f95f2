import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { inLanguage, type Registry } from '../../carriers/in-language.ts';
import { Options, type OptionsPatch } from '../../components/Options.tsx';
import type { Plan } from '../../criteria/plan.ts';
import { say, words } from '../../language/say.ts';
import { type Alias, forgetAlias, onAliasesChanged, readAliases } from '../../platform/aliases.ts';
import { backupFile, readBackupFile } from '../../platform/backup.ts';
import { today } from '../../platform/clock.ts';
import { everythingFor } from '../../platform/everything.ts';
import { countKept, type KeptCounts, onKeptChanged } from '../../platform/kept.ts';
import { stayInLanguage } from '../../platform/language.ts';
import { askBeforeLeaving, download, newId } from '../../platform/page.ts';
import {
  deletePlan,
  noPlans,
  onPlansChanged,
  type PlansRead,
  readPlans,
  savePlan,
} from '../../platform/plans.ts';
import type { Problem } from '../../platform/problem.ts';
import {
  changeSettings,
  defaults,
  inspectSettings,
  onSettingsChanged,
  type SettingsRead,
} from '../../platform/settings.ts';
import {
  onShortcutsChanged,
  openShortcutSettings,
  readShortcuts,
  type Shortcut,
} from '../../platform/shortcuts.ts';
import { readSitesOff, turnSiteOn } from '../../platform/sites.ts';
import { type SyncState, synced, syncState } from '../../platform/this-machine.ts';
import { readSettingsFile, readSettingsParcel, settingsCode, settingsFile } from '../../platform/transfer.ts';
import { onUnexpected, problemOf } from '../../platform/unexpected.ts';

/** Wires the settings page to what is stored. */
function App({ carriers, facts, readBefore }: Registry & { readBefore: SettingsRead }) {
  const [{ settings, mended, locked }, setRead] = useState(readBefore);
  const [counts, setCounts] = useState<KeptCounts>({ checks: 0, episodes: 0, papers: 0 });
  const [sync, setSync] = useState<SyncState>();
  const [problem, setProblem] = useState<Problem>();
  const [plans, setPlans] = useState<PlansRead>(noPlans);
  const [names, setNames] = useState<readonly Alias[]>([]);
  const [sitesOff, setSitesOff] = useState<readonly string[]>([]);
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>();
  const [planProblem, setPlanProblem] = useState<Problem>();
  /** What puts a deleted plan back as it was stored, by its id. */
  const restore = useRef(new Map<string, () => Promise<void>>());
  const [everything] = useState(() => everythingFor(setProblem));
  const [isUnsaved, setUnsaved] = useState(false);

  useEffect(() => {
    const read = (): void => void inspectSettings().then(setRead, (error) => setProblem(problemOf(error)));
    const count = (): void => {
      void countKept().then(setCounts, (error) => setProblem(problemOf(error)));
      void syncState().then(setSync, (error) => setProblem(problemOf(error)));
    };
    const readThePlans = (): void =>
      void readPlans().then(setPlans, (error) => setPlanProblem(problemOf(error)));
    const readNames = (): void => void readAliases().then(setNames, (error) => setProblem(problemOf(error)));
    const readSites = (): void =>
      void readSitesOff().then(setSitesOff, (error) => setProblem(problemOf(error)));
    const readKeys = (): void =>
      void readShortcuts().then(setShortcuts, (error) => setProblem(problemOf(error)));
    read();
    readKeys();
    readNames();
    readSites();
    count();
    readThePlans();
    onUnexpected(setProblem);
    const stops = [
      onSettingsChanged(read),
      onSettingsChanged(readSites),
      onAliasesChanged(readNames),
      onKeptChanged(count),
      onPlansChanged(readThePlans),
      onShortcutsChanged(readKeys),
    ];
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

  const isDone = (action: () => Promise<void>): Promise<boolean> =>
    action().then(
      () => {
        setProblem(undefined);
        return true;
      },
      (error) => {
        setProblem(problemOf(error));
        return false;
      },
    );

  const change = (patch: OptionsPatch): void => attempt(changeSettings(patch, settings));

  const tryAgain = async (): Promise<void> => {
    // What is still not taken is said where it waits.
    await synced.settle().catch(() => undefined);
    setSync(await syncState());
  };

  useEffect(() => (isUnsaved ? askBeforeLeaving() : undefined), [isUnsaved]);

  const withPlans = async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action();
      setPlanProblem(undefined);
    } catch (error) {
      setPlanProblem(problemOf(error));
    }
    setPlans(await readPlans());
  };
  const forgetPlan = (id: string): void =>
    void withPlans(async () => restore.current.set(id, await deletePlan(id)));
  const restorePlan = (plan: Plan): void =>
    void withPlans(restore.current.get(plan.id) ?? (() => savePlan(plan)));

  return (
    <Options
      settings={settings}
      locked={locked}
      carriers={carriers}
      today={today()}
      kept={{ counts, sync, now: Date.now(), onRetry: tryAgain }}
      facts={facts}
      plans={{
        kept: plans.plans,
        unreadable: plans.unreadable,
        clinicIds: plans.clinicIds,
        onlyClinic: plans.onlyClinic,
        problem: planProblem,
        newId,
        onSave: (plan) => void withPlans(() => savePlan(plan)),
        onDelete: forgetPlan,
        onUndoDelete: restorePlan,
        onUnsaved: setUnsaved,
      }}
      remembered={{
        names,
        sitesOff,
        onForget: (payer) => attempt(forgetAlias(payer)),
        onTurnOn: (host) => attempt(turnSiteOn(host)),
      }}
      transfer={{
        onSave: async (passphrase) => {
          const name = `touchstone-settings-${today()}.json`;
          await settingsFile(passphrase).then(
            (text) => download(name, 'application/json', text),
            (error) => setProblem(problemOf(error)),
          );
        },
        onCode: settingsCode,
        onCopy: (text) => navigator.clipboard.writeText(text),
        onRead: (from) => (typeof from === 'string' ? readSettingsParcel(from) : readSettingsFile(from)),
        onTake: isDone,
      }}
      backup={{
        onSave: (passphrase, withKept) =>
          isDone(async () => {
            const text = await backupFile(passphrase, withKept);
            download(`touchstone-backup-${today()}.json`, 'application/json', text);
          }),
        onRead: readBackupFile,
        onDo: (action) => {
          // Loading again in another language would lose the way back.
          stayInLanguage();
          return isDone(action);
        },
      }}
      everything={everything}
      shortcuts={shortcuts && { keys: shortcuts, onChange: () => attempt(openShortcutSettings()) }}
      problem={problem}
      repaired={[...mended, ...plans.mended].map((sentence) => sentence())}
      onChange={change}
    />
  );
}

/** Opens the settings page. */
export async function open(root: Element): Promise<void> {
  document.title = say('page_title_options');
  // In any other order the page would be drawn in another theme first.
  const [registry, readBefore] = await Promise.all([
    inLanguage(words().language),
    inspectSettings().catch((): SettingsRead => ({ settings: defaults, mended: [], locked: [] })),
  ]);
  render(<App {...registry} readBefore={readBefore} />, root);
}
