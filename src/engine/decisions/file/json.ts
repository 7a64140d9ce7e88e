/** JSON (RFC 8259) with the place of every value, and with the place and reason where it ends to be JSON. */
import { inEnglish, phrase, type Phrase, type Span } from '../../model';

export type JsonNode = Span &
  (
    | { readonly kind: 'object'; readonly members: readonly JsonMember[] }
    | { readonly kind: 'array'; readonly items: readonly JsonNode[] }
    | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
  );

export interface JsonMember {
  readonly key: string;
  readonly at: number;
  readonly value: JsonNode;
}

export type JsonRead =
  | { readonly kind: 'read'; readonly root: JsonNode }
  | { readonly kind: 'broken'; readonly at: number; readonly said: Phrase };

/** Deeper nesting is not read: no reader needs it and no text may exhaust the stack. */
const deepest = 50;

class Broken extends Error {
  constructor(
    readonly at: number,
    readonly said: Phrase,
  ) {
    super(inEnglish(said));
  }
}

export function readJson(text: string): JsonRead {
  try {
    return { kind: 'read', root: new Reader(text).document() };
  } catch (error) {
    if (error instanceof Broken) return { kind: 'broken', at: error.at, said: error.said };
    throw error;
  }
}

class Reader {
  #at = 0;
  constructor(private readonly text: string) {}

  document(): JsonNode {
    const root = this.#value(0);
    this.#space();
    if (this.#at < this.text.length)
      throw new Broken(this.#at, phrase('Something follows the end of the file’s value.'));
    return root;
  }

  #space(): void {
    while (' \t\n\r\ufeff'.includes(this.text[this.#at] ?? 'x')) this.#at++;
  }

  #value(depth: number): JsonNode {
    this.#space();
    const start = this.#at;
    if (depth > deepest) throw new Broken(start, phrase('Values are nested too deeply.'));
    const char = this.text[start];
    if (char === undefined) throw new Broken(start, phrase('The file ends before its value is complete.'));
    if (char === '{') {
      const members = this.#list('}', () => this.#member(depth));
      return { kind: 'object', members, start, end: this.#at };
    }
    if (char === '[') {
      const items = this.#list(']', () => this.#value(depth + 1));
      return { kind: 'array', items, start, end: this.#at };
    }
    if (char === '"') return { kind: 'plain', value: this.#string(), start, end: this.#at };
    const word = /[^\s,:{}[\]"]*/y;
    word.lastIndex = start;
    const plain = word.exec(this.text)![0];
    if (
      plain !== 'true' &&
      plain !== 'false' &&
      plain !== 'null' &&
      !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(plain)
    )
      throw new Broken(start, this.#expected(phrase('a value')));
    this.#at += plain.length;
    return { kind: 'plain', value: JSON.parse(plain) as number | boolean | null, start, end: this.#at };
  }

  #list<T>(close: string, item: () => T): T[] {
    this.#at++;
    const found: T[] = [];
    this.#space();
    if (this.text[this.#at] === close) {
      this.#at++;
      return found;
    }
    for (;;) {
      found.push(item());
      this.#space();
      const char = this.text[this.#at];
      if (char !== ',' && char !== close) throw new Broken(this.#at, this.#expected(phrase('a comma or {0}', close)));
      this.#at++;
      if (char === close) return found;
    }
  }

  #member(depth: number): JsonMember {
    this.#space();
    const at = this.#at;
    if (this.text[at] !== '"') throw new Broken(at, this.#expected(phrase('a key in quotation marks')));
    const key = this.#string();
    this.#space();
    if (this.text[this.#at] !== ':') throw new Broken(this.#at, this.#expected(phrase('a colon')));
    this.#at++;
    return { key, at, value: this.#value(depth + 1) };
  }

  #string(): string {
    const start = this.#at;
    for (let i = start + 1; i < this.text.length; i++) {
      const code = this.text.charCodeAt(i);
      if (code === 10 || code === 13) break;
      if (code === 92) i++;
      else if (code < 32) throw new Broken(i, phrase('A control character stands in a string.'));
      else if (code === 34) {
        this.#at = i + 1;
        try {
          return JSON.parse(this.text.slice(start, i + 1)) as string;
        } catch {
          throw new Broken(
            start,
            phrase('A backslash in this string is followed by a character that has no meaning there.'),
          );
        }
      }
    }
    throw new Broken(start, phrase('This string has no closing quotation mark.'));
  }

  #expected(what: Phrase): Phrase {
    const rest = this.text.slice(this.#at, this.#at + 7);
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(rest)) return phrase('Marks of a merge conflict stand here.');
    const char = this.text[this.#at];
    return char === undefined
      ? phrase('The file ends where {0} is expected.', what)
      : phrase('Expected {0} instead of {1}', what, char);
  }
}
