import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { Notice } from '../Notice.tsx';
import { checkWords } from '../words.ts';
import { SavedRow } from './SavedRow.tsx';
import { aboutOf, matches, moveBetweenRows } from './savedRows.ts';
import { Toast } from './Toast.tsx';
import { savedVerdict, type Verdict } from './verdict.ts';

const { list: words, toast } = checkWords;

/** The checks she keeps on this computer. */
export function SavedList(props: {
  saved: readonly SavedCheck[];
  carriers: readonly Carrier[];
  laws: readonly Law[];
  facts: Facts;
  /** How many stored checks could not be read. */
  unreadable: number;
  notices: ComponentChildren;
  onOpen: (check: SavedCheck) => void;
  onRename: (id: string, label: string) => void;
  onDelete: (id: string) => void;
  onUndoDelete: (check: SavedCheck) => void;
  onNew: () => void;
  /** Opens the page of all saved checks. */
  onAll?: (() => void) | undefined;
}) {
  const { saved, carriers, laws, facts, unreadable } = props;
  const [sought, setSought] = useState('');
  const [deleted, setDeleted] = useState<SavedCheck>();
  const list = useRef<HTMLUListElement>(null);
  const body = useRef<HTMLElement>(null);
  const about = (check: SavedCheck): string => aboutOf(check, carriers);
  const verdict = (check: SavedCheck): Verdict => savedVerdict(check, { carriers, laws, facts });
  const shown = saved.filter((check) =>
    matches(sought, `${check.label} ${about(check)} ${words.short[verdict(check)]}`),
  );
  const isUndoable = deleted !== undefined && !saved.some(({ id }) => id === deleted.id);

  const remove = (check: SavedCheck): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('.open') ?? [])];
    const at = shown.indexOf(check);
    (rows[at + 1] ?? rows[at - 1] ?? body.current)?.focus();
    setDeleted(check);
    props.onDelete(check.id);
  };
  const undo = (): void => {
    if (deleted) props.onUndoDelete(deleted);
    setDeleted(undefined);
    body.current?.focus();
  };

  return (
    <>
      {saved.length > 0 && <Search text={sought} onText={setSought} />}
      <main class="body is-list" tabIndex={-1} ref={body}>
        {props.notices}
        {unreadable > 0 && (
          <Notice tone="caution" head={words.unreadable(unreadable)}>
            <p>{words.unreadableHelp}</p>
          </Notice>
        )}
        {saved.length === 0 && !isUndoable ? (
          <Empty onNew={props.onNew} />
        ) : (
          <>
            <ul ref={list} onKeyDown={(event) => moveBetweenRows(event, event.currentTarget)}>
              {shown.map((check) => (
                <SavedRow
                  key={check.id}
                  check={check}
                  about={about(check)}
                  verdict={verdict(check)}
                  onOpen={() => props.onOpen(check)}
                  onRename={(label) => props.onRename(check.id, label)}
                  onDelete={() => remove(check)}
                />
              ))}
            </ul>
            {shown.length === 0 && saved.length > 0 && (
              <p class="empty">
                {words.noMatch(sought)}{' '}
                <button type="button" class="LinkButton" onClick={() => setSought('')}>
                  {words.showAll}
                </button>
              </p>
            )}
            <p class="Fine">{words.dates}</p>
          </>
        )}
      </main>
      {isUndoable && <Toast text={toast.deleted(deleted.label)} action={toast.undo} onAction={undo} />}
      {saved.length > 0 && (
        <footer class="PopupFoot">
          {props.onAll && (
            <button type="button" class="Button is-quiet is-small" onClick={props.onAll}>
              {say('check_all_saved')}
            </button>
          )}
          <span class="grow" />
          <button type="button" class="Button is-primary" onClick={props.onNew}>
            <Icon name="plus" />
            {words.new}
          </button>
        </footer>
      )}
    </>
  );
}

function Search({ text, onText }: { text: string; onText: (text: string) => void }) {
  return (
    <search class="Search">
      <div class="wrap">
        <Icon name="search" />
        <input
          type="search"
          class="Input"
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    </search>
  );
}

function Empty({ onNew }: { onNew: () => void }) {
  return (
    <section class="EmptyState">
      <Mark />
      <h2>{words.emptyHead}</h2>
      <p>{words.empty}</p>
      <button type="button" class="Button is-primary" onClick={onNew}>
        {words.check}
      </button>
    </section>
  );
}
