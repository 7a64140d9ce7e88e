/**
 * One entity per real thing over the articles of one story. Short names are explained inside their article first; full
 * names are then joined over the story by keys and blocks, never pair by pair. The result does not depend on the order of
 * the articles. A wrong merge is worse than a missed one: what stays ambiguous stays apart.
 */
import { finish, mapInSteps, type AnnotatedArticle, type Entity, type Steps } from '../../model';
import { assemble, type Cluster } from './assemble';
import { localNames } from './local';
import { joinStory } from './story';

/** Articles of a story whose grouped names are kept. */
const mostKept = 1500;

export const resolveEntities = (articles: readonly AnnotatedArticle[]): Entity[] => finish(resolveInSteps(articles));

/** Names that are grouped in about the time of one close comparison. */
const namesGrouped = 4;
/** Names that are looked up and put with others. */
const namesClustered = 20;

/** The same in steps; what was grouped of an article is kept however the steps end. */
export function* resolveInSteps(articles: readonly AnnotatedArticle[]): Steps<Entity[]> {
  const ordered = [...articles].sort((a, b) =>
    a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0,
  );
  const keep = ordered.length <= mostKept;
  const locals = yield* mapInSteps(
    ordered,
    ({ names }) => names.length / namesGrouped,
    (found) => localNames(found, keep),
  );
  const rootOf = yield* joinStory(locals);
  const clusters = new Map<string, Cluster>();
  ordered.forEach((found, a) => {
    for (const local of locals[a]!) {
      const root = rootOf(local);
      let cluster = clusters.get(root);
      if (!cluster) clusters.set(root, (cluster = { root, parts: [] }));
      cluster.parts.push({ article: found.article.id, at: a, local });
    }
  });
  yield clusters.size / namesClustered;
  return yield* assemble([...clusters.values()]);
}

export { sameNames } from './same';
