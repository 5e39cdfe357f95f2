import { browser } from './browser.ts';

/** The keys of a way to open the check, as the browser writes them: `Alt+Shift+V`; empty where none are set. */
export interface Shortcut {
  readonly opens: 'check' | 'beside';
  readonly keys: string;
}

/** Chrome has no name of its own for what opens the side panel; Firefox has one, and toggles its sidebar itself. */
const names = {
  _execute_action: 'check',
  'open-beside': 'beside',
  _execute_sidebar_action: 'beside',
} as const;

/** The keys as they are set now. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return Object.entries(names).flatMap(([name, opens]) => {
    const command = commands.find((each) => each.name === name);
    return command ? [{ opens, keys: command.shortcut ?? '' }] : [];
  });
}

/** Calls `listener` when the keys may have changed: nothing says so in Chrome but that she comes back to our page. */
export function onShortcutsChanged(listener: () => void): () => void {
  addEventListener('focus', listener);
  return () => removeEventListener('focus', listener);
}

/** Opens the place where the browser lets her set the keys. */
export async function openShortcutSettings(): Promise<void> {
  const { openShortcutSettings: open }: { openShortcutSettings?: () => Promise<void> } = browser.commands;
  if (open) await open();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
