import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Episode, newEpisode } from '../../episodes/episode.ts';
import { deleteEpisode, onEpisodesChanged, readEpisodes, saveEpisode } from '../../platform/episodes.ts';
import { NotKept } from '../../platform/problem.ts';

const { local, session, sync } = fakeBrowser.storage;
beforeEach(() => fakeBrowser.reset());

const episode: Episode = {
  ...newEpisode({ id: 'one', label: 'Shoulder, autumn', carrierId: 'aetna', startedOn: '2026-11-02' }),
  planId: 'plan-1',
  earlier: 2,
  visits: ['2026-11-02', '2026-11-09'],
  answers: { 'plan-funding': 'insurer', 'new-condition': true },
  prescription: { writtenOn: '2026-10-30', visits: 8, months: 6 },
  authorization: { until: '2027-01-31' },
  benefit: {
    visits: 20,
    per: 'plan-year',
    yearFrom: '2026-07-01',
    elsewhere: { visits: 3, on: '2026-11-02' },
  },
  evaluations: ['2026-11-02'],
  requests: [{ id: 'r', submittedOn: '2026-11-02', how: 'electronic', kind: 'expedited' }],
};

describe('Episodes', () => {
  it('come back as they were saved, from this computer only', async () => {
    await saveEpisode(episode);
    await saveEpisode({ ...episode, id: 'two', startedOn: '2026-12-01' });
    const { episodes } = await readEpisodes();
    expect(episodes.map(({ id }) => id)).toEqual(['two', 'one']);
    expect(episodes[1]).toEqual(episode);
    expect([await sync.get(null), await session.get(null)]).toEqual([{}, {}]);
  });

  it('lose none when fifty are saved at once', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => saveEpisode({ ...episode, id: `e-${i}` })));
    expect((await readEpisodes()).episodes).toHaveLength(50);
  });

  it('come back when a deletion is undone, with what a newer version stored of them', async () => {
    await local.set({ 'episode.one': { ...episode, colour: 'blue' } });
    await saveEpisode({ ...episode, label: 'Shoulder' });
    const undo = await deleteEpisode('one');
    expect((await readEpisodes()).episodes).toEqual([]);
    await undo();
    expect((await local.get('episode.one'))['episode.one']).toEqual({
      ...episode,
      label: 'Shoulder',
      colour: 'blue',
    });
  });

  it('forget a field that is emptied', async () => {
    await saveEpisode(episode);
    const { prescription: _, ...without } = episode;
    await saveEpisode(without);
    expect((await readEpisodes()).episodes[0]).toEqual(without);
  });

  it('that are damaged are counted, kept, and do not hide the others', async () => {
    await saveEpisode(episode);
    await local.set({ 'episode.bad': { ...episode, startedOn: '2026-02-31' }, 'episode.worse': 7 });
    expect(await readEpisodes()).toEqual({ episodes: [episode], unreadable: 2 });
    expect((await local.get('episode.worse'))['episode.worse']).toBe(7);
  });

  it('keep what can be read of them where a field is damaged', async () => {
    await local.set({
      'episode.one': {
        ...episode,
        visits: ['2026-11-02', 'yesterday', '2026-11-09', 12],
        prescription: { writtenOn: '2026-10-30', visits: -1, months: 6 },
        benefit: { visits: 20, per: 'moon' },
        answers: { 'plan-funding': 'the moon', 'new-condition': true, more: 1 },
        requests: [{ id: 'r' }, ...episode.requests],
      },
    });
    const { benefit: _, ...rest } = episode;
    expect((await readEpisodes()).episodes).toEqual([
      { ...rest, prescription: { writtenOn: '2026-10-30', months: 6 }, answers: { 'new-condition': true } },
    ]);
  });

  it('say so in words when storage does not take them', async () => {
    vi.spyOn(local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(saveEpisode(episode)).rejects.toThrow(NotKept);
  });

  it('tell a listener of their changes, until it wants no more', async () => {
    const listener = vi.fn();
    const stop = onEpisodesChanged(listener);
    await saveEpisode(episode);
    await local.set({ 'check.one': {} });
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    await deleteEpisode('one');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
