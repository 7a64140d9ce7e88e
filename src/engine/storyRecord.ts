/**
 * What follows from all articles of a story together, its entities and links, as one string, and back: a folder that is opened
 * again is neither resolved nor linked. A record belongs to exactly these texts under exactly these names; its key says so, and
 * so does the record itself. Links of a story that was edited after it was linked are not recorded: kept scores drift.
 */
import { byScore, defaultMinScore, type Linker, type PairJudgement } from './links';
import type {
  AnnotatedArticle,
  Article,
  ArticleId,
  CrossLink,
  Entity,
  Relation,
  SpanPair,
  StatementRef,
  Phrase,
} from './model';

export interface RecalledStory {
  readonly entities: readonly Entity[];
  /** Links are told with a grammar or without one; `undefined` where they were told the other way. */
  links(grammar: boolean): readonly CrossLink[] | undefined;
  /** Links of one statement, strongest first; the same condition. */
  linksFrom(ref: StatementRef, minScore: number, grammar: boolean): readonly CrossLink[] | undefined;
}

interface Packed {
  readonly key: string;
  readonly grammar: boolean;
  readonly entities: readonly Entity[];
  readonly articles: readonly ArticleId[];
  /** Columns of equal length: article and statement of either end, relation, score. */
  readonly links: readonly (readonly number[])[];
}

const relations: readonly Relation[] = ['same-text', 'same', 'figures-differ', 'conflict'];

const hashes = new WeakMap<Article, string>();

/** 64 bits of a text: two multiplicative hashes over its characters. Tells texts apart; it is no defence against forgers. */
function hashOf(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ c, 0x85ebca6b) + i;
    b ^= b >>> 13;
  }
  return `${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}.${text.length}`;
}

function hashOfArticle(article: Article): string {
  let hash = hashes.get(article);
  if (hash === undefined) hashes.set(article, (hash = hashOf(article.text)));
  return hash;
}

/** Under which the record of a story with these articles is kept, in whatever order they came. */
export const storyKey = (articles: ReadonlyMap<ArticleId, AnnotatedArticle>): string =>
  `story ${articles.size} ${hashOf(
    [...articles.values()]
      .map(({ article }) => `${article.id}\n${article.format}\n${hashOfArticle(article)}`)
      .sort()
      .join('\n'),
  )}`;

export function packStory(
  key: string,
  entities: readonly Entity[],
  links: readonly CrossLink[],
  grammar: boolean,
): string {
  const numbers = new Map<ArticleId, number>();
  const numberOf = (id: ArticleId): number => {
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = numbers.size));
    return number;
  };
  const columns: number[][] = [[], [], [], [], [], []];
  for (const link of links) {
    const { from, to } = link;
    columns[0]!.push(numberOf(from.article));
    columns[1]!.push(from.statement);
    columns[2]!.push(numberOf(to.article));
    columns[3]!.push(to.statement);
    columns[4]!.push(relations.indexOf(link.relation));
    columns[5]!.push(link.score);
  }
  const packed: Packed = { key, grammar, entities, articles: [...numbers.keys()], links: columns };
  return JSON.stringify(packed);
}

/** `undefined` for what is no record of this story. */
export function recallStory(
  key: string,
  record: string,
  articles: ReadonlyMap<ArticleId, AnnotatedArticle>,
  linker: Linker,
): RecalledStory | undefined {
  let packed: Packed | null;
  try {
    packed = JSON.parse(record) as Packed | null;
  } catch {
    return undefined;
  }
  if (packed?.key !== key) return undefined;
  const { articles: ids, links: columns, entities, grammar } = packed;
  const [fromArticle, from, toArticle, to, relation, score] = columns;
  if (!fromArticle || !from || !toArticle || !to || !relation || !score) return undefined;
  const { length } = fromArticle;
  if (columns.some((column) => column.length !== length)) return undefined;
  if (!ids.every((id) => articles.has(id))) return undefined;
  if (!entities.every(({ mentions }) => mentions.every(({ article }) => articles.has(article)))) return undefined;

  const teller =
    (minScore: number): Tell =>
    (a, b) =>
      linker.tell(a, b, { minScore });
  const link = (i: number, tell: Tell, turned: boolean): CrossLink => {
    const one: StatementRef = { article: ids[fromArticle[i]!]!, statement: from[i]! };
    const other: StatementRef = { article: ids[toArticle[i]!]!, statement: to[i]! };
    const said = relations[relation[i]!]!;
    return turned ? new KeptLink(said, score[i]!, other, one, tell) : new KeptLink(said, score[i]!, one, other, tell);
  };
  let all: readonly CrossLink[] | undefined;
  /** Numbers of the links of each statement, turned ones below zero. */
  let byStatement: Map<string, number[]> | undefined;
  return {
    entities,
    links(withGrammar: boolean) {
      if (withGrammar !== grammar) return undefined;
      const tell = teller(defaultMinScore);
      return (all ??= Array.from({ length }, (_, i) => link(i, tell, false)));
    },
    linksFrom({ article, statement }: StatementRef, minScore: number, withGrammar: boolean) {
      if (withGrammar !== grammar || minScore < defaultMinScore) return undefined;
      if (!byStatement) {
        byStatement = new Map();
        for (let i = 0; i < length; i++) {
          add(byStatement, `${from[i]!} ${ids[fromArticle[i]!]!}`, i);
          add(byStatement, `${to[i]!} ${ids[toArticle[i]!]!}`, ~i);
        }
      }
      const tell = teller(minScore);
      const found = byStatement.get(`${statement} ${article}`) ?? [];
      return found
        .map((i) => link(i < 0 ? ~i : i, tell, i < 0))
        .filter((each) => each.score >= minScore)
        .sort(byScore);
    },
  };
}

function add(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

type Tell = (from: StatementRef, to: StatementRef) => PairJudgement;

/** A link known from an earlier time. Its reasons and spans are worked out when they are first asked for. */
class KeptLink implements CrossLink {
  #told: PairJudgement | undefined;
  readonly #tell: Tell;

  constructor(
    readonly relation: Relation,
    readonly score: number,
    readonly from: StatementRef,
    readonly to: StatementRef,
    tell: Tell,
  ) {
    this.#tell = tell;
  }

  get why(): readonly Phrase[] {
    return this.#judgement().why;
  }
  get agree(): readonly SpanPair[] {
    return this.#judgement().agree;
  }
  get differ(): readonly SpanPair[] {
    return this.#judgement().differ;
  }
  #judgement(): PairJudgement {
    return (this.#told ??= this.#tell(this.from, this.to));
  }
}
