/** Which real things a statement names, as numbers that can be compared fast. */
import type { ArticleId, Entity } from '../../model';
import type { Profile } from './profile';

const none = new Int32Array(0);

/** The things that a statement names. */
export interface Named {
  /** Distinct, ascending. */
  readonly entities: readonly number[];
  /** The people among them, as they are first named. */
  readonly people: readonly number[];
}
const nobody: Named = { entities: [], people: [] };

export class EntityTable {
  readonly #ofMention = new Map<ArticleId, Int32Array>();
  #weights = new Float32Array(0);
  #entities: readonly Entity[] = [];
  /** A typed array for each of so many statements would be several times as large as what is in it. */
  #named = new Map<Profile, Named>();

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
    this.release();
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
    let found = this.#named.get(profile);
    if (!found) this.#named.set(profile, (found = this.#read(profile)));
    return found;
  }

  /** Lets go what was read of statements. */
  release(): void {
    this.#named = new Map();
  }

  #read(profile: Profile): Named {
    const entities = this.inOrder(profile);
    if (entities.length === 0) return nobody;
    const people = entities.filter((number) => this.#entities[number]!.type === 'person');
    return {
      entities: entities.sort((a, b) => a - b),
      people: people.length > 0 ? people : nobody.people,
    };
  }

  /** Entities of the statement as they are first named. */
  inOrder({ article, names }: Profile): number[] {
    const mentions = this.#ofMention.get(article.article.id);
    const found: number[] = [];
    if (mentions)
      for (const name of names) {
        const number = mentions[name] ?? -1;
        if (number >= 0 && !found.includes(number)) found.push(number);
      }
    return found;
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
