/** Who answers for what, over a whole article: speakers of quotes, sources of figures. */
import type { Vocabulary } from '../lexicon';
import {
  mostSourceWords,
  type Attribution,
  type FigureInMaking,
  type NameMention,
  type Paragraph,
  type PlacedParagraph,
  type Quote,
  type Words,
} from '../model';
import { onOneLine } from '../text/whiteSpace';
import { countWords, cutWords, People, type Resolved } from './people';
import {
  createAttributionReader,
  type AttributionReader,
  type ParagraphReading,
  type QuoteReading,
  type SourceText,
} from './reading';

export interface AttributionInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  /** In offsets of the article's clean text, ordered by start. */
  readonly names: readonly NameMention[];
  /** Likewise; `source` and `sourceSpan` are filled in. */
  readonly figures: readonly FigureInMaking[];
}

export interface Attributed {
  readonly attributions: readonly Attribution[];
  /** The paragraphs' quotes with their speakers. */
  readonly quotes: readonly Quote[];
}

export type Attributor = (input: AttributionInput) => Attributed;

/** Words a quotation without a speaker must have to count as spoken when it stands inside a sentence. */
const SPOKEN_WORDS = 6;
/** The same where no word has a capital, as titles and names have. */
const FEW_WORDS = 4;

export function createAttributor(vocabulary: Vocabulary): Attributor {
  const reader = createAttributionReader(vocabulary);
  // What a paragraph says by itself is kept with its words: both are dropped when the paragraph rests, and can be read again.
  const readings = new WeakMap<Words, ParagraphReading>();
  const readingOf = (paragraph: Paragraph): ParagraphReading => {
    const { words } = paragraph;
    let reading = readings.get(words);
    if (!reading) readings.set(words, (reading = reader.read(paragraph)));
    return reading;
  };

  return ({ text, paragraphs, names, figures }) => {
    const people = new People(text, names, paragraphs);
    const attributions: Attribution[] = [];
    const spoken: Quote[] = [];
    let turn = -1;
    let figure = 0;
    let previous: PreviousParagraph | undefined;

    for (const { start: offset, paragraph } of paragraphs) {
      const { clauses, quotes: read, introduces } = readingOf(paragraph);
      const resolver = new Resolver(people, text, offset);
      const firstAttribution = attributions.length;
      const firstQuote = spoken.length;
      for (const { source, reports, scope, cue, negated } of clauses) {
        if (!source.pronoun) people.heard({ start: source.start + offset, end: source.end + offset }, source.plural);
        if (!reports) continue;
        const { text: name, span } = resolver.resolve(source);
        attributions.push({
          scope: { start: scope.start + offset, end: scope.end + offset },
          sourceSpan: span,
          source: name,
          cue: paragraph.text.slice(cue.start, cue.end),
          negated,
        });
      }

      let last: Resolved | undefined;
      for (let n = 0; n < paragraph.quotes.length; n++) {
        const quote = paragraph.quotes[n]!;
        const reading = read[n]!;
        const start = quote.start + offset;
        const end = quote.end + offset;
        const opening = n === 0 && quote.start <= 2 ? previous : undefined;
        const goesOn = opening?.open !== undefined && reading.tie === 'none';
        const speech =
          isSpeech(quote, reading, text.slice(start, end)) || (n === 0 && isHeadline(quote, paragraph.text));
        const speaker = speech ? speakerOf(reading, { reader, resolver, last, opening, previous }) : undefined;
        if (!goesOn && !(reading.tie === 'carried' && n > 0)) turn++;
        spoken.push({
          start,
          end,
          speech,
          turn: Math.max(turn, 0),
          speaker: speaker?.text ?? null,
          speakerSpan: speaker?.span ?? null,
          cue: speech && reading.cue ? paragraph.text.slice(reading.cue.start, reading.cue.end) : null,
        });
        if (speaker) last = speaker;
      }
      previous = {
        paragraph,
        resolver,
        last,
        introduces: introduces && resolver.resolve(introduces),
        open: last && isUnclosed(paragraph) ? last : undefined,
      };
      const end = offset + paragraph.text.length;
      const first = figure;
      while (figure < figures.length && figures[figure]!.start < end) figure++;
      if (figure > first)
        fillSources(figures.slice(first, figure), attributions.slice(firstAttribution), spoken.slice(firstQuote));
    }
    return { attributions, quotes: spoken };
  };
}

interface PreviousParagraph {
  readonly paragraph: Paragraph;
  readonly resolver: Resolver;
  /** Speaker of its last quotation. */
  readonly last: Resolved | undefined;
  readonly introduces: Resolved | undefined;
  /** Speaker of a quotation that was not closed: the next paragraph goes on with it. */
  readonly open: Resolved | undefined;
}

const isUnclosed = ({ text, quotes }: Paragraph): boolean => quotes.at(-1)!.end >= text.trimEnd().length;

/** Titles and scare quotes are told by their look, by what introduces them, and by their length. */
function isSpeech(quote: Quote, { tie, alone, setOff }: QuoteReading, words: string): boolean {
  if (!quote.speech) return tie === 'beside' && setOff;
  if (tie !== 'none' || alone) return true;
  const count = countWords(words);
  return count >= SPOKEN_WORDS || (count >= FEW_WORDS && isSmallThroughout(words));
}

/** '‘We were not told’: villagers …': a headline that begins with what somebody said, written as a sentence. */
const isHeadline = ({ start, end }: Quote, text: string): boolean =>
  start <= 1 &&
  /^[”’"']:\s/.test(text.slice(end, end + 3)) &&
  countWords(text.slice(start, end)) >= FEW_WORDS &&
  isSmallThroughout(text.slice(start + 1, end));

const isSmallThroughout = (words: string): boolean => !/\p{Lu}/u.test(words);

interface Around {
  readonly reader: AttributionReader;
  readonly resolver: Resolver;
  /** Speaker of the quotation before it in the paragraph. */
  readonly last: Resolved | undefined;
  /** The paragraph before, where the quotation opens its own. */
  readonly opening: PreviousParagraph | undefined;
  readonly previous: PreviousParagraph | undefined;
}

function speakerOf(
  { source, alone, subject }: QuoteReading,
  { reader, resolver, last, opening, previous }: Around,
): Resolved | undefined {
  if (source) return resolver.resolve(source);
  if (opening?.open) return opening.open;
  if (opening && alone && opening.introduces) return opening.introduces;
  if (last) return last;
  if (alone) return previous && lastSpeaker(previous, reader);
  return subject?.pronoun ? resolver.resolve(subject) : undefined;
}

/** Who spoke last in the paragraph, or whom a paragraph without quotations tells of. */
function lastSpeaker(
  { paragraph, resolver, last }: PreviousParagraph,
  reader: AttributionReader,
): Resolved | undefined {
  if (last || paragraph.quotes.length > 0) return last;
  const subject = reader.subjectOf(paragraph);
  return subject && resolver.resolve(subject);
}

/** Sources of one paragraph as a reader wants them: names in full, with their apposition where it is short. */
class Resolver {
  readonly #people: People;
  readonly #text: string;
  readonly #offset: number;
  /** By the source's number in its paragraph. */
  readonly #known: (Resolved | undefined)[] = [];

  constructor(people: People, text: string, offset: number) {
    this.#people = people;
    this.#text = text;
    this.#offset = offset;
  }

  resolve(source: SourceText): Resolved {
    if (source.number < 0) return this.#resolve(source);
    return (this.#known[source.number] ??= this.#resolve(source));
  }

  #resolve({ start, end, full, pronoun }: SourceText): Resolved {
    const span = { start: start + this.#offset, end: end + this.#offset };
    const phrase = this.#text.slice(span.start, span.end);
    if (pronoun) return this.#people.antecedent(phrase, span.start) ?? { text: phrase, span };
    const name = this.#people.inRole(phrase, span.start) ?? this.#people.fullName(phrase);
    if (name !== phrase) return { text: cutWords(name), span };
    let whole = full === end ? phrase : this.#text.slice(span.start, full + this.#offset);
    if (whole.includes(', wh')) whole = whole.replace(/, (?:who|whose|which|where)\b(?:[^,]*,(?= and )|[^]*$)/, '');
    // an age tells nothing of who it is
    if (whole !== phrase) whole = whole.replace(/, \d{1,3}$/, '');
    return { text: oneLine(countWords(whole) <= mostSourceWords ? whole : cutWords(phrase)), span };
  }
}

const oneLine = (phrase: string): string =>
  phrase.includes('\n') || phrase.includes('  ') ? onOneLine(phrase) : phrase;

/** Scopes run back and forth by so many characters at most. */
const REACH = 4000;

/** The innermost attribution around each figure of a paragraph; inside a quotation its speaker. */
function fillSources(
  figures: readonly FigureInMaking[],
  attributions: readonly Attribution[],
  quotes: readonly Quote[],
): void {
  let from = 0;
  let quote = 0;
  for (const figure of figures) {
    while (quote < quotes.length && (quotes[quote]!.end <= figure.start || !quotes[quote]!.speakerSpan)) quote++;
    const said = quotes[quote];
    if (said && said.start <= figure.start && figure.end <= said.end) {
      figure.source = said.speaker;
      figure.sourceSpan = said.speakerSpan;
      continue;
    }
    while (from < attributions.length && attributions[from]!.scope.end < figure.start - REACH) from++;
    let best: Attribution | undefined;
    for (let i = from; i < attributions.length && attributions[i]!.scope.start < figure.end + REACH; i++) {
      const { scope } = attributions[i]!;
      if (scope.start > figure.start || scope.end < figure.end) continue;
      if (!best || scope.start > best.scope.start) best = attributions[i];
    }
    if (!best) continue;
    figure.source = best.source;
    figure.sourceSpan = best.sourceSpan;
  }
}
