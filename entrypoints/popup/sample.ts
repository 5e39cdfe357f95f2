import { carriers } from '../../carriers/index.ts';
import { newDraft } from '../../components/check/draft.ts';
import type { Draft } from '../../criteria/check.ts';
import { say } from '../../language/say.ts';
import { today } from '../../platform/clock.ts';

/** The sample page's visit, of the carrier it names or any; nothing if the check was not opened from there. */
export function sampleVisit(carrierId: string | null): Draft | undefined {
  if (carrierId === null) return undefined;
  const carrier = carriers.find(({ id }) => id === carrierId) ?? carriers[0];
  return carrier && { ...newDraft(carrier, today()), label: say('check_sample_label'), sample: true };
}
