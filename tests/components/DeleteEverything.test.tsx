// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { DeleteEverything } from '../../components/DeleteEverything.tsx';

afterEach(cleanup);
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
function open(isDone = true): string[] {
  const did: string[] = [];
  const act = (what: string) => async () => {
    did.push(what);
    return isDone;
  };
  render(<DeleteEverything onDelete={act('delete')} onUndo={act('undo')} />);
  return did;
}

describe('Delete everything', () => {
  it('asks first and says what goes; Cancel and Escape change nothing', async () => {
    const did = open();
    press('Delete everything…');
    expect(document.activeElement?.textContent).toBe('Delete everything that Touchstone keeps?');
    expect(screen.getByText(/from your other computers too/)).toBeTruthy();
    press('Cancel');
    expect(document.activeElement?.textContent).toBe('Delete everything…');
    press('Delete everything…');
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(document.activeElement?.textContent).toBe('Delete everything…');
    expect(did).toEqual([]);
  });

  it('deletes when told so, says it, and offers the way back', async () => {
    const did = open();
    press('Delete everything…');
    press('Delete everything');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Undo'));
    expect(screen.getByRole('status').textContent).toContain('Everything is deleted.');
    press('Undo');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Delete everything…'));
    expect(screen.getByRole('status').textContent).toBe('Everything is back as it was.');
    expect(did).toEqual(['delete', 'undo']);
  });

  it('stays at the question where it was not done', async () => {
    const did = open(false);
    press('Delete everything…');
    press('Delete everything');
    await waitFor(() => expect(did).toEqual(['delete']));
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    press('Cancel');
  });
});
