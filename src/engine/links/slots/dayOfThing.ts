/** Days by which a text tells which thing it means. */

/** 'bonds due July 1', 'the lease ending in May': the day tells which thing, not when it was done. */
export const isOfThing = (text: string, { start }: { readonly start: number }): boolean =>
  /(?<!\b(?:is|are|was|were|be|been|being|now|fall|falls|fell)\s)\b(?:due|maturing|dated|expiring)(?:\s+(?:on|in|by))?\s+$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
