import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { Icon } from '../Icon.tsx';
import { Mark } from '../Mark.tsx';
import { Notice } from '../Notice.tsx';
import { checkWords } from '../words.ts';
import { nameOf, policiesOf } from './reading.ts';
import { SavedRow } from './SavedRow.tsx';
import { Toast } from './Toast.tsx';

const { list: words, toast } = checkWords;

/** The checks she keeps on this computer. */
export function SavedList(props: {
  saved: readonly SavedCheck[];
  carriers: readonly Carrier[];
  /** How many stored checks could not be read. */
  unreadable: number;
  notices: ComponentChildren;
  onOpen: (check: SavedCheck) => void;
  onRename: (id: string, label: string) => void;
  onDelete: (id: string) => void;
  onUndoDelete: (check: SavedCheck) => void;
  onNew: () => void;
}) {
  const { saved, carriers, unreadable } = props;
  const [sought, setSought] = useState('');
  const [deleted, setDeleted] = useState<SavedCheck>();
  const list = useRef<HTMLUListElement>(null);
  const about = (check: SavedCheck): string => aboutOf(check, carriers);
  const shown = saved.filter((check) =>
    matches(sought, `${check.label} ${about(check)} ${words.short[check.outcome]}`),
  );
  const isUndoable = deleted !== undefined && !saved.some(({ id }) => id === deleted.id);

  const remove = (check: SavedCheck): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLButtonElement>('.open') ?? [])];
    const at = shown.indexOf(check);
    (rows[at + 1] ?? rows[at - 1])?.focus();
    setDeleted(check);
    props.onDelete(check.id);
  };
  const undo = (): void => {
    if (deleted) props.onUndoDelete(deleted);
    setDeleted(undefined);
  };

  return (
    <>
      {saved.length > 0 && <Search text={sought} onText={setSought} />}
      <main class="body is-list" tabIndex={-1}>
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

function aboutOf({ carrierId, policyId }: SavedCheck, carriers: readonly Carrier[]): string {
  const carrier = carriers.find(({ id }) => id === carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === policyId);
  return [carrier?.name ?? carrierId, policy ? nameOf(policy) : policyId].join(', ');
}

const matches = (sought: string, text: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** Up and down go from row to row, past the small buttons. */
function moveBetweenRows(event: KeyboardEvent, list: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLInputElement) return;
  const rows = [...list.querySelectorAll<HTMLButtonElement>('.open')];
  const at = rows.findIndex((row) =>
    row.parentElement?.contains(event.target instanceof Node ? event.target : null),
  );
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
