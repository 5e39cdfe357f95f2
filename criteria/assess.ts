import type { IsoDate } from './dates.ts';
import { type Diagram, Diagrams, isSettled, meanOf, valuesOf, variablesOf } from './diagram.ts';
import { type Answers, type Facts, problemWith } from './facts.ts';
import {
  branchesOf,
  type Criterion,
  criteriaIn,
  type Edition,
  type LawEdition,
  type Note,
  type Outline,
} from './policy.ts';
import { holds, type Region, regionsOf, testsIn } from './regions.ts';
import type { Rule, Test } from './rules.ts';

/** What an assessment may say. Never *covered*, *eligible* or *approved*: those are the carrier's words. */
export type Outcome = 'criteria-met' | 'criteria-not-met' | 'more-information-needed' | 'review-barred';

/** Where one criterion stands. For a limitation, `not-met` means that it applies and stops the visit. */
export type Standing = 'met' | 'not-met' | 'open' | 'not-applicable';

/** A criterion and where it stands. */
export interface Finding {
  readonly id: string;
  readonly from: 'policy' | 'law';
  readonly criterion: Criterion;
  readonly standing: Standing;
}

/** What is known of a planned visit. Answers that their fact does not allow count as not given. */
export interface Visit {
  readonly dateOfService: IsoDate;
  readonly answers: Answers;
}

/** The texts in force on the date of service. */
export interface Texts {
  readonly edition: Edition;
  readonly laws: readonly LawEdition[];
}

/** What the texts say of a visit, and why. */
export interface Assessment {
  readonly outcome: Outcome;
  /** The criteria that settled the outcome; while it is open, nothing. */
  readonly decidedBy: readonly Finding[];
  /** Every criterion of the policy that can bear on the outcome. */
  readonly findings: readonly Finding[];
  readonly lawFindings: readonly Finding[];
  /** The facts that could still change the outcome, and no others; the most telling first. */
  readonly unanswered: readonly string[];
  /** What the carrier may ask for beside necessity; `open` where that hangs on an answer. */
  readonly authorizations: readonly Finding[];
  /** What may be asked even where the law bars review. */
  readonly mayStillAsk: readonly Note[];
  /** Each law in force, and whether it binds this plan; `open` where that hangs on an answer. */
  readonly laws: readonly { readonly law: LawEdition; readonly binds: Standing }[];
}

/** How an answer would leave the outcome: one entry for each set of answers that no criterion tells apart. */
export interface Prospect {
  readonly answers: Region;
  /** The outcomes still possible after it. */
  readonly outcomes: readonly Outcome[];
}

const decided = ['criteria-not-met', 'criteria-met', 'review-barred'] as const;
const [NOT_MET, MET, BARRED] = [0, 1, 2] as const;

/** What the texts say of a visit. Exact: it is the same as trying every completion of the open answers. */
export function assess(texts: Texts, visit: Visit, facts: Facts): Assessment {
  const reading = new Reading(texts, visit, facts);
  const { edition, laws } = texts;
  const outcome = reading.outcome;
  const findings = reading.findings(
    'policy',
    edition.criteria,
    [...criteriaIn(edition.requires), ...edition.unless],
    edition.requires,
  );
  const lawFindings = laws.flatMap((law) =>
    reading.findings('law', law.criteria, criteriaIn(law.bars), law.bars),
  );
  const barred = isSettled(outcome) && outcome.value === BARRED;
  return {
    outcome: isSettled(outcome) ? outcomeOf(outcome.value) : 'more-information-needed',
    decidedBy: isSettled(outcome) ? reading.causes(outcome.value, findings, lawFindings) : [],
    findings,
    lawFindings,
    unanswered: reading.unanswered(),
    authorizations: reading
      .findings('policy', edition.criteria, idsOfKind(edition, 'authorization'))
      .filter((finding) => finding.standing !== 'not-met'),
    mayStillAsk: barred ? laws.flatMap((law) => law.mayStillAsk) : [],
    laws: laws.map((law) => ({ law, binds: reading.binds(law) })),
  };
}

/** For one open fact, which outcomes each of its answers leaves possible. */
export function prospects(texts: Texts, visit: Visit, facts: Facts, fact: string): Prospect[] {
  return new Reading(texts, visit, facts).prospects(fact);
}

/** The single answers which, had they been different, would have led to another decided outcome. */
export function wouldChange(
  texts: Texts,
  visit: Visit,
  facts: Facts,
): { fact: string; answers: Region; outcome: Outcome }[] {
  const now = assess(texts, visit, facts).outcome;
  return Object.keys(visit.answers).flatMap((fact) => {
    const { [fact]: _, ...others } = visit.answers;
    return prospects(texts, { ...visit, answers: others }, facts, fact).flatMap(({ answers, outcomes }) => {
      const [only, ...more] = outcomes;
      return only && more.length === 0 && only !== now ? [{ fact, answers, outcome: only }] : [];
    });
  });
}

const outcomeOf = (value: number): Outcome => decided[value] ?? 'more-information-needed';

const idsOfKind = (edition: Edition, kind: Criterion['kind']): string[] =>
  Object.keys(edition.criteria).filter((id) => edition.criteria[id]?.kind === kind);

/** One reading of the texts for one visit: rules become diagrams over the facts that are not answered. */
class Reading {
  readonly #diagrams = new Diagrams();
  readonly #texts: Texts;
  readonly #visit: Visit;
  readonly #facts: Facts;
  readonly #order: string[];
  readonly #regions = new Map<string, Region[]>();
  /** What the visit comes to, as a diagram over outcomes. */
  readonly outcome: Diagram;

  constructor(texts: Texts, visit: Visit, facts: Facts) {
    this.#texts = texts;
    this.#visit = visit;
    this.#facts = facts;
    const tests = rulesOf(texts).flatMap(testsIn);
    this.#order = [...new Set(tests.map((test) => test.fact))];
    for (const id of this.#order) {
      const fact = facts[id];
      if (!fact) throw new Error(`A rule asks for “${id}”, which the catalogue of facts does not have`);
      const own = tests.filter((test) => test.fact === id);
      this.#regions.set(id, regionsOf(fact, own, visit.dateOfService));
    }
    const barred = this.#fold(
      'any',
      texts.laws.map((law) => this.#outline(law.bars, law.criteria)),
    );
    const met = this.#fold('all', [
      this.#outline(texts.edition.requires, texts.edition.criteria),
      ...texts.edition.unless.map((id) => this.#criterion(texts.edition.criteria[id])),
    ]);
    this.outcome = this.#diagrams.combine(barred, met, (bars, meets) =>
      bars ? BARRED : meets ? MET : NOT_MET,
    );
  }

  findings(
    from: Finding['from'],
    criteria: Readonly<Record<string, Criterion>>,
    ids: readonly string[],
    outline?: Outline,
  ): Finding[] {
    return [...new Set(ids)].flatMap((id) => {
      const criterion = criteria[id];
      if (!criterion) return [];
      const applies = [criterion.when ? this.#rule(criterion.when) : this.#diagrams.leaf(1)];
      if (outline && criteriaIn(outline).includes(id)) applies.push(this.#inUse(outline, id));
      const out = applies.some((diagram) => isSettled(diagram) && diagram.value === 0);
      return [
        { id, from, criterion, standing: out ? 'not-applicable' : standingOf(this.#criterion(criterion)) },
      ];
    });
  }

  binds(law: LawEdition): Standing {
    return law.binds ? standingOf(this.#rule(law.binds)) : 'met';
  }

  unanswered(): string[] {
    const differs = (a: number, b: number): number => (a === b ? 0 : 1);
    return [...variablesOf(this.outcome)]
      .map((variable) => {
        const after = this.#after(variable);
        const pairs = after.flatMap((a, i) => after.slice(i + 1).map((b) => [a, b] as const));
        const change = pairs.map(([a, b]) => meanOf(this.#diagrams.combine(a, b, differs)));
        return { variable, telling: change.reduce((sum, p) => sum + p, 0) / pairs.length };
      })
      .sort((a, b) => b.telling - a.telling || a.variable - b.variable)
      .map(({ variable }) => this.#order[variable] ?? '');
  }

  prospects(fact: string): Prospect[] {
    const variable = this.#order.indexOf(fact);
    return (this.#regions.get(fact) ?? []).map((answers, region) => ({
      answers,
      outcomes: [...valuesOf(this.#diagrams.given(this.outcome, variable, region))].sort().map(outcomeOf),
    }));
  }

  /** Which criteria settled the outcome. */
  causes(value: number, findings: readonly Finding[], lawFindings: readonly Finding[]): Finding[] {
    const { edition, laws } = this.#texts;
    if (value === BARRED) {
      const law = laws.find((each) => settledAs(this.#outline(each.bars, each.criteria), 1));
      const ids = new Set(law ? criteriaIn(law.bars) : lawFindings.map((finding) => finding.id));
      return lawFindings.filter((finding) => ids.has(finding.id) && finding.standing === 'met');
    }
    if (value === MET) {
      const required = new Set(criteriaIn(edition.requires));
      const met = findings.filter((finding) => finding.standing === 'met');
      const named = met.filter((finding) => required.has(finding.id));
      return named.length > 0 ? named : met;
    }
    const parts: Outline[] = [edition.requires, ...edition.unless];
    const ids = new Set(this.#falseBecause({ all: parts }));
    return findings.filter((finding) => ids.has(finding.id));
  }

  /** The criteria that make a settled, unmet outline what it is. */
  #falseBecause(outline: Outline): string[] {
    if (typeof outline === 'string') return [outline];
    const parts = branchesOf(outline);
    const unmet = parts.filter((part) => settledAs(this.#outline(part, this.#texts.edition.criteria), 0));
    const enough = 'all' in outline ? unmet.length > 0 : 'any' in outline || unmet.length > 0;
    if (enough) return unmet.flatMap((part) => this.#falseBecause(part));
    return this.#contradiction(parts).flatMap(criteriaIn);
  }

  /** Parts of which none fails alone, but which cannot all hold: as few of them as still clash. */
  #contradiction(parts: readonly Outline[]): Outline[] {
    const clash = (some: readonly Outline[]): boolean =>
      settledAs(this.#outline({ all: some }, this.#texts.edition.criteria), 0);
    return parts.reduce<Outline[]>(
      (kept, part) => {
        const without = kept.filter((each) => each !== part);
        return clash(without) ? without : kept;
      },
      [...parts],
    );
  }

  #after(variable: number): Diagram[] {
    const regions = this.#regions.get(this.#order[variable] ?? '') ?? [];
    return regions.map((_, region) => this.#diagrams.given(this.outcome, variable, region));
  }

  #outline(outline: Outline, criteria: Readonly<Record<string, Criterion>>): Diagram {
    if (typeof outline === 'string') return this.#criterion(criteria[outline], outline);
    const parts = branchesOf(outline).map((part) => this.#outline(part, criteria));
    const whole =
      'of' in outline
        ? this.#leastOf(outline.least, parts)
        : this.#fold('all' in outline ? 'all' : 'any', parts);
    return outline.when ? this.#implies(this.#rule(outline.when), whole) : whole;
  }

  /** Whether some branch that leads to a criterion applies. */
  #inUse(outline: Outline, id: string): Diagram {
    if (typeof outline === 'string') return this.#diagrams.leaf(outline === id ? 1 : 0);
    const below = this.#fold(
      'any',
      branchesOf(outline).map((part) => this.#inUse(part, id)),
    );
    return outline.when ? this.#fold('all', [this.#rule(outline.when), below]) : below;
  }

  #criterion(criterion: Criterion | undefined, id = ''): Diagram {
    if (!criterion)
      throw new Error(`An outline names the criterion “${id}”, which its edition does not have`);
    const rule = this.#rule(criterion.rule);
    const value = criterion.kind === 'limitation' ? this.#not(rule) : rule;
    return criterion.when ? this.#implies(this.#rule(criterion.when), value) : value;
  }

  #rule(rule: Rule): Diagram {
    if ('all' in rule)
      return this.#fold(
        'all',
        rule.all.map((part) => this.#rule(part)),
      );
    if ('any' in rule)
      return this.#fold(
        'any',
        rule.any.map((part) => this.#rule(part)),
      );
    if ('not' in rule) return this.#not(this.#rule(rule.not));
    if ('of' in rule)
      return this.#leastOf(
        rule.least,
        rule.of.map((part) => this.#rule(part)),
      );
    return this.#test(rule);
  }

  #test(test: Test): Diagram {
    const fact = this.#facts[test.fact];
    const answer = this.#visit.answers[test.fact];
    const { dateOfService } = this.#visit;
    const leaf = (value: boolean): Diagram => this.#diagrams.leaf(value ? 1 : 0);
    if (fact && answer !== undefined && !problemWith(fact, answer, dateOfService)) {
      return leaf(holds(test, answer, dateOfService));
    }
    const regions = this.#regions.get(test.fact) ?? [];
    return this.#diagrams.branch(
      this.#order.indexOf(test.fact),
      regions.map(([value]) => leaf(holds(test, value, dateOfService))),
    );
  }

  #not(diagram: Diagram): Diagram {
    return this.#diagrams.combine(diagram, this.#diagrams.leaf(1), (value) => 1 - value);
  }

  #implies(condition: Diagram, then: Diagram): Diagram {
    return this.#diagrams.combine(condition, then, (a, b) => (a ? b : 1));
  }

  #fold(how: 'all' | 'any', parts: readonly Diagram[]): Diagram {
    return how === 'all'
      ? parts.reduce((a, b) => this.#diagrams.combine(a, b, Math.min), this.#diagrams.leaf(1))
      : parts.reduce((a, b) => this.#diagrams.combine(a, b, Math.max), this.#diagrams.leaf(0));
  }

  #leastOf(least: number, parts: readonly Diagram[]): Diagram {
    const count = parts.reduce(
      (a, b) => this.#diagrams.combine(a, b, (x, y) => x + y),
      this.#diagrams.leaf(0),
    );
    return this.#diagrams.combine(count, this.#diagrams.leaf(least), (n, needed) => (n >= needed ? 1 : 0));
  }
}

const settledAs = (diagram: Diagram, value: number): boolean => isSettled(diagram) && diagram.value === value;

const standingOf = (diagram: Diagram): Standing =>
  !isSettled(diagram) ? 'open' : diagram.value === 1 ? 'met' : 'not-met';

/** Every rule that is read, the law's first: it can settle a visit whatever the policy says. */
function rulesOf({ edition, laws }: Texts): Rule[] {
  const ofCriterion = (criterion: Criterion | undefined): Rule[] =>
    criterion ? [...(criterion.when ? [criterion.when] : []), criterion.rule] : [];
  const ofOutline = (outline: Outline, criteria: Readonly<Record<string, Criterion>>): Rule[] =>
    typeof outline === 'string'
      ? ofCriterion(criteria[outline])
      : [
          ...(outline.when ? [outline.when] : []),
          ...branchesOf(outline).flatMap((part) => ofOutline(part, criteria)),
        ];
  return [
    ...laws.flatMap((law) => ofOutline(law.bars, law.criteria)),
    ...ofOutline(edition.requires, edition.criteria),
    ...edition.unless.flatMap((id) => ofCriterion(edition.criteria[id])),
    ...idsOfKind(edition, 'authorization').flatMap((id) => ofCriterion(edition.criteria[id])),
    ...laws.flatMap((law) => (law.binds ? [law.binds] : [])),
  ];
}
