// TypeScript source → its words, strings and marks, so that strings in comments or regular expressions are not taken for text.

/** Marks after which a slash divides; after anything else it begins a regular expression. */
const operandEnd = /^(?:[\p{L}\p{N}_$)\]}]|string|template)/u;
/** Words after which a slash begins a regular expression all the same. */
const beforeRegex = new Set(['return', 'case', 'typeof', 'in', 'of', 'do', 'else', 'void']);

/**
 * @returns {{ kind: 'word' | 'string' | 'chunk' | 'mark', value: string, line: number, head?: number }[]} strings with their
 * value; of a template each stretch between its expressions is a chunk (`head`: index of the first one), and the
 * expressions' own tokens follow in place
 */
export function tokensOf(text) {
  const tokens = [];
  /** For each open brace the first chunk of the template whose expression it opens; `undefined`: no template's. */
  const braces = [];
  let line = 1;
  let i = 0;
  const put = (kind, value, more) => tokens.push({ kind, value, line, ...more });
  const lastIsOperand = () => {
    const last = tokens.at(-1);
    if (!last) return false;
    if (last.kind === 'string' || last.kind === 'chunk') return true;
    return operandEnd.test(last.value) && !beforeRegex.has(last.value);
  };
  const skipTo = (end) => {
    for (; i < end; i++) if (text[i] === '\n') line++;
  };
  const chunk = (first) => {
    const start = i;
    const head = first ?? tokens.length;
    while (i < text.length && text[i] !== '`' && !text.startsWith('${', i)) i += text[i] === '\\' ? 2 : 1;
    const value = text.slice(start, i);
    put('chunk', value.replace(/\\(.)/gs, '$1'), { head });
    line += value.split('\n').length - 1;
    if (text[i] === '`') i++;
    else {
      braces.push(head);
      i += 2;
    }
  };
  while (i < text.length) {
    const char = text[i];
    if (/\s/.test(char)) skipTo(i + 1);
    else if (text.startsWith('//', i)) skipTo(indexOr(text, '\n', i));
    else if (text.startsWith('/*', i)) skipTo(indexOr(text, '*/', i) + 2);
    else if (char === "'" || char === '"') {
      const [whole] = text.slice(i).match(char === "'" ? /^'(?:\\.|[^'\\\n])*'/s : /^"(?:\\.|[^"\\\n])*"/s);
      put('string', unquoted(whole));
      i += whole.length;
    } else if (char === '`') {
      i++;
      chunk();
    } else if (char === '/' && !lastIsOperand()) {
      const [whole] = text.slice(i).match(/^\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/\w*/);
      put('word', 'regex');
      i += whole.length;
    } else if (/[\p{L}\p{N}_$#@]/u.test(char)) {
      const [whole] = text.slice(i).match(/^[\p{L}\p{N}_$#@]+/u);
      put('word', whole);
      i += whole.length;
    } else {
      i++;
      if (char === '{') braces.push(undefined);
      const head = char === '}' ? braces.pop() : undefined;
      if (head === undefined) put('mark', char);
      else chunk(head);
    }
  }
  return tokens;
}

const indexOr = (text, words, from) => {
  const found = text.indexOf(words, from);
  return found < 0 ? text.length : found;
};

const escapes = { n: '\n', t: '\t', r: '\r', 0: '\0' };
const unquoted = (whole) =>
  whole
    .slice(1, -1)
    .replace(/\\u\{?([0-9a-fA-F]{4,6})\}?|\\(.)/gs, (_, hex, char) =>
      hex ? String.fromCodePoint(parseInt(hex, 16)) : (escapes[char] ?? char),
    );
