/**
 * Decision diagrams: every completion of the unanswered facts at once, without trying them one by one.
 *
 * Three-valued logic alone is not enough for our promise that a question is asked if and only if its answer could
 * still change the outcome: it calls `x or not x` unknown. A diagram is canonical, so a function that no longer
 * depends on a fact does not mention it. https://en.wikipedia.org/wiki/Binary_decision_diagram
 */

/** A value that all completions below this point share, or a branch for each region of one fact. */
export type Diagram = Leaf | Branch;
interface Leaf {
  readonly id: number;
  readonly value: number;
}
interface Branch {
  readonly id: number;
  readonly variable: number;
  readonly next: readonly Diagram[];
}

/** Whether nothing unanswered can change the value any more. */
export const isSettled = (diagram: Diagram): diagram is Leaf => 'value' in diagram;

/** A workshop in which equal diagrams are the same object. Not shared between assessments. */
export class Diagrams {
  #count = 0;
  readonly #leaves = new Map<number, Leaf>();
  readonly #branches = new Map<string, Branch>();

  /** A diagram that is `value` whatever is answered. */
  leaf(value: number): Leaf {
    const known = this.#leaves.get(value);
    if (known) return known;
    const leaf = { id: this.#count++, value };
    this.#leaves.set(value, leaf);
    return leaf;
  }

  /** A diagram that asks for one variable; `next` holds one diagram for each of its regions. */
  branch(variable: number, next: readonly Diagram[]): Diagram {
    const first = next[0];
    if (first === undefined) throw new RangeError('A branch needs a region');
    if (next.every((diagram) => diagram === first)) return first;
    const key = `${variable}:${next.map((diagram) => diagram.id).join()}`;
    const known = this.#branches.get(key);
    if (known) return known;
    const branch = { id: this.#count++, variable, next };
    this.#branches.set(key, branch);
    return branch;
  }

  /** The diagram whose value is `operate` of the values of two others. */
  combine(left: Diagram, right: Diagram, operate: (left: number, right: number) => number): Diagram {
    const done = new Map<string, Diagram>();
    const walk = (a: Diagram, b: Diagram): Diagram => {
      if (isSettled(a) && isSettled(b)) return this.leaf(operate(a.value, b.value));
      const key = `${a.id},${b.id}`;
      const known = done.get(key);
      if (known) return known;
      const variable = Math.min(topOf(a), topOf(b));
      const wide = topOf(a) === variable ? a : b;
      const regions = isSettled(wide) ? 0 : wide.next.length;
      const next = Array.from({ length: regions }, (_, region) =>
        walk(below(a, variable, region), below(b, variable, region)),
      );
      const result = this.branch(variable, next);
      done.set(key, result);
      return result;
    };
    return walk(left, right);
  }

  /** The diagram once `variable` is known to lie in `region`. */
  given(diagram: Diagram, variable: number, region: number): Diagram {
    const done = new Map<Diagram, Diagram>();
    const walk = (at: Diagram): Diagram => {
      if (isSettled(at) || at.variable > variable) return at;
      if (at.variable === variable) return below(at, variable, region);
      const known = done.get(at);
      if (known) return known;
      const result = this.branch(at.variable, at.next.map(walk));
      done.set(at, result);
      return result;
    };
    return walk(diagram);
  }
}

/** The variables a diagram's value depends on; exactly those, since a diagram is canonical. */
export function variablesOf(diagram: Diagram): Set<number> {
  const variables = new Set<number>();
  const seen = new Set<Diagram>();
  const walk = (at: Diagram): void => {
    if (isSettled(at) || seen.has(at)) return;
    seen.add(at);
    variables.add(at.variable);
    at.next.forEach(walk);
  };
  walk(diagram);
  return variables;
}

/** The values that some completion reaches. */
export function valuesOf(diagram: Diagram): Set<number> {
  const values = new Set<number>();
  const seen = new Set<Diagram>();
  const walk = (at: Diagram): void => {
    if (seen.has(at)) return;
    seen.add(at);
    if (isSettled(at)) values.add(at.value);
    else at.next.forEach(walk);
  };
  walk(diagram);
  return values;
}

/** The mean value over all completions, each region of a fact being as likely as the others. */
export function meanOf(diagram: Diagram): number {
  const done = new Map<Diagram, number>();
  const walk = (at: Diagram): number => {
    if (isSettled(at)) return at.value;
    const known = done.get(at);
    if (known !== undefined) return known;
    const mean = at.next.reduce((sum, next) => sum + walk(next), 0) / at.next.length;
    done.set(at, mean);
    return mean;
  };
  return walk(diagram);
}

const topOf = (diagram: Diagram): number =>
  isSettled(diagram) ? Number.POSITIVE_INFINITY : diagram.variable;

function below(diagram: Diagram, variable: number, region: number): Diagram {
  if (isSettled(diagram) || diagram.variable !== variable) return diagram;
  return diagram.next[region] ?? diagram;
}
