/** What the engine says as data: in English the same for every host, in another language with its words and numbers. */
import assert from 'node:assert/strict';
import { inEnglish, readDecisions, type Phrase } from '../../src/engine';
import { phraseText } from '../../src/present';
import { germanVoice, voice } from './builders';

suite('phrases', () => {
  const mixed: Phrase = {
    pattern: 'Expected {0} instead of {1}',
    values: [
      { pattern: 'a comma or {0}', values: [['}', { share: 0.325 }, { weight: 0.5, of: 'reef' }]] },
      { weight: 1 / 3 },
    ],
  };

  test('values within values, shares and weights', () => {
    assert.equal(inEnglish(mixed), 'Expected a comma or }, 33 %, reef 0.50 instead of 0.33');
    assert.equal(phraseText(mixed, voice.t), inEnglish(mixed));
    assert.equal(phraseText(mixed, germanVoice.t), 'Erwartet wird ein Komma oder }, 33 %, reef 0,50, hier steht 0,33');
  });

  test('what stands in a value is no pattern', () => {
    const hostile: Phrase = { pattern: '"{0}" is not known here.', values: ['{0} {1, plural, other {#}} $&'] };
    assert.equal(inEnglish(hostile), '"{0} {1, plural, other {#}} $&" is not known here.');
    assert.equal(phraseText(hostile, voice.t), inEnglish(hostile));
  });

  for (const [text, german] of [
    ['{ "names": [ { "name": "A" } { ] }', 'Erwartet wird ein Komma oder ], hier steht {'],
    ['{ "names": [', 'Die Datei endet, bevor ihr Wert vollständig ist.'],
    ['{ "names": [1', 'Die Datei endet, wo ein Komma oder ] erwartet wird.'],
    ['{ "names": [{ "name": "A", "is": 3 }] }', '"is" muss Text in Anführungszeichen sein.'],
    ['{ "names": [{ "is": "place" }] }', 'Eine Entscheidung braucht hier "name".'],
    [
      '{ "statements": [{ "in": "a", "says": "b", "status": "x" }] }',
      '"status" muss eines von diesen sein: unchecked, checked, disputed, to-do.',
    ],
  ] as const)
    test(`a problem of crossread.json in German: ${text}`, () =>
      assert.equal(phraseText(readDecisions(text).problems[0]!.said, germanVoice.t), german));
});
