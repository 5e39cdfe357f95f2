import type { Outcome, Texts, Visit } from '../../criteria/assess.ts';
import type { IsoDate } from '../../criteria/dates.ts';
import { addDays, startOf } from '../../criteria/dates.ts';
import type { Answer, Answers, Fact, Facts } from '../../criteria/facts.ts';
import type { Criterion, Outline } from '../../criteria/policy.ts';
import type { Rule } from '../../criteria/rules.ts';

/**
 * The slow, plain way to assess: try every completion of the open answers with two-valued logic. Shares no code with
 * the fast way but the types and the calendar.
 */
export class Oracle {
  readonly #texts: Texts;
  readonly #visit: Visit;
  /** Each fact with the answers it may still have. */
  readonly #open: [fact: string, answers: readonly Answer[]][];
  /** The outcome of each completion, the first fact's answer changing slowest. */
  readonly #outcomes: Outcome[];

  constructor(texts: Texts, visit: Visit, facts: Facts) {
    this.#texts = texts;
    this.#visit = visit;
    this.#open = Object.entries(facts).map(([id, fact]) => {
      const given = visit.answers[id];
      return [id, given === undefined ? everyAnswer(fact, visit.dateOfService) : [given]];
    });
    this.#outcomes = this.#complete(0, {});
  }

  outcome(): Outcome {
    const [only, ...others] = new Set(this.#outcomes);
    return only && others.length === 0 ? only : 'more-information-needed';
  }

  /** The open facts for which two completions that differ in nothing else end differently. */
  unanswered(): string[] {
    return this.#open.flatMap(([id, answers], place) => {
      const stride = this.#open.slice(place + 1).reduce((size, [, each]) => size * each.length, 1);
      const matters = this.#outcomes.some((outcome, index) => {
        const isLast = Math.floor(index / stride) % answers.length === answers.length - 1;
        return !isLast && this.#outcomes[index + stride] !== outcome;
      });
      return matters ? [id] : [];
    });
  }

  #complete(place: number, answers: Answers): Outcome[] {
    const open = this.#open[place];
    if (!open) return [this.#decide(answers)];
    return open[1].flatMap((answer) => this.#complete(place + 1, { ...answers, [open[0]]: answer }));
  }

  #decide(answers: Answers): Outcome {
    const { laws, edition } = this.#texts;
    const on = this.#visit.dateOfService;
    if (laws.some((law) => outlineHolds(law.bars, law.criteria, answers, on))) return 'review-barred';
    const required = outlineHolds(edition.requires, edition.criteria, answers, on);
    const stopped = edition.unless.some((id) => !outlineHolds(id, edition.criteria, answers, on));
    return required && !stopped ? 'criteria-met' : 'criteria-not-met';
  }
}

/** Every answer to a fact that a test in our generated rules can tell apart, and some it cannot. */
export function everyAnswer(fact: Fact, dateOfService: IsoDate): Answer[] {
  switch (fact.kind) {
    case 'yes-no':
      return [true, false];
    case 'choice':
      return Object.keys(fact.options);
    case 'count':
      return Array.from({ length: fact.most - fact.least + 1 }, (_, i) => fact.least + i);
    case 'date':
      return [0, 1, 2, 3, 4].map((days) => addDays(dateOfService, -days));
    default:
      return fact satisfies never;
  }
}

function outlineHolds(
  outline: Outline,
  criteria: Readonly<Record<string, Criterion>>,
  answers: Answers,
  on: IsoDate,
): boolean {
  if (typeof outline === 'string') {
    const criterion = criteria[outline];
    if (!criterion) throw new Error(outline);
    if (criterion.when && !ruleHolds(criterion.when, answers, on)) return true;
    return ruleHolds(criterion.rule, answers, on) === (criterion.kind !== 'limitation');
  }
  if (outline.when && !ruleHolds(outline.when, answers, on)) return true;
  const each = (part: Outline): boolean => outlineHolds(part, criteria, answers, on);
  if ('all' in outline) return outline.all.every(each);
  if ('any' in outline) return outline.any.some(each);
  return outline.of.filter(each).length >= outline.least;
}

function ruleHolds(rule: Rule, answers: Answers, on: IsoDate): boolean {
  const each = (part: Rule): boolean => ruleHolds(part, answers, on);
  if ('all' in rule) return rule.all.every(each);
  if ('any' in rule) return rule.any.some(each);
  if ('not' in rule) return !each(rule.not);
  if ('of' in rule) return rule.of.filter(each).length >= rule.least;
  const answer = answers[rule.fact];
  if ('is' in rule) return answer === rule.is;
  if ('oneOf' in rule) return rule.oneOf.some((option) => option === answer);
  if ('within' in rule) return String(answer) >= startOf(rule.within, on);
  return 'atMost' in rule ? Number(answer) <= rule.atMost : Number(answer) >= rule.atLeast;
}
