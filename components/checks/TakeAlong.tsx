import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SavedCheck } from '../../criteria/check.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { checksFile } from '../../exchange/checks-file.ts';
import { csvOf } from '../../exchange/csv.ts';
import { compare, type Incoming } from '../../exchange/incoming.ts';
import { say, sayCount } from '../../language/say.ts';
import { Toast } from '../check/Toast.tsx';
import { FileButton } from '../FileButton.tsx';
import { Notice } from '../Notice.tsx';
import { Preview } from './Preview.tsx';
import { tableOf } from './table.ts';

/** What a chosen file came to. */
export type FileRead =
  | { readonly kind: 'read'; readonly checks: readonly SavedCheck[]; readonly unreadable: number }
  | {
      readonly kind: 'refused';
      readonly why:
        | 'too-big'
        | 'too-many'
        | 'too-deep'
        | 'damaged'
        | 'newer'
        | 'not-ours'
        | 'other-file'
        | 'unreadable';
    };

/** Files of saved checks, out and in. */
export interface FilesProps {
  /** Gives her a text as a file. */
  onDownload: (name: string, type: string, text: string) => void;
  /** Reads a file she chose; nothing is kept yet. */
  onRead: (file: File) => Promise<FileRead>;
  /** Keeps checks, all or none. Whether they are. */
  onImport: (checks: readonly SavedCheck[]) => Promise<boolean>;
  /** Takes away what was imported last, and puts back what it replaced. Whether it is done. */
  onUndoImport: () => Promise<boolean>;
  newId: () => string;
  /** This instant, as `2026-11-23T17:04:05.000Z`. */
  now: () => string;
}

type At =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly why: Extract<FileRead, { kind: 'refused' }>['why'] }
  | { readonly kind: 'preview'; readonly incoming: Incoming; readonly unreadable: number }
  | { readonly kind: 'done'; readonly kept: number }
  | { readonly kind: 'undone' };

/** Saved checks to a spreadsheet or a file, and from a file of another Touchstone, with a look at it first. */
export function TakeAlong(props: {
  checks: readonly SavedCheck[];
  carriers: readonly Carrier[];
  facts: Facts;
  today: IsoDate;
  files: FilesProps;
}) {
  const { checks, carriers, facts, today, files } = props;
  const [at, setAt] = useState<At>({ kind: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (at.kind === 'done') box.current?.querySelector<HTMLElement>('.Toast button')?.focus();
    if (at.kind === 'undone') chooser.current?.focus();
  }, [at]);

  const choose = async (file: File): Promise<void> => {
    const read = await files.onRead(file);
    setAt(
      read.kind === 'refused'
        ? read
        : {
            kind: 'preview',
            incoming: compare(checks, read.checks, files.newId),
            unreadable: read.unreadable,
          },
    );
  };
  const cancel = (): void => {
    setAt({ kind: 'idle' });
    chooser.current?.focus();
  };
  const bringIn = async (kept: readonly SavedCheck[]): Promise<void> => {
    if (await files.onImport(kept)) setAt({ kind: 'done', kept: kept.length });
  };
  const undo = async (): Promise<void> => {
    if (await files.onUndoImport()) setAt({ kind: 'undone' });
  };
  const name = `touchstone-checks-${today}`;
  return (
    <section class="Card TakeAlong" aria-labelledby="take-along">
      <header>
        <h2 id="take-along">{say('checks_take')}</h2>
        <p>{say('checks_take_help')}</p>
      </header>
      <div class="inner" ref={box}>
        <div class="actions">
          {checks.length > 0 && (
            <>
              <button
                type="button"
                class="Button"
                onClick={() =>
                  files.onDownload(
                    `${name}.csv`,
                    'text/csv;charset=utf-8',
                    csvOf(tableOf(checks, carriers, facts)),
                  )
                }
              >
                {say('checks_csv')}
              </button>
              <button
                type="button"
                class="Button"
                onClick={() =>
                  files.onDownload(`${name}.json`, 'application/json', checksFile(checks, files.now()))
                }
              >
                {say('checks_json')}
              </button>
            </>
          )}
          <FileButton
            text={say('checks_bring_in')}
            accept=".json,application/json"
            field={chooser}
            onFile={choose}
          />
        </div>
        <div role="status">
          {at.kind === 'refused' && (
            <Notice tone="caution" flush head={say('checks_file_refused')}>
              <p>{whyRefused(at.why)}</p>
            </Notice>
          )}
          {at.kind === 'undone' && <p>{say('checks_import_undone')}</p>}
        </div>
        {at.kind === 'preview' && (
          <Preview
            incoming={at.incoming}
            unreadable={at.unreadable}
            carriers={carriers}
            newId={files.newId}
            onKeep={(kept) => void bringIn(kept)}
            onCancel={cancel}
          />
        )}
        {at.kind === 'done' && (
          <Toast
            text={sayCount('checks_imported', at.kept)}
            action={say('checks_undo')}
            onAction={() => void undo()}
          />
        )}
      </div>
    </section>
  );
}

function whyRefused(why: Extract<FileRead, { kind: 'refused' }>['why']): string {
  switch (why) {
    case 'too-big':
      return say('checks_file_too_big');
    case 'too-many':
      return say('checks_file_too_many');
    case 'too-deep':
      return say('checks_file_too_deep');
    case 'damaged':
      return say('checks_file_damaged');
    case 'newer':
      return say('checks_file_newer');
    case 'other-file':
      return say('checks_file_another');
    case 'not-ours':
      return say('checks_file_not_ours');
    case 'unreadable':
      return say('checks_file_unreadable');
    default:
      return why satisfies never;
  }
}
