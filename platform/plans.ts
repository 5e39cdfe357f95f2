import * as z from 'zod/mini';
import { type IsoDate, isIsoDate } from '../criteria/dates.ts';
import { facts, type OptionId } from '../criteria/facts.ts';
import type { Plan } from '../criteria/plan.ts';
import { type MessageKey, say } from '../language/say.ts';
import { isFields } from '../sync/canonical.ts';
import { limits } from '../sync/size.ts';
import { readAllSet } from './all-set.ts';
import { browser } from './browser.ts';
import { onManagedChanged } from './managed.ts';
import { keep, NotKept } from './problem.ts';
import type { Sentence } from './sentence.ts';
import { SyncFault } from './sync-fault.ts';
import { onSyncedChanged, synced } from './this-machine.ts';

const isoDate = z.custom<IsoDate>(isIsoDate);
const isFunding = (value: unknown): value is OptionId<'plan-funding'> =>
  typeof value === 'string' && Object.hasOwn(facts['plan-funding'].options, value);
const count = z.int().check(z.minimum(1), z.maximum(1000));

/** What a plan is worth nothing without: whose it is, its name, and where it comes from. */
const needed = z.object({
  carrierId: z.string().check(z.minLength(1), z.maxLength(64)),
  name: z.string().check(z.minLength(1)),
  source: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('booklet'),
      title: z.string(),
      page: z.catch(z.string(), ''),
      read: isoDate,
    }),
    z.object({
      kind: z.literal('call'),
      date: isoDate,
      department: z.catch(z.string(), ''),
      reference: z.catch(z.string(), ''),
    }),
  ]),
});
const visitLimit = z.object({
  visits: count,
  per: z.enum(['calendar-year', 'plan-year', 'condition', 'lifetime']),
});

const prefix = 'plan.';
/** Every field of a plan; the rest of what is stored belongs to a newer version. */
const fields = [
  'id',
  'carrierId',
  'name',
  'funding',
  'visitLimit',
  'prescription',
  'authorizationFrom',
  'holdsMonths',
  'definition',
  'note',
  'source',
] as const satisfies readonly (keyof Plan)[];

synced.shape(prefix, (key, value) => {
  let isWhole = true;
  const plans = planFrom(key.slice(prefix.length), value, () => {
    isWhole = false;
  });
  return isWhole && plans.length === 1;
});

/** Plans by name, how many of hers could not be read, and a sentence for each part that could not. */
export interface PlansRead {
  readonly plans: readonly Plan[];
  readonly unreadable: number;
  readonly mended: readonly Sentence[];
  /** The ids of those that her clinic has set; she cannot change them. */
  readonly clinicIds: readonly string[];
  /** Whether her clinic has only its own used. Hers stay where they are. */
  readonly onlyClinic: boolean;
}

/** No plans, until they are read. */
export const noPlans: PlansRead = { plans: [], unreadable: 0, mended: [], clinicIds: [], onlyClinic: false };

/** A clinic's plan never has the id of one of hers. */
const clinicPrefix = 'clinic-';
const clinicId = z.object({ id: z.string().check(z.minLength(1), z.maxLength(64 - clinicPrefix.length)) });

/** Reads her plans and her clinic's. A damaged field does not take its plan with it, nor a damaged plan the others. */
export async function readPlans(reading = readAllSet()): Promise<PlansRead> {
  const { hers: values, managed } = await reading;
  const onlyClinic = managed.locked.includes('plans');
  const stored = onlyClinic ? [] : [...values].filter(([key]) => key.startsWith(prefix));
  const mended: Sentence[] = [];
  const hers = stored.flatMap(([key, value]) =>
    planFrom(key.slice(prefix.length), value, (what, name) =>
      mended.push(() => say('mended_plan', say(what), name)),
    ),
  );
  const clinics = new Map<string, Plan>();
  for (const [n, value] of (managed.values.plans ?? []).entries()) {
    const { id = '' } = clinicId.safeParse(value).data ?? {};
    const [plan] = planFrom(clinicPrefix + id, value, (what, name) =>
      mended.push(() => say('clinic_mended_in_plan', say(what), name)),
    );
    if (id !== '' && plan && !clinics.has(plan.id)) clinics.set(plan.id, plan);
    else mended.push(() => say('clinic_mended_plan', n + 1));
  }
  const plans = [...hers, ...clinics.values()].sort((a, b) => a.name.localeCompare(b.name));
  const unreadable = stored.length - hers.length;
  return { plans, unreadable, mended, clinicIds: [...clinics.keys()], onlyClinic };
}

/** Keeps a plan under a key of its own. Throws NotKept, also when the plan is too long for one key. */
export async function savePlan(plan: Plan): Promise<void> {
  const key = prefix + plan.id;
  const safe = say('problem_typed_is_here');
  await keep(say('problem_plan_not_saved'), safe, () =>
    synced
      .update([{ key, to: (known) => withNewerFields(known, plan), byField: true }])
      .catch((reason: unknown) => {
        throw reason instanceof SyncFault && reason.bytes !== undefined ? tooLong(reason.bytes) : reason;
      }),
  );
}

/** Removes a plan; what it returns puts it back as it was, with what a newer version stored of it. Throws NotKept. */
export async function deletePlan(planId: string): Promise<() => Promise<void>> {
  const key = prefix + planId;
  let known: unknown;
  await keep(say('problem_plan_not_deleted'), say('problem_in_the_list'), () =>
    synced.update([
      {
        key,
        to: (there) => {
          known = there;
          return undefined;
        },
      },
    ]),
  );
  return () =>
    keep(say('problem_plan_not_put_back'), say('problem_again'), () =>
      synced.update([{ key, to: () => known }]),
    );
}

/** Calls `listener` whenever a plan changes: here, on another computer or by her clinic. */
export function onPlansChanged(listener: () => void): () => void {
  const stops = [onSyncedChanged(prefix, listener), onManagedChanged(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Opens the settings page where the plans are. */
export function openPlans(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('/options.html#plans') });
}

function planFrom(id: string, stored: unknown, onMended: (what: MessageKey, name: string) => void): Plan[] {
  const parsed = needed.safeParse(stored);
  if (!parsed.success || !isFields(stored)) return [];
  const { name } = parsed.data;
  const read = <T>(field: keyof Plan, shape: z.ZodMiniType<T>, what: MessageKey): T | undefined => {
    if (!Object.hasOwn(stored, field)) return undefined;
    const value = shape.safeParse(stored[field]);
    if (value.success) return value.data;
    onMended(what, name);
    return undefined;
  };
  const funding = read('funding', z.custom<OptionId<'plan-funding'>>(isFunding), 'mended_plan_funding');
  const limit = read('visitLimit', visitLimit, 'mended_plan_limit');
  const prescription = read('prescription', z.enum(['needed', 'not-needed']), 'mended_plan_prescription');
  const authorizationFrom = read('authorizationFrom', count, 'mended_plan_authorization');
  const holdsMonths = read('holdsMonths', count, 'mended_plan_holds');
  return [
    {
      id,
      ...parsed.data,
      ...(funding === undefined ? {} : { funding }),
      ...(limit === undefined ? {} : { visitLimit: limit }),
      ...(prescription === undefined ? {} : { prescription }),
      ...(authorizationFrom === undefined ? {} : { authorizationFrom }),
      ...(holdsMonths === undefined ? {} : { holdsMonths }),
      definition: read('definition', z.string(), 'mended_plan_definition') ?? '',
      note: read('note', z.string(), 'mended_plan_note') ?? '',
    },
  ];
}

/** The plan, with the fields that a newer version of Touchstone stored of it and we do not know. */
function withNewerFields(known: unknown, plan: Plan): Record<string, unknown> {
  if (!isFields(known)) return { ...plan };
  const ours: readonly string[] = fields;
  const newer = Object.entries(known).filter(([field]) => !ours.includes(field));
  const { source } = known;
  const newerSource = isFields(source) && source.kind === plan.source.kind ? source : {};
  return { ...Object.fromEntries(newer), ...plan, source: { ...newerSource, ...plan.source } };
}

const tooLong = (bytes: number): NotKept =>
  new NotKept(
    {
      what: say('problem_plan_too_long', bytes, limits.itemBytes),
      safe: say('problem_plan_too_long_safe'),
    },
    undefined,
  );
