/** Which real things a statement names, as numbers that can be compared fast. */
import type { ArticleId, Entity } from '../../model';
import type { Profile } from './profile';

const none = new Int32Array(0);

export class EntityTable {
  readonly #ofMention = new Map<ArticleId, Int32Array>();
  #weights = new Float32Array(0);
  #entities: readonly Entity[] = [];
  #cache = new WeakMap<Profile, Int32Array>();

  #state = 0;

  /** Changes with what the names stand for. */
  get state(): number {
    return this.#state;
  }

  /** @param articles how many articles the story has */
  set(entities: readonly Entity[], mentions: (article: ArticleId) => number, articles: number): void {
    this.#state++;
    this.#entities = entities;
    this.#ofMention.clear();
    this.#cache = new WeakMap();
    this.#weights = new Float32Array(entities.length);
    entities.forEach((entity, number) => {
      const files = new Set<ArticleId>();
      for (const { article, mention } of entity.mentions) {
        files.add(article);
        let list = this.#ofMention.get(article);
        if (!list) this.#ofMention.set(article, (list = new Int32Array(mentions(article)).fill(-1)));
        if (mention < list.length) list[mention] = number;
      }
      this.#weights[number] = (Math.log1p(articles / (files.size + 0.5)) + 1) / (Math.log1p(articles) + 1);
    });
  }

  /** Distinct entities of the statement, ascending. */
  of(profile: Profile): Int32Array {
    if (profile.names.length === 0) return none;
    let found = this.#cache.get(profile);
    if (!found) {
      const mentions = this.#ofMention.get(profile.article.article.id);
      const numbers = new Set<number>();
      if (mentions) for (const name of profile.names) if (mentions[name]! >= 0) numbers.add(mentions[name]!);
      found = Int32Array.from(numbers).sort();
      this.#cache.set(profile, found);
    }
    return found;
  }

  /** Entities of the statement as they are first named. */
  inOrder({ article, names }: Profile): number[] {
    const mentions = this.#ofMention.get(article.article.id);
    return [...new Set(names.map((name) => mentions?.[name] ?? -1))].filter((number) => number >= 0);
  }

  /** By mention the thing it stands for, -1 where that is not known. */
  ofMentions(article: ArticleId): Int32Array {
    return this.#ofMention.get(article) ?? none;
  }

  weight(entity: number): number {
    return this.#weights[entity]!;
  }

  entity(number: number): Entity | undefined {
    return this.#entities[number];
  }
}
