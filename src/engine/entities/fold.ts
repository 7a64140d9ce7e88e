/** Keys for comparing names: lower case, without marks on letters. Only keys are folded, never text that has offsets. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  ʼ: "'",
};

export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\u0020-\u007f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı’ʼ]/g, (c) => letters[c] ?? c);
}
