/** Two names in an order that cannot be turned round: who succeeded whom, what belongs to what, whose father who is. */
import { offices } from '../../lexicon/en/offices';
import { orderingNouns, orderingVerbs } from '../../lexicon/en/slots';
import { phrase } from '../../model';
import { scopesOf, type Scopes } from '../contrary/scopes';
import type { Difference } from '../differences';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';
import { areSame, type Named } from './named';
import { inOrder, placeOf } from './said';

/** `first` is it of `second`: the owner of the subsidiary. */
interface Order {
  readonly relation: number;
  readonly first: Named;
  readonly second: Named;
}

/** By word the number of the relation, and whether it says it from the first's end. */
const nouns = new Map<string, readonly [number, boolean]>();
orderingNouns.forEach(([first, second], i) => {
  for (const word of first.split(' ')) nouns.set(word, [i, true]);
  for (const word of second.split(' ').filter(Boolean)) nouns.set(word, [i, false]);
});
const verbs = new Map<string, readonly [number, boolean]>();
for (const [forms, noun] of orderingVerbs) for (const form of forms.split(' ')) verbs.set(form, nouns.get(noun)!);

export function otherOrders(
  a: Profile,
  b: Profile,
  names: readonly [readonly Named[], readonly Named[]],
  terms: Terms,
): Difference[] {
  const [mine, theirs] = [ordersOf(scopesOf(a, terms), names[0]), ordersOf(scopesOf(b, terms), names[1])];
  const same = (x: Order, y: Order): boolean =>
    x.relation === y.relation && areSame(x.first, y.first) && areSame(x.second, y.second);
  for (const x of mine)
    for (const y of theirs) {
      if (x.relation !== y.relation || !areSame(x.first, y.second) || !areSame(x.second, y.first)) continue;
      if (mine.some((other) => same(other, y)) || theirs.some((other) => same(other, x))) continue;
      return [
        {
          kind: 'roles',
          said: { sentence: phrase('{0} and {1} stand in opposite order', ...inOrder(x.first.text, x.second.text)) },
          spans: [{ from: placeOf(x.first), to: placeOf(y.second) }],
        },
      ];
    }
  return [];
}

/** Words that may stand between a name and the noun, or the noun and a name. */
const passing =
  /^(?:the|a|an|late|former|his|her|is|was|became|remains|,|of|and|old|new|only|elder|younger|first|\p{Ll}+(?:an|ish|ese|ian|al|ic|ed|based|owned))$/u;
/** Between a verb and the name of whom it is done to. */
const titles = new Set(['the', 'mr', 'mrs', 'ms', 'dr', 'sir', ...offices.flat()]);
/** Words between. */
const most = 6;

function ordersOf(scopes: Scopes, all: readonly Named[]): Order[] {
  const names = all.filter(({ type }) => type !== 'nationality');
  const { words, starts, sentence, negated, open } = scopes;
  const found: Order[] = [];
  const nameFrom = (i: number, step: 1 | -1, pass: (word: string) => boolean): Named | undefined => {
    for (let k = i + step, count = 0; k >= 0 && k < words.length && sentence[k] === sentence[i]; k += step) {
      const at = starts[k]!;
      const name = names.find(({ start, end }) => start <= at && at < end);
      if (name) return name;
      if (/^['’]s?$/.test(words[k]!)) continue;
      if (++count > most || !pass(words[k]!)) return undefined;
    }
    return undefined;
  };
  const put = ([relation, isFirst]: readonly [number, boolean], holder?: Named, value?: Named): void => {
    if (!holder || !value || areSame(holder, value)) return;
    found.push(isFirst ? { relation, first: value, second: holder } : { relation, first: holder, second: value });
  };
  const passes = (word: string): boolean => passing.test(word);
  words.forEach((word, i) => {
    const noun = nouns.get(word);
    const before = nameFrom(i, -1, passes);
    if (noun && before?.owns) {
      put(
        noun,
        before,
        nameFrom(i, 1, (w) => w !== 'of' && w !== 'and' && passes(w)),
      );
      // 'Corvo is Skerry’s parent'
      const left = names.filter(({ end }) => end < before.start).at(-1);
      if (left && /^(?:is|was)$/.test(words[starts.findIndex((at) => at >= left.end)] ?? '')) put(noun, before, left);
    } else if (noun && words[i + 1] === 'of') {
      put(
        noun,
        nameFrom(i + 1, 1, (w) => /^\p{Ll}+$/u.test(w) || w === ','),
        before,
      );
    }
    const verb = verbs.get(word);
    if (!verb || negated[i] || open[i]) return;
    const by = words.indexOf('by', i);
    const passive = /^(?:is|was|been|be|being|were|are)$/.test(words[i - 1] ?? '');
    const auxiliary = (w: string): boolean =>
      /^(?:is|was|been|be|has|had|have|will|would|also|later|\p{Ll}+ly)$/u.test(w);
    const subject = nameFrom(i, -1, auxiliary);
    if (passive) put(verb, subject, by === i + 1 ? nameFrom(by, 1, passes) : undefined);
    else
      put(
        verb,
        nameFrom(i, 1, (w) => titles.has(w)),
        subject,
      );
  });
  return found;
}
