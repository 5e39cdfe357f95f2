import * as z from 'zod/mini';
import { type MessageKey, say } from '../language/say.ts';
import { browser } from './browser.ts';
import type { Sentence } from './sentence.ts';
import { settingShapes } from './setting-shapes.ts';

/** What a clinic can set for all its computers, by its name in the policy. docs/clinic.md says how. */
const shapes = {
  side: settingShapes.side,
  startCollapsed: settingShapes.startCollapsed,
  theme: settingShapes.theme,
  language: settingShapes.language,
  singleKeys: settingShapes.singleKeys,
  firstCarrier: settingShapes.defaultCarrier,
  carriers: z.array(settingShapes.defaultCarrier).check(z.minLength(1), z.maxLength(200)),
  plans: z.array(z.unknown()).check(z.maxLength(500)),
} as const;

/** A part that a clinic can set. */
export type ManagedField = keyof typeof shapes;

/** Every part that a clinic can set. */
export const managedFields = Object.keys(shapes);

const names: Readonly<Record<ManagedField, MessageKey>> = {
  side: 'mended_side',
  startCollapsed: 'mended_start_collapsed',
  theme: 'mended_theme',
  language: 'mended_language',
  singleKeys: 'mended_single_keys',
  firstCarrier: 'mended_default_carrier',
  carriers: 'clinic_carriers_name',
  plans: 'clinic_plans_name',
};

type Values = { readonly [Field in ManagedField]?: z.infer<(typeof shapes)[Field]> };

/** What the clinic's policy sets, and what staff may not change: all that it sets, and what it locks beside that. */
export interface Managed {
  readonly values: Values;
  readonly locked: readonly ManagedField[];
  /** A sentence for each part that could not be read; it is as if that part were not there. */
  readonly mended: readonly Sentence[];
}

const isField = (name: unknown): name is ManagedField =>
  typeof name === 'string' && Object.hasOwn(shapes, name);

/** Reads the clinic's policy. Where there is none, nothing is set; Firefox then says that it found no manifest. */
export async function readManaged(): Promise<Managed> {
  const stored = await browser.storage.managed.get(null).catch(() => ({}));
  const values: Record<string, unknown> = {};
  const mended: Sentence[] = [];
  for (const [field, value] of Object.entries(stored)) {
    if (!isField(field)) continue;
    const parsed = shapes[field].safeParse(value);
    if (parsed.success) values[field] = parsed.data;
    else mended.push(() => say('clinic_mended', say(names[field])));
  }
  const { locked = [] } = stored as { locked?: unknown };
  const named = Array.isArray(locked) ? locked.filter(isField) : [];
  if (!Array.isArray(locked) || named.length < locked.length) mended.push(() => say('clinic_mended_locked'));
  const set = Object.keys(values).filter((field) => isField(field) && field !== 'plans');
  return { values, locked: [...new Set([...set.filter(isField), ...named])], mended };
}

/** Calls `listener` when the policy changes; Firefox reads it only when it starts. Returns what stops it. */
export function onManagedChanged(listener: () => void): () => void {
  const changed = (_: unknown, area: string): void => {
    if (area === 'managed') listener();
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}
