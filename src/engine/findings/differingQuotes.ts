/** The same words quoted in several files: changed words, another speaker. */
import { compareQuotes } from '../quotes';
import { shift, type AnnotatedArticle, type Entity, type Quote, type Span, type StatementRef } from '../model';
import { draftOf, sideOf, type Draft } from './draft';

interface Told {
  readonly quote: Quote;
  readonly text: string;
  readonly statement: StatementRef;
}

/** Words of a run by which quotations find each other. */
const runLength = 3;
/** A run in more quotations than this is a formula. */
const mostQuotes = 40;
const fewestWords = 4;

export function findDifferingQuotes(articles: readonly AnnotatedArticle[], entities: readonly Entity[]): Draft[] {
  const told = articles.flatMap(quotesOf);
  const byRun = new Map<string, number[]>();
  told.forEach(({ text }, i) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set(words.slice(0, 200).map((_, k) => words.slice(k, k + runLength).join(' ')));
    for (const run of runs)
      if (run.split(' ').length === runLength) (byRun.get(run) ?? byRun.set(run, []).get(run)!).push(i);
  });
  const pairs = new Set<number>();
  for (const list of byRun.values()) {
    if (list.length > mostQuotes) continue;
    for (const x of list)
      for (const y of list)
        if (x < y && told[x]!.statement.article !== told[y]!.statement.article) pairs.add(x * told.length + y);
  }
  const nameOf = new Map(entities.flatMap(({ name, aliases }) => aliases.map((alias) => [alias.toLowerCase(), name])));
  return [...pairs]
    .sort((a, b) => a - b)
    .flatMap((pair) => judge(told[Math.floor(pair / told.length)]!, told[pair % told.length]!, nameOf));
}

function judge(a: Told, b: Told, nameOf: ReadonlyMap<string, string>): Draft[] {
  const { relation, changes, why } = compareQuotes(a.text, b.text);
  if (relation === 'other') return [];
  if (relation === 'altered')
    return [
      draftOf(
        'quote-altered',
        [
          sideOfQuote(
            a,
            a.text,
            changes.map(({ from }) => from),
          ),
          sideOfQuote(
            b,
            b.text,
            changes.map(({ to }) => to),
          ),
        ],
        `The same quotation with changed words: ${why}`,
        { about: a.quote.speaker ?? b.quote.speaker ?? '' },
      ),
    ];
  const [one, other] = [a.quote.speaker, b.quote.speaker];
  if (one === null || other === null || sameSpeaker(one, other, nameOf)) return [];
  const message = `The same words are given to ${one} and to ${other}.`;
  return [draftOf('speaker-differs', [sideOfQuote(a, one, []), sideOfQuote(b, other, [])], message)];
}

const sideOfQuote = (
  { statement, quote, text }: Told,
  says: string,
  changes: readonly Span[],
): Draft['sides'][number] =>
  sideOf(statement, quote, says === text ? text.replace(/\s+/g, ' ') : says, {
    source: quote.speaker,
    differ: changes.filter(({ start, end }) => end > start).map((span) => shift(span, quote.start)),
  });

/** Two namings of one person: one entity, or a word of capitals in common; roles and pronouns are not held against names. */
function sameSpeaker(a: string, b: string, nameOf: ReadonlyMap<string, string>): boolean {
  const [x, y] = [nameOf.get(a.toLowerCase()), nameOf.get(b.toLowerCase())];
  if (x !== undefined && x === y) return true;
  const names = (text: string): string[] => text.match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const [mine, theirs] = [names(a), names(b)];
  return mine.length < 2 || theirs.length < 2 || mine.some((word) => theirs.includes(word));
}

function quotesOf({ article, clean, quotes, statements }: AnnotatedArticle): Told[] {
  return quotes.flatMap((quote): Told[] => {
    const text = clean.text.slice(quote.start, quote.end);
    const statement = statements.findIndex(({ start, end }) => quote.start < end && quote.end > start);
    return quote.speech && statement >= 0 && (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= fewestWords
      ? [{ quote, text, statement: { article: article.id, statement } }]
      : [];
  });
}
