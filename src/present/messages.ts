/**
 * Messages in the reader's language. The English words are the key: a catalogue gives others for them. A message is written
 * in a part of ICU MessageFormat: `{0}` is replaced by the first argument, and
 * `{0, plural, one {# file} other {# files}}` by the variant for the number (categories of CLDR by `Intl.PluralRules`, or
 * `=0` for exactly that number), where `#` is the number as the language writes it.
 */
export interface Translate {
  (message: string, ...args: readonly (string | number)[]): string;
  /** BCP 47 tag of the language of the words, which numbers and dates follow. */
  readonly language: string;
}

type Part =
  | string
  | { readonly kind: 'argument'; readonly index: number }
  | { readonly kind: 'number' }
  | { readonly kind: 'plural'; readonly index: number; readonly variants: ReadonlyMap<string, readonly Part[]> };

/** @param catalogue English message → message of this language; what it lacks stays English */
export function translator(language: string, catalogue: Readonly<Record<string, string>> = {}): Translate {
  const known = supported(language) ? language : 'en';
  const plurals = new Intl.PluralRules(known);
  const parsed = new Map<string, readonly Part[]>();
  const say = (parts: readonly Part[], args: readonly (string | number)[], counted: number): string =>
    parts.map((part) => sayPart(part, args, counted)).join('');
  const sayPart = (part: Part, args: readonly (string | number)[], counted: number): string => {
    if (typeof part === 'string') return part;
    if (part.kind === 'number') return numberIn(t, counted);
    const value = args[part.index];
    if (part.kind === 'argument') return value === undefined ? `{${part.index}}` : String(value);
    const number = Number(value);
    const variant =
      part.variants.get(`=${number}`) ?? part.variants.get(plurals.select(number)) ?? part.variants.get('other');
    return say(variant ?? [], args, number);
  };
  const t: Translate = Object.assign(
    (message: string, ...args: readonly (string | number)[]): string => {
      const words = Object.hasOwn(catalogue, message) ? catalogue[message]! : message;
      let parts = parsed.get(words);
      if (!parts) parsed.set(words, (parts = parseMessage(words)));
      return say(parts, args, 0);
    },
    { language: known },
  );
  return t;
}

function supported(language: string): boolean {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** The message as parts. What is no placeholder stays text, so any message can be shown. */
function parseMessage(message: string, inPlural = false): readonly Part[] {
  const parts: Part[] = [];
  let text = '';
  const put = (part: Part): void => {
    if (text !== '') parts.push(text);
    text = '';
    parts.push(part);
  };
  for (let i = 0; i < message.length; i++) {
    const char = message[i]!;
    const end = char === '{' ? closing(message, i) : -1;
    const part = end < 0 ? undefined : placeholder(message.slice(i + 1, end));
    if (part) {
      put(part);
      i = end;
    } else if (char === '#' && inPlural) put({ kind: 'number' });
    else text += char;
  }
  return text === '' ? parts : [...parts, text];
}

function placeholder(inside: string): Part | undefined {
  if (/^\d+$/.test(inside)) return { kind: 'argument', index: Number(inside) };
  const head = /^(\d+), plural,/.exec(inside);
  if (!head) return undefined;
  const variants = new Map<string, readonly Part[]>();
  for (let i = head[0].length; i < inside.length;) {
    const open = inside.indexOf('{', i);
    const close = open < 0 ? -1 : closing(inside, open);
    if (close < 0) break;
    variants.set(inside.slice(i, open).trim(), parseMessage(inside.slice(open + 1, close), true));
    i = close + 1;
  }
  return variants.size > 0 ? { kind: 'plural', index: Number(head[1]), variants } : undefined;
}

/** Index of the brace that closes the one at `open`; -1: none does. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return i;
  }
  return -1;
}

const formats = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it: 8,000.5 or 8.000,5. Line numbers and other names are no such numbers. */
export function numberIn({ language }: Pick<Translate, 'language'>, value: number, digits?: number): string {
  const key = `${language} ${digits ?? ''}`;
  let format = formats.get(key);
  if (!format) {
    const options =
      digits === undefined
        ? { maximumFractionDigits: 6 }
        : { minimumFractionDigits: digits, maximumFractionDigits: digits };
    formats.set(key, (format = new Intl.NumberFormat(language, options)));
  }
  return format.format(value);
}

/** A score or weight, with two digits. */
export const decimalIn = (t: Pick<Translate, 'language'>, value: number): string => numberIn(t, value, 2);

export const english: Translate = translator('en');
