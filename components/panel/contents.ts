import type { IsoDate } from '../../criteria/dates.ts';
import type { Plan } from '../../criteria/plan.ts';
import type { Carrier, Law } from '../../criteria/policy.ts';
import type { SeenBenefitProps } from './SeenBenefit.tsx';

/** A carrier to choose. */
export interface CarrierName {
  readonly id: string;
  readonly name: string;
}

/** What the panel shows: published criteria, nothing of a patient. The same shape as in platform/messages.ts. */
export type PanelContents =
  | {
      readonly kind: 'carrier';
      readonly carrier: Carrier;
      readonly laws: readonly Law[];
      readonly dateOfService: IsoDate;
      /** What the therapist noted of this carrier's plans; it stands above the policy. */
      readonly plans?: readonly Plan[];
      /** The id of the one among them that the page names. */
      readonly namedPlan?: string;
      /** What the page itself says of the massage benefit. */
      readonly seen?: SeenBenefitProps;
      /** Carriers and plans to switch to. */
      readonly others: readonly CarrierName[];
    }
  | {
      readonly kind: 'choose';
      readonly found: readonly CarrierName[];
      readonly others: readonly CarrierName[];
    }
  | { readonly kind: 'unknown'; readonly payer: string; readonly others: readonly CarrierName[] };
