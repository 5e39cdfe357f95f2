import type { Carrier } from '../../criteria/policy.ts';
import { rememberedWords as words } from '../words.ts';

/** What she has said of payer names and of sites. */
export interface Remembered {
  readonly names: readonly { readonly payer: string; readonly carrierId: string }[];
  readonly sitesOff: readonly string[];
  readonly onForget: (payer: string) => void;
  readonly onTurnOn: (host: string) => void;
}

/** Payer names and sites that she has decided on, each to be taken back; nothing where there are none. */
export function RememberedCard({ said, carriers }: { said: Remembered; carriers: readonly Carrier[] }) {
  if (said.names.length + said.sitesOff.length === 0) return null;
  return (
    <section class="Card" id="remembered" aria-labelledby="remembered-head">
      <header>
        <h2 id="remembered-head">{words.head}</h2>
        <p>{words.help}</p>
      </header>
      {said.names.map(({ payer, carrierId }) => (
        <div class="Row" key={payer}>
          <b>{words.name(payer, carriers.find(({ id }) => id === carrierId)?.name ?? carrierId)}</b>
          <button
            type="button"
            class="Button is-small"
            aria-label={words.forgetName(payer)}
            onClick={() => said.onForget(payer)}
          >
            {words.forget}
          </button>
        </div>
      ))}
      {said.sitesOff.map((host) => (
        <div class="Row" key={host}>
          <b>{words.site(host)}</b>
          <button
            type="button"
            class="Button is-small"
            aria-label={words.onName(host)}
            onClick={() => said.onTurnOn(host)}
          >
            {words.on}
          </button>
        </div>
      ))}
    </section>
  );
}
