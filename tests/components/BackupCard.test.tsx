// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupCard, type BackupProps, type BackupRead } from '../../components/options/BackupCard.tsx';

afterEach(cleanup);

function open(more: Partial<BackupProps> = {}) {
  const onSave = vi.fn(async () => true);
  const onDo: BackupProps['onDo'] = (action) =>
    action().then(
      () => true,
      () => false,
    );
  const onRead = async (): Promise<BackupRead> => ({ kind: 'refused', why: 'not-ours' });
  render(<BackupCard backup={{ onSave, onRead, onDo, ...more }} />);
  return onSave;
}

const field = (name: string): HTMLInputElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => {
  fireEvent.input(field(name), { target: { value } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const choose = (): void => {
  fireEvent.change(field('Choose a backup'), { target: { files: [new File(['x'], 'backup.json')] } });
};

const contents = (restore: Extract<BackupRead, { kind: 'contents' }>['restore']): BackupRead => ({
  kind: 'contents',
  counts: [
    { kind: 'plans', fresh: 2, same: 1, differing: 0 },
    { kind: 'checks', fresh: 0, same: 4, differing: 3 },
  ],
  unreadable: 1,
  restore,
});

describe('The backup card', () => {
  it('saves only with a passphrase that is long enough and typed twice alike', async () => {
    const onSave = open();
    type('Passphrase', 'short');
    press('Save the backup');
    expect(await screen.findByText('Use at least 8 characters.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field('Passphrase')));
    type('Passphrase', 'amber otter');
    type('The same once more', 'amber other');
    press('Save the backup');
    expect(await screen.findByText('The two are not the same.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field('The same once more')));
    expect(onSave).not.toHaveBeenCalled();
    type('The same once more', 'amber otter');
    fireEvent.click(screen.getByRole('checkbox'));
    press('Save the backup');
    expect(await screen.findByText('The backup is saved with your downloads.')).toBeTruthy();
    expect(onSave).toHaveBeenCalledWith('amber otter', false);
    expect(field('Passphrase').value).toBe('');
  });

  it('says why a file is not read', async () => {
    open();
    choose();
    expect(await screen.findByText('It is not a backup of Touchstone’s.')).toBeTruthy();
  });

  it('asks for the passphrase, shows what would come, brings it back as she says, and undoes it', async () => {
    const undo = vi.fn(async () => undefined);
    const restore = vi.fn(async () => undo);
    const sealed: BackupRead = {
      kind: 'sealed',
      open: async (passphrase) => (passphrase === 'right' ? contents(restore) : undefined),
    };
    open({ onRead: async () => sealed });
    choose();
    type((await screen.findByText('It has a passphrase')).textContent ?? '', 'wrong');
    press('Open it');
    expect((await screen.findByRole('alert')).textContent).toContain('does not open it');
    type('It has a passphrase', 'right');
    press('Open it');
    await screen.findByText('What is in this backup');
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'WhatNot hereDifferent hereSame here',
      'My plans201',
      'Saved checks034',
    ]);
    expect(screen.getByText('1 thing in it cannot be read and is left out.')).toBeTruthy();
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.filter(({ id }) => id !== 'region').map(({ id }) => id)).toEqual([]);
    fireEvent.click(screen.getByLabelText('Take the backup’s'));
    press('Bring it back');
    await screen.findByText(/The backup is back/);
    expect(restore).toHaveBeenCalledWith('backup');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' })));
    press('Undo');
    expect(await screen.findByText('All is as it was before.')).toBeTruthy();
    expect(undo).toHaveBeenCalledOnce();
    await waitFor(() => expect(document.activeElement).toBe(field('Choose a backup')));
  });

  it('leaves all as it is when she says so, by Escape too', async () => {
    const restore = vi.fn();
    open({ onRead: async () => contents(restore) });
    choose();
    fireEvent.keyDown(await screen.findByText('What is in this backup'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText('What is in this backup')).toBeNull());
    expect(restore).not.toHaveBeenCalled();
  });
});
