/** What reaches people goes through the message function, and every message is there in English and in German. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

interface Source {
  readonly messages: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly literals: readonly { readonly file: string; readonly line: number; readonly text: string }[];
  readonly unread: readonly { readonly file: string; readonly line: number }[];
}

type Bundle = Readonly<Record<string, string>>;

const root = process.cwd();
const json = (file: string): Bundle => JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Bundle;
const source = JSON.parse(
  execFileSync(process.execPath, ['scripts/l10n.mjs', '--json'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }),
) as Source;
const english = json('l10n/bundle.l10n.json');
const used = [...new Set(source.messages.map(({ message }) => message))].sort();

/** What a message is given: arguments, which of them choose a plural, and the commands a text of the manifest links. */
const placeholders = (message: string): string[] =>
  [...new Set(message.match(/\{\d+(?:, plural,)?|\(command:[^)]*\)|`[^`]*`/g))].sort();
const languages = (folder: string, start: string): string[] =>
  readdirSync(path.join(root, folder)).filter((file) => file.startsWith(start) && file !== `${start}json`);

/** Literals that are no words for people, by file, with the reason. */
const notForPeople: Readonly<Record<string, readonly string[]>> = {
  // the product's name is the same in every language
  'src/editor/activate.ts': ['Crossread'],
  'src/editor/articles/articles.ts': ['Crossread: ', /* in the log */ 'no question'],
  'src/editor/commands/guarded.ts': ['Crossread: '],
  'src/editor/decisions/decisions.ts': ['Crossread'],
  'src/editor/decisions/register.ts': ['Crossread: '],
  'src/editor/findings/problems.ts': ['Crossread'],
  'src/editor/findings/walk.ts': ['Crossread: '],
  'src/editor/state.ts': ['Crossread'],
  // names of formats
  'src/editor/commands/exportStory.ts': ['Markdown', 'W3C Web Annotation'],
  // for programs
  'src/present/tools.ts': ['UTF-16 code units of the file, half open; lines from 1'],
  // ends of the names of members
  'src/present/compare.ts': ['From', 'To'],
  // values of CSS
  'src/editor/compare/aligned.ts': ['1px dotted'],
  'src/editor/decorations/types.ts': ['1px solid'],
  // names of keys
  'src/page/matrix.ts': ['Home', 'End', 'Enter'],
};

suite('localisation', () => {
  test('every message of the source is in the bundle, and nothing else is (npm run l10n writes it)', () => {
    assert.ok(used.length > 200);
    assert.deepEqual(english, Object.fromEntries(used.map((message) => [message, message])));
  });

  test('messages are literals, so that they can be found', () => {
    // the two places where messages pass through
    const open = source.unread.filter(({ file }) => file !== 'src/present/messages.ts');
    assert.deepEqual(open, []);
  });

  test('words for people go through the message function', () => {
    const passing = source.literals.filter(({ file, text }) => !notForPeople[file]?.includes(text));
    assert.deepEqual(passing, []);
  });

  test('no plural is glued together of parts', () => {
    const singular = used.filter((message) => /\b1 \p{L}/u.test(message.replace(/\{[^{}]*\{.*?\}\}/g, '')));
    assert.deepEqual(singular, []);
  });

  for (const file of languages('l10n', 'bundle.l10n.'))
    test(`${file} has every message, with what each is given`, () => {
      const bundle = json(`l10n/${file}`);
      assert.deepEqual(Object.keys(bundle).sort(), used);
      for (const [message, words] of Object.entries(bundle))
        assert.deepEqual(placeholders(words), placeholders(message), message);
    });

  for (const file of languages('.', 'package.nls.'))
    test(`${file} has every text of the manifest, with the same links`, () => {
      const [own, texts] = [json('package.nls.json'), json(file)];
      assert.deepEqual(Object.keys(texts).sort(), Object.keys(own).sort());
      for (const [key, words] of Object.entries(texts))
        assert.deepEqual(placeholders(words), placeholders(own[key]!), key);
    });

  test('German judges as little as English', () => {
    const texts = [...Object.values(json('l10n/bundle.l10n.de.json')), ...Object.values(json('package.nls.de.json'))];
    for (const words of texts)
      assert.doesNotMatch(words, /\b(?:falsch|Fehler|fehlerhaft|Lüge|unwahr|widerlegt|richtig)/i, words);
  });
});
