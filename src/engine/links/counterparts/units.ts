/**
 * A statement as units that can have a counterpart in another one: a name, a figure or a date is one unit however many
 * words it has, every other content word is one by itself.
 */
import {
  HAS_DIGIT,
  NUMBER,
  type AnnotatedArticle,
  type DateMention,
  type Quantity,
  type Span,
  type Words,
} from '../../model';
import type { Profile } from '../index/profile';
import type { Terms } from '../words/terms';

export type UnitKind = 'name' | 'figure' | 'verb' | 'word';

export interface Unit extends Span {
  readonly kind: UnitKind;
  /** Terms of its words; none for a figure written in function words alone. */
  readonly terms: readonly number[];
  /** Index in the article's `names`, -1 where it is none. */
  readonly name: number;
  /** Amount or date; `undefined` for other units and for digits that were read as neither. */
  readonly figure: Quantity | DateMention | undefined;
}

/** Units beyond this are left out, for time: a statement rarely has fifty. */
const mostUnits = 80;

interface Draft extends Unit {
  readonly terms: number[];
  end: number;
}

export function unitsOf({ article, statement, span, names, figures }: Profile, terms: Terms): readonly Unit[] {
  const sentences = statement < 0 ? article.sentences : [article.sentences[article.statements[statement]!.sentence]!];
  const units: Draft[] = [];
  const markOf = createMarks(article, names, figures);
  for (const sentence of sentences) {
    const { start, paragraph } = article.paragraphs[sentence.paragraph]!;
    const { words } = paragraph;
    let open: Draft | undefined;
    let openEnd = -1;
    for (let i = sentence.firstWord; i < sentence.endWord && units.length < mostUnits; i++) {
      const from = start + words.start[i]!;
      const to = start + words.end[i]!;
      if (from < span.start || to > span.end) continue;
      const term = terms.of(words.id[i]!);
      if (open && from < openEnd) {
        if (term > 0) open.terms.push(term);
        open.end = to;
        continue;
      }
      open = undefined;
      const mark = markOf(from);
      if (!mark && term <= 0) continue;
      const unit: Draft = {
        start: from,
        end: to,
        kind: mark ? (mark.figure ? 'figure' : 'name') : kindOfWord(words, i, terms.isVerb(term)),
        terms: term > 0 ? [term] : [],
        name: mark?.name ?? -1,
        figure: mark?.figure,
      };
      units.push(unit);
      if (mark) [open, openEnd] = [unit, mark.end];
    }
  }
  return units;
}

const kindOfWord = ({ flags }: Words, i: number, verb: boolean): UnitKind =>
  flags[i]! & (NUMBER | HAS_DIGIT) ? 'figure' : verb ? 'verb' : 'word';

interface Mark {
  readonly end: number;
  readonly name: number;
  readonly figure: Quantity | DateMention | undefined;
}

/** The figure or name that a place lies in; to be asked for places that ascend. A figure goes before a name in it. */
function createMarks(
  article: AnnotatedArticle,
  names: readonly number[],
  figures: readonly number[],
): (place: number) => Mark | undefined {
  let f = 0;
  let n = 0;
  return (place) => {
    while (f < figures.length && article.figures[figures[f]!]!.end <= place) f++;
    while (n < names.length && article.names[names[n]!]!.end <= place) n++;
    const figure = f < figures.length ? article.figures[figures[f]!]! : undefined;
    if (figure && figure.start <= place) return { end: figure.end, name: -1, figure };
    const name = n < names.length ? article.names[names[n]!]! : undefined;
    return name && name.start <= place ? { end: name.end, name: names[n]!, figure: undefined } : undefined;
  };
}
