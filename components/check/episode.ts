import type { Draft } from '../../criteria/check.ts';
import type { Answers } from '../../criteria/facts.ts';
import { answersOn, type Episode, episodeFacts, newEpisode, withChecks } from '../../episodes/episode.ts';
import { funding, planOf, startedFrom } from './draft.ts';
import type { CheckProps } from './props.ts';
import { factsUsed, policiesOf, readingOf } from './reading.ts';

type Known = Pick<CheckProps, 'carriers' | 'laws' | 'plans' | 'saved' | 'episodes'>;
type KnownOnDay = Known & Pick<CheckProps, 'facts'>;

/** The episodes that a visit for a carrier can be part of: the open ones, and the one it is in. A sample is in none. */
export function episodesFor(draft: Draft, { episodes = [] }: Known): readonly Episode[] {
  if (draft.sample) return [];
  return episodes.filter(
    ({ id, carrierId, endedOn }) =>
      carrierId === draft.carrierId && (endedOn === undefined || id === draft.episodeId),
  );
}

/** What the episode of a draft answers of it: nothing that its texts do not ask, and nothing that a plan answers. */
export function givenByEpisode(draft: Draft, known: Known): Answers {
  const episode = known.episodes?.find(
    ({ id, carrierId }) => id === draft.episodeId && carrierId === draft.carrierId,
  );
  const carrier = known.carriers.find(({ id }) => id === draft.carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === draft.policyId);
  const reading = carrier && policy && readingOf(carrier, policy, known.laws, draft.dateOfService);
  if (!episode || !reading) return {};
  const others = known.saved.filter(({ id }) => id !== draft.savedAs);
  const used = factsUsed(reading);
  const isFunded = planOf(draft, known.plans ?? [])?.funding !== undefined;
  return Object.fromEntries(
    Object.entries(answersOn(withChecks(episode, others), draft.dateOfService)).filter(
      ([fact]) => used.has(fact) && !(isFunded && fact === funding),
    ),
  );
}

/** The visit as part of an episode, or of none: what an episode before it had answered goes with that one. */
export function inEpisode(draft: Draft, episodeId: string | undefined, known: Known): Draft {
  const before = givenByEpisode(draft, known);
  const { episodeId: _, newEpisode: __, ...alone } = draft;
  const own = Object.fromEntries(
    Object.entries(draft.answers).filter(([fact, answer]) => before[fact] !== answer),
  );
  if (episodeId === undefined) return { ...alone, answers: own };
  const next: Draft = { ...alone, answers: own, episodeId };
  const given = givenByEpisode(next, known);
  const label = draft.label || (known.episodes?.find(({ id }) => id === episodeId)?.label ?? '');
  return {
    ...next,
    label,
    answers: { ...own, ...given },
    putOff: next.putOff.filter((fact) => given[fact] === undefined),
  };
}

/**
 * On another day the episode's answers are other ones: it is another visit of it. The visit after one whose check is
 * kept is a check of its own, like the kept one.
 */
export function onDay(draft: Draft, dateOfService: Draft['dateOfService'], known: KnownOnDay): Draft {
  if (dateOfService === draft.dateOfService) return draft;
  const before = inEpisode(draft, undefined, known);
  const alone =
    draft.savedAs === undefined
      ? before
      : { ...startedFrom(before, before, known.facts), started: draft.started };
  const next = inEpisode({ ...alone, dateOfService }, draft.episodeId, known);
  return draft.newEpisode ? { ...next, newEpisode: true } : next;
}

/** An episode that begins with what a check says of it. */
export function episodeFrom(draft: Draft, label: string): Omit<Episode, 'id'> {
  const { carrierId, planId, dateOfService, answers } = draft;
  const number = answers['visit-number'];
  const { id: _, ...begun } = newEpisode({
    id: '',
    label,
    carrierId,
    startedOn: dateOfService,
    ...(planId === undefined ? {} : { planId }),
  });
  return {
    ...begun,
    earlier: typeof number === 'number' ? number - 1 : 0,
    answers: Object.fromEntries(
      episodeFacts.flatMap((fact) => (answers[fact] === undefined ? [] : [[fact, answers[fact]]])),
    ),
  };
}
