/** Sources and speakers by the names that readers gave: who says something is shown under the same name everywhere. */
import { mostSourceWords, type AnnotatedArticle, type ArticleId, type Entity, type Span } from '../model';
import { onOneLine } from '../text/whiteSpace';

/** Per article, the name under which a mention is shown, by the mention's number. */
export type ShownNames = ReadonlyMap<ArticleId, ReadonlyMap<number, string>>;

/** @param ids the entities that a decision named, joined or took apart */
export function shownNames(entities: readonly Entity[], ids: ReadonlySet<string>): ShownNames {
  const shown = new Map<ArticleId, Map<number, string>>();
  for (const { id, name, mentions } of entities) {
    if (!ids.has(id)) continue;
    for (const { article, mention } of mentions) {
      const names = shown.get(article) ?? new Map<number, string>();
      shown.set(article, names.set(mention, name));
    }
  }
  return shown;
}

/** The article with its sources under the names shown; the same one where none of them is a source. */
export function nameSources(found: AnnotatedArticle, shown: ReadonlyMap<number, string>): AnnotatedArticle {
  const { text } = found.clean;
  const mentions = [...shown.keys()].sort((a, b) => a - b).map((mention) => found.names[mention]!);
  const numbers = [...shown.keys()].sort((a, b) => a - b);
  let changed = false;
  const named = (source: string | null, span: Span | null): string | null => {
    if (source === null || !span) return source;
    let out = '';
    let at = span.start;
    for (let i = firstFrom(mentions, span.start); i < mentions.length && mentions[i]!.end <= span.end; i++) {
      const { start, end } = mentions[i]!;
      if (start < at) continue;
      out += text.slice(at, start) + shown.get(numbers[i]!)!;
      at = end;
    }
    if (at === span.start) return source;
    const whole = onOneLine(out + text.slice(at, span.end));
    const printed = whole.split(' ').length <= mostSourceWords ? whole : out;
    changed ||= printed !== source;
    return printed;
  };
  const figures = found.figures.map((figure) => {
    const source = named(figure.source, figure.sourceSpan);
    return source === figure.source ? figure : { ...figure, source };
  });
  const quotes = found.quotes.map((quote) => {
    const speaker = named(quote.speaker, quote.speakerSpan);
    return speaker === quote.speaker ? quote : { ...quote, speaker };
  });
  const attributions = found.attributions.map((attribution) => {
    const source = named(attribution.source, attribution.sourceSpan) ?? attribution.source;
    return source === attribution.source ? attribution : { ...attribution, source };
  });
  return changed ? { ...found, figures, quotes, attributions } : found;
}

/** Number of the first span that starts at `offset` or later; spans ordered by start. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
