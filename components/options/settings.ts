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
  /** The carrier the popup opens at when the tab names none. */
  readonly defaultCarrier?: string;
}

/** Settings that change; `undefined` sets one back to its default. */
export type OptionsPatch = { readonly [Key in keyof OptionsSettings]?: OptionsSettings[Key] | undefined };
