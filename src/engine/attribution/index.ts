/** Who answers for what, over a whole article: speakers of quotes, sources of figures. */
import type { Vocabulary } from '../lexicon';
import type { Attribution, Figure, NameMention, Paragraph, PlacedParagraph, Quote, Span } from '../model';
import type { CueClause } from './clause/clauses';
import type { Frame } from './clause/frame';
import { countWords, cutWords, People, type Resolved } from './people';
import { readAttributions, type ParagraphReading } from './reading';
import { reportsWith } from './reports';
import type { Source } from './clause/subjects';
import { createWordClasses, DENY } from './clause/wordClasses';

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

export function createAttributor(vocabulary: Vocabulary): Attributor {
  const table = createWordClasses(vocabulary);
  // What a paragraph says by itself is kept with the paragraph, as the paragraph is kept while its text stays.
  const readings = new WeakMap<Paragraph, ParagraphReading>();
  const readingOf = (paragraph: Paragraph): ParagraphReading => {
    let reading = readings.get(paragraph);
    if (!reading) readings.set(paragraph, (reading = readAttributions(paragraph, table)));
    return reading;
  };

  return ({ text, paragraphs, names, quotes, figures }) => {
    const people = new People(text, names, inside(quotes));
    const attributions: Attribution[] = [];
    const spoken: Quote[] = [];
    const speakers: { readonly span: Span; readonly source: Resolved }[] = [];
    let turn = -1;
    let previous: PreviousParagraph | undefined;

    for (const { start: offset, paragraph } of paragraphs) {
      const reading = readingOf(paragraph);
      const { frame } = reading;
      const resolved = new Map<Source, Resolved>();
      const resolve = (source: Source): Resolved => {
        let found = resolved.get(source);
        if (!found) {
          found = resolveSource(frame, source, { people, offset, text });
          resolved.set(source, found);
        }
        return found;
      };
      for (const clause of reading.clauses) {
        const source = resolve(clause.source);
        if (!clause.source.pronoun) people.heard(source.span, isPlural(frame, clause.source));
        if (!reportsWith(frame, clause)) continue;
        attributions.push({
          scope: textSpan(frame, clause.scope, offset),
          sourceSpan: source.span,
          source: source.text,
          cue: cueText(frame, clause),
          negated: clause.negated || (clause.classes & DENY) !== 0,
        });
      }

      let last: Resolved | undefined;
      const open = previous?.open;
      paragraph.quotes.forEach((quote, n) => {
        const { clause, source, tie, alone, subject, setOff } = reading.quotes[n]!;
        const span = { start: quote.start + offset, end: quote.end + offset };
        let speaker = source ? resolve(source) : undefined;
        let cue = clause ? cueText(frame, clause) : null;
        const opensParagraph = n === 0 && quote.start <= 2;
        const goesOn = (tie === 'carried' && n > 0) || (opensParagraph && open !== undefined && tie === 'none');
        if (!speaker && opensParagraph && previous && (alone || open)) {
          speaker = open ?? previous.introduces ?? previous.speaker;
          cue = null;
        }
        if (!speaker && alone) speaker = last ?? previous?.speaker;
        const words = countWords(text.slice(span.start, span.end));
        const speech = quote.speech ? tie !== 'none' || alone || words >= SPOKEN_WORDS : tie === 'beside' && setOff;
        if (speech && !speaker) speaker = last ?? (subject?.pronoun ? resolve(subject) : undefined);
        if (!goesOn) turn++;
        spoken.push({
          ...span,
          speech,
          turn: Math.max(turn, 0),
          speaker: speech && speaker ? speaker.text : null,
          speakerSpan: speech && speaker ? speaker.span : null,
          cue: speech ? cue : null,
        });
        if (speech && speaker) {
          last = speaker;
          speakers.push({ span, source: speaker });
        }
      });
      const unclosed = paragraph.quotes.at(-1);
      const runsOn = unclosed && unclosed.end >= paragraph.text.trimEnd().length;
      previous = {
        speaker: last ?? (paragraph.quotes.length > 0 ? undefined : reading.subject && resolve(reading.subject)),
        introduces: reading.introduces && resolve(reading.introduces),
        open: runsOn ? last : undefined,
      };
    }
    return { attributions, quotes: spoken, figures: withSources(figures, attributions, speakers) };
  };
}

interface PreviousParagraph {
  readonly speaker: Resolved | undefined;
  readonly introduces: Resolved | undefined;
  /** Speaker of a quotation that was not closed: the next paragraph goes on with it. */
  readonly open: Resolved | undefined;
}

const inside =
  (quotes: readonly Quote[]) =>
  (at: number): boolean => {
    let low = 0;
    let high = quotes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotes[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    return low < quotes.length && quotes[low]!.start <= at;
  };

interface Article {
  readonly people: People;
  readonly offset: number;
  readonly text: string;
}

function resolveSource(frame: Frame, source: Source, { people, offset, text }: Article): Resolved {
  const span = textSpan(frame, { start: source.start, end: source.end }, offset);
  const phrase = text.slice(span.start, span.end);
  if (source.pronoun) return people.antecedent(phrase, span.start) ?? { text: phrase, span };
  const name = people.fullName(phrase);
  if (name !== phrase) return { text: cutWords(name), span };
  const full = textSpan(frame, { start: source.start, end: source.full }, offset);
  const whole = text.slice(full.start, full.end);
  return { text: countWords(whole) <= 12 ? clean(whole) : clean(cutWords(phrase)), span };
}

const clean = (phrase: string): string => phrase.replace(/\s+/g, ' ');

function isPlural(frame: Frame, { start, end }: Source): boolean {
  const phrase = frame.text.slice(frame.start[start], frame.end[end - 1]);
  return /\sand\s|^(?:officials|critics|they|both)\b/i.test(phrase) || /[a-z]{3}s$/.test(phrase);
}

const cueText = (frame: Frame, { cue }: CueClause): string =>
  frame.text.slice(frame.start[cue.start], frame.end[cue.end - 1]);

/** Characters of a range of items; an empty range stands at its first item. */
function textSpan(frame: Frame, { start, end }: Span, offset: number): Span {
  if (end <= start) {
    const at = (start < frame.count ? frame.start[start]! : frame.text.length) + offset;
    return { start: at, end: at };
  }
  return { start: frame.start[start]! + offset, end: frame.end[end - 1]! + offset };
}

/** The innermost attribution around each figure; inside a quotation its speaker. */
function withSources(
  figures: readonly Figure[],
  attributions: readonly Attribution[],
  speakers: readonly { readonly span: Span; readonly source: Resolved }[],
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
