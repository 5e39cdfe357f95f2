import * as z from 'zod/mini';
import { type Aliases, foldName } from '../carriers/recognise.ts';
import { say } from '../language/say.ts';
import { keep } from './problem.ts';
import { onSyncedChanged, synced } from './this-machine.ts';

/** A payer's name that the therapist has said is a carrier's. Follows her through `storage.sync`, a key each. */
export interface Alias {
  /** As the page wrote it. */
  readonly payer: string;
  readonly carrierId: string;
}

const alias = z.object({
  payer: z.string().check(z.minLength(1), z.maxLength(200)),
  carrierId: z.string().check(z.minLength(1), z.maxLength(64)),
});
const prefix = 'alias.';
synced.shape(prefix, (_, value) => alias.safeParse(value).success);
const keyFor = (payer: string): string => prefix + foldName(payer);

/** Every alias by payer name. One that cannot be read is left out, and stays where it is. */
export async function readAliases(): Promise<readonly Alias[]> {
  return [...(await synced.values())]
    .flatMap(([key, value]) => {
      const parsed = alias.safeParse(value);
      return parsed.success && key === keyFor(parsed.data.payer) ? [parsed.data] : [];
    })
    .sort((a, b) => a.payer.localeCompare(b.payer));
}

/** The aliases as recognition takes them. */
export async function aliasMap(): Promise<Aliases> {
  return new Map((await readAliases()).map(({ payer, carrierId }) => [foldName(payer), carrierId]));
}

/** From now on this payer's name is this carrier's, on every page. Throws NotKept. */
export async function rememberAlias(payer: string, carrierId: string): Promise<void> {
  const toStore = alias.parse({ payer: payer.replace(/\s+/g, ' ').trim(), carrierId });
  await keep(say('problem_name_not_remembered'), say('problem_nothing_changed'), () =>
    synced.update([{ key: keyFor(payer), to: () => toStore }]),
  );
}

/** The payer's name means again what the lists say. Throws NotKept. */
export async function forgetAlias(payer: string): Promise<void> {
  await keep(say('problem_name_not_forgotten'), say('problem_still_remembered'), () =>
    synced.update([{ key: keyFor(payer), to: () => undefined }]),
  );
}

/** Calls `listener` whenever an alias changes, here or on another computer. */
export function onAliasesChanged(listener: () => void): () => void {
  return onSyncedChanged(prefix, listener);
}
