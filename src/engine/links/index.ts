/** Statement ↔ statement across the articles of a story: candidates from an inverted index, then a close comparison. */
import type { Vocabulary } from '../lexicon';
import {
  WORD,
  contains,
  type AnnotatedArticle,
  type ArticleId,
  type CrossLink,
  type Entity,
  type Relation,
  type Statement,
  type StatementRef,
} from '../model';

export interface LinkOptions {
  /** Links below are not given; 0 gives every candidate. */
  readonly minScore: number;
}

/** The score a reader is shown from. */
export const defaultMinScore = 0.5;

export interface PairJudgement {
  readonly relation: Relation | 'none';
  readonly score: number;
  readonly why: readonly string[];
}

export interface Linker {
  /** New or changed article of this story. */
  set(article: AnnotatedArticle): void;
  remove(id: ArticleId): void;
  /** The story's entities as resolved now; names of one entity count as the same participant. */
  setEntities(entities: readonly Entity[]): void;
  /** Links of one statement to statements of other articles, strongest first. */
  linksFrom(ref: StatementRef, options: LinkOptions): CrossLink[];
  /** Every pair once, `from` in the article that was set first; yields article by article so that hosts can pause. */
  allLinks(options: LinkOptions): Generator<readonly CrossLink[]>;
  /** The function that scores a candidate pair, for any two statements. */
  compare(from: StatementRef, to: StatementRef): PairJudgement;
}

/** First real version: shared words weighted by rarity, cosine of the two statements. */
export function createLinker(_vocabulary: Vocabulary): Linker {
  const articles = new Map<ArticleId, AnnotatedArticle>();
  const postings = new Map<number, { ref: StatementRef; words: Set<number> }[]>();
  const words = new Map<string, Set<number>>();
  const key = (ref: StatementRef): string => `${ref.article}#${ref.statement}`;

  const wordsOf = (found: AnnotatedArticle, statement: Statement): Set<number> => {
    const sentence = found.sentences[statement.sentence]!;
    const { start, paragraph } = found.paragraphs[sentence.paragraph]!;
    const ids = new Set<number>();
    for (let i = sentence.firstWord; i < sentence.endWord; i++) {
      const span = { start: start + paragraph.words.start[i]!, end: start + paragraph.words.end[i]! };
      if (paragraph.words.flags[i]! & WORD && span.end - span.start > 3 && contains(statement, span))
        ids.add(paragraph.words.id[i]!);
    }
    return ids;
  };
  const weight = (id: number): number => Math.log(1 + words.size / (postings.get(id)?.length ?? 1)) ** 2;
  const norm = (ids: Set<number>): number => Math.sqrt([...ids].reduce((sum, id) => sum + weight(id), 0)) || 1;
  const judge = (a: Set<number>, b: Set<number>): PairJudgement => {
    let shared = 0;
    for (const id of a) if (b.has(id)) shared += weight(id);
    const score = shared / (norm(a) * norm(b));
    return {
      relation: score > 0.9 ? 'same-text' : score >= 0.3 ? 'same' : 'none',
      score,
      why: [`shared words: ${score.toFixed(2)}`],
    };
  };
  const drop = (id: ArticleId): void => {
    articles.delete(id);
    for (const [word, list] of postings)
      postings.set(
        word,
        list.filter((entry) => entry.ref.article !== id),
      );
    for (const ref of words.keys()) if (ref.startsWith(`${id}#`)) words.delete(ref);
  };
  const linksFrom = (ref: StatementRef, { minScore }: LinkOptions): CrossLink[] => {
    const mine = words.get(key(ref));
    if (!mine) return [];
    const others = new Map<string, StatementRef>();
    for (const id of mine)
      for (const { ref: other } of postings.get(id) ?? [])
        if (other.article !== ref.article) others.set(key(other), other);
    return [...others.values()]
      .map((to) => ({ from: ref, to, agree: [], differ: [], ...judge(mine, words.get(key(to))!) }))
      .filter((link) => link.score >= minScore)
      .map((link) => ({ ...link, relation: link.relation === 'none' ? 'same' : link.relation }))
      .sort((a, b) => b.score - a.score);
  };
  return {
    set(article) {
      if (articles.has(article.article.id)) drop(article.article.id);
      articles.set(article.article.id, article);
      article.statements.forEach((statement, i) => {
        if (statement.role !== 'claim') return;
        const ref = { article: article.article.id, statement: i };
        const ids = wordsOf(article, statement);
        words.set(key(ref), ids);
        for (const id of ids) (postings.get(id) ?? postings.set(id, []).get(id)!).push({ ref, words: ids });
      });
    },
    remove: drop,
    setEntities() {},
    linksFrom,
    *allLinks(options) {
      const order = new Map([...articles.keys()].map((id, i) => [id, i]));
      for (const [id, { statements }] of articles)
        yield statements.flatMap((_, i) =>
          linksFrom({ article: id, statement: i }, options).filter(({ to }) => order.get(to.article)! > order.get(id)!),
        );
    },
    compare: (from, to) => judge(words.get(key(from)) ?? new Set(), words.get(key(to)) ?? new Set()),
  };
}
