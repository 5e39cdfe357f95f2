import type { Carrier } from '../../criteria/policy.ts';
import { tabWords as words } from '../words.ts';

/** The tab the popup was opened on, and what can be said of it. */
export interface TabInFront {
  /** The payer's name as the page gives it, where no list of ours knows whose it is, or it was said once. */
  readonly payer?: string | undefined;
  /** The carrier that this name was said to be. */
  readonly remembered?: string | undefined;
  readonly host?: string | undefined;
  readonly isOff: boolean;
  /** Whether criteria can be shown there on request. */
  readonly canShow: boolean;
  /** It was asked to, and the page did not let us. */
  readonly refused: boolean;
  readonly onRemember: (payer: string, carrierId: string) => void;
  readonly onForget: (payer: string) => void;
  readonly onOff: (host: string) => void;
  readonly onOn: (host: string) => void;
  readonly onShow: (carrierId: string) => void;
}

/** What can be done about the tab in front: nothing of it can be done from inside the page. */
export function ThisTab(props: { tab: TabInFront; carrier: Carrier; carriers: readonly Carrier[] }) {
  const { tab, carrier, carriers } = props;
  const { payer, remembered, host } = tab;
  const known = carriers.find(({ id }) => id === remembered);
  if (!payer && !host && !tab.canShow) return null;
  return (
    <section class="ThisTab" aria-labelledby="this-tab">
      <h2 id="this-tab" class="SubHead">
        {words.head}
      </h2>
      {payer && known && (
        <p>
          {words.remembered(known.name, payer)}{' '}
          <button type="button" class="LinkButton" onClick={() => tab.onForget(payer)}>
            {words.forget}
          </button>
        </p>
      )}
      {payer && !known && (
        <button type="button" class="LinkButton" onClick={() => tab.onRemember(payer, carrier.id)}>
          {words.remember(carrier.name, payer)}
        </button>
      )}
      {tab.canShow && (
        <button type="button" class="LinkButton" onClick={() => tab.onShow(carrier.id)}>
          {words.show}
        </button>
      )}
      {tab.refused && <p role="status">{words.notHere}</p>}
      {host && tab.isOff && (
        <p>
          {words.isOff(host)}{' '}
          <button type="button" class="LinkButton" onClick={() => tab.onOn(host)}>
            {words.on}
          </button>
        </p>
      )}
      {host && !tab.isOff && (
        <button type="button" class="LinkButton" onClick={() => tab.onOff(host)}>
          {words.off(host)}
        </button>
      )}
    </section>
  );
}
