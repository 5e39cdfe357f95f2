import { Notice } from '../Notice.tsx';

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

const words = {
  head: 'Massage benefit, read from the page',
  fields: {
    allowed: 'Visits',
    used: 'Used',
    remaining: 'Remaining',
    authorization: 'Authorization',
    shared: 'Shared',
  },
  own: (section: string): string => `The page says, under “${section}”:`,
  care: 'Read from the page as it is now; not a promise of payment, and not kept. The page may not show every limit.',
} as const;

/** The massage benefit a result page shows: its figures, the page's own words, and that they are the page's. */
export function SeenBenefit(props: SeenBenefitProps) {
  const { allowed, period, used, remaining, authorization, shared } = props;
  const rows = [
    [words.fields.allowed, allowed === undefined ? undefined : `${allowed}${period ? ` per ${period}` : ''}`],
    [words.fields.used, used],
    [words.fields.remaining, remaining],
    [words.fields.authorization, authorization],
    [words.fields.shared, shared],
  ] as const;
  return (
    <Notice tone="caution" head={words.head} label={words.head}>
      <dl>
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
          <li key={each}>“{each}”</li>
        ))}
      </ul>
      <p class="fine">{words.care}</p>
    </Notice>
  );
}
