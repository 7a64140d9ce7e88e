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
