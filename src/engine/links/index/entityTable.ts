/** Which real things a statement names, as numbers that can be compared fast. */
import type { ArticleId, Entity } from '../../model';
import type { Profile } from './profile';

const none = new Int32Array(0);

/** The things that a statement names. */
export interface Named {
  /** Distinct, ascending. */
  readonly entities: Int32Array;
  /** The people among them, as they are first named. */
  readonly people: readonly number[];
}
const nobody: Named = { entities: none, people: [] };

export class EntityTable {
  readonly #ofMention = new Map<ArticleId, Int32Array>();
  #weights = new Float32Array(0);
  #entities: readonly Entity[] = [];
  #cache = new WeakMap<Profile, Named>();

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

  of(profile: Profile): Named {
    if (profile.names.length === 0) return nobody;
    let found = this.#cache.get(profile);
    if (!found) {
      const inOrder = this.inOrder(profile);
      const people = inOrder.filter((number) => this.#entities[number]!.type === 'person');
      found = { entities: Int32Array.from(inOrder).sort(), people };
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
