import fc from 'fast-check';
import assert from 'node:assert/strict';
import { compareQuotes, type QuoteRelation } from '../../../src/engine/quotes';

/** Two quotations, what they are to each other, and the words that were changed: `left → right`. */
const cases: readonly (readonly [string, string, QuoteRelation, ...string[]])[] = [
  ['We will rebuild the pier by June.', 'we will rebuild the pier by June', 'same'],
  ['We will rebuild the pier by June.', 'rebuild the pier', 'same'],
  ['We will, whatever it costs, rebuild the pier.', 'We will … rebuild the pier', 'same'],
  ['We will, whatever it costs, rebuild the pier.', 'We will ... rebuild the pier', 'same'],
  ['We will rebuild it by June.', 'We will rebuild [the pier] by June.', 'same'],
  ['The pier is ours.', '[T]he pier is ours', 'same'],
  ['He said ‘never’ to me twice.', 'He said "never" to me twice.', 'same'],
  ['We won’t rebuild it.', "We won't rebuild it", 'same'],
  ['We will rebuild the pier by June.', 'We could rebuild the pier by June.', 'altered', 'will → could'],
  ['We will not rebuild the pier.', 'We will rebuild the pier.', 'altered', 'not → '],
  ['We will rebuild the pier soon.', 'We will surely rebuild the pier soon.', 'altered', ' → surely'],
  // what a newsroom changes as it pleases
  ['We realised the harbour was closed.', 'We realized the harbor was closed.', 'same'],
  ['They aren’t going to rebuild it, I’m told.', 'They are not going to rebuild it, I am told.', 'same'],
  ['It’ s ours and we’ ll keep it.', 'It’s ours and we’ll keep it.', 'same'],
  ['The eleventh ship left at 6:00 p.m. with three men.', 'The 11th ship left at 6 pm with 3 men.', 'same'],
  // a cut at either end may leave words that stand twice
  ['I did say that I will rebuild the pier.', 'I will rebuild the pier.', 'same'],
  ['And I wanted to say that I will rebuild the pier.', 'I will rebuild the pier', 'same'],
  ['We will look at it, and I think we will rebuild it.', 'We will rebuild it', 'same'],
  // formulas in common are no utterance in common
  ['The captain is an old fox of the sea.', 'The captain is asleep.', 'other'],
  ['There is a lot of oil here.', 'There is a lot of anger here, I think.', 'other'],
  ['It was a good day for Adan Roo.', 'It was a long night for Adan Roo.', 'other'],
  ['This is a funny game.', 'It was a funny game, and we lost.', 'altered', 'This is → It was'],
  ['We will rebuild the pier.', 'The harbor was closed on Monday.', 'other'],
  ['a disgrace', 'a failure', 'other'],
  ['', 'a failure', 'other'],
];

suite('quotes: comparing two quotations', () => {
  for (const [from, to, relation, ...changes] of cases)
    test(`${from} / ${to}`, () => {
      const found = compareQuotes(from, to);
      assert.equal(found.relation, relation, found.why);
      assert.deepEqual(
        found.changes.map(
          (change) => `${from.slice(change.from.start, change.from.end)} → ${to.slice(change.to.start, change.to.end)}`,
        ),
        changes,
      );
    });

  const utterance = fc.array(
    fc.constantFrom(
      'captain',
      'harbour',
      'storm',
      'never',
      'rebuild',
      'pier',
      'we',
      'will',
      'the',
      'before',
      'winter',
      'ships',
    ),
    { minLength: 6, maxLength: 25 },
  );
  test('ellipses, brackets, case, quotation marks and cuts are no alteration', () =>
    fc.assert(
      fc.property(utterance, fc.infiniteStream(fc.nat(9)), fc.nat(3), fc.nat(3), (said, dice, from, to) => {
        const print = said.slice(from, said.length - to).flatMap((word) => {
          const die = dice.next().value as number;
          if (die === 0) return [word.toUpperCase()];
          if (die === 1) return [`${word},`];
          if (die === 2) return [`“${word}”`];
          if (die === 3) return [`[${word[0]!.toUpperCase()}]${word.slice(1)}`];
          if (die === 4) return ['[sic]', word];
          return [word];
        });
        fc.pre(print.length > 0);
        const { relation, why } = compareQuotes(said.join(' '), `‘${print.join(' ')}.’`);
        assert.equal(relation, 'same', `${said.join(' ')} / ${print.join(' ')}: ${why}`);
      }),
      { numRuns: 300 },
    ));
  test('words left out at an ellipsis are no alteration', () =>
    fc.assert(
      fc.property(utterance, fc.nat(20), fc.nat(20), (said, x, y) => {
        const [a, b] = [x % said.length, y % said.length].sort((p, q) => p - q) as [number, number];
        const cut = [...said.slice(0, a), '…', ...said.slice(b)];
        fc.pre(cut.length > 1);
        assert.equal(compareQuotes(said.join(' '), cut.join(' ')).relation, 'same');
      }),
      { numRuns: 300 },
    ));

  const words = fc
    .array(fc.constantFrom('we', 'will', 'not', 'rebuild', 'the', 'pier', '…', '[it]', ','), { maxLength: 20 })
    .map((w) => w.join(' '));
  test('a quotation with words is the same as itself', () =>
    fc.assert(
      fc.property(words, (quote) => {
        assert.equal(
          compareQuotes(quote, quote).relation,
          /we|will|not|rebuild|the|pier/.test(quote) ? 'same' : 'other',
        );
      }),
    ));
  test('the order of the two does not decide the relation', () =>
    fc.assert(
      fc.property(words, words, (a, b) => {
        assert.equal(compareQuotes(a, b).relation, compareQuotes(b, a).relation);
      }),
    ));
  test('every change lies inside the quotations', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const { from, to } of compareQuotes(a, b).changes) {
          assert.ok(from.start <= from.end && from.end <= a.length);
          assert.ok(to.start <= to.end && to.end <= b.length);
        }
      }),
    ));
});
