/** What readers decided: the file, and what follows for the articles, entities and links of a story. */
import type { AnnotatedArticle, Decision, Entity, EntityType, NameDecision, Unmatched } from '../model';
import { decideEntities } from './entities';
import { isAboutName, lineOf } from './file';
import { decideNames, nameRules, type NameRules } from './mentions';
import { nameSources, shownNames } from './sources';

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
  readonly retyped: KeptByKey;
  /** Articles with their sources under the names that were given. */
  readonly named: KeptByKey;
}

type KeptByKey = WeakMap<AnnotatedArticle, { readonly key: string; readonly found: AnnotatedArticle }>;

export function prepareDecisions(decisions: readonly Decision[]): Decided {
  const byLine = new Map(decisions.map((decision) => [lineOf(decision), decision]));
  const sorted = [...byLine].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision);
  const names = sorted.filter(isAboutName);
  const others = sorted.filter((decision): decision is Exclude<Decision, NameDecision> => !isAboutName(decision));
  return {
    decisions: names,
    others,
    rules: nameRules(names),
    kept: new WeakMap(),
    retyped: new WeakMap(),
    named: new WeakMap(),
  };
}

export interface DecidedStory {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly unmatched: readonly Unmatched[];
  readonly callOf: (entity: string) => string | undefined;
}

/**
 * @param resolve names → entities, before decisions about which of them are the same
 * @param attribute an article whose names were changed → the same with its sources and speakers found anew
 */
export function decideStory(
  read: readonly AnnotatedArticle[],
  decided: Decided,
  resolve: (articles: readonly AnnotatedArticle[]) => readonly Entity[],
  attribute: (found: AnnotatedArticle) => AnnotatedArticle,
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
    if (!known) {
      known = decideNames(found, decided.rules);
      if (known.found !== found) known = { ...known, found: attribute(known.found) };
      decided.kept.set(found, known);
    }
    for (const decision of known.matched) matched.add(decision);
    return known.found;
  });
  const { entities, refused, retyped, touched, callOf, ...over } = decideEntities(
    articles,
    resolve(articles),
    decided.decisions,
  );
  for (const decision of over.matched) matched.add(decision);
  const shown = shownNames(entities, touched);
  const whyNot = new Map(refused.map(({ decision, why }) => [decision, why]));
  return {
    articles: articles.map((found) => {
      const { id } = found.article;
      const kinds = retyped.get(id);
      const names = shown.get(id);
      const typed = kinds ? withKinds(found, kinds, decided, attribute) : found;
      return names
        ? keptBy(decided.named, typed, [...names].flat().join('\n'), () => nameSources(typed, names))
        : typed;
    }),
    entities,
    unmatched: decided.decisions.flatMap((decision, i) =>
      matched.has(i) && whyNot.get(i) !== 'contradicted' ? [] : [{ decision, why: whyNot.get(i) ?? 'absent' }],
    ),
    callOf,
  };
}

function withKinds(
  found: AnnotatedArticle,
  kinds: ReadonlyMap<number, EntityType>,
  { retyped }: Decided,
  attribute: (found: AnnotatedArticle) => AnnotatedArticle,
): AnnotatedArticle {
  const key = [...kinds].map(([mention, type]) => `${mention}${type}`).join();
  return keptBy(retyped, found, key, () => {
    const names = found.names.map((name, i) => ({ ...name, type: kinds.get(i) ?? name.type }));
    return attribute({ ...found, names });
  });
}

/** The same article for the same decisions, so that nothing after it is done again. */
function keptBy(kept: KeptByKey, found: AnnotatedArticle, key: string, make: () => AnnotatedArticle): AnnotatedArticle {
  const known = kept.get(found);
  if (known?.key === key) return known.found;
  const made = make();
  kept.set(found, { key, found: made });
  return made;
}
