/** What a figure counts or measures, and the place that qualifies it. */
import { NUMBER, type Span } from '../../model';
import { AMOUNT_NOUN, CLOSED, PREPOSITION, SIZE_ADJECTIVE } from '../lexicon';
import type { Reading } from '../reading';
import { phraseAt, skipDeterminers, type Phrase } from './phrase';
import { stateAround } from './state';
import { nounBefore, subjectBefore } from './subject';

export interface Counting {
  /** Words of the figure, hedges included. */
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly kind: string;
  /** No unit of measure: the noun behind the number is what is counted. */
  readonly bare: boolean;
  /** '160-metre …': the unit is an adjective of what follows. */
  readonly hyphen: boolean;
}

export interface Counted {
  readonly counted: string | null;
  readonly countedSpan: Span | null;
  readonly where: string | null;
  readonly state?: string;
}

const nothing: Counted = { counted: null, countedSpan: null, where: null };

/** `before` = word where the figure before this one in the sentence ends, or the sentence's first word. */
export function findCounted(r: Reading, figure: Counting, before: number): Counted {
  const limit = r.endNear(figure.first);
  const phrase = countedPhrase(
    r,
    figure,
    r.firstNear(figure.first),
    Math.max(before, r.firstNear(figure.first)),
    limit,
  );
  if (!phrase) return nothing;
  const span = { start: r.start(phrase.first), end: r.end(phrase.end - 1) };
  const state = bareCount(figure) ? stateAround(r, figure.first, Math.max(figure.end, phrase.end)) : undefined;
  return {
    counted: r.text.slice(span.start, span.end),
    countedSpan: span,
    where: placeAfter(r, phrase.end, limit),
    ...(state === undefined ? {} : { state }),
  };
}

const bareCount = ({ bare, kind }: Counting): boolean => bare || kind === 'percent' || kind === 'ratio';

function countedPhrase(r: Reading, figure: Counting, first: number, before: number, limit: number): Phrase | undefined {
  const { end, bare, kind, hyphen } = figure;
  let at = end;
  if (r.isHyphen(at)) at++;
  if (bare) {
    // '12,000 of its troops', 'one of the soldiers'
    if (r.word(at) === 'of') {
      const inner = skipDeterminers(r, at + 1);
      const of = r.flag(inner, NUMBER) || r.has(inner, 1) ? inner + 1 : inner;
      const phrase = phraseAt(r, of, limit, true);
      if (phrase) return phrase;
    }
    const phrase = phraseAt(r, at, limit, figure.value !== 1);
    if (phrase) return withOf(r, phrase, limit);
    return subjectOf(r, figure, first, before);
  }
  if (r.word(at) === 'of' || ((kind === 'money' || kind === 'percent') && r.word(at) === 'in' && !r.isNumber(at + 1))) {
    const inner = skipDeterminers(r, at + 1);
    const phrase = phraseAt(r, inner, limit, true);
    if (phrase && !(r.word(at) === 'in' && r.isCapital(phrase.first))) return phrase;
  }
  if (hyphen || (kind !== 'age' && !r.has(at, CLOSED | SIZE_ADJECTIVE))) {
    const phrase = phraseAt(r, at, limit, false);
    if (phrase && (hyphen || kind === 'money' || kind === 'percent' || kind === 'quantity' || kind === 'duration'))
      return withOf(r, phrase, limit);
  }
  return subjectOf(r, figure, first, before);
}

function subjectOf(r: Reading, figure: Counting, first: number, before: number): Phrase | undefined {
  if (before > first) {
    const near = subjectBefore(r, figure.first, before);
    if (near) return near;
  }
  return (
    subjectBefore(r, figure.first, first) ?? (figure.first > first ? nounBefore(r, figure.first - 1, first) : undefined)
  );
}

/** 'members of parliament': a short *of* phrase belongs to the noun; amounts give way to what they count. */
function withOf(r: Reading, phrase: Phrase, limit: number): Phrase {
  if (r.word(phrase.end) !== 'of') return phrase;
  const inner = skipDeterminers(r, phrase.end + 1);
  const of = phraseAt(r, inner, limit, true);
  if (!of || of.end - phrase.first > 12) return phrase;
  if (r.has(phrase.end - 1, AMOUNT_NOUN)) return of;
  return { first: phrase.first, end: of.end };
}

/** 'in Russia near Ukraine's border': phrases of place with a capitalised word in them, behind the noun. */
function placeAfter(r: Reading, end: number, limit: number): string | null {
  let j = end;
  // a participle may stand between: 'soldiers deployed to Russia'
  if (r.isWord(j) && /(?:ed|ing)$/.test(r.word(j)) && r.has(j + 1, PREPOSITION)) j++;
  let last = -1;
  let k = j;
  while (
    k < limit &&
    k - j < 12 &&
    /^(?:in|at|near|from|to|on|across|around|outside|inside|into|along|within|off|of|over|throughout)$/.test(r.word(k))
  ) {
    let m = skipDeterminers(r, k + 1);
    let capital = false;
    while (
      m < limit &&
      m - k < 7 &&
      (r.isWord(m) || r.isHyphen(m) || r.word(m) === "'s") &&
      !(r.has(m, CLOSED) && !r.isCapital(m))
    ) {
      if (r.isCapital(m)) capital = true;
      m++;
      if (
        capital &&
        !r.isCapital(m) &&
        r.word(m) !== "'s" &&
        !r.isHyphen(m) &&
        r.word(m - 1) !== "'s" &&
        !/^(?:border|region|province|city|capital|area|district|coast|state|county)$/.test(r.word(m))
      )
        break;
    }
    if (!capital) break;
    last = m;
    k = m;
  }
  return last > j ? r.text.slice(r.start(j), r.end(last - 1)) : null;
}
