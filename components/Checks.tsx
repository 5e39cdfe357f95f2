import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../criteria/check.ts';
import type { IsoDate } from '../criteria/dates.ts';
import type { Facts } from '../criteria/facts.ts';
import type { Carrier, Law } from '../criteria/policy.ts';
import type { Episode } from '../episodes/episode.ts';
import { say, sayCount } from '../language/say.ts';
import type { PaperKind } from '../papers/paper.ts';
import { moveBetweenRows } from './check/savedRows.ts';
import { Toast } from './check/Toast.tsx';
import { CheckRow } from './checks/CheckRow.tsx';
import { Filters } from './checks/Filters.tsx';
import { everything, hasChanged, type Sought, soughtIn } from './checks/sought.ts';
import { type FilesProps, TakeAlong } from './checks/TakeAlong.tsx';
import { useReruns } from './checks/useReruns.ts';
import { DeleteEverything, type EverythingProps } from './DeleteEverything.tsx';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { NotDone, type Problem } from './NotDone.tsx';
import { Notice } from './Notice.tsx';
import { Page } from './Page.tsx';

/** How many rows are drawn at first, and how many more each time. */
const rowsAtOnce = 100;

/** What the page of saved checks needs. */
export interface ChecksProps {
  /** Newest first; nothing until they have been read. */
  checks: readonly SavedCheck[] | undefined;
  /** How many stored checks could not be read. */
  unreadable: number;
  carriers: readonly Carrier[];
  laws: readonly Law[];
  facts: Facts;
  today: IsoDate;
  theme: 'system' | 'light' | 'dark';
  /** Something that did not happen. */
  problem?: Problem | undefined;
  onRename: (id: string, label: string) => void;
  onDelete: (id: string) => void;
  /** Keep a check again that was just deleted. */
  onUndoDelete: (check: SavedCheck) => void;
  /** Her episodes of care, by what she calls them. */
  episodes: readonly Pick<Episode, 'id' | 'label'>[];
  /** Opens a paper of a check. */
  onPaper: (checkId: string, kind: PaperKind) => void;
  files: FilesProps;
  everything: EverythingProps;
}

/** The page of every check she keeps: found again, read again, taken along. */
export function Checks(props: ChecksProps) {
  const { checks, unreadable, carriers, laws, facts, today, problem } = props;
  const [deleted, setDeleted] = useState<SavedCheck>();
  /** The check whose deletion was undone, until its row is there again and has the focus. */
  const [restored, setRestored] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const isUndoable = deleted !== undefined && !checks?.some(({ id }) => id === deleted.id);

  const undo = (): void => {
    if (deleted) props.onUndoDelete(deleted);
    setDeleted(undefined);
    setRestored(deleted?.id);
    list.current?.focus();
  };
  useLayoutEffect(() => {
    if (restored === undefined || !checks?.some(({ id }) => id === restored)) return;
    list.current?.querySelector<HTMLElement>(`[data-check="${CSS.escape(restored)}"] .open`)?.focus();
    setRestored(undefined);
  }, [checks, restored]);
  return (
    <Page theme={props.theme} here="checks">
      <main class="Checks">
        <header>
          <h1>{say('check_saved')}</h1>
          <a class="Button is-primary" href="/popup.html?page">
            <Icon name="plus" />
            {say('checks_new')}
          </a>
        </header>
        <NotDone problem={problem} />
        {unreadable > 0 && (
          <Notice tone="caution" head={sayCount('checks_unreadable', unreadable)}>
            <p>{say('checks_unreadable_help')}</p>
          </Notice>
        )}
        <div class="list" ref={list} tabIndex={-1}>
          {checks?.length === 0 && !isUndoable && <Empty />}
          {checks && checks.length > 0 && (
            <List
              {...{ checks, carriers, laws, facts, today }}
              episodes={props.episodes}
              onPaper={props.onPaper}
              onRename={props.onRename}
              onDelete={(check) => {
                setDeleted(check);
                props.onDelete(check.id);
              }}
            />
          )}
        </div>
        {isUndoable && (
          <Toast
            text={say('checks_deleted', deleted.label || say('checks_no_label'))}
            action={say('checks_undo')}
            onAction={undo}
          />
        )}
        {checks && <TakeAlong {...{ checks, carriers, facts, today }} files={props.files} />}
        <section class="Card" aria-label={say('everything_head')}>
          <DeleteEverything {...props.everything} />
        </section>
      </main>
    </Page>
  );
}

function List(props: {
  checks: readonly SavedCheck[];
  carriers: readonly Carrier[];
  laws: readonly Law[];
  facts: Facts;
  today: IsoDate;
  episodes: ChecksProps['episodes'];
  onPaper: ChecksProps['onPaper'];
  onRename: (id: string, label: string) => void;
  onDelete: (check: SavedCheck) => void;
}) {
  const { checks, carriers, laws, facts, today } = props;
  const [sought, setSought] = useState<Sought>(everything);
  const [most, setMost] = useState(rowsAtOnce);
  const list = useRef<HTMLUListElement>(null);
  const texts = useMemo(() => ({ carriers, laws, facts, today }), [carriers, laws, facts, today]);
  const reruns = useReruns(checks, texts);
  const found = soughtIn(checks, sought, texts, reruns);
  const shown = found.slice(0, most);
  const search = (next: Sought): void => {
    setSought(next);
    setMost(rowsAtOnce);
  };

  const remove = (check: SavedCheck): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('.open') ?? [])];
    const at = shown.indexOf(check);
    (rows[at + 1] ?? rows[at - 1] ?? document.querySelector<HTMLElement>('.Checks .list'))?.focus();
    props.onDelete(check);
  };

  return (
    <>
      <Filters
        {...{ sought, checks, carriers }}
        changed={checks.filter((check) => hasChanged(check, reruns)).length}
        onSought={search}
      />
      <p class="Fine" role="status">
        {say('checks_shown', found.length, checks.length)}
        {reruns.left > 0 && ` ${sayCount('checks_reading', reruns.left)}`}
      </p>
      {found.length > 0 ? (
        <ul class="rows" ref={list} onKeyDown={(event) => moveBetweenRows(event, event.currentTarget)}>
          {shown.map((check) => (
            <CheckRow
              key={check.id}
              {...{ check, carriers, laws, facts }}
              episode={props.episodes.find(({ id }) => id === check.episodeId)?.label}
              onPaper={(kind) => props.onPaper(check.id, kind)}
              reruns={reruns.of.get(check.id) ?? []}
              onRename={(label) => props.onRename(check.id, label)}
              onDelete={() => remove(check)}
            />
          ))}
        </ul>
      ) : (
        <p class="none">
          {say('checks_none_found')}{' '}
          <button type="button" class="LinkButton" onClick={() => search(everything)}>
            {say('checks_show_all')}
          </button>
        </p>
      )}
      {found.length > most && (
        <button type="button" class="Button more" onClick={() => setMost(most + rowsAtOnce)}>
          {say('checks_more', Math.min(rowsAtOnce, found.length - most))}
        </button>
      )}
      <p class="Fine">{say('checks_where')}</p>
    </>
  );
}

function Empty() {
  return (
    <section class="EmptyState">
      <Mark />
      <h2>{say('checks_empty_head')}</h2>
      <p>{say('checks_empty')}</p>
      <a class="Button is-primary" href="/popup.html?page">
        {say('checks_new')}
      </a>
    </section>
  );
}
