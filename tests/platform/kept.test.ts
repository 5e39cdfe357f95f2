import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countKept, onKeptChanged } from '../../platform/kept.ts';

beforeEach(() => fakeBrowser.reset());

describe('what is kept on this computer', () => {
  it('is counted by kind, also what cannot be read', async () => {
    await fakeBrowser.storage.local.set({
      'check.a': {},
      'check.b': 'damaged',
      'episode.a': {},
      'paper.a.request': { text: 'x' },
      synced: {},
    });
    expect(await countKept()).toEqual({ checks: 2, episodes: 1, papers: 1 });
  });

  it('tells of each change that outlives the browser, until it is stopped', async () => {
    const listener = vi.fn();
    const stop = onKeptChanged(listener);
    await fakeBrowser.storage.session.set({ draft: {} });
    expect(listener).not.toHaveBeenCalled();
    await fakeBrowser.storage.local.set({ 'check.a': {} });
    await fakeBrowser.storage.sync.set({ 'settings.side': 'left' });
    expect(listener).toHaveBeenCalledTimes(2);
    stop();
    await fakeBrowser.storage.local.remove('check.a');
    expect(listener).toHaveBeenCalledTimes(2);
  });
});
