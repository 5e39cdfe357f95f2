// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Checks, type ChecksProps } from '../../components/Checks.tsx';
import type { SavedCheck } from '../../criteria/check.ts';
import { kept } from './harness.tsx';
import { cascade, facts, harbor, law, today } from './sample.ts';

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

function openPage(saved: readonly SavedCheck[], given: Partial<ChecksProps> = {}) {
  const page = { saved: [...saved] };
  function Page() {
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
        everything={{ onDelete: async () => true, onUndo: async () => true }}
        unreadable={0}
        onRename={(id, label) => keep(page.saved.map((each) => (each.id === id ? { ...each, label } : each)))}
        onDelete={(id) => keep(page.saved.filter((each) => each.id !== id))}
        onUndoDelete={(check) => keep([check, ...page.saved])}
        {...given}
      />
    );
  }
  render(<Page />);
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
    ).toBe('/popup.html?tab&check=two');
  });

  it('finds by words, by carrier and by outcome', () => {
    openPage([shoulder, jaw]);
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'jaw not' } });
    expect(labels()).toEqual(['Jaw, third week']);
    expect(screen.getByText('1 of 2 shown.')).toBeTruthy();
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
