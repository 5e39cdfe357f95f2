/** What stays on one computer, by the beginning of its key. It is never taken in from a file either. */
const staying = /^(?:check|episode|paper|practice|draft)(?:\.|$)/;

/** Whether a key is of what follows her, as this or a newer version writes them. */
export const isSyncedKey = (key: string): boolean =>
  /^[a-z][A-Za-z]*\.[^\n]{1,300}$/.test(key) && !staying.test(key);
