import { render } from '@testing-library/preact';
import { useCallback, useState } from 'preact/hooks';
import { Check, type CheckProps, type CheckToSave } from '../../components/Check.tsx';
import type { PlansOfOptions } from '../../components/Options.tsx';
import type { Kept as KeptHere } from '../../components/options/KeptCard.tsx';
import { PlansCard } from '../../components/options/PlansCard.tsx';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Episode } from '../../episodes/episode.ts';
import { cascade, countyPlan, facts, harbor, law, tern, today } from './sample.ts';

/** What a popup's page would keep, and what it was asked to do. */
export interface Kept {
  draft: Draft | undefined;
  saved: SavedCheck[];
  copied: string[];
  /** The episodes that began with a saved check. */
  begun: Omit<Episode, 'id'>[];
  settingsOpened: number;
  plansOpened: number;
}

/** Draws the quick check as its page does: what it is told, it hands back. */
export function openCheck(given: Partial<CheckProps> = {}): Kept {
  const kept: Kept = {
    draft: given.draft,
    saved: [...(given.saved ?? [])],
    copied: [],
    begun: [],
    settingsOpened: 0,
    plansOpened: 0,
  };
  function Page() {
    const [draft, setDraft] = useState(given.draft);
    const [saved, setSaved] = useState<readonly SavedCheck[]>(kept.saved);
    const keepDraft = (changed: Draft | undefined): void => {
      kept.draft = changed;
      setDraft(changed);
    };
    const keepSaved = (changed: SavedCheck[]): void => {
      kept.saved = changed;
      setSaved(changed);
    };
    const save = (check: CheckToSave, begun?: Omit<Episode, 'id'>): void => {
      if (begun) kept.begun.push(begun);
      const id = check.id ?? `new-${kept.saved.length}`;
      const others = kept.saved.filter((each) => each.id !== id);
      keepSaved([{ ...check, id, savedAt: '2026-11-23T17:04:05.000Z' }, ...others]);
      if (kept.draft) keepDraft({ ...kept.draft, savedAs: id });
    };
    return (
      <Check
        carriers={[cascade, countyPlan, harbor]}
        laws={[law]}
        facts={facts}
        today={today}
        onDraft={keepDraft}
        onSave={save}
        onRename={(id, label) =>
          keepSaved(kept.saved.map((each) => (each.id === id ? { ...each, label } : each)))
        }
        onDelete={(id) => keepSaved(kept.saved.filter((each) => each.id !== id))}
        onUndoDelete={(check) => keepSaved([...kept.saved, check])}
        onSettings={() => {
          kept.settingsOpened += 1;
        }}
        onPlans={() => {
          kept.plansOpened += 1;
        }}
        onCopy={async (text) => {
          kept.copied.push(text);
        }}
        {...given}
        draft={draft}
        saved={saved}
      />
    );
  }
  render(<Page />);
  return kept;
}

/** A check of Harbor Mutual’s HM-7 that has begun. */
export function begun(answers: Draft['answers'] = {}, more: Partial<Draft> = {}): Draft {
  return {
    carrierId: 'harbor',
    policyId: 'hm-7',
    dateOfService: '2026-12-02',
    answers,
    putOff: [],
    label: '',
    started: true,
    ...more,
  };
}

/** A check that was kept. */
export function kept(more: Partial<SavedCheck> = {}): SavedCheck {
  return {
    id: 'one',
    label: 'Shoulder, autumn',
    carrierId: 'harbor',
    policyId: 'hm-7',
    edition: '2024-03-01',
    dateOfService: '2026-11-18',
    answers: { impairment: true, 'visit-number': 9 },
    outcome: 'more-information-needed',
    savedAt: '2026-11-18T17:04:05.000Z',
    ...more,
  };
}

/** A settings page without plans. */
export const noPlans: PlansOfOptions = {
  kept: [],
  unreadable: 0,
  clinicIds: [],
  onlyClinic: false,
  problem: undefined,
  newId: () => 'new',
  onSave: () => undefined,
  onDelete: () => undefined,
  onUndoDelete: () => undefined,
  onUnsaved: () => undefined,
};

/** What a settings page would keep of the plans. */
export interface KeptPlans {
  plans: readonly Plan[];
  isUnsaved: boolean;
}

/** Draws the card of plans as its page does: what it is told, it hands back; or not, where storage refuses. */
export function openPlansCard(plans: readonly Plan[] = [], more: { refuses?: boolean } = {}): KeptPlans {
  const page: KeptPlans = { plans, isUnsaved: false };
  function Page() {
    const [kept, setKept] = useState(plans);
    const [problem, setProblem] = useState<PlansOfOptions['problem']>();
    const keep = (changed: readonly Plan[]): void => {
      if (more.refuses) {
        setProblem({ what: 'The plan was not saved.', safe: 'It is still here.' });
        return;
      }
      page.plans = [...changed].sort((a, b) => a.name.localeCompare(b.name));
      setKept(page.plans);
    };
    const without = (id: string): Plan[] => kept.filter((plan) => plan.id !== id);
    const onUnsaved = useCallback((isUnsaved: boolean) => {
      page.isUnsaved = isUnsaved;
    }, []);
    return (
      <div class="ts Options">
        <main>
          <h1>Settings</h1>
          <PlansCard
            carriers={[cascade, harbor, tern]}
            facts={facts}
            today={today}
            plans={{
              kept,
              unreadable: 0,
              clinicIds: [],
              onlyClinic: false,
              problem,
              newId: () => 'new',
              onSave: (plan) => keep([...without(plan.id), plan]),
              onDelete: (id) => keep(without(id)),
              onUndoDelete: (plan) => keep([...kept, plan]),
              onUnsaved,
            }}
          />
        </main>
      </div>
    );
  }
  render(<Page />);
  return page;
}

/** Some of everything kept on this computer, and all that follows her written. */
export const keptHere: KeptHere = {
  counts: { checks: 4, episodes: 1, papers: 2 },
  sync: {
    where: 'chrome',
    lastWritten: new Date(2026, 10, 23, 9, 5).getTime(),
    waiting: { count: 0, problem: undefined },
  },
  now: new Date(2026, 10, 23, 17, 0).getTime(),
  onRetry: async () => undefined,
};
