/** White space and characters without width: what every stage, and every host, means by them. Codes are UTF-16 code units. */

/** Unicode's White_Space (PropList.txt); unlike `\s` it has U+0085 and lacks the byte order mark, see `isInvisible`. */
export const isSpace = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  (c >= 0x85 &&
    (c === 0x85 ||
      c === 0xa0 ||
      c === 0x1680 ||
      (c >= 0x2000 && c <= 0x200a) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000));

/** Spaces that group the digits of one number ('12 345'): no-break, thin and narrow no-break. */
export const isGroupingSpace = (c: number): boolean => c === 0xa0 || c === 0x2009 || c === 0x202f;

/** Soft hyphens, zero-width spaces and joiners, direction marks and byte order marks: they have no width. */
export const isInvisible = (c: number): boolean =>
  c === 0xad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || c === 0x2060 || c === 0xfeff;

/** The text on one line: white space of any kind and length becomes one space, none is left at the ends. */
export const onOneLine = (text: string): string => text.replace(/[\s\u0085]+/g, ' ').trim();
