/** Character tests the unit readers share. */
export const isLetter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
export const isLetterOrDigit = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{Nd}]/u.test(char);
