import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Carrier } from '../../criteria/policy.ts';
import { say, sayCount } from '../../language/say.ts';
import { Notice } from '../Notice.tsx';
import { type ChangeToTake, changeText } from './changeText.ts';
import { Passphrase } from './Passphrase.tsx';
import { mostInQr, QrCode } from './QrCode.tsx';

/** Why a file, a picture or a code was not read. */
export type NotRead =
  | 'too-big'
  | 'too-deep'
  | 'damaged'
  | 'newer'
  | 'not-ours'
  | 'other-file'
  | 'unreadable'
  | 'no-code-in-picture';

/** What a file or a code came to. `open` gives nothing where the passphrase is another one. */
export type SettingsRead =
  | {
      readonly kind: 'changes';
      readonly changes: readonly ChangeToTake[];
      readonly take: () => Promise<void>;
    }
  | { readonly kind: 'sealed'; readonly open: (passphrase: string) => Promise<SettingsRead | undefined> }
  | { readonly kind: 'refused'; readonly why: NotRead };

/** Settings to another browser, and from it. */
export interface TransferProps {
  /** Gives her all that follows her as a file. */
  onSave: (passphrase: string) => Promise<void>;
  /** The same as a code. */
  onCode: (passphrase: string) => Promise<string>;
  onCopy: (text: string) => Promise<void>;
  /** Reads what she chose or pasted; nothing is kept yet. */
  onRead: (from: File | string) => Promise<SettingsRead>;
  /** Runs `take`, and says whether it was kept. */
  onTake: (take: () => Promise<void>) => Promise<boolean>;
}

/** Takes settings and plans to a browser of another family, and takes them in, with a look at what will change. */
export function TransferCard({
  transfer,
  carriers,
}: {
  transfer: TransferProps;
  carriers: readonly Carrier[];
}) {
  return (
    <section class="Card TransferCard" id="transfer" aria-labelledby="transfer-head">
      <header>
        <h2 id="transfer-head">{say('transfer_head')}</h2>
        <p>{say('transfer_help')}</p>
      </header>
      <TakeOut transfer={transfer} />
      <TakeIn transfer={transfer} carriers={carriers} />
    </section>
  );
}

function TakeOut({ transfer }: { transfer: TransferProps }) {
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string>();
  const [isCopied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (code !== undefined) field.current?.focus();
  }, [code]);
  const show = async (): Promise<void> => {
    setCopied(false);
    setCode(await transfer.onCode(passphrase));
  };
  return (
    <div class="inner">
      <h3>{say('transfer_out')}</h3>
      <div class="Field">
        <label for="transfer-passphrase">{say('transfer_passphrase')}</label>
        <input
          id="transfer-passphrase"
          class="Input"
          type="password"
          autocomplete="new-password"
          value={passphrase}
          aria-describedby="transfer-passphrase-help"
          onInput={(event) => {
            setPassphrase(event.currentTarget.value);
            setCode(undefined);
          }}
        />
        <span id="transfer-passphrase-help" class="help">
          {say('transfer_passphrase_help')}
        </span>
      </div>
      <div class="actions">
        <button type="button" class="Button" onClick={() => void transfer.onSave(passphrase)}>
          {say('transfer_save')}
        </button>
        <button type="button" class="Button" onClick={() => void show()}>
          {say('transfer_show_code')}
        </button>
      </div>
      {code !== undefined && (
        <div class="code">
          <div class="Field">
            <label for="transfer-code">{say('transfer_code')}</label>
            <textarea id="transfer-code" class="Input" ref={field} readOnly rows={4} value={code} />
          </div>
          <div class="actions">
            <button
              type="button"
              class="Button is-small"
              onClick={() => void transfer.onCopy(code).then(() => setCopied(true))}
            >
              {say('transfer_copy')}
            </button>
            <span role="status">{isCopied && say('check_problem_copied')}</span>
          </div>
          {code.length > mostInQr ? (
            <p class="Fine">{say('transfer_no_qr')}</p>
          ) : (
            <QrCode text={code} label={say('transfer_qr')} />
          )}
        </div>
      )}
    </div>
  );
}

type At =
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly taken: number }
  | Extract<SettingsRead, { kind: 'refused' | 'changes' }>
  | (Extract<SettingsRead, { kind: 'sealed' }> & { readonly isWrong: boolean });

function TakeIn({ transfer, carriers }: { transfer: TransferProps; carriers: readonly Carrier[] }) {
  const [at, setAt] = useState<At>({ kind: 'idle' });
  const [pasted, setPasted] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (at.kind === 'changes') heading.current?.focus();
  }, [at.kind]);
  const show = (read: SettingsRead): void =>
    setAt(read.kind === 'sealed' ? { ...read, isWrong: false } : read);
  const read = async (from: File | string): Promise<void> => show(await transfer.onRead(from));
  const stop = (next: At): void => {
    setAt(next);
    setPasted('');
    chooser.current?.focus();
  };
  return (
    <div class="inner">
      <h3>{say('transfer_in')}</h3>
      <form
        class="Field"
        onSubmit={(event) => {
          event.preventDefault();
          if (pasted.trim() !== '') void read(pasted);
        }}
      >
        <label for="transfer-pasted">{say('transfer_paste')}</label>
        <textarea
          id="transfer-pasted"
          class="Input"
          rows={2}
          spellcheck={false}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
        />
        <div class="actions">
          <button type="submit" class="Button">
            {say('transfer_read')}
          </button>
          <label class="Button FileButton">
            {say('transfer_choose')}
            <input
              ref={chooser}
              type="file"
              accept=".json,application/json,image/*"
              onChange={(event) => {
                const { currentTarget } = event;
                const [file] = currentTarget.files ?? [];
                // The same file can be chosen again once it is mended.
                if (file)
                  void read(file).finally(() => {
                    currentTarget.value = '';
                  });
              }}
            />
          </label>
        </div>
      </form>
      {at.kind === 'sealed' && (
        <Passphrase
          id="transfer-open"
          isWrong={at.isWrong}
          onOpen={async (passphrase) => {
            const opened = await at.open(passphrase);
            if (!opened) setAt({ ...at, isWrong: true });
            else {
              show(opened);
              // The field that had the focus goes.
              if (opened.kind === 'refused') chooser.current?.focus();
            }
          }}
        />
      )}
      <div role="status">
        {at.kind === 'refused' && (
          <Notice tone="caution" flush head={say('transfer_refused')}>
            <p>{whyNotRead(at.why)}</p>
          </Notice>
        )}
        {at.kind === 'done' && <p>{sayCount('transfer_done', at.taken)}</p>}
      </div>
      {at.kind === 'changes' && (
        <div class="Preview">
          <h4 ref={heading} tabIndex={-1}>
            {at.changes.length === 0
              ? say('transfer_nothing_new')
              : sayCount('transfer_changes', at.changes.length)}
          </h4>
          {at.changes.length > 0 && <ChangeTable changes={at.changes} carriers={carriers} />}
          <div class="actions">
            {at.changes.length > 0 && (
              <button
                type="button"
                class="Button is-primary"
                onClick={async () => {
                  if (await transfer.onTake(at.take)) stop({ kind: 'done', taken: at.changes.length });
                }}
              >
                {say('transfer_take')}
              </button>
            )}
            <button type="button" class="Button" onClick={() => stop({ kind: 'idle' })}>
              {say(at.changes.length > 0 ? 'transfer_cancel' : 'transfer_close')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function ChangeTable(props: { changes: readonly ChangeToTake[]; carriers: readonly Carrier[] }) {
  return (
    <table class="KeptTable">
      <thead>
        <tr>
          <th scope="col">{say('transfer_what')}</th>
          <th scope="col">{say('transfer_now')}</th>
          <th scope="col">{say('transfer_then')}</th>
        </tr>
      </thead>
      <tbody>
        {props.changes.map((change) => {
          const { what, before, after } = changeText(change, props.carriers);
          return (
            <tr key={change.key}>
              <th scope="row">{what}</th>
              <td>{before}</td>
              <td>{after}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function whyNotRead(why: NotRead): string {
  switch (why) {
    case 'too-big':
      return say('transfer_too_big');
    case 'too-deep':
    case 'damaged':
      return say('transfer_damaged');
    case 'newer':
      return say('transfer_of_newer');
    case 'not-ours':
      return say('transfer_not_ours');
    case 'other-file':
      return say('transfer_another_kind');
    case 'unreadable':
      return say('transfer_not_readable');
    case 'no-code-in-picture':
      return say('transfer_no_code');
    default:
      return why satisfies never;
  }
}
