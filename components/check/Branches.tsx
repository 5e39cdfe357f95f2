import { checkWords } from '../words.ts';
import type { FundingBranch } from './funding.ts';

/** What the check comes to by who pays the claims, while that is not known. */
export function Branches({ branches }: { branches: readonly FundingBranch[] }) {
  if (branches.length === 0) return null;
  return (
    <ul class="Branches" aria-label={checkWords.branches.label}>
      {branches.map(({ ifSo, verdict }) => (
        <li key={ifSo}>
          {ifSo}: <strong>{verdict}</strong>
        </li>
      ))}
    </ul>
  );
}
