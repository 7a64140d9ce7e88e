/** Marks follow the text as the editor moves them, so that nothing is painted twice. */
import assert from 'node:assert/strict';
import { movedBy } from '../../src/editor/decorations/painted';
import { nextStop } from '../../src/editor/commands/nextStop';

/** `[…]` is a mark; `<old|new>` the change. */
function check(name: string, before: string, after: string | undefined): void {
  test(name, () => {
    const offsets: number[] = [];
    let change = { rangeOffset: -1, rangeLength: 0, text: '' };
    let plain = '';
    for (const part of before.matchAll(/\[|\]|<(.*?)\|(.*?)>|[^[\]<]+/g)) {
      if (part[0] === '[' || part[0] === ']') offsets.push(plain.length);
      else if (part[1] !== undefined) {
        change = { rangeOffset: plain.length, rangeLength: part[1].length, text: part[2]! };
        plain += part[1];
      } else plain += part[0];
    }
    const moved = movedBy(offsets, change);
    const changed =
      plain.slice(0, change.rangeOffset) + change.text + plain.slice(change.rangeOffset + change.rangeLength);
    if (after === undefined || moved === undefined) {
      assert.equal(moved, after);
      return;
    }
    let shown = '';
    for (let i = 0, last = 0; i <= moved.length; i++) {
      shown += changed.slice(last, moved[i] ?? changed.length) + (i === moved.length ? '' : i % 2 === 0 ? '[' : ']');
      last = moved[i] ?? changed.length;
    }
    assert.equal(shown, after);
  });
}

suite('marks under changes', () => {
  check('typing before a mark moves it', 'a <|new >b [c] d', 'a new b [c] d');
  check('typing after a mark leaves it', 'a [b] c<|d>', 'a [b] cd');
  check('taking words away before marks', 'a <long |>b [c] [d]', 'a b [c] [d]');
  check('typing right before a mark does not grow it', 'a <|x>[b]', 'a x[b]');
  check('typing right behind a mark does not grow it', 'a [b]<|x> c', 'a [b]x c');
  check('a change inside a mark is left to the editor', 'a [b<c|>d]', undefined);
  test('a change across a mark is left to the editor', () =>
    assert.equal(movedBy([4, 5], { rangeOffset: 2, rangeLength: 5, text: '' }), undefined));
});

suite('next and previous', () => {
  const stops = [
    { start: 5, end: 9 },
    { start: 20, end: 30 },
  ];
  test('the next one', () => assert.equal(nextStop(stops, 5, 1)?.start, 20));
  test('around the end', () => assert.equal(nextStop(stops, 25, 1)?.start, 5));
  test('the one before', () => assert.equal(nextStop(stops, 20, -1)?.start, 5));
  test('around the start', () => assert.equal(nextStop(stops, 3, -1)?.start, 20));
  test('nowhere', () => assert.equal(nextStop([], 3, 1), undefined));
});
