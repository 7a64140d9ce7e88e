/**
 * Inverted index over the statements of a story: term → slots. A slot is a statement's number; slots of removed articles
 * stay as gaps until they are many, then the index is made anew. All counts are of live statements, so the index gives
 * the same answers whatever came and went before.
 */
import type { ArticleId } from '../../model';
import type { Profile } from './profile';
import type { Terms } from '../words/terms';

/** Stories of fewer statements are weighed as if they had so many. */
const fewestStatements = 40;

export class StoryIndex {
  readonly #terms: Terms;
  readonly #slotsOf = new Map<ArticleId, Int32Array>();
  #profiles: (Profile | undefined)[] = [];
  /** By slot the number of its article, -1 for a gap. */
  #owners = new Int32Array(1 << 10);
  #lastOwner = 0;
  #postings: (Int32Array | undefined)[] = [];
  #lengths = new Int32Array(1 << 12);
  #frequency = new Int32Array(1 << 12);
  #weights = new Float32Array(1 << 12);
  #squares = new Float64Array(1 << 12);
  #rareSquares = new Float64Array(1 << 12);
  #norms = new Float32Array(1 << 10);
  #live = 0;
  #state = 0;
  /** Weights and norms hold for this state of the index. */
  #weighted = false;
  /** Terms that have their weights. */
  #weighed = 0;

  constructor(terms: Terms) {
    this.#terms = terms;
  }

  get live(): number {
    return this.#live;
  }

  /** Changes with every change of the index. */
  get state(): number {
    return this.#state;
  }

  get slots(): number {
    return this.#profiles.length;
  }

  /** Articles in the index. */
  get articles(): number {
    return this.#slotsOf.size;
  }

  profile(slot: number): Profile | undefined {
    return this.#profiles[slot];
  }

  /** By slot a number that the statements of one article share; -1 for a gap. Valid until the index changes. */
  get owners(): Int32Array {
    return this.#owners;
  }

  /** Slots of an article's statements, by statement; -1 where the statement is not linked. */
  slotsOf(article: ArticleId): Int32Array | undefined {
    return this.#slotsOf.get(article);
  }

  /** Live statements that hold the term. */
  frequency(term: number): number {
    return term < this.#frequency.length ? this.#frequency[term]! : 0;
  }

  add(article: ArticleId, profiles: readonly (Profile | undefined)[]): void {
    const slots = new Int32Array(profiles.length).fill(-1);
    const owner = this.#lastOwner++;
    profiles.forEach((profile, i) => {
      if (!profile) return;
      slots[i] = this.#profiles.length;
      if (slots[i] >= this.#owners.length) this.#owners = grown(this.#owners, this.#owners.length * 2);
      this.#owners[slots[i]] = owner;
      this.#profiles.push(profile);
      this.#post(slots[i], profile);
    });
    this.#slotsOf.set(article, slots);
    this.#changed();
  }

  remove(article: ArticleId): void {
    const slots = this.#slotsOf.get(article);
    if (!slots) return;
    for (const slot of slots) {
      const profile = slot < 0 ? undefined : this.#profiles[slot];
      if (!profile) continue;
      for (const term of profile.terms) this.#frequency[term]!--;
      this.#profiles[slot] = undefined;
      this.#owners[slot] = -1;
      this.#live--;
    }
    this.#slotsOf.delete(article);
    this.#changed();
    if (this.#profiles.length > 1000 && this.#profiles.length > this.#live * 2) this.#rebuild();
  }

  /** Postings of a term with their count; entries may be gaps (`profile` is undefined). */
  postings(term: number): { readonly slots: Int32Array; readonly count: number } | undefined {
    const slots = this.#postings[term];
    return slots && { slots, count: this.#lengths[term]! };
  }

  /**
   * Weight of a term in this story, 0 and up: rarity among its statements times rarity in English. Half a statement is
   * added to both counts, so that in a small folder no word weighs everything.
   */
  weight(term: number): number {
    if (!this.#weighted || term >= this.#weighed) this.#weigh();
    return this.#weights[term]!;
  }

  /** By term its squared weight. Valid until the index changes. */
  get squares(): Float64Array {
    if (!this.#weighted || this.#weighed < this.#terms.size) this.#weigh();
    return this.#squares;
  }

  /**
   * By term its squared weight without a floor: a term that half of the story's statements hold weighs nothing (the odds of
   * not holding it, as in BM25). In a small story what is told again is told by half of it, so it is weighed as one of
   * `fewestStatements`. Valid until the index changes.
   */
  get rareSquares(): Float64Array {
    if (!this.#weighted || this.#weighed < this.#terms.size) this.#weigh();
    return this.#rareSquares;
  }

  /** More than any term. */
  get size(): number {
    return this.#terms.size;
  }

  /** Sum of the squared weights of the statement's terms. */
  norm(slot: number): number {
    if (!this.#weighted) this.#weigh();
    let norm = this.#norms[slot]!;
    if (norm < 0) this.#norms[slot] = norm = this.mass(this.#profiles[slot]!.terms);
    return norm;
  }

  mass(terms: Int32Array): number {
    const { squares } = this;
    let sum = 0;
    for (let i = 0; i < terms.length; i++) sum += squares[terms[i]!]!;
    return sum;
  }

  #changed(): void {
    this.#weighted = false;
    this.#state++;
  }

  /** The weights of the terms that have none yet; most of them are those of one frequency and one class. */
  #weigh(): void {
    if (!this.#weighted) {
      this.#weighted = true;
      this.#weighed = 0;
      if (this.#norms.length < this.#profiles.length) this.#norms = new Float32Array(this.#profiles.length * 2);
      this.#norms.fill(-1);
    }
    const { size } = this.#terms;
    if (this.#weights.length < size) {
      this.#weights = new Float32Array(size * 2);
      this.#squares = new Float64Array(size * 2);
      this.#rareSquares = new Float64Array(size * 2);
      this.#weighed = 0;
    }
    const most = Math.log1p(this.#live) + 1;
    const live = Math.max(this.#live, fewestStatements);
    const mostOdds = Math.log(live + 1.5);
    const rarities: number[] = [];
    const odds: number[] = [];
    for (let term = this.#weighed; term < size; term++) {
      const frequency = this.frequency(term);
      const rarity = (rarities[frequency] ??= (Math.log1p(this.#live / (frequency + 0.5)) + 1) / most);
      const holding = Math.min(frequency, live) + 0.5;
      const odd = (odds[frequency] ??= Math.max(0, Math.log((live + 1.5 - holding) / holding) / mostOdds));
      const root = this.#terms.rootOfBackground(term);
      this.#weights[term] = rarity * root;
      this.#squares[term] = this.#weights[term]! ** 2;
      this.#rareSquares[term] = (odd * root) ** 2;
    }
    this.#weighed = size;
  }

  #post(slot: number, { terms }: Profile): void {
    for (const term of terms) {
      if (term >= this.#lengths.length) this.#growTo(term);
      let slots = this.#postings[term];
      const count = this.#lengths[term]!;
      if (!slots) this.#postings[term] = slots = new Int32Array(2);
      else if (count === slots.length) this.#postings[term] = slots = grown(slots, count * 2);
      slots[count] = slot;
      this.#lengths[term] = count + 1;
      this.#frequency[term]!++;
    }
    this.#live++;
  }

  #growTo(term: number): void {
    const size = Math.max(term + 1, this.#lengths.length * 2);
    this.#lengths = grown(this.#lengths, size);
    this.#frequency = grown(this.#frequency, size);
  }

  #rebuild(): void {
    const old = this.#profiles;
    const kept = [...this.#slotsOf];
    this.#profiles = [];
    this.#postings = [];
    this.#lengths.fill(0);
    this.#frequency.fill(0);
    this.#live = 0;
    for (const [article, slots] of kept)
      this.add(
        article,
        Array.from(slots, (slot) => (slot < 0 ? undefined : old[slot])),
      );
  }
}

function grown(old: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const made = new Int32Array(size);
  made.set(old);
  return made;
}
