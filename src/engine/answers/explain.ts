/** What stands at a place: the narrowest of figure, name and statement that has something to say. */
import type { Corpus } from '../corpus';
import type { AnnotatedArticle, Span } from '../model';
import { toSource } from '../text';
import { entityAnswer } from './entities';
import { comparableFigures, figureAnswer } from './figures';
import { placeOf, textOf } from './places';
import { saysOf } from './says';
import { matchesOf, statementAt } from './statements';
import type { Explanation } from './types';

export function explainAt(
  corpus: Corpus,
  found: AnnotatedArticle,
  offset: number,
  minScore?: number,
): Explanation | undefined {
  const at = (spans: readonly Span[]): number =>
    spans.findIndex((span) => {
      const { start, end } = toSource(found.clean.map, { start: span.start, end: span.end });
      return start <= offset && offset < end;
    });
  const figure = at(found.figures);
  if (figure >= 0 && found.figures[figure]!.kind !== 'ordinal')
    return {
      kind: 'figure',
      place: placeOf(found, found.figures[figure]!),
      figure: figureAnswer(found, figure),
      comparable: comparableFigures(corpus, found, figure, minScore),
    };
  const mention = at(found.names);
  const entity = mention < 0 ? undefined : corpus.entityOfMention(found.article.id, mention);
  if (entity) {
    const span = found.names[mention]!;
    return {
      kind: 'entity',
      place: placeOf(found, span),
      text: textOf(found, span),
      entity: entityAnswer(corpus, entity),
    };
  }
  const statement = statementAt(found, offset);
  if (statement < 0) return undefined;
  const matches = matchesOf(corpus, found, statement, minScore);
  if (matches.matches.length === 0) return undefined;
  const says = saysOf(corpus, { article: found.article.id, statement });
  return { kind: 'statement', place: matches.statement, found: matches, ...(says && { says }) };
}
