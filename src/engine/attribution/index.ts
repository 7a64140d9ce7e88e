/** Who answers for what, over a whole article: speakers of quotes, sources of figures. */
import type { Vocabulary } from '../lexicon';
import {
  type Attribution,
  type Figure,
  type NameMention,
  type Paragraph,
  type PlacedParagraph,
  type Quote,
  type Span,
} from '../model';
import { countWords, cutWords, People, type Resolved } from './people';
import { createAttributionReader, type ParagraphReading, type QuoteReading, type SourceText } from './reading';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** All in offsets of the article's clean text. */
  readonly names: readonly NameMention[];
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
}

export interface Attributed {
  readonly attributions: readonly Attribution[];
  /** The input's quotes (joined over paragraphs where they go on) with their speakers. */
  readonly quotes: readonly Quote[];
  /** The input's figures, in the same order, with `source` and `sourceSpan`. */
  readonly figures: readonly Figure[];
}

export type Attributor = (input: AttributionInput) => Attributed;

/** Words a quotation without a speaker must have to count as spoken when it stands inside a sentence. */
const SPOKEN_WORDS = 6;
/** Most words of a printed source. */
const MOST_WORDS = 12;

export function createAttributor(vocabulary: Vocabulary): Attributor {
  const reader = createAttributionReader(vocabulary);
  // What a paragraph says by itself is kept with the paragraph, as the paragraph is kept while its text stays.
  const readings = new WeakMap<Paragraph, ParagraphReading>();
  const readingOf = (paragraph: Paragraph): ParagraphReading => {
    let reading = readings.get(paragraph);
    if (!reading) readings.set(paragraph, (reading = reader.read(paragraph)));
    return reading;
  };

  return ({ text, paragraphs, names, quotes, figures }) => {
    const people = new People(text, names, quotes);
    const attributions: Attribution[] = [];
    const spoken: Quote[] = [];
    const speakers: Said[] = [];
    let turn = -1;
    let previous: PreviousParagraph | undefined;

    for (const { start: offset, paragraph } of paragraphs) {
      const { clauses, quotes: read, introduces } = readingOf(paragraph);
      const resolve = createResolver(people, text, offset);
      for (const { source, reports, scope, cue, negated } of clauses) {
        if (!source.pronoun) people.heard({ start: source.start + offset, end: source.end + offset }, source.plural);
        if (!reports) continue;
        const { text: name, span } = resolve(source);
        attributions.push({
          scope: { start: scope.start + offset, end: scope.end + offset },
          sourceSpan: span,
          source: name,
          cue: paragraph.text.slice(cue.start, cue.end),
          negated,
        });
      }

      let last: Resolved | undefined;
      for (const [n, quote] of paragraph.quotes.entries()) {
        const reading = read[n]!;
        const span = { start: quote.start + offset, end: quote.end + offset };
        const opening = n === 0 && quote.start <= 2 ? previous : undefined;
        const goesOn = opening?.open !== undefined && reading.tie === 'none';
        const speech = isSpeech(quote, reading, text.slice(span.start, span.end));
        const speaker = speech ? speakerOf(reading, { resolve, last, opening, previous }) : undefined;
        if (!goesOn && !(reading.tie === 'carried' && n > 0)) turn++;
        spoken.push({
          ...span,
          speech,
          turn: Math.max(turn, 0),
          speaker: speaker?.text ?? null,
          speakerSpan: speaker?.span ?? null,
          cue: speech && reading.cue ? paragraph.text.slice(reading.cue.start, reading.cue.end) : null,
        });
        if (speaker) {
          last = speaker;
          speakers.push({ span, source: speaker });
        }
      }
      const { quotes: here } = paragraph;
      const unclosed = here.length > 0 && here.at(-1)!.end >= paragraph.text.trimEnd().length;
      previous = {
        speaker: () => {
          if (last || here.length > 0) return last;
          const subject = reader.subjectOf(paragraph);
          return subject && resolve(subject);
        },
        introduces: introduces && resolve(introduces),
        open: unclosed ? last : undefined,
      };
    }
    return { attributions, quotes: spoken, figures: withSources(figures, attributions, speakers) };
  };
}

interface Said {
  readonly span: Span;
  readonly source: Resolved;
}

interface PreviousParagraph {
  readonly speaker: () => Resolved | undefined;
  readonly introduces: Resolved | undefined;
  /** Speaker of a quotation that was not closed: the next paragraph goes on with it. */
  readonly open: Resolved | undefined;
}

/** Titles and scare quotes are told by their look, by what introduces them, and by their length. */
function isSpeech(quote: Quote, { tie, alone, setOff }: QuoteReading, words: string): boolean {
  if (!quote.speech) return tie === 'beside' && setOff;
  return tie !== 'none' || alone || countWords(words) >= SPOKEN_WORDS;
}

interface Around {
  readonly resolve: Resolver;
  /** Speaker of the quotation before it in the paragraph. */
  readonly last: Resolved | undefined;
  /** The paragraph before, where the quotation opens its own. */
  readonly opening: PreviousParagraph | undefined;
  readonly previous: PreviousParagraph | undefined;
}

function speakerOf(
  { source, alone, subject }: QuoteReading,
  { resolve, last, opening, previous }: Around,
): Resolved | undefined {
  if (source) return resolve(source);
  if (opening?.open) return opening.open;
  if (opening && alone && opening.introduces) return opening.introduces;
  if (last) return last;
  if (alone) return previous?.speaker();
  return subject?.pronoun ? resolve(subject) : undefined;
}

type Resolver = (source: SourceText) => Resolved;

/** Sources of one paragraph as a reader wants them: names in full, with their apposition where it is short. */
function createResolver(people: People, text: string, offset: number): Resolver {
  let known: Map<SourceText, Resolved> | undefined;
  const resolve = (source: SourceText): Resolved => {
    const span = { start: source.start + offset, end: source.end + offset };
    const phrase = text.slice(span.start, span.end);
    if (source.pronoun) return people.antecedent(phrase, span.start) ?? { text: phrase, span };
    const name = people.inRole(phrase, span.start) ?? people.fullName(phrase);
    if (name !== phrase) return { text: cutWords(name), span };
    let whole = text.slice(span.start, source.full + offset);
    if (whole.includes(', wh')) whole = whole.replace(/, (?:who|whose|which|where)\b[^]*$/, '');
    return { text: oneLine(countWords(whole) <= MOST_WORDS ? whole : cutWords(phrase)), span };
  };
  return (source) => {
    known ??= new Map();
    let found = known.get(source);
    if (!found) known.set(source, (found = resolve(source)));
    return found;
  };
}

const oneLine = (phrase: string): string =>
  phrase.includes('\n') || phrase.includes('  ') ? phrase.replace(/\s+/g, ' ') : phrase;

/** The innermost attribution around each figure; inside a quotation its speaker. */
function withSources(
  figures: readonly Figure[],
  attributions: readonly Attribution[],
  speakers: readonly Said[],
): Figure[] {
  let from = 0;
  let quote = 0;
  return figures.map((figure) => {
    while (quote < speakers.length && speakers[quote]!.span.end <= figure.start) quote++;
    const said = speakers[quote];
    if (said && said.span.start <= figure.start && figure.end <= said.span.end)
      return { ...figure, source: said.source.text, sourceSpan: said.source.span };
    while (from < attributions.length && attributions[from]!.scope.end < figure.start - 4000) from++;
    let best: Attribution | undefined;
    for (let i = from; i < attributions.length && attributions[i]!.scope.start < figure.end + 4000; i++) {
      const { scope } = attributions[i]!;
      if (scope.start > figure.start || scope.end < figure.end) continue;
      if (!best || scope.start > best.scope.start) best = attributions[i];
    }
    return best ? { ...figure, source: best.source, sourceSpan: best.sourceSpan } : figure;
  });
}
