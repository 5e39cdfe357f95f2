import type { Carrier } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import { optionsWords } from '../words.ts';

/** A value that a file or a code would change: without `before` it is new, without `after` it goes. */
export interface ChangeToTake {
  readonly key: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change as a person reads it: what it is about, and what it is now and would be. */
export interface ChangeText {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

const { look } = optionsWords;

/** A change in words. What a newer Touchstone stores is called that: it is taken along unread. */
export function changeText({ key, before, after }: ChangeToTake, carriers: readonly Carrier[]): ChangeText {
  const at = key.indexOf('.');
  const [kind, rest] = [key.slice(0, at), key.slice(at + 1)];
  const nameOf = (id: unknown): string => carriers.find((carrier) => carrier.id === id)?.name ?? String(id);
  const told = (value: unknown, text: (value: unknown) => string, usual: string): string =>
    value === undefined ? usual : text(value);
  const both = (what: string, text: (value: unknown) => string, usual: string): ChangeText => ({
    what,
    before: told(before, text, usual),
    after: told(after, text, usual),
  });
  const isThere = (): string => say('transfer_there');
  if (kind === 'plan') {
    const name = fieldOf(after, 'name') ?? fieldOf(before, 'name') ?? say('transfer_plan_unnamed');
    const isChanged = before !== undefined && after !== undefined;
    return {
      what: say('transfer_plan', name),
      before: told(before, isThere, say('transfer_not_there')),
      after: isChanged ? say('transfer_changed') : told(after, isThere, say('transfer_goes')),
    };
  }
  if (kind === 'alias') {
    const payer = fieldOf(after, 'payer') ?? fieldOf(before, 'payer') ?? rest;
    return both(
      say('transfer_alias', payer),
      (value) => nameOf(fieldOf(value, 'carrierId')),
      say('transfer_not_there'),
    );
  }
  if (kind === 'settings') {
    if (rest.startsWith('hidden.'))
      return both(nameOf(rest.slice('hidden.'.length)), () => say('transfer_hidden'), say('transfer_shown'));
    if (rest.startsWith('off.'))
      return both(rest.slice('off.'.length), () => say('transfer_site_off'), say('transfer_site_on'));
    const setting = settings[rest];
    if (setting) return both(setting.what, setting.text(nameOf), setting.usual);
  }
  return both(say('transfer_newer', key), isThere, say('transfer_not_there'));
}

const oneOf =
  (names: Readonly<Record<string, string>>) =>
  () =>
  (value: unknown): string =>
    names[String(value)] ?? say('transfer_unreadable');

interface SettingText {
  readonly what: string;
  readonly usual: string;
  readonly text: (nameOf: (id: unknown) => string) => (value: unknown) => string;
}

const settings: Readonly<Record<string, SettingText>> = {
  side: { what: look.side, usual: look.right, text: oneOf({ left: look.left, right: look.right }) },
  startCollapsed: {
    what: look.recognized,
    usual: look.tab,
    text: oneOf({ true: look.tab, false: look.panel }),
  },
  theme: {
    what: look.theme,
    usual: look.system,
    text: oneOf({ system: look.system, light: look.light, dark: look.dark }),
  },
  language: {
    what: say('options_look_language'),
    usual: say('options_look_language_browser'),
    text: oneOf({ browser: say('options_look_language_browser'), en: 'English', es: 'Español' }),
  },
  singleKeys: {
    what: say('keys_single'),
    usual: say('answer_yes'),
    text: oneOf({ true: say('answer_yes'), false: say('answer_no') }),
  },
  defaultCarrier: {
    what: say('transfer_first'),
    usual: say('transfer_first_usual'),
    text: (nameOf) => nameOf,
  },
};

function fieldOf(value: unknown, field: string): string | undefined {
  const found =
    typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(field) : undefined;
  return typeof found === 'string' ? found : undefined;
}
