import * as z from 'zod/mini';
import { type IsoDate, isIsoDate } from '../criteria/dates.ts';
import { type Answers, facts, problemWith } from '../criteria/facts.ts';
import {
  type Authorization,
  type Benefit,
  type DecisionRequest,
  type Episode,
  episodeFacts,
  type Prescription,
} from '../episodes/episode.ts';
import { say } from '../language/say.ts';
import { isFields } from '../sync/canonical.ts';
import { browser } from './browser.ts';
import { keep } from './problem.ts';
import { onStoredChanged, readStored } from './stored.ts';

const isoDate = z.custom<IsoDate>(isIsoDate);
const id = z.string().check(z.minLength(1), z.maxLength(64));
const count = z.int().check(z.minimum(1), z.maximum(1000));
const most = z.catch(z.optional(count), undefined);
const day = z.catch(z.optional(isoDate), undefined);

/** One that is damaged is left out; the others stay. */
const listOf = <T>(shape: z.ZodMiniType<T>) =>
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((each: unknown[]) => each.flatMap((value) => parsedBy(shape, value))),
    ),
    [],
  );

function parsedBy<T>(shape: z.ZodMiniType<T>, value: unknown): T[] {
  const parsed = shape.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}

const elsewhere = z.catch(z.optional(z.object({ visits: count, on: isoDate })), undefined);
const benefit = z.union([
  z.object({ visits: count, elsewhere, per: z.enum(['calendar-year', 'condition', 'lifetime']) }),
  z.object({ visits: count, elsewhere, per: z.literal('plan-year'), yearFrom: isoDate }),
]);

const request = z.object({
  id,
  submittedOn: isoDate,
  how: z.enum(['electronic', 'otherwise']),
  kind: z.enum(['standard', 'expedited']),
  askedOn: day,
  completedOn: day,
  answeredOn: day,
});

/** An episode is worth nothing without its carrier and its first day; of the rest, what can be read. */
const shape = z.object({
  carrierId: id,
  startedOn: isoDate,
  label: z.catch(z.string(), ''),
  planId: z.catch(z.optional(id), undefined),
  endedOn: day,
  earlier: z.catch(z.int().check(z.minimum(0), z.maximum(1000)), 0),
  visits: listOf(isoDate),
  answers: z.catch(z.record(z.string(), z.unknown()), {}),
  prescription: z.catch(
    z.optional(z.object({ writtenOn: isoDate, visits: most, expiresOn: day, months: most })),
    undefined,
  ),
  authorization: z.catch(z.optional(z.object({ visits: most, from: day, until: day })), undefined),
  benefit: z.catch(z.optional(benefit), undefined),
  evaluations: listOf(isoDate),
  reports: listOf(isoDate),
  requests: listOf(request),
});

const prefix = 'episode.';

/** Every field of an episode; the rest of what is stored belongs to a newer version. */
const fields: readonly string[] = ['id', ...Object.keys(shape.shape)];

/** The episodes, the newest first, and how many could not be read (they stay where they are). */
export interface EpisodesRead {
  readonly episodes: readonly Episode[];
  readonly unreadable: number;
}

/** Reads every episode. A damaged one does not hide the others, nor a damaged field its episode. */
export async function readEpisodes(reading = readStored()): Promise<EpisodesRead> {
  const stored = await reading;
  const keys = Object.keys(stored).filter((key) => key.startsWith(prefix));
  const episodes = keys.flatMap((key) => episodeFrom(key.slice(prefix.length), stored[key]));
  episodes.sort((a, b) => (a.startedOn < b.startedOn ? 1 : -1));
  return { episodes, unreadable: keys.length - episodes.length };
}

/** Whether an episode, as it was stored or written to a file, can be read. */
export const isEpisode = (stored: unknown): boolean => parsedBy(shape, stored).length > 0;

function episodeFrom(episodeId: string, stored: unknown): Episode[] {
  return parsedBy(shape, stored).map((parsed) =>
    known<Episode>({
      ...parsed,
      id: episodeId,
      answers: answersIn(parsed.answers),
      prescription: parsed.prescription && known<Prescription>(parsed.prescription),
      authorization: parsed.authorization && known<Authorization>(parsed.authorization),
      benefit: parsed.benefit && known<Benefit>(parsed.benefit),
      requests: parsed.requests.map((each) => known<DecisionRequest>(each)),
    }),
  );
}

/** A type whose fields may also be there without a value, as they come from Zod. */
type Loose<T> = T extends unknown
  ? { readonly [Key in keyof T]: undefined extends T[Key] ? T[Key] | undefined : T[Key] }
  : never;

/** The same without the fields that have no value: what is not known is not there. */
function known<T extends object>(value: Loose<T>): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

/** The answers that an episode asks for, where they can be answers. */
function answersIn(stored: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    episodeFacts.flatMap((fact) => {
      const answer = stored[fact];
      const isAnswer = typeof answer === 'string' || typeof answer === 'boolean';
      return isAnswer && problemWith(facts[fact], answer, '2000-01-01') === undefined ? [[fact, answer]] : [];
    }),
  );
}

/** Keeps an episode under a key of its own, with what a newer version stored of it. Throws NotKept. */
export async function saveEpisode(episode: Episode): Promise<void> {
  const key = prefix + episode.id;
  await keep(say('episode_not_saved'), say('episode_not_saved_safe'), async () => {
    const stored = (await browser.storage.local.get(key))[key];
    const newer = isFields(stored) ? Object.entries(stored).filter(([field]) => !fields.includes(field)) : [];
    await browser.storage.local.set({ [key]: { ...Object.fromEntries(newer), ...episode } });
  });
}

/** Removes an episode; what it returns puts it back as it was stored. Throws NotKept. */
export async function deleteEpisode(episodeId: string): Promise<() => Promise<void>> {
  const key = prefix + episodeId;
  let stored: unknown;
  await keep(say('episode_not_deleted'), say('episode_not_deleted_safe'), async () => {
    stored = (await browser.storage.local.get(key))[key];
    await browser.storage.local.remove(key);
  });
  return () =>
    keep(say('episode_not_restored'), say('episode_not_restored_safe'), () =>
      browser.storage.local.set({ [key]: stored }),
    );
}

/** Calls `listener` whenever an episode changes, in this window or another. */
export function onEpisodesChanged(listener: () => void): () => void {
  return onStoredChanged('local', prefix, listener);
}
