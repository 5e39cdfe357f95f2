import { useId } from 'preact/hooks';
import type { Finding } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { Icon } from '../Icon.tsx';
import { checkWords } from '../words.ts';
import { Grounds } from './Decided.tsx';
import { lookOf } from './outcomeLook.ts';
import type { Reading } from './reading.ts';

const { outcome: words } = checkWords;

interface FoundProps {
  readonly findings: readonly Finding[];
  readonly reading: Reading;
  readonly draft: Draft;
  readonly facts: Facts;
  /** Whether the outcome is settled, so that nothing open is needed any more. */
  readonly isSettled: boolean;
}

/** Where every criterion stands, and apart from them every limit; each opens to what it says and what was answered. */
export function Found({ findings, ...rest }: FoundProps) {
  const id = useId();
  const limits = findings.filter(isLimit);
  return (
    <>
      <Rows findings={findings.filter((finding) => !isLimit(finding))} {...rest} />
      {limits.length > 0 && (
        <section class="Limits" aria-labelledby={id}>
          <h3 class="FoundHead" id={id}>
            {words.limits}
          </h3>
          <Rows findings={limits} {...rest} />
        </section>
      )}
    </>
  );
}

function Rows({ findings, reading, draft, facts, isSettled }: FoundProps) {
  if (findings.length === 0) return null;
  return (
    <ul class="Found">
      {findings.map((finding) => {
        const look = lookOf(finding, isSettled);
        return (
          <li key={finding.from + finding.id} class={look.tone}>
            <details>
              <summary>
                <Icon name={look.icon} />
                <span>{finding.criterion.name}</span>
                <span class="word">{look.word}</span>
              </summary>
              <div class="inside">
                <p>{finding.criterion.statement}</p>
                <Grounds {...{ finding, reading, draft, facts }} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}

const isLimit = ({ criterion }: Finding): boolean => criterion.kind === 'limitation';
