/** What the engine says as data: in English the same for every host, in another language with its words and numbers. */
import assert from 'node:assert/strict';
import { inEnglish, readDecisions, type Phrase } from '../../src/engine';
import { phraseText } from '../../src/present';
import { storyOf } from '../support/story';
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

  test('a figure close to its bound is said so', () => {
    const figure = { kind: 'duration', low: 3, high: 3, bound: '<', unit: 'year', change: null } as const;
    const said = (near: boolean): Phrase => ({
      pattern: 'figures: {0}',
      values: [{ figure: { ...figure, near }, english: 'nearly 3 years' }],
    });
    assert.match(phraseText(said(true), voice.t), /nearly 3 years$/);
    assert.match(phraseText(said(true), germanVoice.t), /fast 3 Jahre$/);
    assert.match(phraseText(said(false), germanVoice.t), /weniger als 3 Jahre$/);
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

  for (const [day, expected] of [
    [
      6,
      [
        /^Daten weichen ab: Zwischen 4\. März 2025 und 6\. März 2025 .*: 2 Tage\.$/m,
        /^nicht verglichen: etwa 8\.000 Tonnen und etwa 12\.500 Tonnen .*: sie sprechen von verschiedenen Zeiten\.$/m,
        /^Wertung \d,\d\d, mindestens der Schwellenwert 0,60: Aussagen weichen voneinander ab$/m,
      ],
    ],
    [
      4,
      [
        /^Zahlen weichen ab: Zwischen etwa 8\.000 Tonnen und etwa 12\.500 Tonnen .*: 4\.500 Tonnen\.$/m,
        /^Wertung \d,\d\d, mindestens der Schwellenwert 0,60: Zahlen weichen voneinander ab$/m,
      ],
    ],
  ] as const)
    test(`why two statements are matched: every line in German, with its figures and days (${day} March)`, () => {
      const story = storyOf({
        'a.txt': 'About 8,000 tonnes of grain were loaded in Port Alba on 4 March 2025, the harbour office said.',
        'b.txt': `Some 12,500 tonnes of grain were loaded in Port Alba on ${day} March 2025, the harbour office told us.`,
      });
      const { why } = story.corpus.compare(story.find('a.txt', '8,000'), story.find('b.txt', '12,500'));
      const lines = why.map((line) => phraseText(line, germanVoice.t));
      for (const [i, line] of lines.entries()) assert.notEqual(line, inEnglish(why[i]!));
      const text = lines.join('\n');
      assert.match(text, /^gemeinsame Wörter \(Stamm und Gewicht nach Seltenheit\): .*grain \d,\d\d/m);
      for (const words of expected) assert.match(text, words);
    });
});
