import type { Words } from '../language/say.ts';
import type { Entry } from './paper.ts';

/** What of a paper is the therapist's own and no client's. Kept apart from what is typed into a paper. */
const practiceFields = ['practice.name', 'practice.license', 'practice.npi', 'practice.phone'] as const;

/** One of her own details. */
export type PracticeField = (typeof practiceFields)[number];

/** Whether a field is one of her own details. */
export const isPracticeField = (id: string): id is PracticeField =>
  practiceFields.some((field) => field === id);

/** Who writes: her details, to be typed once and kept if she likes. */
export function practice(words: Words, ...fields: readonly PracticeField[]): Entry {
  const labels = {
    'practice.name': words.say('paper_from'),
    'practice.license': words.say('paper_practice_license'),
    'practice.npi': words.say('paper_practice_npi'),
    'practice.phone': words.say('paper_practice_phone'),
  };
  return {
    label: words.say('paper_from'),
    fields: fields.map((id) => ({ id, label: labels[id], value: '' })),
  };
}
