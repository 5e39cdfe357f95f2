// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Checks, type ChecksProps } from '../../components/Checks.tsx';
import type { FileRead } from '../../components/checks/TakeAlong.tsx';
import type { SavedCheck } from '../../criteria/check.ts';
import { kept } from './harness.tsx';
import { cascade, facts, harbor, law, tern, today } from './sample.ts';

afterEach(cleanup);

const shoulder = kept();
const jaw = kept({
  id: 'two',
  label: 'Jaw, third week',
  carrierId: 'cascade',
  policyId: 'c-1',
  edition: '2025-01-01',
  answers: { impairment: false, 'plan-funding': 'employer' },
  outcome: 'criteria-not-met',
});
const turned = kept({
  id: 'three',
  label: 'Hip, visit 2',
  carrierId: 'cascade',
  policyId: 'c-1',
  edition: '2020-01-01',
  answers: { impairment: true, 'skill-needed': false, 'plan-funding': 'employer' },
  outcome: 'criteria-met',
});

/** What the page would keep and was asked to do. */
interface Page {
  saved: SavedCheck[];
  downloads: { name: string; type: string; text: string }[];
  file: FileRead;
  imported: readonly SavedCheck[];
}

function openPage(saved: readonly SavedCheck[], given: Partial<ChecksProps> = {}) {
  const page: Page = {
    saved: [...saved],
    downloads: [],
    file: { kind: 'refused', why: 'not-ours' },
    imported: [],
  };
  function Shown() {
    const [checks, setChecks] = useState<readonly SavedCheck[]>(page.saved);
    const keep = (next: SavedCheck[]): void => {
      page.saved = next;
      setChecks(next);
    };
    return (
      <Checks
        {...{ checks, facts, today }}
        carriers={[cascade, harbor]}
        laws={[law]}
        theme="system"
        files={{
          onDownload: (name, type, text) => page.downloads.push({ name, type, text }),
          onRead: async () => page.file,
          onImport: async (checks) => {
            page.imported = checks;
            return true;
          },
          onUndoImport: async () => {
            page.imported = [];
            return true;
          },
          newId: () => 'new',
          now: () => '2026-11-23T17:04:05.000Z',
        }}
        everything={{ onDelete: async () => true, onUndo: async () => true }}
        unreadable={0}
        episodes={[]}
        onPaper={() => undefined}
        onRename={(id, label) => keep(page.saved.map((each) => (each.id === id ? { ...each, label } : each)))}
        onDelete={(id) => keep(page.saved.filter((each) => each.id !== id))}
        onUndoDelete={(check) => keep([check, ...page.saved])}
        {...given}
      />
    );
  }
  render(<Shown />);
  return page;
}
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.rows > li')];
const labels = (): string[] => rows().map((row) => row.querySelector('b')?.textContent ?? '');
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('The page of saved checks', () => {
  it('lists each with its outcome in words, its text and its day, and a link that opens it', () => {
    openPage([shoulder, jaw]);
    expect(labels()).toEqual(['Shoulder, autumn', 'Jaw, third week']);
    expect(rows()[1]?.textContent).toContain('Does not meet the published criteria');
    expect(rows()[1]?.textContent).toContain('Cascade Health, Hands-on care · 2025 text');
    expect(rows()[1]?.textContent).toContain('Nov 18, 2026');
    expect(
      within(rows()[1] ?? document.body)
        .getByRole('link')
        .getAttribute('href'),
    ).toBe('/popup.html?page&check=two');
  });

  it('says of a check without criteria that there are none, and finds it by that', () => {
    const ofTern = kept({
      id: 'four',
      label: 'Knee',
      carrierId: 'tern',
      policyId: 'no-criteria',
      answers: { 'plan-funding': 'employer' },
      outcome: 'more-information-needed',
    });
    openPage([shoulder, ofTern], { carriers: [harbor, tern] });
    expect(rows()[1]?.querySelector('.state')?.textContent).toBe('No published criteria');
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'knee more information' } });
    expect(screen.getByText(/No saved check matches/)).toBeTruthy();
  });

  it('says of which episode each is, and opens its papers', async () => {
    const opened: string[] = [];
    openPage([{ ...turned, episodeId: 'hip' }], {
      episodes: [{ id: 'hip', label: 'Hip, autumn' }],
      onPaper: (id, kind) => opened.push(`${id} ${kind}`),
    });
    expect(screen.getByText(/Episode “Hip, autumn”/)).toBeTruthy();
    const papers = screen.getByText('Papers').closest('details');
    if (papers) papers.open = true;
    fireEvent.click(await screen.findByText(/statement/i));
    expect(opened).toEqual(['three statement']);
  });

  it('finds by words, by carrier and by outcome', () => {
    openPage([shoulder, jaw]);
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'jaw not' } });
    expect(labels()).toEqual(['Jaw, third week']);
    expect(screen.getByText(/^1 of 2 shown\./)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Carrier'), { target: { value: 'harbor' } });
    expect(screen.getByText(/No saved check matches/)).toBeTruthy();
    press('Show all');
    fireEvent.change(screen.getByLabelText('Outcome'), { target: { value: 'criteria-not-met' } });
    expect(labels()).toEqual(['Jaw, third week']);
  });

  it('shows which come to another outcome now, from what to what and why', async () => {
    openPage([jaw, turned]);
    fireEvent.click(await screen.findByRole('button', { name: 'Changed since saved (1)' }));
    expect(labels()).toEqual(['Hip, visit 2']);
    const text = rows()[0]?.textContent;
    expect(text).toContain('Saved as: Meets the published criteria');
    expect(text).toContain('Now: Does not meet the published criteria');
    expect(text).toContain('Another text of the policy applies now: 2025 text.');
    expect(text).toContain('The work calls for a licensed therapist.');
  });

  it('is walked with the arrows; Delete removes, hands the focus on, and is undone', async () => {
    const page = openPage([shoulder, jaw, turned]);
    const links = rows().map((row) => within(row).getAllByRole('link')[0]);
    links[0]?.focus();
    fireEvent.keyDown(links[0] ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1] ?? document.body, { key: 'Delete' });
    expect(page.saved).toEqual([shoulder, turned]);
    expect(document.activeElement?.textContent).toContain('Hip, visit 2');
    press('Undo');
    expect(page.saved).toContainEqual(jaw);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Jaw, third week'));
  });

  it('keeps the focus on the page when the last one goes', () => {
    openPage([shoulder]);
    press('Delete: Shoulder, autumn');
    expect(document.activeElement?.className).toBe('list');
    press('Undo');
    expect(labels()).toEqual(['Shoulder, autumn']);
  });

  it('renames in place', async () => {
    const page = openPage([shoulder, jaw]);
    press('Rename: Jaw, third week');
    fireEvent.input(screen.getByRole('textbox', { name: 'Label' }), { target: { value: 'Jaw, done' } });
    press('Rename');
    expect(page.saved[1]?.label).toBe('Jaw, done');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Jaw, done'));
  });

  it('says what to do while nothing is saved, and how many could not be read', () => {
    openPage([], { unreadable: 2 });
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.getByText('2 saved checks could not be read')).toBeTruthy();
  });

  it('still lists what is about a carrier that is unknown here', () => {
    openPage([kept({ carrierId: 'gone', policyId: 'p-1' })]);
    expect(rows()[0]?.textContent).toContain('gone, p-1 · text of Mar 1, 2024');
  });

  it('draws many a part at a time', () => {
    openPage(Array.from({ length: 250 }, (_, i) => kept({ id: `c${i}` })));
    expect(rows()).toHaveLength(100);
    press('Show 100 more');
    press('Show 50 more');
    expect(rows()).toHaveLength(250);
  });
});

describe('Files of saved checks', () => {
  const choose = (): void => {
    const field = screen.getByLabelText('From a file…');
    Object.defineProperty(field, 'files', { value: [new File(['x'], 'x.json')], configurable: true });
    fireEvent.change(field);
  };

  it('go out as a table with a column for each answered fact, and as a file', () => {
    const page = openPage([shoulder, jaw]);
    press('To a spreadsheet (CSV)');
    press('To a file (JSON)');
    const [table, file] = page.downloads;
    expect(table?.name).toBe('touchstone-checks-2026-11-23.csv');
    expect(table?.text.split('\r\n')[0]).toContain(
      'Outcome,Saved at (UTC),Impairment in the chart,Visit number',
    );
    expect(table?.text.split('\r\n')[2]).toContain(
      '"Jaw, third week",Cascade Health,Hands-on care,2025-01-01',
    );
    expect(JSON.parse(file?.text ?? '')).toMatchObject({
      format: 'touchstone-checks',
      version: 1,
      checks: [shoulder, jaw],
    });
  });

  it('are refused with a sentence that says why', async () => {
    openPage([shoulder]);
    choose();
    expect(await screen.findByText(/This is not a file of saved checks/)).toBeTruthy();
  });

  it('are looked at first; nothing is kept until she says so, and it is undone', async () => {
    const page = openPage([shoulder]);
    const theirs = { ...shoulder, label: 'Shoulder, spring' };
    const gone = kept({ id: 'four', label: 'Neck', carrierId: 'gone', policyId: 'p-1' });
    page.file = { kind: 'read', checks: [theirs, jaw, gone], unreadable: 1 };
    choose();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('What the file holds'));
    const text = document.querySelector('.Preview')?.textContent;
    expect(text).toContain('2 new checks');
    expect(text).toContain('One that is here too, but differs');
    expect(text).toContain('One entry that could not be read');
    expect(text).toContain('This Touchstone does not know: gone, p-1.');
    expect(page.imported).toEqual([]);
    press('Bring in 3 checks');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(page.imported).toEqual([
      jaw,
      gone,
      { ...theirs, id: 'new', label: 'Shoulder, spring (from file)' },
    ]);
    press('Undo');
    await screen.findByText('What was brought in is gone again.');
    expect(page.imported).toEqual([]);
  });

  it('leave hers as they are, or take their place, as she says', async () => {
    const page = openPage([shoulder]);
    const theirs = { ...shoulder, label: 'Shoulder, spring' };
    page.file = { kind: 'read', checks: [theirs], unreadable: 0 };
    choose();
    fireEvent.click(await screen.findByRole('radio', { name: 'Keep mine' }));
    expect(screen.queryByRole('button', { name: /^Bring in/ })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Take the file’s' }));
    press('Bring in one check');
    await waitFor(() => expect(page.imported).toEqual([theirs]));
  });

  it('are put away with Escape, and the focus goes back', async () => {
    const page = openPage([shoulder]);
    page.file = { kind: 'read', checks: [jaw], unreadable: 0 };
    choose();
    fireEvent.keyDown(await screen.findByText('What the file holds'), { key: 'Escape' });
    expect(document.querySelector('.Preview')).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('From a file…'));
  });
});
