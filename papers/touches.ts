import type { Criterion } from '../criteria/policy.ts';

/** A criterion that a text shares words with. */
export interface Touched {
  readonly id: string;
  /** The words they share, as the text has them. */
  readonly shared: readonly string[];
}

/** The longest text that is looked at, in characters. */
export const longestDenial = 4000;

/** Words that say nothing of what a sentence is about: grammar, and what stands in every denial. */
const common = new Set(
  `about after also and any are because been before being but can care client criteria did does for from had has have
  health into its massage medical medically member more must necessary necessity need needed not one only other our
  patient plan policy policies provider request requested review service services shall shows such than that the their
  them then there these they this those through under visit visits was were what when where which who whose will with
  without you your como con del desde esta este las los mas masaje necesidad necesario para pero plan por que sin sus
  una visita visitas`.split(/\s+/),
);

/**
 * The criteria that a denial may touch, the likeliest first, by the plain words they share. It is offered and never
 * decided: the therapist chooses.
 */
export function touchedBy(denial: string, criteria: Readonly<Record<string, Criterion>>): Touched[] {
  const said = new Map(wordsOf(denial.slice(0, longestDenial)).map((word) => [stem(word), word]));
  const entries = Object.entries(criteria).map(([id, { name, statement }]) => ({
    id,
    stems: new Set(wordsOf(`${name} ${statement}`).map(stem)),
  }));
  /** A word that many criteria have tells little of each. */
  const weight = (word: string): number => 1 / entries.filter(({ stems }) => stems.has(word)).length;
  return entries
    .map(({ id, stems }) => {
      const shared = [...said].filter(([each]) => stems.has(each));
      return {
        id,
        shared: shared.map(([, word]) => word),
        score: shared.reduce((sum, [each]) => sum + weight(each), 0),
      };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ id, shared }) => ({ id, shared }));
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !common.has(word));

/** What a word begins with, so that `improving` and `improvement` are the same. */
const stem = (word: string): string => word.replace(/(?:es|ed|e|s)$/, '').slice(0, 6);
