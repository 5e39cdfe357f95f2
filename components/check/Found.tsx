import type { Finding } from '../../criteria/assess.ts';
import type { Draft } from '../../criteria/check.ts';
import type { Facts } from '../../criteria/facts.ts';
import { Icon } from '../Icon.tsx';
import { Grounds } from './Decided.tsx';
import { lookOf } from './outcomeLook.ts';
import type { Reading } from './reading.ts';

/** Where every criterion stands; each opens to what it says and what was answered. */
export function Found(props: {
  findings: readonly Finding[];
  reading: Reading;
  draft: Draft;
  facts: Facts;
  /** Whether the outcome is settled, so that nothing open is needed any more. */
  isSettled: boolean;
}) {
  return (
    <ul class="Found">
      {props.findings.map((finding) => {
        const look = lookOf(finding, props.isSettled);
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
                <Grounds finding={finding} reading={props.reading} draft={props.draft} facts={props.facts} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
}
