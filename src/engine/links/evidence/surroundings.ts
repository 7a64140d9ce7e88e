/**
 * What stands around two statements: how alike their articles are and what they name, whether the other article knows the
 * words that only one of them has, and how early they stand. It tells apart reports of another event that uses the same words.
 */
import type { AnnotatedArticle, ArticleId } from '../../model';
import type { EntityTable } from '../index/entityTable';
import { NAME, type Profile } from '../index/profile';
import type { StoryIndex } from '../index/storyIndex';
import { createCastReader, likenessOfTallies, type Cast } from './cast';

interface ArticleTerms {
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

/** Cosines of two articles, NaN where one has nothing of the kind. */
export interface ArticleLikeness {
  /** Of their terms weighted by rarity, and of the names among them; -1 until they are read. */
  likeness: number;
  names: number;
  /** Of the people, or of people and organizations where one names no people. */
  readonly people: number;
  readonly leadPeople: number;
  /** Of people and organizations. */
  readonly parties: number;
  readonly places: number;
  readonly figures: number;
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
  /** The likeness of the two articles in what they name, without that of their words, which takes longer. */
  named(a: Profile, b: Profile): ArticleLikeness;
  /** Lets go what was read of the articles; it is read again when it is asked for. */
  release(): void;
}

export function createSurroundings(index: StoryIndex, entities: EntityTable): SurroundingsReader {
  let state = -1;
  let entitiesState = -1;
  let articles = new Map<ArticleId, ArticleTerms>();
  /** Articles that have a number: fewer than the index has articles. */
  let numbered = 0;
  /** Of one article with each other one by its number: the pairs of one article are asked for together. */
  let likenesses: ArticleLikeness[] = [];
  /** By the same number the row in which its likeness was worked out. */
  let rows = new Int32Array(64);
  let row = 0;
  let castOf = createCastReader(entities);
  let rowOf: ArticleTerms | undefined;
  let lastX: ArticleTerms | undefined;
  let lastY: ArticleTerms | undefined;
  const answer: Surroundings = { articles: unknown, strangeA: NaN, strangeB: NaN, before: NaN };

  const read = (article: AnnotatedArticle): ArticleTerms => {
    const { id } = article.article;
    let found = articles.get(id);
    if (found === undefined) articles.set(id, (found = gather(article)));
    return found;
  };
  const gather = (article: AnnotatedArticle): ArticleTerms => {
    const order = new Int32Array(article.statements.length);
    const sentences = new Set<number>();
    // by term: 1 for a name, else 0
    const seen = new Map<number, number>();
    for (const slot of index.slotsOf(article.article.id) ?? []) {
      if (slot < 0) continue;
      const profile = index.profile(slot)!;
      sentences.add(profile.article.statements[profile.statement]!.sentence);
      order[profile.statement] = sentences.size - 1;
      const { terms, kinds } = profile;
      for (let i = 0; i < terms.length; i++) seen.set(terms[i]!, (seen.get(terms[i]!) ?? 0) | (kinds[i]! & NAME));
    }
    const terms = Int32Array.from(seen.keys()).sort();
    const names = Uint8Array.from(terms, (term) => seen.get(term)!);
    let mass = 0;
    let nameMass = 0;
    terms.forEach((term, i) => {
      const weight = index.squares[term]!;
      mass += weight;
      if (names[i]) nameMass += weight;
    });
    const cast = castOf(article);
    if (numbered === rows.length) {
      const grown = new Int32Array(numbered * 2);
      grown.set(rows);
      rows = grown;
    }
    if (numbered === likenesses.length) likenesses.push(unknown);
    return { number: numbered++, terms, names, order, mass, nameMass, cast };
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
  const compare = ({ cast: p }: ArticleTerms, { cast: q }: ArticleTerms): ArticleLikeness => {
    const parties = likenessOfTallies(p.parties, q.parties);
    const people = likenessOfTallies(p.people, q.people);
    const leadPeople = likenessOfTallies(p.leadPeople, q.leadPeople);
    // reports of firms name no people
    return {
      likeness: -1,
      names: NaN,
      people: Number.isNaN(people) ? parties : people,
      leadPeople: Number.isNaN(leadPeople) ? likenessOfTallies(p.leadParties, q.leadParties) : leadPeople,
      parties,
      places: likenessOfTallies(p.places, q.places),
      figures: likenessOfTallies(p.figures, q.figures),
    };
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
      if (answer.articles.likeness < 0) compareWords(x, y, answer.articles);
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
