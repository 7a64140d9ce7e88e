/** Languages that are not read are called as the reader's language calls them. */
import assert from 'node:assert/strict';
import { functionWords, scripts, tellingLetters } from '../../src/engine/lexicon/languages';
import { english, languageText, translator } from '../../src/present';

const told = [
  ...Object.keys(functionWords),
  ...scripts.map(({ language }) => language),
  ...Object.values(tellingLetters).flatMap((list) => list.map(({ language }) => language)),
].filter((language) => language !== 'English');

suite('names of languages', () => {
  const russian = translator('ru');

  test('every language that the engine tells has a name in another language, and each its own', () => {
    assert.ok(told.length > 40);
    for (const name of told) assert.match(languageText(name, russian), /^\p{Script=Cyrillic}+$/u, name);
    assert.equal(new Set(told.map((name) => languageText(name, russian))).size, new Set(told).size);
  });

  test('in English as the engine says it, in German as German does, unknown ones as they are', () => {
    assert.equal(languageText('Bengali', english), 'Bengali');
    const german = translator('de');
    assert.deepEqual(
      ['German', 'Norwegian', 'Filipino', 'Serbian', 'constructor'].map((name) => languageText(name, german)),
      ['Deutsch', 'Norwegisch', 'Filipino', 'Serbisch', 'constructor'],
    );
  });
});
