import { useState } from 'preact/hooks';
import { say, sayCount } from '../../language/say.ts';
import type { Problem } from '../NotDone.tsx';
import { Notice } from '../Notice.tsx';
import { momentWords } from './moment.ts';

/** What follows her where, when the latest of it was written (ms since 1970), and what waits. */
export interface SyncShown {
  readonly where: 'chrome' | 'edge' | 'firefox';
  readonly lastWritten: number | undefined;
  readonly waiting: {
    readonly count: number;
    readonly problem: Problem | undefined;
  };
}

const names: Readonly<Record<SyncShown['where'], string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
};

/** The name of a family of browsers, and of those it does not sync with. */
export function familyNames(where: SyncShown['where']): { here: string; others: readonly string[] } {
  const all = Object.values(names);
  return { here: names[where], others: all.filter((name) => name !== names[where]) };
}

/** How it stands with what follows her; `onRetry` tries to write what waits. */
export function SyncNow(props: { sync: SyncShown; now: number; onRetry: () => Promise<void> }) {
  const { sync, now, onRetry } = props;
  const [isTrying, setTrying] = useState(false);
  const { count, problem } = sync.waiting;
  const retry = (): void => {
    // It stays pressable, and so keeps the focus; a second press does nothing.
    if (isTrying) return;
    setTrying(true);
    void onRetry().finally(() => setTrying(false));
  };
  return (
    <>
      <dl class="SyncNow">
        <div>
          <dt>{say('kept_follows')}</dt>
          <dd>{say('kept_follows_in', familyNames(sync.where).here)}</dd>
        </div>
        <div>
          <dt>{say('kept_last')}</dt>
          <dd>
            {sync.lastWritten === undefined ? say('kept_last_never') : momentWords(sync.lastWritten, now)}
          </dd>
        </div>
        <div>
          <dt>{say('kept_waits')}</dt>
          <dd>
            <span role="status">
              {count === 0 ? say('kept_waits_nothing') : sayCount('kept_waits', count)}
            </span>
          </dd>
        </div>
      </dl>
      {count > 0 && (
        <Notice tone="caution" flush head={problem ? problem.what : say('kept_waits_soon')}>
          <p>{problem ? problem.safe : say('kept_waits_safe')}</p>
          <p class="actions">
            <button type="button" class="Button is-small" aria-disabled={isTrying} onClick={retry}>
              {isTrying ? say('kept_retrying') : say('kept_retry')}
            </button>
          </p>
        </Notice>
      )}
    </>
  );
}
