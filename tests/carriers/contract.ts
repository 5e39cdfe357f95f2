import { assess } from '../../criteria/assess.ts';
import type { Case } from '../../criteria/case.ts';
import { isIsoDate } from '../../criteria/dates.ts';
import { type Answers, type Facts, problemWith } from '../../criteria/facts.ts';
import {
  answersFor,
  branchesOf,
  type Carrier,
  type Citation,
  type Criterion,
  criteriaIn,
  type Edition,
  editionOn,
  type Law,
  type Note,
  type NotFound,
  type Outline,
  type Policy,
  type Source,
} from '../../criteria/policy.ts';
import { testsIn } from '../../criteria/regions.ts';
import type { Rule } from '../../criteria/rules.ts';

/** A carrier's folder, and what it is held against. */
export interface Submission {
  readonly folder: string;
  readonly carrier: Carrier;
  readonly cases: readonly Case[];
  /** The text of every file that ships, by its name. */
  readonly shipped: Readonly<Record<string, string>>;
  readonly others: readonly Carrier[];
  readonly laws: readonly Law[];
  readonly facts: Facts;
}

const grades = ['published-text', 'older-edition', 'secondary-source', 'unconfirmed'];
const fewestCases = 6;
const longestFind = 5;

/** What a carrier's author still has to do, a sentence each; nothing when the carrier is complete. */
export function problemsOf(submission: Submission): string[] {
  const { carrier, folder } = submission;
  return [
    ...identityProblems(submission),
    ...carrier.policies.flatMap((policy) => policyProblems(submission, policy)),
    ...notesProblems(carrier.guidance ?? []),
    ...(carrier.notFound ? notFoundProblems(carrier.notFound) : []),
    ...strayCaseProblems(submission),
    ...Object.entries(submission.shipped)
      .filter(([, text]) => text.includes('/cases.ts'))
      .map(
        ([file]) => `${file} imports the worked cases, which must not ship: only tests may import cases.ts.`,
      ),
  ].map((problem) => `carriers/${folder}: ${problem}`);
}

/** What is missing in a law, a sentence each. */
export function problemsOfLaw(law: Law, facts: Facts): string[] {
  return law.editions.flatMap((edition) =>
    [
      ...sourceProblems(edition.name, edition.source),
      ...criteriaProblems(edition.criteria, facts),
      ...notesProblems([...edition.mayStillAsk, ...(edition.says ?? [])]),
      ...outlineProblems(edition.bars, [], edition.criteria),
      ...(edition.binds ? ruleProblems('`binds`', edition.binds, facts) : []),
      ...(criteriaIn(edition.bars).length > 0 || (edition.says ?? []).length > 0
        ? []
        : ['It bars no review and says nothing. Give it `says`, or criteria under `bars`.']),
    ].map((problem) => `${law.statute}, ${edition.name}: ${problem}`),
  );
}

/** What is amiss in the catalogue of facts, a sentence each. */
export function problemsOfFacts(facts: Facts, carriers: readonly Carrier[], laws: readonly Law[]): string[] {
  const policies = carriers.flatMap((carrier) => carrier.policies);
  const rules = [
    ...policies.flatMap(({ editions }) => editions.flatMap(rulesOf)),
    ...laws.flatMap(({ editions }) =>
      editions.flatMap(({ criteria, binds }) => [...rulesIn(criteria), ...(binds ? [binds] : [])]),
    ),
  ];
  const used = new Set(rules.flatMap(testsIn).map((test) => test.fact));
  return Object.entries(facts).flatMap(([id, fact]) => [
    ...(used.has(id) ? [] : [`The fact “${id}” is asked by no policy and no law. Use it or remove it.`]),
    ...nameProblems(`The fact “${id}”`, fact.name),
    ...(fact.ask.endsWith('?') ? [] : [`The fact “${id}” needs a question that ends with a question mark.`]),
  ]);
}

function identityProblems({ folder, carrier, others, facts }: Submission): string[] {
  const problems: string[] = [];
  if (carrier.id !== folder)
    problems.push(`The id is “${carrier.id}”; name it after its folder, “${folder}”.`);
  if (carrier.policies.length === 0 && !carrier.guidance?.length && !carrier.notFound)
    problems.push(
      'It has no policy, no `guidance` and no `notFound`. Encode a text, or say what was looked for and what to ask.',
    );
  problems.push(...knownProblems(carrier.known ?? {}, facts));
  if (!carrier.seen.trim()) problems.push('Say in `seen` where its names, ids and portals were seen.');
  if (!carrier.planOf && carrier.payerNames.length === 0 && !/\bby hand\b/.test(carrier.seen))
    problems.push(
      'It has no payer name. Give the whole names that portals show, or `planOf`, or say in `seen` why it is chosen by hand.',
    );
  if (carrier.planOf && !others.some(({ id }) => id === carrier.planOf))
    problems.push(`It is a plan of “${carrier.planOf}”, and no carrier has that id.`);
  for (const other of others) {
    for (const name of carrier.payerNames.filter((each) => holdsName(other.payerNames, each)))
      problems.push(
        `The payer name “${name}” is also ${other.name}’s. A name must lead to one carrier: find out whose it is.`,
      );
    for (const id of carrier.payerIds.filter((each) => holdsName(other.payerIds, each)))
      problems.push(`The payer id “${id}” is also ${other.name}’s. An id must lead to one carrier.`);
    for (const portal of carrier.portals.filter((each) => other.portals.includes(each)))
      problems.push(
        `The portal “${portal}” is also ${other.name}’s. An address must serve one carrier alone.`,
      );
  }
  for (const name of carrier.payerNames.filter((each) => holdsName(Object.keys(carrier.notUs ?? {}), each)))
    problems.push(`“${name}” is both a payer name and in \`notUs\`. Keep it in one of the two.`);
  return problems;
}

/** What is said to be so of every visit must be an answer that its fact allows, on any day. */
const knownProblems = (known: Answers, facts: Facts): string[] =>
  Object.entries(known).flatMap(([id, answer]) => {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (!fact) return [`\`known\` names “${id}”, which the catalogue of facts does not have.`];
    return problemWith(fact, answer, '9999-12-31')
      ? [`\`known\` gives “${id}” the answer “${answer}”, which it does not have.`]
      : [];
  });

const plain = (name: string): string => name.toUpperCase().replace(/\s+/g, ' ').trim();
const holdsName = (names: readonly string[], name: string): boolean => names.map(plain).includes(plain(name));

function policyProblems(submission: Submission, policy: Policy): string[] {
  const { facts } = submission;
  const dates = policy.editions.map(({ effective }) => effective);
  const problems = policy.editions.flatMap((edition) =>
    [
      ...sourceProblems('the edition', edition.source),
      ...criteriaProblems(edition.criteria, facts),
      ...notesProblems([...(edition.keepOnFile ?? []), ...(edition.definitions ?? [])]),
      ...outlineProblems(edition.requires, edition.unless, edition.criteria),
      ...conditionsIn(edition.requires).flatMap((rule) =>
        ruleProblems('A branch of the outline', rule, facts),
      ),
    ].map((problem) => `${policy.id}, ${edition.name}: ${problem}`),
  );
  if (dates.some((date) => date !== 'undated' && !isIsoDate(date)))
    problems.push(`${policy.id}: an edition takes effect on a day that does not exist.`);
  if (dates.join() !== [...new Set(dates)].sort().join())
    problems.push(`${policy.id}: put the editions in the order of their dates, each date once.`);
  return [...problems, ...caseProblems(submission, policy)];
}

function caseProblems({ carrier, cases, laws, facts }: Submission, policy: Policy): string[] {
  const own = cases.filter((each) => (each.policyId ?? carrier.policies[0]?.id) === policy.id);
  const problems: string[] = [];
  if (own.length < fewestCases)
    problems.push(`${policy.id} has ${own.length} worked cases; write at least ${fewestCases}.`);
  for (const outcome of ['criteria-met', 'criteria-not-met', 'more-information-needed'] as const) {
    if (!own.some((each) => each.outcome === outcome))
      problems.push(`${policy.id} has no worked case that ends in ${outcome}.`);
  }
  const stopped = new Set(own.flatMap((each) => causesOf(policy, each, carrier, laws, facts)));
  const limitations = new Set(policy.editions.flatMap((edition) => edition.unless));
  for (const id of limitations) {
    if (!stopped.has(id)) problems.push(`${policy.id}: no worked case is stopped by the limitation “${id}”.`);
  }
  return problems;
}

/** Cases that no policy stands behind. */
function strayCaseProblems({ carrier, cases }: Submission): string[] {
  if (carrier.policies.length === 0 && cases.length > 0)
    return ['It has worked cases and no policy. Encode the policy, or delete cases.ts.'];
  return cases
    .filter(({ policyId }) => policyId && !carrier.policies.some(({ id }) => id === policyId))
    .map(({ says, policyId }) => `The case “${says}” is about “${policyId}”, which is none of its policies.`);
}

function notFoundProblems({ lookedFor, found, ask, read }: NotFound): string[] {
  return [
    ...(lookedFor.trim() && found.trim()
      ? []
      : ['`notFound` needs both: what was looked for, and what was found.']),
    ...(ask.length > 0 ? [] : ['`notFound` has no question for the plan. Give at least one.']),
    ...ask
      .filter((question) => !question.endsWith('?'))
      .map((question) => `“${question}” is no question. End it with a question mark.`),
    ...(isIsoDate(read) ? [] : [`\`notFound\` was read on “${read}”, which is not a real date.`]),
    ...wordProblems('`notFound`', [lookedFor, found, ...ask]),
  ];
}

function causesOf(
  policy: Policy,
  each: Case,
  carrier: Carrier,
  laws: readonly Law[],
  facts: Facts,
): string[] {
  const edition = editionOn(policy.editions, each.on);
  if (!edition || !isSound(edition, facts)) return [];
  const inForce = laws.flatMap((law) => editionOn(law.editions, each.on) ?? []);
  const visit = { dateOfService: each.on, answers: answersFor(carrier, each.answers) };
  const { outcome, decidedBy } = assess({ edition, laws: inForce }, visit, facts);
  return outcome === 'criteria-not-met' ? decidedBy.map(({ id }) => id) : [];
}

/** Whether an edition can be assessed at all; what stands in the way is reported on its own. */
function isSound(edition: Edition, facts: Facts): boolean {
  const named = [...criteriaIn(edition.requires), ...edition.unless];
  return (
    named.every((id) => Object.hasOwn(edition.criteria, id)) &&
    rulesOf(edition).every((rule) => ruleProblems('', rule, facts).length === 0)
  );
}

function outlineProblems(
  outline: Outline,
  unless: readonly string[],
  criteria: Readonly<Record<string, Criterion>>,
): string[] {
  const required = criteriaIn(outline);
  const named = new Set([...required, ...unless]);
  const kindOf = (id: string): string | undefined => criteria[id]?.kind;
  return [
    ...[...named]
      .filter((id) => !Object.hasOwn(criteria, id))
      .map((id) => `An outline names “${id}”, which is not among the criteria.`),
    ...Object.keys(criteria)
      .filter((id) => !named.has(id) && kindOf(id) !== 'authorization')
      .map((id) => `The criterion “${id}” is used by no outline. Name it in \`requires\` or \`unless\`.`),
    ...required
      .filter((id) => ['limitation', 'authorization'].includes(kindOf(id) ?? ''))
      .map((id) => `“${id}” is a ${kindOf(id)} and cannot be required.`),
    ...unless
      .filter((id) => Object.hasOwn(criteria, id) && kindOf(id) !== 'limitation')
      .map((id) => `“${id}” stands under \`unless\` and is not a limitation.`),
  ];
}

function criteriaProblems(criteria: Readonly<Record<string, Criterion>>, facts: Facts): string[] {
  return Object.entries(criteria).flatMap(([id, criterion]) => {
    const what = `The criterion “${id}”`;
    const rules = criterion.when ? [criterion.rule, criterion.when] : [criterion.rule];
    return [
      ...nameProblems(what, criterion.name),
      ...citationProblems(what, criterion.cite),
      ...wordProblems(what, [criterion.name, criterion.statement, criterion.remedy ?? '']),
      ...rules.flatMap((rule) => ruleProblems(what, rule, facts)),
      ...(criterion.cite.source.grade === 'unconfirmed'
        ? [`${what} rests on an unconfirmed source. Make it a note; only what a text says is a criterion.`]
        : []),
    ];
  });
}

function ruleProblems(what: string, rule: Rule, facts: Facts): string[] {
  return testsIn(rule).flatMap((test) => {
    const fact = facts[test.fact];
    if (!fact) return [`${what} asks for “${test.fact}”, which the catalogue of facts does not have.`];
    const options = 'oneOf' in test ? test.oneOf : [];
    return options
      .filter((option) => problemWith(fact, option, '9999-12-31'))
      .map((option) => `${what} names the answer “${option}”, which “${test.fact}” does not have.`);
  });
}

function notesProblems(notes: readonly Note[]): string[] {
  return notes.flatMap((note) => [
    ...citationProblems(`The note “${note.name}”`, note.cite),
    ...wordProblems(`The note “${note.name}”`, [note.name, note.statement, ...(note.items ?? [])]),
  ]);
}

function citationProblems(what: string, { source, section, find }: Citation): string[] {
  const words = find?.split(/\s+/).length ?? 0;
  return [
    ...(section.trim() ? [] : [`${what} does not say in which section of its source it stands.`]),
    ...(words > longestFind
      ? [`${what} quotes ${words} words to be found by; ${longestFind} are enough.`]
      : []),
    ...sourceProblems(what, source),
  ];
}

function sourceProblems(
  what: string,
  { address, effective, reviewed, read, grade, nextReview }: Source,
): string[] {
  const problems: string[] = [];
  if (!/^https?:\/\/[^/\s]+\.[^/\s]+\//.test(address))
    problems.push(`${what} cites a source without an address.`);
  if (effective !== 'undated' && !isIsoDate(effective))
    problems.push(
      `${what} cites a source that takes effect on “${effective}”: give a real date, or “undated”.`,
    );
  if (!isIsoDate(read)) problems.push(`${what} cites a source read on “${read}”, which is not a real date.`);
  else if (effective !== 'undated' && read < effective)
    problems.push(`${what} cites a source read before it took effect.`);
  if (reviewed !== undefined && !isIsoDate(reviewed))
    problems.push(`${what} cites a source reviewed on “${reviewed}”, which is not a real date.`);
  else if (reviewed !== undefined && (read < reviewed || (effective !== 'undated' && reviewed < effective)))
    problems.push(`${what} cites a source reviewed before it took effect, or after it was read.`);
  if (nextReview !== undefined && !isIsoDate(nextReview))
    problems.push(`${what} cites a source with a next review on “${nextReview}”, which is not a real date.`);
  if (!grades.includes(grade)) problems.push(`${what} cites a source without a grade.`);
  return problems;
}

function nameProblems(what: string, name: string): string[] {
  const words = name.trim().split(/\s+/).length;
  return words >= 2 && words <= 5 ? [] : [`${what} is named “${name}”; give it two to five words.`];
}

/** The carrier alone says these of a visit. A prescriber may approve a plan of care. */
function wordProblems(what: string, texts: readonly string[]): string[] {
  return texts
    .flatMap((text) => text.split(/(?<=[.?:;])\s+/))
    .flatMap((sentence) => {
      const word = /\b(?:covered|eligible|approved)\b/i.exec(sentence)?.[0];
      if (!word) return [];
      const ofPlan = word.toLowerCase() === 'approved' && /plan of care|prescriber/i.test(sentence);
      return ofPlan
        ? []
        : [`${what} says “${word}”. That is the carrier’s word: say what its text asks for.`];
    });
}

const rulesOf = ({ criteria, requires }: Edition): Rule[] => [
  ...rulesIn(criteria),
  ...conditionsIn(requires),
];

const rulesIn = (criteria: Readonly<Record<string, Criterion>>): Rule[] =>
  Object.values(criteria).flatMap(({ rule, when }) => (when ? [rule, when] : [rule]));

function conditionsIn(outline: Outline): Rule[] {
  if (typeof outline === 'string') return [];
  return [...(outline.when ? [outline.when] : []), ...branchesOf(outline).flatMap(conditionsIn)];
}
