import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Carrier } from '../../criteria/policy.ts';
import { say, sayCount } from '../../language/say.ts';
import { FileButton } from '../FileButton.tsx';
import { Notice } from '../Notice.tsx';
import { type ChangeToTake, changeText } from './changeText.ts';
import { Passphrase } from './Passphrase.tsx';
import type { NotRead, SettingsRead, TransferProps } from './transfer.ts';

type At = { readonly kind: 'idle' } | { readonly kind: 'done'; readonly taken: number } | SettingsRead;

/** Settings from a file, a picture or a code, with a look at what will change. */
export function TakeIn({ transfer, carriers }: { transfer: TransferProps; carriers: readonly Carrier[] }) {
  const [at, setAt] = useState<At>({ kind: 'idle' });
  const [pasted, setPasted] = useState('');
  const chooser = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (at.kind === 'changes') heading.current?.focus();
  }, [at.kind]);
  const read = async (from: File | string): Promise<void> => setAt(await transfer.onRead(from));
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
          <FileButton
            text={say('transfer_choose')}
            accept=".json,application/json,image/*"
            field={chooser}
            onFile={read}
          />
        </div>
      </form>
      {at.kind === 'sealed' && (
        <Passphrase
          // Another file is another passphrase.
          key={at.open}
          id="transfer-open"
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
