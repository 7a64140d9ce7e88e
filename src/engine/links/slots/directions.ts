/** From a place in the one, to it in the other: the same journey told the other way round. */
import { compareDates } from '../../dates';
import { leaving, moving, reaching } from '../../lexicon/en/slots';
import { phrase, type DateMention } from '../../model';
import { scopesOf } from '../contrary/scopes';
import type { Difference } from '../differences';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';
import { areSame, type Named } from './named';
import { placeOf } from './said';

interface Move {
  readonly place: Named;
  readonly way: 'from' | 'to';
  /** It leaves a place, in so many words. */
  readonly leaves: boolean;
  /** Number of the verb's move, which may have two ends. */
  readonly verb: number;
  readonly dates: readonly DateMention[];
}

const leave = new Set(leaving);
const reach = new Set(reaching);
const moves = new Set([...leaving, ...reaching, ...moving]);

/** Characters behind the verb among which its places are looked for, and behind a place its date. */
const near = 80;
const dateNear = 30;

export function otherDirections(
  a: Profile,
  b: Profile,
  names: readonly [readonly Named[], readonly Named[]],
  terms: Terms,
): Difference[] {
  const [mine, theirs] = [movesOf(a, names[0], terms), movesOf(b, names[1], terms)];
  for (const x of mine)
    for (const y of theirs) {
      if (x.way === y.way || !areSame(x.place, y.place)) continue;
      const told = (move: Move, others: readonly Move[]): boolean =>
        others.some((o) => o.way === move.way && areSame(o.place, move.place) && !areApart(o.dates, move.dates));
      if (told(x, theirs) || told(y, mine) || areApart(x.dates, y.dates)) continue;
      const turned = mine.some(
        (p) =>
          p.verb === x.verb &&
          p !== x &&
          !told(p, theirs) &&
          theirs.some(
            (q) => q.verb === y.verb && q !== y && q.way !== p.way && areSame(p.place, q.place) && !told(q, mine),
          ),
      );
      if (turned || (x.leaves && y.leaves) || areOfOneDay(x.dates, y.dates))
        return [
          {
            kind: 'direction',
            said: {
              sentence: phrase('to {0} in one, from there in the other', x.way === 'to' ? x.place.text : y.place.text),
            },
            spans: [{ from: placeOf(x.place), to: placeOf(y.place) }],
          },
        ];
    }
  return [];
}

function movesOf(profile: Profile, names: readonly Named[], terms: Terms): Move[] {
  const { starts, words, negated, open } = scopesOf(profile, terms);
  const { article, figures } = profile;
  const found: Move[] = [];
  const dates = figures
    .map((i) => article.figures[i]!)
    .filter((f): f is DateMention => f.dimension === 'date' && f.kind === 'date');
  words.forEach((word, i) => {
    if (!moves.has(word) || negated[i] || open[i]) return;
    let way: Move['way'] | undefined = leave.has(word) ? 'from' : reach.has(word) ? 'to' : undefined;
    for (let k = i + 1; k < words.length && starts[k]! < starts[i]! + near; k++) {
      const here = words[k]!;
      if (/^[,;:.()—–]$/.test(here) || moves.has(here)) break;
      if (here === 'from') way = 'from';
      else if (here === 'to' || here === 'into' || here === 'for') way = 'to';
      else if ((here === 'in' || here === 'at') && !reach.has(word)) way = undefined;
      else if (/^(?:and|or|by|with|after|before|on|near|of)$/.test(here)) way = undefined;
      const place = names.find(({ start }) => start === starts[k]);
      if (!place || place.owns || (place.type === 'person' && !/^(?:from|to|into|for)$/.test(words[k - 1]!))) continue;
      if (way)
        found.push({
          place,
          way,
          leaves: leave.has(word),
          verb: i,
          dates: dates.filter(({ start }) => start >= place.end && start <= place.end + dateNear),
        });
      way = undefined;
    }
  });
  return found;
}

const areApart = (a: readonly DateMention[], b: readonly DateMention[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((x) => b.every((y) => compareDates(x, y).kind === 'disjoint'));

const areOfOneDay = (a: readonly DateMention[], b: readonly DateMention[]): boolean =>
  a.some((x) =>
    b.some((y) => {
      const comparison = compareDates(x, y);
      return comparison.kind === 'same' && comparison.grain === 'day';
    }),
  );
