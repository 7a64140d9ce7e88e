/** Hedges and comparatives around an amount: what bounds it, and how far the span reaches. */
import {
  afterLeast,
  beforeLooseHedge,
  commentsBeforeHedge,
  contestWords,
  saidOf,
  sayingOf,
  speakingOf,
} from '../../lexicon/en/figureWords';
import { hedgesAfter, hedgesBefore } from '../../lexicon/en/hedges';
import type { Bound } from '../../model';
import { HEDGE_AFTER, HEDGE_BEFORE } from '../lexicon';
import type { Reading } from '../reading';

interface Phrase {
  readonly words: readonly string[];
  readonly bound: Bound;
  readonly near: boolean;
}

/** Hedges that place the value close to its bound. */
const closeBy =
  /^(?:nearly|almost|not quite|just (?:under|below|over|above|short of)|short of|shy of|approaching|nearing|verging on)$/;

const before = new Map<string, Phrase[]>();
const after = new Map<string, Phrase[]>();
for (const [bound, phrases] of Object.entries(hedgesBefore) as [Bound, readonly string[]][])
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    before.set(words.at(-1)!, [...(before.get(words.at(-1)!) ?? []), { words, bound, near: closeBy.test(phrase) }]);
  }
for (const [bound, phrases] of Object.entries(hedgesAfter) as [Bound, readonly string[]][])
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    after.set(words[0]!, [...(after.get(words[0]!) ?? []), { words, bound, near: closeBy.test(phrase) }]);
  }
for (const map of [before, after])
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);

export interface Hedge {
  readonly bound: Bound;
  /** First word of the hedge. */
  readonly first: number;
  /** 'nearly', 'just over'. */
  readonly near: boolean;
}

/** The hedges that end just before word `first`; `undefined` where there is none. */
export function readHedgeBefore(r: Reading, first: number): Hedge | undefined {
  if (!r.has(first - 1, HEDGE_BEFORE)) return undefined;
  let found: Hedge | undefined;
  const stop = r.firstNear(first);
  let i = first;
  for (let rounds = 0; rounds < 3; rounds++) {
    const hedge = hedgeEndingAt(r, i - 1, stop);
    if (!hedge) break;
    found = {
      first: hedge.first,
      bound: found ? stronger(hedge.bound, found.bound) : hedge.bound,
      near: hedge.near || (found?.near ?? false),
    };
    i = hedge.first;
  }
  return found;
}

/** 'at least about 50' is at least 50; 'almost exactly' stays almost. */
const stronger = (outer: Bound, inner: Bound): Bound => (outer === '~' ? inner : outer);

function hedgeEndingAt(r: Reading, last: number, stop: number): Hedge | undefined {
  if (last < stop || !r.has(last, HEDGE_BEFORE)) return undefined;
  let i = last;
  // 'more than the 500' keeps no hedge; 'just' and the like may stand in between
  for (const { words, bound, near } of before.get(r.word(i)) ?? []) {
    const first = i - words.length + 1;
    if (first < stop || r.start(first) < r.floor) continue;
    let k = words.length - 2;
    while (k >= 0 && r.word(first + k) === words[k]) k--;
    if (k >= 0) continue;
    if (!fits(r, words, first)) continue;
    i = first;
    while (i > stop && commentsBeforeHedge.has(r.word(i - 1))) i--;
    return { bound, first: i, near };
  }
  return undefined;
}

/** Words that are hedges only in some places. */
function fits(r: Reading, words: readonly string[], first: number): boolean {
  const previous = r.word(first - 1);
  if (words.length > 1) return !(words[0] === 'more' && words[1] === 'than' && previous === 'no');
  const word = words[0]!;
  switch (word) {
    case 'past':
    case 'minimum':
    case 'maximum':
      return !beforeLooseHedge.has(previous);
    case 'about':
      return !speakingOf.has(previous) && !(sayingOf.has(previous) && isSaidOf(r, first - 1));
    case 'above':
    case 'below':
    case 'over':
    case 'under':
      return !contestWords.has(previous);
    case '<':
    case '>':
      return !r.isPunctuation(first - 1) || r.spaced(first);
    default:
      return true;
  }
}

/** 'what the mayor *said* about two plans' */
function isSaidOf(r: Reading, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(r.firstNear(cue), cue - 5) && !r.isPunctuation(i); i--)
    if (saidOf.has(r.word(i))) return true;
  return false;
}

/** A hedge just behind word `end`: '50 *or so*', '20-*odd*', '100*+*'. */
export function readHedgeAfter(r: Reading, end: number): { bound: Bound; end: number; stop: number } | undefined {
  const hyphen = r.isHyphen(end);
  const i = hyphen ? end + 1 : end;
  if (!r.has(i, HEDGE_AFTER)) return undefined;
  const word = r.word(i);
  const limit = r.endNear(Math.max(0, end - 1));
  for (const { words, bound } of after.get(word) ?? []) {
    let k = 1;
    while (k < words.length && r.word(i + k) === words[k]) k++;
    if (k < words.length || i + words.length > limit) continue;
    if ((word === 'odd' || word === 'ish') !== hyphen && word !== 'plus') continue;
    if (word === 'plus' && !hyphen) continue;
    if (word === '+' && (r.spaced(i) || r.isNumber(i + 1))) continue;
    if (
      (word === 'max' || word === 'minimum' || word === 'approximately' || word === 'at') &&
      r.isNumber(i + words.length)
    )
      continue;
    if (word === 'at' && words[1] === 'least' && r.isWord(i + 2) && !afterLeast.has(r.word(i + 2))) continue;
    return { bound, end: i + words.length, stop: r.end(i + words.length - 1) };
  }
  return undefined;
}
