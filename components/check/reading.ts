import type { Finding, Texts } from '../../criteria/assess.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { type Answer, type Answers, type Facts, problemWith } from '../../criteria/facts.ts';
import {
  branchesOf,
  type Carrier,
  type Citation,
  type Criterion,
  editionOn,
  type Law,
  type Outline,
  type Policy,
} from '../../criteria/policy.ts';
import { testsIn } from '../../criteria/regions.ts';
import type { Rule } from '../../criteria/rules.ts';
import { noCriteriaWords } from '../words.ts';

/** A law and its edition in force. */
export interface LawInForce {
  readonly law: Law;
  readonly edition: Law['editions'][number];
}

/** What a check reads: whose policy, and the texts in force on the date of service. */
export interface Reading {
  readonly carrier: Carrier;
  readonly policy: Policy;
  readonly laws: readonly LawInForce[];
  readonly texts: Texts;
}

/** A criterion that an answer bears on, and the text it stands in. */
export interface Served {
  readonly criterion: Criterion;
  /** The text's own number or name: `8.03.502`, `RCW 48.43.016`. */
  readonly text: string;
  readonly edition: string;
}

/**
 * Stands in where a carrier has no policy: with nothing to be met, only the law can decide. What the check then makes
 * of *met* is in verdict.ts. Its source is never shown.
 */
const noPolicy: Policy = {
  id: 'no-criteria',
  title: noCriteriaWords.title,
  editions: [
    {
      effective: 'undated',
      name: noCriteriaWords.short,
      source: {
        title: noCriteriaWords.title,
        publisher: '',
        address: 'https://no-criteria.invalid/',
        effective: 'undated',
        read: '2000-01-01',
        grade: 'unconfirmed',
      },
      criteria: {},
      requires: { all: [] },
      unless: [],
    },
  ],
};

/** The policies a visit can be checked against; for a carrier without any, the one that stands in. */
export const policiesOf = ({ policies }: Carrier): readonly Policy[] =>
  policies.length > 0 ? policies : [noPolicy];

/** Whether there are criteria to meet at all. */
export const hasCriteria = ({ policy }: { readonly policy: Policy }): boolean => policy !== noPolicy;

/** The law that a finding's criterion stands in, if it stands in one. */
export const lawOf = ({ laws }: Reading, { id, from, criterion }: Finding): LawInForce | undefined =>
  from === 'law' ? laws.find(({ edition }) => edition.criteria[id] === criterion) : undefined;

/** The texts in force for a policy on a day; nothing where no edition of the policy was. */
export function readingOf(
  carrier: Carrier,
  policy: Policy,
  laws: readonly Law[],
  dateOfService: IsoDate,
): Reading | undefined {
  const edition = editionOn(policy.editions, dateOfService);
  if (!edition) return undefined;
  const inForce = laws.flatMap((law) => {
    const lawEdition = editionOn(law.editions, dateOfService);
    return lawEdition ? [{ law, edition: lawEdition }] : [];
  });
  return { carrier, policy, laws: inForce, texts: { edition, laws: inForce.map((each) => each.edition) } };
}

/** What people call a policy: its number, or its title where it has none. */
export const nameOf = (policy: Policy): string => policy.number ?? policy.title;

/** Whether the text is a statute or a rule itself: no plan document stands above it. */
export const isLaw = ({ number }: Policy): boolean => /^(RCW|WAC) /.test(number ?? '');

/** Which criteria an answer to this fact bears on, the law's first. */
export function servedBy(reading: Reading, fact: string): Served[] {
  return uses(reading).flatMap(({ rules, ...served }) =>
    rules.some((rule) => testsIn(rule).some((test) => test.fact === fact)) ? [served] : [],
  );
}

/** The facts that any criterion of these texts looks at. */
export function factsUsed(reading: Reading): Set<string> {
  return new Set(
    uses(reading).flatMap(({ rules }) => rules.flatMap((rule) => testsIn(rule).map((test) => test.fact))),
  );
}

/** The facts a criterion itself looks at. */
export const factsOf = (criterion: Criterion): string[] => [
  ...new Set(
    [...(criterion.when ? testsIn(criterion.when) : []), ...testsIn(criterion.rule)].map((test) => test.fact),
  ),
];

/** The answers that can stand: known facts, allowed values, no day after the date of service. */
export function standingAnswers(answers: Answers, facts: Facts, dateOfService: IsoDate): [string, Answer][] {
  return Object.entries(answers).filter(([id, answer]) => {
    const fact = facts[id];
    return fact && !problemWith(fact, answer, dateOfService);
  });
}

/** One citation for each place, in order. */
export function placesOf(served: readonly Served[]): (Served & { cite: Citation })[] {
  const seen = new Set<string>();
  return served.flatMap((each) => {
    const { cite } = each.criterion;
    const place = `${cite.source.address} ${cite.section}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [{ ...each, cite }];
  });
}

/** Every criterion with all the rules that decide whether and how it counts. */
function uses({ policy, laws, texts }: Reading): (Served & { rules: Rule[] })[] {
  const { edition } = texts;
  const ofPolicy = { text: nameOf(policy), edition: edition.name };
  const authorizations = Object.values(edition.criteria).filter(({ kind }) => kind === 'authorization');
  return [
    ...laws.flatMap(({ law, edition: { name, bars, criteria } }) =>
      inOutline(bars, criteria, []).map((use) => ({ ...use, text: law.statute, edition: name })),
    ),
    ...[
      ...inOutline(edition.requires, edition.criteria, []),
      ...edition.unless.flatMap((id) => inOutline(id, edition.criteria, [])),
      ...authorizations.map((criterion) => ({ criterion, rules: rulesOf(criterion) })),
    ].map((use) => ({ ...use, ...ofPolicy })),
  ];
}

function inOutline(
  outline: Outline,
  criteria: Readonly<Record<string, Criterion>>,
  cases: readonly Rule[],
): { criterion: Criterion; rules: Rule[] }[] {
  if (typeof outline === 'string') {
    const criterion = criteria[outline];
    return criterion ? [{ criterion, rules: [...rulesOf(criterion), ...cases] }] : [];
  }
  const within = outline.when ? [...cases, outline.when] : cases;
  return branchesOf(outline).flatMap((branch) => inOutline(branch, criteria, within));
}

const rulesOf = ({ rule, when }: Criterion): Rule[] => (when ? [rule, when] : [rule]);
