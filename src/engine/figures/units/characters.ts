/** Character tests the readers of amounts and units share, by character code: a table for ASCII, Unicode's classes beyond. */
const LETTER = 1;
const DIGIT = 2;

const ascii = new Uint8Array(128);
for (let c = 0; c < 128; c++) ascii[c] = classify(String.fromCharCode(c));

function classify(char: string): number {
  return (/\p{L}/u.test(char) ? LETTER : 0) | (/\p{Nd}/u.test(char) ? DIGIT : 0);
}

const is = (c: number, bits: number): boolean =>
  c < 128 ? (ascii[c]! & bits) !== 0 : c === c && (classify(String.fromCharCode(c)) & bits) !== 0;

/** These take a character's code; NaN, which `charCodeAt` gives outside the text, is nothing of all this. */
export const isLetterCode = (c: number): boolean => is(c, LETTER);
export const isLetterOrDigitCode = (c: number): boolean => is(c, LETTER | DIGIT);
export const isDigitCode = (c: number): boolean => c >= 48 && c <= 57;
const isUpperAscii = (c: number): boolean => c >= 65 && c <= 90;
/** Hyphen-minus, hyphen, no-break hyphen. */
export const isHyphenCode = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;

export const isLetter = (char: string | undefined): boolean => char !== undefined && isLetterCode(char.charCodeAt(0));
export const isLetterOrDigit = (char: string | undefined): boolean =>
  char !== undefined && isLetterOrDigitCode(char.charCodeAt(0));

/** Two capitals and more, nothing else: 'COVID'. */
export function isAllCapitals(word: string, least: number): boolean {
  if (word.length < least) return false;
  for (let i = 0; i < word.length; i++) if (!isUpperAscii(word.charCodeAt(i))) return false;
  return true;
}
