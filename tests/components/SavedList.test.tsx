// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { begun, kept, openCheck } from './harness.tsx';

afterEach(cleanup);

const shoulder = kept();
const jaw = kept({
  id: 'two',
  label: 'Jaw, third week',
  carrierId: 'cascade',
  policyId: 'c-1',
  outcome: 'criteria-not-met',
});
const neck = kept({ id: 'three', label: 'Neck, visit 3', outcome: 'review-barred' });

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
function openList(given: Parameters<typeof openCheck>[0] = {}) {
  const page = openCheck({ saved: [shoulder, jaw, neck], ...given });
  fireEvent.click(screen.getByRole('button', { name: 'Saved checks' }));
  return page;
}
const labels = (): string[] =>
  screen.queryAllByRole('listitem').map((row) => row.querySelector('b')?.textContent ?? '');

describe('saved checks', () => {
  it('are listed with their outcome in words, their day and their policy', () => {
    openList();
    expect(labels()).toEqual(['Shoulder, autumn', 'Jaw, third week', 'Neck, visit 3']);
    const row = screen.getAllByRole('listitem')[1];
    expect(row?.textContent).toContain('Does not meet · Nov 18, 2026');
    expect(row?.textContent).toContain('Cascade Health, Hands-on care');
  });

  it('are found by label, carrier or outcome', () => {
    openList();
    const search = screen.getByRole('searchbox', { name: 'Search saved checks' });
    fireEvent.input(search, { target: { value: 'cascade not' } });
    expect(labels()).toEqual(['Jaw, third week']);
    fireEvent.input(search, { target: { value: 'hip' } });
    expect(screen.getByText(/Nothing matches “hip”/)).toBeTruthy();
    press('Show all');
    expect(labels()).toHaveLength(3);
  });

  it('open again where they were left; the check under way is put aside', () => {
    const page = openList({ draft: begun({ 'gain-seen': true }) });
    press(/^Shoulder, autumn/);
    expect(page.draft).toMatchObject({
      savedAs: 'one',
      label: 'Shoulder, autumn',
      answers: shoulder.answers,
    });
    press('Bring back');
    expect(page.draft).toMatchObject({ answers: { 'gain-seen': true } });
  });

  it('are renamed in place, with the same warning as at first', async () => {
    const page = openList();
    press('Rename: Jaw, third week');
    const label = screen.getByRole('textbox', { name: 'Label' });
    fireEvent.input(label, { target: { value: 'Jane Doe' } });
    expect(screen.getByText(/looks like a name/)).toBeTruthy();
    fireEvent.input(label, { target: { value: 'Jaw, done' } });
    press('Rename');
    expect(page.saved.find(({ id }) => id === 'two')?.label).toBe('Jaw, done');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Jaw, done'));
  });

  it('keep their name on Escape, and the popup stays open', () => {
    const page = openList();
    press('Rename: Jaw, third week');
    const stayed = fireEvent.keyDown(screen.getByRole('textbox', { name: 'Label' }), { key: 'Escape' });
    expect(stayed).toBe(false);
    expect(screen.queryByRole('textbox', { name: 'Label' })).toBeNull();
    expect(page.saved.map(({ label }) => label)).toContain('Jaw, third week');
  });

  it('are deleted with a way back, and the next row takes the focus', () => {
    const page = openList();
    press('Delete: Shoulder, autumn');
    expect(page.saved).toEqual([jaw, neck]);
    expect(document.activeElement?.textContent).toContain('Jaw, third week');
    const toast = screen.getAllByRole('status').find((status) => status.textContent?.includes('deleted'));
    expect(toast?.textContent).toContain('“Shoulder, autumn” deleted');
    press('Undo');
    expect(page.saved).toContainEqual(shoulder);
    expect(screen.queryByText(/deleted/)).toBeNull();
  });

  it('give back the last one too', () => {
    const page = openList({ saved: [shoulder] });
    press('Delete: Shoulder, autumn');
    expect(page.saved).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('main'));
    press('Undo');
    expect(page.saved).toEqual([shoulder]);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('are walked with the arrows and deleted with Delete', () => {
    const page = openList();
    const rows = screen.getAllByRole('listitem').map((row) => within(row).getAllByRole('button')[0]);
    rows[0]?.focus();
    fireEvent.keyDown(rows[0] ?? document.body, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(rows[1]);
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Delete' });
    expect(page.saved).toEqual([shoulder, neck]);
  });

  it('that could not be read are counted, not hidden', () => {
    openList({ unreadable: 2 });
    expect(screen.getByText('2 saved checks could not be read')).toBeTruthy();
  });

  it('are none yet: one sentence and one button', () => {
    openList({ saved: [] });
    expect(screen.getByRole('heading', { level: 2, name: 'Nothing saved yet' })).toBeTruthy();
    press('Check a visit');
    expect(screen.getByLabelText('Carrier')).toBeTruthy();
  });

  it('of a carrier that is gone are still listed', () => {
    openList({ saved: [kept({ carrierId: 'gone', policyId: 'p-1' })] });
    expect(screen.getByText('gone, p-1')).toBeTruthy();
  });
});
