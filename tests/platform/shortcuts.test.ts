import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShortcutSettings, readShortcuts } from '../../platform/shortcuts.ts';

afterEach(() => vi.restoreAllMocks());

it.each([
  ['Chrome', 'open-beside'],
  ['Firefox', '_execute_sidebar_action'],
])('reads the keys as %s has them, set or not', async (_, beside) => {
  const commands = [
    { name: beside, shortcut: '' },
    { name: '_execute_action', shortcut: 'Alt+Shift+V' },
    { name: 'another', shortcut: 'Alt+Shift+X' },
  ];
  Object.assign(fakeBrowser.commands, { getAll: async () => commands });
  expect(await readShortcuts()).toEqual([
    { opens: 'check', keys: 'Alt+Shift+V' },
    { opens: 'beside', keys: '' },
  ]);
});

it('opens the browser’s own page for keys', async () => {
  Object.assign(fakeBrowser.commands, { openShortcutSettings: undefined });
  const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await openShortcutSettings();
  expect(opened).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
});
