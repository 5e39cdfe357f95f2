import { describe, expect, it } from 'vitest';
import { carriers, laws } from '../../carriers/index.ts';
import { newDraft, withAnswer } from '../../components/check/draft.ts';
import { episodeFrom, episodesFor, inEpisode, onDay } from '../../components/check/episode.ts';
import { facts } from '../../criteria/facts.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { type Episode, newEpisode } from '../../episodes/episode.ts';

const aetna = carriers.find(({ id }) => id === 'aetna') as Carrier;
const episode: Episode = {
  ...newEpisode({ id: 'e', label: 'Shoulder', carrierId: 'aetna', startedOn: '2026-11-02' }),
  visits: ['2026-11-02', '2026-11-09'],
  answers: { 'new-condition': true },
};
const known = { carriers, laws, facts, plans: [], saved: [], episodes: [episode] };
const draft = newDraft(aetna, '2026-11-16');

describe('A check in an episode', () => {
  it('has its number, start and label from it, and nothing its texts do not ask', () => {
    const inIt = inEpisode(draft, 'e', known);
    expect(inIt).toMatchObject({ episodeId: 'e', label: 'Shoulder' });
    expect(inIt.answers).toMatchObject({ 'visit-number': 3, 'new-condition': true });
    expect(inIt.answers).not.toHaveProperty('claim-visit-number');
  });

  it('is another visit of it on another day, and keeps what she answered herself', () => {
    const own = withAnswer(inEpisode(draft, 'e', known), 'new-condition', false);
    const earlier = onDay(own, '2026-11-09', known);
    expect(earlier.answers).toMatchObject({ 'visit-number': 2 });
    expect(inEpisode(own, undefined, known).answers).toEqual({ 'new-condition': false });
  });

  it('counts the visit whose check is kept when the next day is chosen', () => {
    const saved = { ...inEpisode(draft, 'e', known), savedAs: 'one' };
    const check = { ...saved, id: 'one', edition: 'undated', outcome: 'criteria-met', savedAt: '' } as const;
    const next = onDay(saved, '2026-11-17', { ...known, saved: [check] });
    expect(next).toMatchObject({ episodeId: 'e', dateOfService: '2026-11-17' });
    expect(next.answers).toMatchObject({ 'visit-number': 4 });
    expect(next).not.toHaveProperty('savedAs');
  });

  it('can be in an open episode of its carrier only', () => {
    const closed = { ...episode, id: 'c', endedOn: '2026-11-10' } as const;
    const others = { ...known, episodes: [episode, closed, { ...episode, id: 'p', carrierId: 'premera' }] };
    expect(episodesFor(draft, others).map(({ id }) => id)).toEqual(['e']);
    expect(episodesFor({ ...draft, episodeId: 'c' }, others).map(({ id }) => id)).toEqual(['e', 'c']);
  });

  it('begins a new one with what it says: earlier visits count', () => {
    const answered = withAnswer(withAnswer(draft, 'visit-number', 3), 'new-condition', true);
    expect(episodeFrom(answered, 'Shoulder')).toMatchObject({
      earlier: 2,
      startedOn: '2026-11-16',
      answers: { 'new-condition': true },
    });
  });
});
