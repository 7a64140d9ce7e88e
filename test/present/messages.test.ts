import assert from 'node:assert/strict';
import fc from 'fast-check';
import { numberIn, translator } from '../../src/present';

const files = '{0, plural, one {# file} other {# files}}';

suite('messages', () => {
  const check = (said: string, words: string): void => {
    test(words, () => assert.equal(said, words));
  };
  const english = translator('en');
  const german = translator('de', {
    [files]: '{0, plural, one {# Datei} other {# Dateien}}',
    'Open {0}': '{0} öffnen',
  });
  const polish = translator('pl', {
    [files]: '{0, plural, one {# plik} few {# pliki} many {# plików} other {# pliku}}',
  });

  check(english(files, 1), '1 file');
  check(english(files, 0), '0 files');
  check(english(files, 1200), '1,200 files');
  check(english('{0, plural, =1 {once} other {# times}} in {1}', 1, 'a.txt'), 'once in a.txt');
  check(english('{0, plural, =1 {once in {1}} other {# times in {1}}}', 2, 'a.txt'), '2 times in a.txt');
  check(german(files, 1200), '1.200 Dateien');
  check(german('Open {0}', 'a.txt'), 'a.txt öffnen');
  check(german('What is not there stays {0}', 'English'), 'What is not there stays English');
  check(polish(files, 1), '1 plik');
  check(polish(files, 3), '3 pliki');
  check(polish(files, 5), '5 plików');
  check(polish(files, 1.5), '1,5 pliku');

  test('an argument is text, whatever it holds', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        assert.equal(english('{0}: “{1}”', a, b), `${a}: “${b}”`);
      }),
    ));

  test('any text can be a message', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        english(text, 1, 2);
      }),
    ));

  test('a language that nobody knows is spoken in English', () => {
    for (const language of ['', 'no language', 'x']) assert.equal(translator(language).language, 'en');
    assert.equal(numberIn(translator('de'), 8000.5), '8.000,5');
  });
});
