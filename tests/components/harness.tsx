import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { Check, type CheckProps, type CheckToSave } from '../../components/Check.tsx';
import type { Draft, SavedCheck } from '../../criteria/check.ts';
import { cascade, countyPlan, facts, harbor, law, today } from './sample.ts';

/** What a popup's page would keep, and what it was asked to do. */
export interface Kept {
  draft: Draft | undefined;
  saved: SavedCheck[];
  copied: string[];
  settingsOpened: number;
}

/** Draws the quick check as its page does: what it is told, it hands back. */
export function openCheck(given: Partial<CheckProps> = {}): Kept {
  const kept: Kept = { draft: given.draft, saved: [...(given.saved ?? [])], copied: [], settingsOpened: 0 };
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
    const save = (check: CheckToSave): void => {
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
