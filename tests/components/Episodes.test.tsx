// @vitest-environment happy-dom

import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { Episodes } from '../../components/Episodes.tsx';
import { type Episode, newEpisode } from '../../episodes/episode.ts';
import { cascade, facts, harbor, law, times, today } from './sample.ts';

afterEach(cleanup);

const neck: Episode = {
  ...newEpisode({ id: 'neck', label: 'Neck, autumn', carrierId: 'harbor', startedOn: '2026-11-02' }),
  requests: [{ id: 'one', submittedOn: '2026-11-20', how: 'electronic', kind: 'standard' }],
};

let checksStarted = 0;

function openPage(): void {
  function Shown() {
    const [episodes, setEpisodes] = useState<readonly Episode[]>([neck]);
    const [at, setAt] = useState('');
    const without = (gone: string): Episode[] => episodes.filter(({ id }) => id !== gone);
    return (
      <Episodes
        {...{ episodes, at, facts, today }}
        unreadable={0}
        checks={[]}
        carriers={[cascade, harbor]}
        laws={[law, times]}
        plans={[]}
        theme="system"
        newId={() => 'new'}
        onCheck={() => {
          checksStarted += 1;
        }}
        onAt={setAt}
        onSave={(episode) => setEpisodes([episode, ...without(episode.id)])}
        onDelete={(id) => setEpisodes(without(id))}
        onUndoDelete={(episode) => setEpisodes([episode, ...episodes])}
      />
    );
  }
  render(<Shown />);
}

const press = (name: string | RegExp): void => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const focused = (): string | null | undefined =>
  document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent;

describe('The focus on the page of episodes', () => {
  it('is back on the button once an episode has its new label, or keeps its old one', () => {
    openPage();
    press('Rename');
    const label = screen.getByRole('textbox', { name: 'Label' });
    label.focus();
    fireEvent.input(label, { target: { value: 'Jaw, autumn' } });
    fireEvent.submit(label.closest('form') ?? label);
    expect(screen.getByRole('heading', { name: 'Jaw, autumn' })).toBeTruthy();
    expect(focused()).toBe('Rename');
    press('Rename');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Label' }), { key: 'Escape' });
    expect(focused()).toBe('Rename');
  });

  it('stays on the button that says what comes next of a request', () => {
    openPage();
    press('Carrier asked for more today');
    expect(focused()).toBe('I sent it today');
    press('Answered today');
    expect(focused()).toBe('Not answered after all');
  });

  it('goes to the form of requests when one is taken away', () => {
    openPage();
    press(/^Remove the request/);
    expect(focused()).toBe('submittedOn');
  });

  it('goes to what the page says when the last episode is deleted, and back to it when that is undone', () => {
    openPage();
    press('Delete');
    expect(focused()).toBe('No episodes yet');
    press('Undo');
    expect(focused()).toBe('Neck, autumn');
  });
});

describe('An episode without a check', () => {
  it('says how one is added, and begins one', () => {
    openPage();
    expect(screen.getByText(/^To add a check, start one for Harbor .* under “Episode of care”/)).toBeTruthy();
    const before = checksStarted;
    press('Start a check');
    expect(checksStarted).toBe(before + 1);
  });
});

describe('What is left of an episode', () => {
  it('says beside the law that sets a limit what to know of the copy that was read', () => {
    openPage();
    const limits = screen.getByRole('list', { name: /limit/i }).textContent;
    expect(limits).toContain('read on Nov 20, 2026 · Read in a copy; later amendments not checked.');
  });
});
