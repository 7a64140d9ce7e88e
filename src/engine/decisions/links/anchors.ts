/** Finds a statement by its words, also after small edits of it; never one that is merely similar. */
import { isPathOf, type AnnotatedArticle, type StatementRef, type StatementWords } from '../../model';
import { onOneLine } from '../../text/whiteSpace';

/** Share of words (Dice) that the edited statement keeps at least, and by how much the next best must be behind. */
const leastKept = 0.6;
const clearBy = 0.1;

interface Words {
  /** Index of the first statement with these words. */
  readonly byText: ReadonlyMap<string, number>;
}

/** Kept as long as the article's annotations live. */
const kept = new WeakMap<AnnotatedArticle, Words>();

const statementWords = ({ clean, statements }: AnnotatedArticle, statement: number): string => {
  const { start, end } = statements[statement]!;
  return onOneLine(clean.text.slice(start, end));
};

function wordsOf(found: AnnotatedArticle): Words {
  let words = kept.get(found);
  if (!words) {
    const byText = new Map<string, number>();
    found.statements.forEach((_, i) => {
      const text = statementWords(found, i);
      if (!byText.has(text)) byText.set(text, i);
    });
    kept.set(found, (words = { byText }));
  }
  return words;
}

/** `undefined`: no article has the statement any more, not even after a small edit. */
export function findStatement(
  articles: readonly AnnotatedArticle[],
  { in: path, says }: StatementWords,
): StatementRef | undefined {
  const words = onOneLine(says);
  const own = articles.filter(({ article }) => isPathOf(article.id, path));
  for (const found of own) {
    const statement = wordsOf(found).byText.get(words);
    if (statement !== undefined) return { article: found.article.id, statement };
  }
  for (const found of own) {
    const statement = alike(found, words);
    if (statement !== undefined) return { article: found.article.id, statement };
  }
  if (own.length > 0) return undefined;
  // the file was renamed: its words may stand in one other article
  const elsewhere = articles.flatMap((found): StatementRef[] => {
    const statement = wordsOf(found).byText.get(words);
    return statement === undefined ? [] : [{ article: found.article.id, statement }];
  });
  return elsewhere.length === 1 ? elsewhere[0] : undefined;
}

function alike(found: AnnotatedArticle, words: string): number | undefined {
  const wanted = new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  let best = -1;
  let [first, second] = [0, 0];
  found.statements.forEach((_, i) => {
    const theirs = new Set(
      statementWords(found, i)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu),
    );
    let common = 0;
    for (const word of theirs) if (wanted.has(word)) common++;
    const score = (2 * common) / Math.max(1, wanted.size + theirs.size);
    if (score > first) [best, first, second] = [i, score, first];
    else second = Math.max(second, score);
  });
  return first >= leastKept && first - second >= clearBy ? best : undefined;
}
