import * as z from 'zod/mini';
import { type MessageKey, say } from '../language/say.ts';
import { keep } from './problem.ts';
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
export type SettingsPatch = { readonly [Field in keyof Settings]?: Settings[Field] | undefined };

/** Settings and, in a sentence each, what could not be read and was replaced by its default. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly mended: readonly string[];
}

const side = z.enum(['left', 'right']);
const theme = z.enum(['system', 'light', 'dark']);
const language = z.enum(['browser', 'en', 'es']);
const carrierId = z.string().check(z.minLength(1), z.maxLength(64));
const hiddenPrefix = 'settings.hidden.';
const prefix = 'settings.';
const shapes: Readonly<Record<string, z.ZodMiniType>> = {
  'settings.side': side,
  'settings.startCollapsed': z.boolean(),
  'settings.theme': theme,
  'settings.language': language,
  'settings.singleKeys': z.boolean(),
  'settings.defaultCarrier': carrierId,
};
synced.shape(prefix, (key, value) => shapes[key]?.safeParse(value).success ?? typeof value === 'boolean');

/** The settings as they stand, mended field by field: a value that cannot be read does not take others with it. */
export async function inspectSettings(): Promise<SettingsRead> {
  const stored = await synced.values();
  const mended: string[] = [];
  const read = <T>(key: string, shape: z.ZodMiniType<T>, name: MessageKey): T | undefined => {
    if (!stored.has(key)) return undefined;
    const parsed = shape.safeParse(stored.get(key));
    if (parsed.success) return parsed.data;
    mended.push(say('mended_setting', say(name)));
    return undefined;
  };
  const defaultCarrier = read('settings.defaultCarrier', carrierId, 'mended_default_carrier');
  const settings: Settings = {
    side: read('settings.side', side, 'mended_side') ?? defaults.side,
    startCollapsed:
      read('settings.startCollapsed', z.boolean(), 'mended_start_collapsed') ?? defaults.startCollapsed,
    theme: read('settings.theme', theme, 'mended_theme') ?? defaults.theme,
    language: read('settings.language', language, 'mended_language') ?? defaults.language,
    singleKeys: read('settings.singleKeys', z.boolean(), 'mended_single_keys') ?? defaults.singleKeys,
    hiddenCarriers: [...stored.keys()]
      .filter((key) => key.startsWith(hiddenPrefix) && stored.get(key) === true)
      .map((key) => key.slice(hiddenPrefix.length))
      .sort(),
    ...(defaultCarrier === undefined ? {} : { defaultCarrier }),
  };
  return { settings, mended };
}

/** The settings as they stand. */
export async function readSettings(): Promise<Settings> {
  return (await inspectSettings()).settings;
}

/**
 * Changes the fields given and no others. A field set back to its default is removed, not written.
 * `seen`: the settings she had before her when she changed them; of a list, what differs from there is changed and no
 * more, so that another page's change just before is kept. Throws NotKept when storage refuses; then nothing has changed.
 */
export async function changeSettings(patch: SettingsPatch, seen?: Settings): Promise<void> {
  const updates: Update[] = [];
  const put = (key: string, value: unknown, usual: unknown): void => {
    updates.push({ key, to: () => (value === usual ? undefined : value) });
  };
  if ('side' in patch) put('settings.side', patch.side, defaults.side);
  if ('startCollapsed' in patch)
    put('settings.startCollapsed', patch.startCollapsed, defaults.startCollapsed);
  if ('theme' in patch) put('settings.theme', patch.theme, defaults.theme);
  if ('language' in patch) put('settings.language', patch.language, defaults.language);
  if ('singleKeys' in patch) put('settings.singleKeys', patch.singleKeys, defaults.singleKeys);
  if ('defaultCarrier' in patch) put('settings.defaultCarrier', patch.defaultCarrier, undefined);
  if (patch.hiddenCarriers) {
    const { hiddenCarriers } = seen ?? (await readSettings());
    const wanted = new Set(patch.hiddenCarriers);
    for (const id of wanted) if (!hiddenCarriers.includes(id)) put(hiddenPrefix + id, true, false);
    for (const id of hiddenCarriers) if (!wanted.has(id)) put(hiddenPrefix + id, false, false);
  }
  await keep(say('problem_setting'), say('problem_setting_safe'), () => synced.update(updates));
}

/** Calls `listener` with the settings whenever one of them changes, here or on another computer. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  return onSyncedChanged(prefix, () => void readSettings().then(listener));
}
