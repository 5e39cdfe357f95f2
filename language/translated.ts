/** Sentences of ours and what they are in another language. */
export type Dictionary = Readonly<Record<string, string>>;

/** Fields whose text is not ours to translate: addresses, ids, names and words that must be found in a source. */
const kept = new Set(['address', 'effective', 'find', 'id', 'payerIds', 'payerNames', 'read']);

/**
 * Data with every sentence that the dictionary knows in the dictionary's language; the rest stays as it is. What is
 * shared stays shared, so that a source that ten criteria cite is one source still.
 */
export function translated<T>(data: T, dictionary: Dictionary): T {
  const done = new Map<object, unknown>();
  const inner = (value: unknown): unknown => {
    if (typeof value === 'string') return Object.hasOwn(dictionary, value) ? dictionary[value] : value;
    if (typeof value !== 'object' || value === null) return value;
    const known = done.get(value);
    if (known) return known;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : {};
    done.set(value, copy);
    for (const [field, each] of Object.entries(value))
      Object.assign(copy, { [field]: kept.has(field) ? each : inner(each) });
    return copy;
  };
  return inner(data) as T;
}
