/** Sentences with what was found in them → statements. */
import { WordTable, type Vocabulary } from '../lexicon';
import { afterNo, denyingWords, failingWords, openWords, planningWords } from '../lexicon/en/claimWords';
import { createClauseCutter, type WordRange } from './clauses';
import {
  CAPITAL,
  overlap,
  type Attribution,
  type Figure,
  type NameMention,
  type PlacedParagraph,
  type Quote,
  type Sentence,
  type Span,
  type Statement,
  type Words,
} from '../model';

export interface StatementInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly sentences: readonly (Sentence & { readonly paragraph: number })[];
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

export type StatementBuilder = (input: StatementInput) => Statement[];

/** A statement per sentence, and per clause where a sentence that claims something has several. */
export function createStatementBuilder(vocabulary: Vocabulary): StatementBuilder {
  const wordingOf = createWordingReader(vocabulary);
  const clausesOf = createClauseCutter(vocabulary);
  return (input) => {
    const namesIn = createCutter(input.names);
    const figuresIn = createCutter(input.figures);
    const quotesIn = createCutter(input.quotes);
    const attributionIn = createChooser(input.attributions);
    const isQuoted = createQuotedReader(input.quotes);
    return input.sentences.flatMap((sentence, i): Statement[] => {
      const { paragraph, start: offset } = input.paragraphs[sentence.paragraph]!;
      const { words } = paragraph;
      const role = roleOf(input, sentence);
      const clauses = role === 'claim' ? clausesOf(input.text, offset, words, sentence, isQuoted) : [sentence];
      return clauses.map((clause): Statement => {
        const { firstWord, endWord } = clause;
        const start = firstWord === sentence.firstWord ? sentence.start : offset + words.start[firstWord]!;
        const end = endWord === sentence.endWord ? sentence.end : offset + words.end[endWord - 1]!;
        const span = { start, end };
        const { negated, modality } = wordingOf(words, clause, sentence.firstWord);
        return {
          start,
          end,
          role,
          sentence: i,
          names: namesIn(span),
          figures: figuresIn(span),
          quotes: quotesIn(span),
          attribution: attributionIn(span),
          negated,
          modality,
        };
      });
    });
  };
}

const nothing: readonly number[] = [];

/** Indices of the items that begin inside each of a row of spans; items and spans ordered by start. */
function createCutter(list: readonly Span[]): (span: Span) => readonly number[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < list.length && list[next]!.start < start) next++;
    if (next >= list.length || list[next]!.start >= end) return nothing;
    const first = next;
    while (next < list.length && list[next]!.start < end) next++;
    // of its length from the start: one that grows keeps room for seventeen, and every statement has three
    return Array.from({ length: next - first }, (_, i) => first + i);
  };
}

/** Does a place lie inside a quotation that begins before it? Asked for places in ascending order. */
function createQuotedReader(quotes: readonly Quote[]): (place: number) => boolean {
  let next = 0;
  let reached = 0;
  return (place) => {
    for (; next < quotes.length && quotes[next]!.start < place; next++) reached = Math.max(reached, quotes[next]!.end);
    return reached > place;
  };
}

/** Attributions come in the order of their cues, so their scopes run back and forth by so many characters at most. */
const reach = 4000;

/** Index of the attribution that answers for most of each of a row of sentences, or -1. */
function createChooser(attributions: readonly Attribution[]): (sentence: Span) => number {
  let from = 0;
  return (sentence) => {
    while (from < attributions.length && attributions[from]!.scope.end < sentence.start - reach) from++;
    let best = -1;
    let most = 0;
    for (let i = from; i < attributions.length && attributions[i]!.scope.start < sentence.end + reach; i++) {
      const shared = overlap(attributions[i]!.scope, sentence);
      if (shared <= most) continue;
      best = i;
      most = shared;
    }
    return best;
  };
}

const DENIES = 1;
const FAILS = 2;
const AFTER_NO = 4;
const LEAVES_OPEN = 8;
const PLANS = 16;
const NO = 32;
const TO = 64;

interface Wording {
  readonly negated: boolean;
  /** The word that leaves open whether it is so, in small letters. */
  readonly modality: string | null;
}

function createWordingReader(vocabulary: Vocabulary): (words: Words, range: WordRange, opening: number) => Wording {
  const table = new WordTable(vocabulary)
    .mark(denyingWords, DENIES)
    .mark(failingWords, FAILS)
    .mark(afterNo, AFTER_NO)
    .mark(openWords, LEAVES_OPEN)
    .mark(planningWords, PLANS)
    .mark(['no'], NO)
    .mark(['to'], TO);
  return ({ id, flags }, { firstWord, endWord }, opening) => {
    let negated = false;
    let modality: string | null = null;
    let before = 0;
    for (let i = firstWord; i < endWord; i++) {
      const bits = table.of(id[i]!);
      if (bits !== 0) {
        // inside a sentence a capital makes a month of 'May' and a name of 'Might'
        const named = i > opening && (flags[i]! & CAPITAL) !== 0;
        if (bits & DENIES || (bits & AFTER_NO && before & NO) || (bits & TO && before & FAILS)) negated = true;
        if (modality === null && bits & LEAVES_OPEN && !named) modality = vocabulary.wordOf(id[i]!);
        else if (modality === null && bits & TO && before & PLANS) modality = `${vocabulary.wordOf(id[i - 1]!)} to`;
      }
      before = bits;
    }
    return { negated, modality };
  };
}

/** Headings from this many words (punctuation counted) on are read as headlines. */
const headlineWords = 4;

/** A question claims nothing, whatever block it stands in. */
function roleOf(input: StatementInput, sentence: StatementInput['sentences'][number]): Statement['role'] {
  for (let at = Math.max(sentence.start, sentence.end - 3); at < sentence.end; at++)
    if (input.text.charCodeAt(at) === 0x3f) return 'question';
  const { role } = input.paragraphs[sentence.paragraph]!.paragraph;
  if (role !== 'heading' && role !== 'caption') return 'claim';
  // a headline states what happened; a heading of a few words only names what follows
  return role === 'heading' && sentence.endWord - sentence.firstWord >= headlineWords ? 'claim' : role;
}
