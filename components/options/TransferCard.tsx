import type { Carrier } from '../../criteria/policy.ts';
import { say } from '../../language/say.ts';
import { TakeIn } from './TakeIn.tsx';
import { TakeOut } from './TakeOut.tsx';
import type { TransferProps } from './transfer.ts';

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
