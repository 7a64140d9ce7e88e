// What src/present and src/editor say to people: the messages that are looked up, and literals that look like words.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from '../glob.mjs';
import { root } from '../testing/setUp.mjs';
import { tokensOf } from './tokens.mjs';

const folders = ['src/present', 'src/editor', 'src/page'];
/** What the engine says as data: patterns of `phrase`. */
const phraseFolder = 'src/engine';

const filesIn = (folder, not) => globSync(path.join(root, folder), /\.ts$/, not);

/** Two words beside each other, or one with a capital, as a sentence or a label begins. */
const looksLikeWords = (text) => /\p{L}{2,}[,;:]? \p{L}{2,}/u.test(text) || /^\s*\p{Lu}\p{Ll}+/u.test(text);

/** Calls whose texts nobody but a developer reads. */
const forDevelopers = new Set(['error', 'warn', 'info', 'debug', 'trace']);

/**
 * @returns {{
 *   messages: { file: string, line: number, message: string }[],
 *   literals: { file: string, line: number, text: string }[],
 *   unread: { file: string, line: number }[],
 * }} `unread`: calls of the message function whose message is no literal, so that no script can see it
 */
export function readSource() {
  const messages = [];
  const literals = [];
  const unread = [];
  for (const full of filesIn(phraseFolder, /\/lexicon\//)) {
    const source = readFileSync(full, 'utf8');
    if (!source.includes('phrase(')) continue;
    const file = path.relative(root, full);
    const tokens = tokensOf(source);
    for (const [i, { kind, value, line }] of tokens.entries()) {
      if (tokens[i - 1]?.value !== '(' || tokens[i - 2]?.kind !== 'word' || tokens[i - 2].value !== 'phrase') continue;
      if (kind === 'string') messages.push({ file, line, message: value });
      else unread.push({ file, line });
    }
  }
  for (const full of folders.flatMap((folder) => filesIn(folder))) {
    const file = path.relative(root, full);
    const tokens = tokensOf(readFileSync(full, 'utf8'));
    for (const [i, { kind, value, line, head = i }] of tokens.entries()) {
      const [before, two, three] = [tokens[head - 1], tokens[head - 2], tokens[head - 3]];
      const isMessage = before?.value === '(' && two?.kind === 'word' && two.value === 't';
      if (isMessage && three?.value !== 'function') {
        if (kind === 'string') messages.push({ file, line, message: value });
        else unread.push({ file, line });
        continue;
      }
      if (kind !== 'string' && kind !== 'chunk') continue;
      const isLogged = before?.value === '(' && forDevelopers.has(two?.value) && three?.value === '.';
      const isKey = tokens[i + 1]?.value === ':' && (before?.value === '{' || before?.value === ',');
      const isImport = before?.value === 'from' || (before?.value === '(' && two?.value === 'import');
      const text = value.replace(/<[^<>]*>?/g, ' ').replace(/^[^<]*>/, ' ');
      if (!isLogged && !isKey && !isImport && looksLikeWords(text)) literals.push({ file, line, text: value });
    }
  }
  return { messages, literals, unread };
}
