/** The Spanish of what is asked of a visit. A term stays as the field has it, for it is looked up in English. */
export const spanish: Readonly<Record<string, string>> = {};
