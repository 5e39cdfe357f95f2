/** Whether something read from outside is an object with fields. */
export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON of a value with its fields in order: equal for values that are equal, whichever browser kept them. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, part: unknown) =>
      isFields(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    ) ?? ''
  );
}

/** A value as every browser keeps it: nothing that JSON does not hold, and no half emoji, which Firefox refuses. */
export function storable(value: unknown): unknown {
  const wellFormed = (part: unknown): unknown => {
    if (typeof part === 'string') return part.toWellFormed();
    if (Array.isArray(part)) return part.map(wellFormed);
    return isFields(part)
      ? Object.fromEntries(
          Object.entries(part).map(([field, each]) => [field.toWellFormed(), wellFormed(each)]),
        )
      : part;
  };
  return wellFormed(JSON.parse(JSON.stringify(value) ?? 'null'));
}
