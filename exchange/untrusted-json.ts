/** What the text of a file that anybody may have written came to. */
export type JsonRead =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'no-json' }
  | { readonly kind: 'too-deep' };

/** Reads JSON whose brackets lie at most so deep, without keys that would reach an object's prototype. */
export function readJson(text: string, deepest: number): JsonRead {
  if (depthOf(text) > deepest) return { kind: 'too-deep' };
  try {
    const value: unknown = JSON.parse(text, (key, each: unknown) => (key === '__proto__' ? undefined : each));
    return { kind: 'value', value };
  } catch {
    return { kind: 'no-json' };
  }
}

/** How deep the brackets of a JSON text lie. Read before it is parsed: a parser may run out of stack. */
function depthOf(text: string): number {
  let [depth, deepest, isInString] = [0, 0, false];
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (isInString) {
      if (char === '\\') at++;
      else if (char === '"') isInString = false;
    } else if (char === '"') isInString = true;
    else if (char === '{' || char === '[') deepest = Math.max(deepest, ++depth);
    else if (char === '}' || char === ']') depth--;
  }
  return deepest;
}
