import type { Draft } from '../../criteria/check.ts';
import type { Answer, Fact, Facts } from '../../criteria/facts.ts';
import { checkWords } from '../words.ts';
import { funding } from './draft.ts';
import type { Reading } from './reading.ts';
import { type Judged, prospectsIn, type Verdict } from './verdict.ts';

const { branches: words } = checkWords;

/** What the check comes to if one or another pays the claims. */
export interface FundingBranch {
  /** `If the insurer pays`. */
  readonly ifSo: string;
  /** What it is then, inside a sentence. */
  readonly verdict: string;
  readonly isSettled: boolean;
}

/** More payers than these are not listed one by one. */
const mostNamed = 2;

/**
 * Both branches of a check while it is not known who pays the claims and that could still change the outcome: so
 * nobody reads one of them as the outcome. The one for everyone else comes last.
 */
export function fundingBranches(
  judged: Judged,
  reading: Reading,
  draft: Draft,
  facts: Facts,
): readonly FundingBranch[] {
  const fact = facts[funding];
  if (!fact || !judged.unanswered.includes(funding)) return [];
  return merged(prospectsIn(reading, draft, facts, funding))
    .sort((a, b) => Number(isMany(a)) - Number(isMany(b)))
    .map(({ answers, verdicts }) => ({
      ifSo: payersOf(fact, answers),
      verdict: branchWords(verdicts),
      isSettled: verdicts.length === 1,
    }));
}

interface Prospect {
  readonly answers: readonly Answer[];
  readonly verdicts: readonly Verdict[];
}

/** Payers that a law tells apart but that leave the same verdicts are one branch. */
function merged(prospects: readonly Prospect[]): Prospect[] {
  const branches = new Map<string, Prospect>();
  for (const { answers, verdicts } of prospects) {
    const key = verdicts.join(' ');
    branches.set(key, { verdicts, answers: [...(branches.get(key)?.answers ?? []), ...answers] });
  }
  return [...branches.values()];
}

const isMany = ({ answers }: Prospect): boolean => answers.length > mostNamed;

function payersOf(fact: Fact, answers: readonly Answer[]): string {
  const options = fact.kind === 'choice' ? fact.options : {};
  const known: Readonly<Record<string, string>> = words.payers;
  const nameOf = (answer: Answer): string => known[String(answer)] ?? options[String(answer)] ?? '';
  const ordered = Object.keys(options).filter((id) => answers.includes(id));
  if (ordered.length <= mostNamed) return words.if(ordered.map(nameOf).join(checkWords.region.or));
  // Beside the insurer, the employer is the one that most plans have.
  const named = ordered.find((id) => id === 'employer') ?? ordered[0] ?? '';
  return words.ifOneOrOther(nameOf(named));
}

function branchWords(verdicts: readonly Verdict[]): string {
  const [only, ...more] = verdicts;
  if (only && more.length === 0) return words.verdicts[only];
  return verdicts.includes('review-barred') ? words.mayBar : words.verdicts['more-information-needed'];
}
