import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/say.ts';
import { mostInQr, QrCode } from './QrCode.tsx';
import type { TransferProps } from './transfer.ts';

/** Settings as a file or as a code, sealed with a passphrase if she wants one. */
export function TakeOut({ transfer }: { transfer: TransferProps }) {
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
