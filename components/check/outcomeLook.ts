import type { Finding, Outcome, Standing } from '../../criteria/assess.ts';
import { outcomeWords, standingWords } from '../../criteria/wording.ts';
import type { IconName } from '../Icon.tsx';
import type { Tone } from '../Notice.tsx';
import { checkWords } from '../words.ts';

/** The tone of an outcome; its icon has the same name. */
export const toneOf = {
  'criteria-met': 'met',
  'criteria-not-met': 'not-met',
  'more-information-needed': 'unknown',
  'review-barred': 'barred',
} as const satisfies Record<Outcome, Tone>;

/** An outcome inside a sentence: without its capital, unless that is a name's. */
export function inSentence(outcome: Outcome): string {
  const words = outcomeWords[outcome];
  return outcome === 'review-barred' ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** How a standing is drawn. */
const looks = {
  met: { icon: 'met', tone: 'tone-met' },
  'not-met': { icon: 'not-met', tone: 'tone-not-met' },
  open: { icon: 'open', tone: 'tone-unknown' },
  'not-applicable': { icon: 'minus', tone: '' },
} as const satisfies Record<Standing, { icon: IconName; tone: string }>;

/** How and with which word a finding is shown. What is open once the outcome is settled was not needed for it. */
export function lookOf({ criterion, standing }: Finding, isSettled: boolean) {
  const { applies, doesNotApply, notNeeded } = checkWords.outcome;
  if (standing === 'open' && isSettled) return { ...looks['not-applicable'], word: notNeeded };
  const word =
    criterion.kind !== 'limitation' ? undefined : { met: doesNotApply, 'not-met': applies }[String(standing)];
  return { ...looks[standing], word: word ?? standingWords[standing] };
}
