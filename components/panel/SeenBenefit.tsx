import { Notice } from '../Notice.tsx';
import { seenWords as words } from '../words.ts';

/** What the page's own massage section says, as the content script read it. */
export interface SeenBenefitProps {
  readonly section: string;
  /** The section's own words, as far as they were understood. */
  readonly words: readonly string[];
  readonly allowed?: number;
  readonly used?: number;
  readonly remaining?: number;
  readonly period?: string;
  readonly authorization?: 'required' | 'not required';
  readonly shared?: string;
}

/** The massage benefit a result page shows: its figures, the page's own words, and that they are the page's. */
export function SeenBenefit(props: SeenBenefitProps) {
  const { allowed, period, used, remaining, authorization, shared } = props;
  const rows = [
    [words.fields.allowed, allowed === undefined ? undefined : words.per(allowed, period)],
    [words.fields.used, used],
    [words.fields.remaining, remaining],
    [words.fields.authorization, authorization && words.authorizations[authorization]],
    [words.fields.shared, shared],
  ] as const;
  return (
    <Notice tone="caution" head={words.head} label={words.head}>
      <dl class="Figures">
        {rows.map(
          ([name, value]) =>
            value !== undefined && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <p>{words.own(props.section)}</p>
      <ul>
        {props.words.map((each) => (
          <li key={each}>{words.quoted(each)}</li>
        ))}
      </ul>
      <p class="Fine">{words.care}</p>
    </Notice>
  );
}
