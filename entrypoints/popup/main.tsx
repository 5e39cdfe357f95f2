import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/components.css';
import '../../components/pages.css';
import { readChecks, readDraft, type SavedChecks } from '../../platform/checks.ts';
import { defaults, readSettings } from '../../platform/settings.ts';
import { carrierOfTab } from '../../platform/this-tab.ts';
import { problemOf } from '../../platform/unexpected.ts';
import { App } from './App.tsx';

const none: SavedChecks = { checks: [], unreadable: 0 };

/** Storage that cannot be read must not keep the check from opening. */
async function open(root: Element): Promise<void> {
  const [settings, checks, draft, hereId] = await Promise.allSettled([
    readSettings(),
    readChecks(),
    readDraft(),
    carrierOfTab(),
  ]);
  const failed = [settings, checks, draft].find((each) => each.status === 'rejected');
  render(
    <App
      settings={settings.status === 'fulfilled' ? settings.value : defaults}
      stored={checks.status === 'fulfilled' ? checks.value : none}
      draft={draft.status === 'fulfilled' ? draft.value : undefined}
      hereId={hereId.status === 'fulfilled' ? hereId.value : undefined}
      problem={failed?.status === 'rejected' ? problemOf(failed.reason) : undefined}
      isOwnWindow={new URLSearchParams(location.search).has('tab')}
    />,
    root,
  );
}

const root = document.getElementById('root');
if (root) void open(root);
