/** How the therapist wants Touchstone to look and behave. The same shape as in platform/settings.ts. */
export interface OptionsSettings {
  readonly side: 'left' | 'right';
  readonly startCollapsed: boolean;
  readonly theme: 'system' | 'light' | 'dark';
  /** `browser`: the browser’s own, where it is one that Touchstone speaks. */
  readonly language: 'browser' | 'en' | 'es';
  /** Whether one key answers a question of the check. */
  readonly singleKeys: boolean;
  /** Carriers she does not bill. */
  readonly hiddenCarriers: readonly string[];
  /** The only carriers that are shown, where her clinic has said so. */
  readonly shownCarriers?: readonly string[];
  /** The carrier the popup opens at when the tab names none. */
  readonly defaultCarrier?: string;
}

/** Settings that change; `undefined` sets one back to its default. */
export type OptionsPatch = {
  readonly [Key in Exclude<keyof OptionsSettings, 'shownCarriers'>]?: OptionsSettings[Key] | undefined;
};

/** What her clinic can keep her from changing. The same names as in platform/managed.ts. */
export type LockedField =
  | 'side'
  | 'startCollapsed'
  | 'theme'
  | 'language'
  | 'singleKeys'
  | 'firstCarrier'
  | 'carriers'
  | 'plans';

/** Whether a carrier is shown: she has not hidden it, nor has her clinic left it out. */
export function isShown(
  { hiddenCarriers, shownCarriers }: Pick<OptionsSettings, 'hiddenCarriers' | 'shownCarriers'>,
  carrierId: string,
): boolean {
  return !hiddenCarriers.includes(carrierId) && (shownCarriers?.includes(carrierId) ?? true);
}
