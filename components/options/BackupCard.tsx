import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MessageKey, say, sayCount } from '../../language/say.ts';
import { Toast } from '../check/Toast.tsx';
import { FileButton } from '../FileButton.tsx';
import { Notice } from '../Notice.tsx';
import { Passphrase } from './Passphrase.tsx';
import { Segmented } from './Segmented.tsx';

/** Of one kind of thing in a backup: how many are not here, here just so, and here too but not just so. */
export interface BackupCount {
  readonly kind: 'settings' | 'plans' | 'checks' | 'episodes' | 'papers' | 'practice';
  readonly fresh: number;
  readonly same: number;
  readonly differing: number;
}

type NotRead = 'too-big' | 'too-deep' | 'damaged' | 'newer' | 'not-ours' | 'other-file' | 'unreadable';

/** What a chosen backup came to. `open` gives nothing where the passphrase is another one. */
export type BackupRead =
  | {
      readonly kind: 'contents';
      readonly counts: readonly BackupCount[];
      readonly unreadable: number;
      /** Brings it back; what it returns makes all as it was. */
      readonly restore: (clash: 'here' | 'backup') => Promise<() => Promise<void>>;
    }
  | { readonly kind: 'sealed'; readonly open: (passphrase: string) => Promise<BackupRead | undefined> }
  | { readonly kind: 'refused'; readonly why: NotRead };

/** Everything to a file, and back. */
export interface BackupProps {
  /** Gives her the file; `withKept`: also what is kept on this computer only. Whether it was made. */
  readonly onSave: (passphrase: string, withKept: boolean) => Promise<boolean>;
  readonly onRead: (file: File) => Promise<BackupRead>;
  /** Runs an action, and says whether it was done. */
  readonly onDo: (action: () => Promise<void>) => Promise<boolean>;
}

/** A passphrase shorter than this is guessed too soon. */
const shortest = 8;

/** Saves everything to a file that only her passphrase opens, and brings it back after a look at it. */
export function BackupCard({ backup }: { backup: BackupProps }) {
  return (
    <section class="Card TransferCard" id="backup" aria-labelledby="backup-head">
      <header>
        <h2 id="backup-head">{say('backup_head')}</h2>
        <p>{say('backup_help')}</p>
      </header>
      <Save onSave={backup.onSave} />
      <BringBack backup={backup} />
    </section>
  );
}

type Wrong = 'backup_short' | 'backup_not_alike';

function Save({ onSave }: { onSave: BackupProps['onSave'] }) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [withKept, setWithKept] = useState(true);
  const [wrong, setWrong] = useState<Wrong>();
  const [isSaved, setSaved] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves once the sentence has been drawn
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  const typed =
    (set: (text: string) => void) => (event: InputEvent & { currentTarget: HTMLInputElement }) => {
      set(event.currentTarget.value);
      setWrong(undefined);
      setSaved(false);
    };
  const save = async (): Promise<void> => {
    if (passphrase.length < shortest) setWrong('backup_short');
    else if (passphrase !== again) setWrong('backup_not_alike');
    else if (await onSave(passphrase, withKept)) {
      setSaved(true);
      setPassphrase('');
      setAgain('');
    }
  };
  return (
    <form
      class="inner"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3>{say('backup_save_head')}</h3>
      <label class="Tick">
        <input
          type="checkbox"
          checked={withKept}
          onChange={(event) => setWithKept(event.currentTarget.checked)}
        />
        <span>{say('backup_with_kept')}</span>
      </label>
      <div class="Two">
        <Secret
          id="backup-passphrase"
          label={say('backup_passphrase')}
          value={passphrase}
          wrong={wrong === 'backup_short' ? say('backup_short', shortest) : undefined}
          onInput={typed(setPassphrase)}
        />
        <Secret
          id="backup-again"
          label={say('backup_again')}
          value={again}
          wrong={wrong === 'backup_not_alike' ? say('backup_not_alike') : undefined}
          onInput={typed(setAgain)}
        />
      </div>
      <p class="Fine">{say('backup_passphrase_help')}</p>
      <div class="actions">
        <button type="submit" class="Button">
          {say('backup_save')}
        </button>
        <span role="status">{isSaved && say('backup_saved')}</span>
      </div>
    </form>
  );
}

function Secret(props: {
  id: string;
  label: string;
  value: string;
  wrong: string | undefined;
  onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => void;
}) {
  const { id, label, value, wrong, onInput } = props;
  return (
    <div class="Field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="Input"
        type="password"
        autocomplete="new-password"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onInput={onInput}
      />
      {wrong !== undefined && (
        <p id={`${id}-wrong`} class="Wrong">
          {wrong}
        </p>
      )}
    </div>
  );
}

type Contents = Extract<BackupRead, { kind: 'contents' }>;
type At =
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly undo: () => Promise<void> }
  | { readonly kind: 'undone' }
  | BackupRead;

function BringBack({ backup }: { backup: BackupProps }) {
  const [at, setAt] = useState<At>({ kind: 'idle' });
  const chooser = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (at.kind === 'done') box.current?.querySelector<HTMLElement>('.Toast button')?.focus();
    if (at.kind === 'undone') chooser.current?.focus();
  }, [at.kind]);
  const cancel = (): void => {
    setAt({ kind: 'idle' });
    chooser.current?.focus();
  };
  const restore = async (contents: Contents, clash: 'here' | 'backup'): Promise<void> => {
    let undo = async (): Promise<void> => undefined;
    const isDone = await backup.onDo(async () => {
      undo = await contents.restore(clash);
    });
    if (isDone) setAt({ kind: 'done', undo });
  };
  return (
    <div class="inner" ref={box}>
      <h3>{say('backup_back_head')}</h3>
      <div class="actions">
        <FileButton
          text={say('backup_choose')}
          accept=".json,application/json"
          field={chooser}
          onFile={(file) => backup.onRead(file).then(setAt)}
        />
      </div>
      {at.kind === 'sealed' && (
        <Passphrase
          // Another file is another passphrase.
          key={at.open}
          id="backup-open"
          open={at.open}
          onOpened={(opened) => {
            setAt(opened);
            // The field that had the focus goes.
            if (opened.kind === 'refused') chooser.current?.focus();
          }}
        />
      )}
      <div role="status">
        {at.kind === 'refused' && (
          <Notice tone="caution" flush head={say('transfer_refused')}>
            <p>{whyNotRead(at.why)}</p>
          </Notice>
        )}
        {at.kind === 'undone' && <p>{say('backup_undone')}</p>}
      </div>
      {at.kind === 'contents' && (
        <Preview contents={at} onRestore={(clash) => void restore(at, clash)} onCancel={cancel} />
      )}
      {at.kind === 'done' && (
        <Toast
          text={say('backup_done')}
          action={say('checks_undo')}
          onAction={() =>
            void backup.onDo(at.undo).then((isUndone) => {
              if (isUndone) setAt({ kind: 'undone' });
            })
          }
        />
      )}
    </div>
  );
}

const kinds: Readonly<Record<BackupCount['kind'], MessageKey>> = {
  settings: 'backup_settings',
  plans: 'backup_plans',
  checks: 'backup_checks',
  episodes: 'backup_episodes',
  papers: 'backup_papers',
  practice: 'backup_practice',
};

function Preview(props: {
  contents: Contents;
  onRestore: (clash: 'here' | 'backup') => void;
  onCancel: () => void;
}) {
  const { counts, unreadable } = props.contents;
  const [clash, setClash] = useState<'here' | 'backup'>('here');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const isDifferent = counts.some(({ differing }) => differing > 0);
  const isNews = isDifferent || counts.some(({ fresh }) => fresh > 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape for the whole preview; the button does the same
    <div
      class="Preview"
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        {isNews ? say('backup_preview') : say('transfer_nothing_new')}
      </h4>
      {counts.length > 0 && (
        <table class="KeptTable">
          <thead>
            <tr>
              <th scope="col">{say('transfer_what')}</th>
              <th scope="col">{say('backup_fresh')}</th>
              <th scope="col">{say('backup_differing')}</th>
              <th scope="col">{say('backup_same')}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ kind, fresh, same, differing }) => (
              <tr key={kind}>
                <th scope="row">{say(kinds[kind])}</th>
                <td>{fresh}</td>
                <td>{differing}</td>
                <td>{same}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {unreadable > 0 && <p>{sayCount('backup_unreadable', unreadable)}</p>}
      {isDifferent && (
        <div class="Field">
          <span class="label">{say('backup_clash')}</span>
          <div>
            <Segmented
              name="backup-clash"
              label={say('backup_clash')}
              value={clash}
              options={[
                { value: 'here', text: say('backup_clash_here') },
                { value: 'backup', text: say('backup_clash_backup') },
              ]}
              onChange={setClash}
            />
          </div>
        </div>
      )}
      <div class="actions">
        {isNews && (
          <button type="button" class="Button is-primary" onClick={() => props.onRestore(clash)}>
            {say('backup_restore')}
          </button>
        )}
        <button type="button" class="Button" onClick={props.onCancel}>
          {say(isNews ? 'transfer_cancel' : 'transfer_close')}
        </button>
      </div>
    </div>
  );
}

function whyNotRead(why: NotRead): string {
  switch (why) {
    case 'too-big':
      return say('backup_too_big');
    case 'too-deep':
    case 'damaged':
      return say('backup_damaged');
    case 'newer':
      return say('transfer_of_newer');
    case 'not-ours':
      return say('backup_not_ours');
    case 'other-file':
      return say('backup_another_kind');
    case 'unreadable':
      return say('transfer_not_readable');
    default:
      return why satisfies never;
  }
}
