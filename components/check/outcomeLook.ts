import type { Finding, Standing } from '../../criteria/assess.ts';
import { standingWords } from '../../criteria/wording.ts';
import type { IconName } from '../Icon.tsx';
import type { Tone } from '../Notice.tsx';
import { checkWords } from '../words.ts';
import { type Verdict, verdictWords } from './verdict.ts';

/** The tone of a verdict; its icon has the same name. */
export const toneOf = {
  'criteria-met': 'met',
  'criteria-not-met': 'not-met',
  'more-information-needed': 'unknown',
  'review-barred': 'barred',
  'no-criteria': 'unknown',
} as const satisfies Record<Verdict, Tone>;

/** A verdict inside a sentence: without its capital, unless that is a name's. */
export function inSentence(verdict: Verdict): string {
  const words = verdictWords[verdict];
  return verdict === 'review-barred' ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

/** How a standing is drawn. */
const looks = {
  met: { icon: 'met', tone: 'tone-met' },
  'not-met': { icon: 'not-met', tone: 'tone-not-met' },
  open: { icon: 'open', tone: 'tone-unknown' },
  'not-applicable': { icon: 'minus', tone: '' },
} as const satisfies Record<Standing, { icon: IconName; tone: string }>;

/**
 * How and with which word a finding is shown. What is open once the outcome is settled was not needed for it. A limitation
 * that is not in the way has no tick: beside `Goals are reached` it would say that they are.
 */
export function lookOf({ criterion, standing }: Finding, isSettled: boolean) {
  const { inTheWay, notInTheWay, notNeeded } = checkWords.outcome;
  if (standing === 'open' && isSettled) return { ...looks['not-applicable'], word: notNeeded };
  if (criterion.kind === 'limitation' && standing === 'met')
    return { ...looks['not-applicable'], word: notInTheWay };
  const isInTheWay = criterion.kind === 'limitation' && standing === 'not-met';
  return { ...looks[standing], word: isInTheWay ? inTheWay : standingWords[standing] };
}
