/** What can be put right at a place, with what a correction of it is keyed by. */
import type { Corpus } from '../corpus';
import { placesIn, plainName, wordsAround } from '../decisions';
import type { AnnotatedArticle, Correction, Span } from '../model';
import { toClean } from '../text';
import { figureAnswer } from './figures';
import { passageOf, statementPassage } from './places';
import { statementAt } from './statements';
import type { Correctable, KeyedPassage } from './correctionTypes';

/** Longer selections are no words of a figure. */
const longestSelection = 200;

export function correctableAt(corpus: Corpus, found: AnnotatedArticle, { start, end }: Span): Correctable {
  const { map, meta, text } = found.clean;
  const at: Span = { start: toClean(map, start), end: toClean(map, end) };
  const selected = trimmed(text, at);
  const isAt = (span: Span): boolean =>
    selected ? span.start < selected.end && selected.start < span.end : span.start <= at.start && at.start < span.end;
  // a place right behind the words is still theirs
  const isBehind = (span: Span): boolean => !selected && span.end === at.start;
  const indexOf = (spans: readonly Span[]): number => {
    const inside = spans.findIndex(isAt);
    return inside >= 0 ? inside : spans.findIndex(isBehind);
  };
  const figure = indexOf(found.figures);
  const quote = indexOf(found.quotes);
  const statement = statementAt(found, start);
  const key = (span: Span): KeyedPassage => ({
    ...passageOf(found, span),
    text: plainName(text.slice(span.start, span.end)),
    around: wordsAround(found, span),
  });
  const isHere = (correction: Correction): boolean => {
    if (correction.kind === 'article') return true;
    const span = correction.kind === 'figure' ? found.figures[figure] : found.quotes[quote];
    const touches = (place: Span): boolean =>
      isAt(place) || isBehind(place) || (span !== undefined && place.start < span.end && span.start < place.end);
    return placesIn(found, correction.at).some(touches);
  };
  return {
    article: found.article.id,
    selected: selected && selected.end - selected.start <= longestSelection ? key(selected) : null,
    figure: figure < 0 ? null : { key: key(found.figures[figure]!), answer: figureAnswer(found, figure) },
    quote: quote < 0 ? null : { key: key(found.quotes[quote]!), speaker: found.quotes[quote]!.speaker },
    statement: statement < 0 ? null : statementPassage(found, statement),
    facts: {
      title: meta.title,
      date: meta.published,
      publisher: meta.publisher,
      address: meta.url,
      origin: meta.origin ?? null,
    },
    corrections: corpus.correctionsOf(found.article.id).filter(isHere),
  };
}

/** The span without the spaces at its ends; `null`: nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = start + words.trimEnd().length;
  return to > from ? { start: from, end: to } : null;
}
