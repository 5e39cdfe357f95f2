import type { Carrier } from '../../criteria/policy.ts';
import { isShown, type OptionsPatch, type OptionsSettings } from '../options/settings.ts';

/** The part of the settings that says which carriers she bills. */
type Shown = Pick<OptionsSettings, 'hiddenCarriers' | 'shownCarriers' | 'defaultCarrier'>;

/**
 * The carriers she has picked: those that are not hidden, once any is, or those of her clinic's list. Until then all are
 * shown and none is picked.
 */
export function picksOf<C extends Pick<Carrier, 'id'>>(
  carriers: readonly C[],
  settings: Shown,
): readonly C[] {
  const { hiddenCarriers, shownCarriers } = settings;
  if (hiddenCarriers.length === 0 && !shownCarriers) return [];
  return carriers.filter(({ id }) => isShown(settings, id));
}

/**
 * What changes when she picks a carrier, or takes it back. Its plans go with it: a portal may name the plan. The first
 * one picked opens first; with the last one taken back all are shown again.
 */
export function withPick(
  carriers: readonly Pick<Carrier, 'id' | 'planOf'>[],
  settings: Shown,
  carrierId: string,
): OptionsPatch {
  const picked = new Set(picksOf(carriers, settings).map(({ id }) => id));
  const isPicked = picked.has(carrierId);
  for (const { id, planOf } of carriers) {
    if (id !== carrierId && planOf !== carrierId) continue;
    if (isPicked) picked.delete(id);
    else picked.add(id);
  }
  if (picked.size === 0) return { hiddenCarriers: [], defaultCarrier: undefined };
  const { defaultCarrier } = settings;
  const isKept = defaultCarrier !== undefined && picked.has(defaultCarrier);
  return {
    hiddenCarriers: carriers.filter(({ id }) => !picked.has(id)).map(({ id }) => id),
    defaultCarrier: isKept ? defaultCarrier : isPicked ? [...picked][0] : carrierId,
  };
}
