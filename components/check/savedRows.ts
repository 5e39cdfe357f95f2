import type { SavedCheck } from '../../criteria/check.ts';
import type { Carrier } from '../../criteria/policy.ts';
import { nameOf, policiesOf } from './reading.ts';

/** Whose criteria a check was held against: carrier and policy in words, or their ids where they are unknown here. */
export function aboutOf({ carrierId, policyId }: SavedCheck, carriers: readonly Carrier[]): string {
  const carrier = carriers.find(({ id }) => id === carrierId);
  const policy = carrier && policiesOf(carrier).find(({ id }) => id === policyId);
  return [carrier?.name ?? carrierId, policy ? nameOf(policy) : policyId].join(', ');
}

/** Whether a text holds every word that is sought, in any order. */
export const matches = (sought: string, text: string): boolean =>
  sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** Up and down go from row to row, past the small buttons. What opens a row has the class `open`. */
export function moveBetweenRows(event: KeyboardEvent, list: HTMLElement): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || event.target instanceof HTMLInputElement) return;
  const rows = [...list.querySelectorAll<HTMLElement>('.open')];
  const at = rows.findIndex((row) =>
    row.parentElement?.contains(event.target instanceof Node ? event.target : null),
  );
  const next = rows[at + step];
  if (at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
