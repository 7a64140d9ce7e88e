/** Who says what, as readers gave it: speakers of quotations with all that stands in them, then sources of figures. */
import type { AnnotatedArticle, Figure, Quote, Span } from '../../model';
import { contains, overlap } from '../../model';
import type { Numbered, Told } from '.';
import { wordsNear } from './figures';
import { placesIn } from './places';

interface Said {
  readonly source: string | null;
  readonly span: Span | null;
}

export function correctSources(
  found: AnnotatedArticle,
  corrections: readonly Numbered[],
  told: Told,
): AnnotatedArticle {
  const spoken = correctSpeakers(found, corrections, told);
  const given = new Map<number, Said>();
  for (const { decision } of corrections) {
    if (decision.kind !== 'figure' || decision.is?.source === undefined) continue;
    for (const span of placesIn(found, decision.at)) {
      const at = spoken.figures.findIndex(
        (figure) => figure.start < span.end && span.start < figure.end && !isDate(figure),
      );
      if (at >= 0 && !given.has(at)) given.set(at, saidBy(found, span, decision.is.source));
    }
  }
  if (given.size === 0) return spoken;
  return { ...spoken, figures: spoken.figures.map((figure, i) => withSource(figure, given.get(i))) };
}

const isDate = ({ kind }: Figure): boolean => kind === 'date' || kind === 'time';

const saidBy = (found: AnnotatedArticle, at: Span, name: string): Said =>
  name === '' ? { source: null, span: null } : { source: name, span: wordsNear(found, at, name) };

const withSource = (figure: Figure, said: Said | undefined): Figure =>
  said
    ? {
        ...figure,
        source: said.source,
        sourceSpan: said.span,
        corrected: [...new Set([...(figure.corrected ?? []), 'source' as const])],
      }
    : figure;

function correctSpeakers(found: AnnotatedArticle, corrections: readonly Numbered[], told: Told): AnnotatedArticle {
  const said = new Map<number, Said>();
  for (const { number, decision } of corrections) {
    if (decision.kind !== 'quote') continue;
    for (const span of placesIn(found, decision.at)) {
      const at = found.quotes.findIndex((quote) => overlap(quote, span) > 0);
      if (at < 0) continue;
      const { turn } = found.quotes[at]!;
      const known = said.get(turn);
      const given = saidBy(found, found.quotes[at]!, decision.speaker);
      if (known && known.source !== given.source) told.refused(number, 'contradicted');
      else {
        told.matched(number);
        if (!known) said.set(turn, given);
      }
    }
  }
  if (said.size === 0) return found;
  const changed = found.quotes.filter(({ turn }) => said.has(turn));
  const quotes = found.quotes.map((quote): Quote => {
    const given = said.get(quote.turn);
    return given ? { ...quote, speech: true, speaker: given.source, speakerSpan: given.span } : quote;
  });
  const inside = (span: Span): Said | undefined => {
    const quote = changed.find((each) => contains(each, span));
    return quote && said.get(quote.turn);
  };
  return {
    ...found,
    quotes,
    figures: found.figures.map((figure) => withSource(figure, inside(figure))),
    // what was attributed to the former speaker for the sake of the quotation
    attributions: found.attributions.map((attribution) => {
      const quote = changed.find((each) => each.speaker === attribution.source && overlap(each, attribution.scope) > 0);
      const given = quote && said.get(quote.turn);
      return given?.source
        ? { ...attribution, source: given.source, sourceSpan: given.span ?? attribution.sourceSpan }
        : attribution;
    }),
  };
}
