import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../language/say.ts';

/** Asks for the passphrase of what was chosen; says that one does not open it. */
export function Passphrase<Read>(props: {
  id: string;
  /** Gives nothing where the passphrase is another one. */
  open: (passphrase: string) => Promise<Read | undefined>;
  onOpened: (read: Read) => void;
}) {
  const wrongId = `${props.id}-wrong`;
  const [passphrase, setPassphrase] = useState('');
  const [isWrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="Field"
      onSubmit={(event) => {
        event.preventDefault();
        void props.open(passphrase).then((read) => (read ? props.onOpened(read) : setWrong(true)));
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
        aria-invalid={isWrong}
        aria-describedby={isWrong ? wrongId : undefined}
        onInput={(event) => setPassphrase(event.currentTarget.value)}
      />
      {isWrong && (
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
