import type * as z from 'zod/mini';
import { type MessageKey, say } from '../language/say.ts';
import { readAllSet } from './all-set.ts';
import { type ManagedField, onManagedChanged, readManaged } from './managed.ts';
import { keep } from './problem.ts';
import type { Sentence } from './sentence.ts';
import { settingShapes } from './setting-shapes.ts';
import type { Update } from './synced.ts';
import { onSyncedChanged, synced } from './this-machine.ts';

/** How the therapist wants Touchstone to look and behave. Follows her through `storage.sync`. */
export interface Settings {
  readonly side: 'left' | 'right';
  readonly startCollapsed: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** `browser`: the browser's own, where it is one that Touchstone speaks. */
  readonly language: 'browser' | 'en' | 'es';
  /** Whether one key answers a question of the check. */
  readonly singleKeys: boolean;
  /** Carriers she does not bill; a portal page about one of them stays as it is. */
  readonly hiddenCarriers: readonly string[];
  /** The only carriers that are shown, where her clinic has said so. */
  readonly shownCarriers?: readonly string[];
  /** The carrier the popup opens at when the tab names none. */
  readonly defaultCarrier?: string;
}

/** What applies until she says otherwise; never written. */
export const defaults: Settings = {
  side: 'right',
  startCollapsed: true,
  theme: 'system',
  language: 'browser',
  singleKeys: true,
  hiddenCarriers: [],
};

/** Fields to change; undefined puts one back to its default. */
export type SettingsPatch = {
  readonly [Field in Exclude<keyof Settings, 'shownCarriers'>]?: Settings[Field] | undefined;
};

/** Settings and, in a sentence each, what could not be read and was replaced by its default. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly mended: readonly Sentence[];
  /** What her clinic has set, or keeps as it comes: she cannot change it. */
  readonly locked: readonly ManagedField[];
}

const hiddenPrefix = 'settings.hidden.';
const prefix = 'settings.';
const shapes: Readonly<Record<string, z.ZodMiniType>> = settingShapes;
synced.shape(
  prefix,
  (key, value) => shapes[key.slice(prefix.length)]?.safeParse(value).success ?? typeof value === 'boolean',
);

/** What the clinic calls the settings that it names otherwise. */
const managedNames = { defaultCarrier: 'firstCarrier', hiddenCarriers: 'carriers' } as const;
type Field = Exclude<keyof Settings, 'shownCarriers'>;
const managedName = (field: Field): ManagedField =>
  field === 'defaultCarrier' || field === 'hiddenCarriers' ? managedNames[field] : field;

/**
 * The settings as they stand: what her clinic has set, else what she has, else the usual. Mended field by field: a
 * value that cannot be read does not take others with it.
 */
export async function inspectSettings(reading = readAllSet()): Promise<SettingsRead> {
  const { hers: stored, managed } = await reading;
  const mended: Sentence[] = [];
  const read = <T>(field: Field, shape: z.ZodMiniType<T>, name: MessageKey): T | undefined => {
    const key = prefix + field;
    if (!stored.has(key) || managed.locked.includes(managedName(field))) return undefined;
    const parsed = shape.safeParse(stored.get(key));
    if (parsed.success) return parsed.data;
    mended.push(() => say('mended_setting', say(name)));
    return undefined;
  };
  const { side, startCollapsed, theme, language, singleKeys, defaultCarrier } = settingShapes;
  const hers = {
    side: read('side', side, 'mended_side'),
    startCollapsed: read('startCollapsed', startCollapsed, 'mended_start_collapsed'),
    theme: read('theme', theme, 'mended_theme'),
    language: read('language', language, 'mended_language'),
    singleKeys: read('singleKeys', singleKeys, 'mended_single_keys'),
  };
  const first =
    managed.values.firstCarrier ?? read('defaultCarrier', defaultCarrier, 'mended_default_carrier');
  const settings: Settings = {
    side: managed.values.side ?? hers.side ?? defaults.side,
    startCollapsed: managed.values.startCollapsed ?? hers.startCollapsed ?? defaults.startCollapsed,
    theme: managed.values.theme ?? hers.theme ?? defaults.theme,
    language: managed.values.language ?? hers.language ?? defaults.language,
    singleKeys: managed.values.singleKeys ?? hers.singleKeys ?? defaults.singleKeys,
    hiddenCarriers: managed.locked.includes('carriers') ? [] : hiddenIn(stored),
    ...(managed.values.carriers === undefined ? {} : { shownCarriers: managed.values.carriers }),
    ...(first === undefined ? {} : { defaultCarrier: first }),
  };
  return { settings, mended: [...managed.mended, ...mended], locked: managed.locked };
}

const hiddenIn = (stored: ReadonlyMap<string, unknown>): string[] =>
  [...stored.keys()]
    .filter((key) => key.startsWith(hiddenPrefix) && stored.get(key) === true)
    .map((key) => key.slice(hiddenPrefix.length))
    .sort();

/** The settings as they stand. */
export async function readSettings(reading = readAllSet()): Promise<Settings> {
  return (await inspectSettings(reading)).settings;
}

/**
 * Changes the fields given and no others. A field set back to its default is removed, not written.
 * `seen`: the settings she had before her when she changed them; of a list, what differs from there is changed and no
 * more, so that another page's change just before is kept. What her clinic has set is left out. Throws NotKept when
 * storage refuses; then nothing has changed.
 */
export async function changeSettings(patch: SettingsPatch, seen?: Settings): Promise<void> {
  const { locked } = await readManaged();
  const updates: Update[] = [];
  const put = (key: string, value: unknown, usual: unknown): void => {
    updates.push({ key, to: () => (value === usual ? undefined : value) });
  };
  const set = (field: Exclude<Field, 'hiddenCarriers'>, usual: unknown): void => {
    if (field in patch && !locked.includes(managedName(field))) put(prefix + field, patch[field], usual);
  };
  set('side', defaults.side);
  set('startCollapsed', defaults.startCollapsed);
  set('theme', defaults.theme);
  set('language', defaults.language);
  set('singleKeys', defaults.singleKeys);
  set('defaultCarrier', undefined);
  if (patch.hiddenCarriers && !locked.includes('carriers')) {
    const { hiddenCarriers } = seen ?? (await readSettings());
    const wanted = new Set(patch.hiddenCarriers);
    for (const id of wanted) if (!hiddenCarriers.includes(id)) put(hiddenPrefix + id, true, false);
    for (const id of hiddenCarriers) if (!wanted.has(id)) put(hiddenPrefix + id, false, false);
  }
  await keep(say('problem_setting'), say('problem_setting_safe'), () => synced.update(updates));
}

/** Calls `listener` whenever a setting changes: here, on another computer or by her clinic. */
export function onSettingsChanged(listener: () => void): () => void {
  const stops = [onSyncedChanged(prefix, listener), onManagedChanged(listener)];
  return () => {
    for (const stop of stops) stop();
  };
}
