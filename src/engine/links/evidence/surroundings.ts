/**
 * What stands around two statements: how alike their articles are and what they name, whether the other article knows the
 * words that only one of them has, and how early they stand. It tells apart reports of another event that uses the same words.
 */
import type { AnnotatedArticle } from '../../model';
import type { EntityTable } from '../index/entityTable';
import { NAME, type Profile } from '../index/profile';
import type { StoryIndex } from '../index/storyIndex';
import { createCastReader, likenessOfTallies, type Cast } from './cast';

interface ArticleTerms {
  readonly article: AnnotatedArticle;
  readonly number: number;
  /** Distinct terms of the article's statements, ascending, and whether ever written as a name. */
  readonly terms: Int32Array;
  readonly names: Uint8Array;
  /** By statement how many sentences with statements stand before it. */
  readonly order: Int32Array;
  /** Sum of the squared weights: of all terms, of names. */
  readonly mass: number;
  readonly nameMass: number;
  readonly cast: Cast;
}

/** Beside `NAME`. */
const SEEN = 2;

/** Cosines of two articles in whom and where they name, NaN where one has nothing of the kind. */
export interface LikenessOfNamed {
  /** Of people and organizations. */
  readonly parties: number;
  readonly places: number;
}

/** All cosines of two articles. */
export interface ArticleLikeness extends LikenessOfNamed {
  /** Of their terms weighted by rarity, and of the names among them. */
  likeness: number;
  names: number;
  /** Of the people, or of people and organizations where one names no people. */
  people: number;
  leadPeople: number;
  figures: number;
  /** Of most pairs only whom and where they name is asked. */
  isWhole: boolean;
}

/** NaN for whole texts. */
export interface Surroundings {
  articles: ArticleLikeness;
  /** Share of each statement's weight that stands nowhere in the other's article. */
  strangeA: number;
  strangeB: number;
  /** Sentences of its article before the one that stands later. */
  before: number;
}

export interface SurroundingsReader {
  /** The answer is overwritten by the next call. */
  of(a: Profile, b: Profile): Surroundings;
  /** The likeness of the two articles in whom and where they name alone, which takes least. */
  named(a: Profile, b: Profile): LikenessOfNamed;
  /** Lets go what was read of the articles; it is read again when it is asked for. */
  release(): void;
}

export function createSurroundings(index: StoryIndex, entities: EntityTable): SurroundingsReader {
  let state = -1;
  let entitiesState = -1;
  let articles = new Map<AnnotatedArticle, ArticleTerms>();
  /** Articles that have a number: fewer than the index has articles. */
  let numbered = 0;
  /** Of one article with each other one by its number: the pairs of one article are asked for together. */
  let likenesses: ArticleLikeness[] = [];
  /** By the same number the row in which its likeness was worked out. */
  let rows = new Int32Array(64);
  let row = 0;
  /** By term, while an article is gathered: whether it is there, and whether as a name. */
  let seen = new Uint8Array(0);
  let castOf = createCastReader(entities);
  let rowOf: ArticleTerms | undefined;
  let lastX: ArticleTerms | undefined;
  let lastY: ArticleTerms | undefined;
  const answer: Surroundings = { articles: unknown, strangeA: NaN, strangeB: NaN, before: NaN };

  const read = (article: AnnotatedArticle): ArticleTerms => {
    // an article is asked for several times in a row
    if (lastX?.article === article) return lastX;
    if (lastY?.article === article) return lastY;
    let found = articles.get(article);
    if (found === undefined) articles.set(article, (found = gather(article)));
    return found;
  };
  const gather = (article: AnnotatedArticle): ArticleTerms => {
    const order = new Int32Array(article.statements.length);
    const sentences = new Set<number>();
    if (seen.length < index.size) seen = new Uint8Array(index.size * 2);
    const distinct: number[] = [];
    for (const slot of index.slotsOf(article.article.id) ?? []) {
      if (slot < 0) continue;
      const profile = index.profile(slot)!;
      sentences.add(article.statements[profile.statement]!.sentence);
      order[profile.statement] = sentences.size - 1;
      const { terms, kinds } = profile;
      for (let i = 0; i < terms.length; i++) {
        if (seen[terms[i]!] === 0) distinct.push(terms[i]!);
        seen[terms[i]!]! |= SEEN | (kinds[i]! & NAME);
      }
    }
    const terms = Int32Array.from(distinct).sort();
    const names = new Uint8Array(terms.length);
    const { squares } = index;
    let mass = 0;
    let nameMass = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      const weight = squares[term]!;
      mass += weight;
      names[i] = seen[term]! & NAME;
      if (names[i]) nameMass += weight;
      seen[term] = 0;
    }
    const cast = castOf(article);
    if (numbered === rows.length) {
      const grown = new Int32Array(numbered * 2);
      grown.set(rows);
      rows = grown;
    }
    if (numbered === likenesses.length) likenesses.push(unknown);
    return { article, number: numbered++, terms, names, order, mass, nameMass, cast };
  };
  const likenessOf = (x: ArticleTerms, y: ArticleTerms): ArticleLikeness => {
    // the side that stays is the one whose row is kept
    if (rowOf !== x && rowOf !== y) {
      rowOf = y === lastY && x !== lastX ? y : x;
      row++;
    }
    lastX = x;
    lastY = y;
    const { number } = rowOf === x ? y : x;
    if (rows[number] !== row) {
      rows[number] = row;
      likenesses[number] = compare(x, y);
    }
    return likenesses[number]!;
  };
  const compare = ({ cast: p }: ArticleTerms, { cast: q }: ArticleTerms): ArticleLikeness => ({
    ...unknown,
    parties: likenessOfTallies(p.parties, q.parties),
    places: likenessOfTallies(p.places, q.places),
    isWhole: false,
  });
  const complete = (x: ArticleTerms, y: ArticleTerms, into: ArticleLikeness): void => {
    const [{ cast: p }, { cast: q }] = [x, y];
    const people = likenessOfTallies(p.people, q.people);
    const leadPeople = likenessOfTallies(p.leadPeople, q.leadPeople);
    // reports of firms name no people
    into.people = Number.isNaN(people) ? into.parties : people;
    into.leadPeople = Number.isNaN(leadPeople) ? likenessOfTallies(p.leadParties, q.leadParties) : leadPeople;
    into.figures = likenessOfTallies(p.figures, q.figures);
    compareWords(x, y, into);
    into.isWhole = true;
  };
  const compareWords = (x: ArticleTerms, y: ArticleTerms, into: ArticleLikeness): void => {
    const { squares } = index;
    let shared = 0;
    let named = 0;
    for (let i = 0, j = 0; i < x.terms.length && j < y.terms.length;) {
      const s = x.terms[i]!;
      const t = y.terms[j]!;
      if (s === t) {
        const weight = squares[s]!;
        shared += weight;
        if (x.names[i] || y.names[j]) named += weight;
        i++;
        j++;
      } else if (s < t) i++;
      else j++;
    }
    into.likeness = shared / (Math.sqrt(x.mass * y.mass) || 1);
    if (x.nameMass > 0 && y.nameMass > 0) into.names = named / Math.sqrt(x.nameMass * y.nameMass);
  };
  const strange = ({ terms }: Profile, { terms: known }: ArticleTerms): number => {
    const { squares } = index;
    let missed = 0;
    let all = 0;
    // both lists ascend
    let from = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i]!;
      const weight = squares[term]!;
      all += weight;
      from = placeFrom(known, term, from);
      if (from === known.length || known[from] !== term) missed += weight;
    }
    return all > 0 ? missed / all : NaN;
  };
  const forget = (): void => {
    articles = new Map();
    likenesses = [];
    numbered = 0;
    row++;
    rowOf = lastX = lastY = undefined;
  };
  const ready = (): void => {
    if (state === index.state && entitiesState === entities.state) return;
    state = index.state;
    entitiesState = entities.state;
    forget();
  };
  return {
    release() {
      forget();
      castOf = createCastReader(entities);
    },
    named(a, b) {
      if (a.statement < 0 || b.statement < 0) return unknown;
      ready();
      return likenessOf(read(a.article), read(b.article));
    },
    of(a, b) {
      if (a.statement < 0 || b.statement < 0) {
        answer.articles = unknown;
        answer.strangeA = answer.strangeB = answer.before = NaN;
        return answer;
      }
      ready();
      const x = read(a.article);
      const y = read(b.article);
      answer.articles = likenessOf(x, y);
      if (!answer.articles.isWhole) complete(x, y, answer.articles);
      answer.strangeA = strange(a, y);
      answer.strangeB = strange(b, x);
      answer.before = Math.max(x.order[a.statement]!, y.order[b.statement]!);
      return answer;
    },
  };
}

const unknown: ArticleLikeness = {
  likeness: NaN,
  names: NaN,
  people: NaN,
  leadPeople: NaN,
  parties: NaN,
  places: NaN,
  figures: NaN,
  isWhole: true,
};

/** The first place from `from` on, in an ascending list, that holds the term or more; its length where there is none. */
function placeFrom(list: Int32Array, term: number, from: number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
