/** The linker of one story: keeps the index, finds candidates, scores them, tells how two statements relate. */
import type { Grammar } from '../grammar';
import type { Vocabulary } from '../lexicon';
import type {
  AnnotatedArticle,
  ArticleId,
  CrossLink,
  Entity,
  Phrase,
  Relation,
  SpanPair,
  StatementRef,
  Steps,
} from '../model';
import { createCounterparts } from './counterparts';
import { featureCount } from './evidence/features';
import { createMeasurer } from './evidence/measure';
import { scoreFrom, scoreIfCountedAlike, sumOfWords } from './evidence/model';
import { createCandidateFinder, type CandidateWork } from './index/candidates';
import { EntityTable } from './index/entityTable';
import { profileOf, wholeProfile, type Profile } from './index/profile';
import { StoryIndex } from './index/storyIndex';
import type { Pair } from './pair';
import { judge, judgePair, type PairJudgement } from './relation';
import { termsOf } from './words/terms';

export interface LinkOptions {
  /** Links below are not given; 0 gives every candidate. */
  readonly minScore: number;
}

export interface Linker {
  /**
   * New or changed article of this story.
   * @param later it enters the index when the index is first asked, or in `indexing`
   */
  set(article: AnnotatedArticle, later?: boolean): void;
  /** Takes the articles into the index that were set for later, in steps. */
  indexing(): Steps<void>;
  remove(id: ArticleId): void;
  setGrammar(grammar: Grammar): void;
  /** The story's entities as resolved now; names of one entity count as the same participant. */
  setEntities(entities: readonly Entity[]): void;
  /** Links of one statement to statements of other articles, strongest first. */
  linksFrom(ref: StatementRef, options: LinkOptions): CrossLink[];
  /** Every pair once, `from` in the article that was set first; yields article by article so that hosts can pause. */
  allLinks(options: LinkOptions): Generator<readonly CrossLink[]>;
  /**
   * Links of an article with those of `others`, `from` in the other one; yields statement by statement so that hosts can
   * pause, with the pairs compared. The index must not change before the last one.
   */
  linksWith(
    id: ArticleId,
    others: { has(id: ArticleId): boolean },
    options: LinkOptions,
  ): Generator<{ readonly found: readonly CrossLink[]; readonly pairs: number }>;
  /** The function that scores a candidate pair, for any two statements. Statement -1 is the article's whole text. */
  compare(from: StatementRef, to: StatementRef): PairJudgement;
  /** What a link that was kept says: as `compare`, of a pair known to be linked from this score up. */
  tell(from: StatementRef, to: StatementRef, options: LinkOptions): PairJudgement;
  /** The evidence of a pair, for fitting. */
  evidenceOf(from: StatementRef, to: StatementRef): Float64Array;
  /** Whether a pair is no match whatever the evidence, see `Measurer.areOfOthers`. */
  areOfOthers(from: StatementRef, to: StatementRef): boolean;
  /** Lets go what was read to link many articles; it is read again when it is asked for. */
  release(): void;
  readonly work: CandidateWork;
}

export function createLinker(vocabulary: Vocabulary): Linker {
  const terms = termsOf(vocabulary);
  const index = new StoryIndex(terms);
  const entities = new EntityTable();
  const articles = new Map<ArticleId, AnnotatedArticle>();
  const counterparts = createCounterparts(entities, terms);
  const measure = createMeasurer(index, entities, terms, counterparts);
  const candidates = createCandidateFinder(index);
  const evidence = new Float64Array(featureCount);

  /** Fills `evidence`; that of counterparts, and of what figures count, only where the score may reach `least`. */
  const scoreOf = (a: Profile, b: Profile, least = 0): number => {
    const others = measure.areOfOthers(a, b);
    if (others && least > 0) return 0;
    measure.widely(a, b, evidence);
    const sum = sumOfWords(evidence, least);
    if (sum > -Infinity) measure.closely(a, b, evidence);
    if (sum > -Infinity || scoreIfCountedAlike(evidence) >= least) measure.counting(a, b, evidence);
    const score = others ? 0 : scoreFrom(sum, evidence, least);
    // a pair that only what it counts brings to the score is judged by all evidence too
    if (sum === -Infinity && score >= least) measure.closely(a, b, evidence);
    return score;
  };
  let grammar: Grammar | undefined;
  const pairOf = (a: Profile, b: Profile, score: number): Pair => ({
    areOfOthers: score === 0 && measure.areOfOthers(a, b),
    a,
    b,
    score,
    evidence,
    index,
    entities,
    terms,
    counterparts,
    grammar,
  });
  const profileAt = (ref: StatementRef): Profile => {
    const article = articles.get(ref.article);
    if (!article) throw new Error(`compare: no article ${ref.article} in this story`);
    if (ref.statement < 0) return wholeProfile(article, terms);
    const slot = index.slotsOf(ref.article)?.[ref.statement] ?? -1;
    return (slot < 0 ? undefined : index.profile(slot)) ?? profileOf(article, ref.statement, terms);
  };
  /** One function for all links that are asked for together. */
  const teller =
    (minScore: number) =>
    (from: Profile, to: Profile): PairJudgement =>
      judgePair(pairOf(from, to, scoreOf(from, to)), minScore);
  const linkBetween = (
    from: Profile,
    to: Profile,
    minScore: number,
    tell: (from: Profile, to: Profile) => PairJudgement,
  ): Link | undefined => {
    const score = scoreOf(from, to, minScore);
    if (score < minScore) return undefined;
    const { relation } = judge(pairOf(from, to, score), minScore);
    return relation === 'none' ? undefined : new Link(relation, score, from, to, tell);
  };
  const linksOf = (slot: number, after: number, { minScore }: LinkOptions): CrossLink[] => {
    const tell = teller(minScore);
    const from = index.profile(slot)!;
    const links: CrossLink[] = [];
    for (const other of candidates.of(slot, after)) {
      const link = linkBetween(from, index.profile(other)!, minScore, tell);
      if (link) links.push(link);
    }
    return links;
  };
  /** Articles that are not in the index yet, and entities that are not in their table. */
  const pending = new Map<ArticleId, AnnotatedArticle>();
  let resolved: readonly Entity[] | undefined;
  const enter = (article: AnnotatedArticle): void => {
    pending.delete(article.article.id);
    index.add(
      article.article.id,
      article.statements.map(({ role }, i) => (role === 'claim' ? profileOf(article, i, terms) : undefined)),
    );
  };
  /** Everything that reads the index begins with it. */
  const ready = (): void => {
    for (const article of pending.values()) enter(article);
    if (!resolved) return;
    entities.set(resolved, (article) => articles.get(article)?.names.length ?? 0, articles.size);
    resolved = undefined;
  };
  const remove = (id: ArticleId): void => {
    articles.delete(id);
    pending.delete(id);
    index.remove(id);
  };

  return {
    set(article, later = false) {
      remove(article.article.id);
      articles.set(article.article.id, article);
      // slots follow the order in which articles were set
      if (later || pending.size > 0) pending.set(article.article.id, article);
      else enter(article);
    },
    *indexing() {
      while (pending.size > 0) {
        const [article] = pending.values();
        enter(article!);
        yield article!.statements.length;
      }
    },
    remove,
    setGrammar(given) {
      grammar = given;
    },
    setEntities(given) {
      resolved = given;
    },
    linksFrom(ref, options) {
      ready();
      const slot = index.slotsOf(ref.article)?.[ref.statement] ?? -1;
      return slot < 0 ? [] : linksOf(slot, -1, options).sort(byScore);
    },
    *allLinks(options) {
      ready();
      try {
        for (const id of articles.keys()) {
          const links: CrossLink[] = [];
          for (const slot of index.slotsOf(id)!) if (slot >= 0) links.push(...linksOf(slot, slot, options));
          yield links;
        }
      } finally {
        measure.release();
      }
    },
    *linksWith(id, others, { minScore }) {
      ready();
      const tell = teller(minScore);
      for (const slot of index.slotsOf(id) ?? []) {
        if (slot < 0) continue;
        const to = index.profile(slot)!;
        const found: CrossLink[] = [];
        // one for the search itself
        let pairs = 1;
        for (const other of candidates.of(slot, -1)) {
          const from = index.profile(other)!;
          if (!others.has(from.article.article.id)) continue;
          pairs++;
          const link = linkBetween(from, to, minScore, tell);
          if (link) found.push(link);
        }
        yield { found, pairs };
      }
    },
    compare(from, to) {
      ready();
      const a = profileAt(from);
      const b = profileAt(to);
      return judgePair(pairOf(a, b, scoreOf(a, b)));
    },
    evidenceOf(from, to) {
      ready();
      const [a, b] = [profileAt(from), profileAt(to)];
      // all of it, whatever the present weights make of the first part
      measure.widely(a, b, evidence);
      measure.closely(a, b, evidence);
      measure.counting(a, b, evidence);
      return evidence.slice();
    },
    areOfOthers(from, to) {
      ready();
      return measure.areOfOthers(profileAt(from), profileAt(to));
    },
    release: () => measure.release(),
    tell(from, to, { minScore }) {
      ready();
      return teller(minScore)(profileAt(from), profileAt(to));
    },
    work: candidates.work,
  };
}

export const byScore = (a: CrossLink, b: CrossLink): number =>
  b.score - a.score ||
  (a.to.article < b.to.article ? -1 : a.to.article > b.to.article ? 1 : a.to.statement - b.to.statement);

const refOf = ({ article, statement }: Profile): StatementRef => ({ article: article.article.id, statement });

/** A link whose reasons and spans are worked out when they are first asked for: most links are only counted. */
class Link implements CrossLink {
  #told: PairJudgement | undefined;
  readonly #one: Profile;
  readonly #other: Profile;
  readonly #tell: (from: Profile, to: Profile) => PairJudgement;

  constructor(
    readonly relation: Relation,
    readonly score: number,
    one: Profile,
    other: Profile,
    tell: (from: Profile, to: Profile) => PairJudgement,
  ) {
    this.#one = one;
    this.#other = other;
    this.#tell = tell;
  }

  get from(): StatementRef {
    return refOf(this.#one);
  }
  get to(): StatementRef {
    return refOf(this.#other);
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
    return (this.#told ??= this.#tell(this.#one, this.#other));
  }
}
