/** Sentences with what was found in them → statements. */
import type { Attribution, Figure, NameMention, PlacedParagraph, Quote, Sentence, Span, Statement } from '../model';

export interface StatementInput {
  readonly text: string;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly sentences: readonly (Sentence & { readonly paragraph: number })[];
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
}

/** First real version: a statement per sentence. */
export function buildStatements(input: StatementInput): Statement[] {
  const within = (list: readonly Span[], span: Span): number[] =>
    list.flatMap((item, i) => (item.start >= span.start && item.start < span.end ? [i] : []));
  return input.sentences.map((sentence, i) => ({
    start: sentence.start,
    end: sentence.end,
    role: roleOf(input, sentence),
    sentence: i,
    names: within(input.names, sentence),
    figures: within(input.figures, sentence),
    quotes: within(input.quotes, sentence),
    attribution: input.attributions.findIndex(({ scope }) => scope.start < sentence.end && scope.end > sentence.start),
    negated: negation.test(input.text.slice(sentence.start, sentence.end)),
    modality: modal.exec(input.text.slice(sentence.start, sentence.end))?.[0].toLowerCase() ?? null,
  }));
}

/** Words that turn what a sentence claims into its contrary. */
const negation =
  /\b(?:not|never|neither|nor|cannot|nobody|none|no (?:one|longer|evidence|plans?)|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|fail(?:s|ed)? to|without)\b|n['’]t\b/i;
/** Words by which a sentence does not claim but holds for possible, hears say, or expects. */
const modal =
  /\b(?:reportedly|allegedly|alleged|purportedly|supposedly|apparently|possibly|probably|perhaps|could|may|might|would|should|likely|expected|suspected|rumou?red|plan(?:s|ned)? to)\b/i;
/** Headings from this many words (punctuation counted) on are read as headlines. */
const headlineWords = 4;

/** A question claims nothing, whatever block it stands in. */
function roleOf(input: StatementInput, sentence: StatementInput['sentences'][number]): Statement['role'] {
  const last = input.text.slice(Math.max(sentence.start, sentence.end - 3), sentence.end);
  if (last.includes('?')) return 'question';
  const role = input.paragraphs[sentence.paragraph]?.paragraph.role;
  if (role !== 'heading' && role !== 'caption') return 'claim';
  // a headline states what happened; a heading of a few words only names what follows
  return role === 'heading' && sentence.endWord - sentence.firstWord >= headlineWords ? 'claim' : role;
}
