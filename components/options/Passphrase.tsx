import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/say.ts';

/** Asks for the passphrase of what was chosen; says that one does not open it. */
export function Passphrase(props: {
  id: string;
  isWrong: boolean;
  onOpen: (passphrase: string) => Promise<void>;
}) {
  const wrongId = `${props.id}-wrong`;
  const [passphrase, setPassphrase] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="Field"
      onSubmit={(event) => {
        event.preventDefault();
        void props.onOpen(passphrase);
      }}
    >
      <label for={props.id}>{say('transfer_sealed')}</label>
      <input
        id={props.id}
        ref={field}
        class="Input"
        type="password"
        autocomplete="current-password"
        value={passphrase}
        aria-invalid={props.isWrong}
        aria-describedby={props.isWrong ? wrongId : undefined}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      {props.isWrong && (
        <span id={wrongId} class="help" role="alert">
          {say('transfer_wrong')}
        </span>
      )}
      <div class="actions">
        <button type="submit" class="Button">
          {say('transfer_open')}
        </button>
      </div>
    </form>
  );
}
