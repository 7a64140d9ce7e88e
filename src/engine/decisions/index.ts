/** What readers decided: the file, and what follows for the articles, entities and links of a story. */
import type { AnnotatedArticle, Decision, Entity, EntityType, NameDecision, Unmatched } from '../model';
import { decideEntities } from './entities';
import { isAboutName, lineOf } from './file';
import { decideNames, nameRules, type NameRules } from './mentions';

export * from './file';
export { createVerdicts, decidedLinks, type Verdicts } from './links/verdicts';
export { wordsAround } from './mentions';

/** Decisions of one story, sorted, each once, with what was worked out from them. */
export interface Decided {
  readonly decisions: readonly NameDecision[];
  /** About links and statements. */
  readonly others: readonly Exclude<Decision, NameDecision>[];
  readonly rules: NameRules;
  /** Articles with the names that were decided, as long as the article is as it was. */
  readonly kept: WeakMap<AnnotatedArticle, ReturnType<typeof decideNames>>;
  readonly retyped: WeakMap<AnnotatedArticle, { readonly key: string; readonly found: AnnotatedArticle }>;
}

export function prepareDecisions(decisions: readonly Decision[]): Decided {
  const byLine = new Map(decisions.map((decision) => [lineOf(decision), decision]));
  const sorted = [...byLine].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision);
  const names = sorted.filter(isAboutName);
  const others = sorted.filter((decision): decision is Exclude<Decision, NameDecision> => !isAboutName(decision));
  return { decisions: names, others, rules: nameRules(names), kept: new WeakMap(), retyped: new WeakMap() };
}

export interface DecidedStory {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly unmatched: readonly Unmatched[];
  readonly callOf: (entity: string) => string | undefined;
}

/** @param resolve names → entities, before decisions about which of them are the same */
export function decideStory(
  read: readonly AnnotatedArticle[],
  decided: Decided,
  resolve: (articles: readonly AnnotatedArticle[]) => readonly Entity[],
): DecidedStory {
  if (decided.decisions.length === 0) {
    const entities = resolve(read);
    let calls: DecidedStory['callOf'] | undefined;
    const callOf = (id: string): string | undefined => (calls ??= decideEntities(read, entities, []).callOf)(id);
    return { articles: read, entities, unmatched: [], callOf };
  }
  const matched = new Set<number>();
  const articles = read.map((found) => {
    let known = decided.kept.get(found);
    if (!known) decided.kept.set(found, (known = decideNames(found, decided.rules)));
    for (const decision of known.matched) matched.add(decision);
    return known.found;
  });
  const { entities, refused, retyped, callOf, ...over } = decideEntities(
    articles,
    resolve(articles),
    decided.decisions,
  );
  for (const decision of over.matched) matched.add(decision);
  const whyNot = new Map(refused.map(({ decision, why }) => [decision, why]));
  return {
    articles: articles.map((found) => {
      const kinds = retyped.get(found.article.id);
      return kinds ? retype(found, kinds, decided) : found;
    }),
    entities,
    unmatched: decided.decisions.flatMap((decision, i) =>
      matched.has(i) && whyNot.get(i) !== 'contradicted' ? [] : [{ decision, why: whyNot.get(i) ?? 'absent' }],
    ),
    callOf,
  };
}

function retype(
  found: AnnotatedArticle,
  kinds: ReadonlyMap<number, EntityType>,
  { retyped }: Decided,
): AnnotatedArticle {
  const key = [...kinds].map(([mention, type]) => `${mention}${type}`).join();
  const known = retyped.get(found);
  if (known?.key === key) return known.found;
  const names = found.names.map((name, i) => ({ ...name, type: kinds.get(i) ?? name.type }));
  const made = { ...found, names };
  retyped.set(found, { key, found: made });
  return made;
}
