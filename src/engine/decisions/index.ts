/** What readers decided: the file, and what follows for the articles, entities and links of a story. */
import type {
  AnnotatedArticle,
  Decision,
  Entity,
  EntityType,
  LinkDecision,
  NameDecision,
  StatementDecision,
  Unmatched,
} from '../model';
import {
  correctionsByArticle,
  correctReading,
  correctSaying,
  type CorrectionDoors,
  type HasWords,
  type Numbered,
  type Told,
} from './corrections';
import { decideEntities } from './entities';
import { isAboutName, isCorrection, lineOf } from './file';
import { decideNames, nameRules, type NameRules } from './mentions';
import { nameSources, shownNames } from './sources';

export * from './file';
export { correctionsByArticle } from './corrections';
export { placesIn } from './corrections/places';
export { createVerdicts, decidedLinks, type Verdicts } from './links/verdicts';
export { wordsAround } from './mentions';

/** Decisions of one story, sorted, each once, with what was worked out from them. */
export interface Decided {
  readonly decisions: readonly NameDecision[];
  readonly corrections: readonly Numbered[];
  readonly hasWords: HasWords;
  /** About links and statements. */
  readonly others: readonly (LinkDecision | StatementDecision)[];
  readonly rules: NameRules;
  /** Articles with the facts, figures and names that were decided, as long as the article is as it was. */
  readonly kept: KeptByKey<Read>;
  readonly retyped: KeptByKey<AnnotatedArticle>;
  /** Articles with the sources and speakers that were decided. */
  readonly said: KeptByKey<Corrected>;
  /** Articles with their sources under the names that were given. */
  readonly named: KeptByKey<AnnotatedArticle>;
}

type KeptByKey<T> = WeakMap<AnnotatedArticle, { readonly key: string; readonly made: T }>;

/** An article with corrections applied to it, and what became of each. */
interface Corrected {
  readonly found: AnnotatedArticle;
  readonly told: Outcome;
}

interface Read extends Corrected {
  readonly matched: readonly number[];
}

/** What became of corrections, by their numbers. */
class Outcome implements Told {
  readonly effective = new Set<number>();
  readonly whyNot = new Map<number, Unmatched['why']>();
  readonly matched = (number: number): void => void this.effective.add(number);
  readonly refused = (number: number, why: Unmatched['why']): void => void this.whyNot.set(number, why);
  add({ effective, whyNot }: Outcome): void {
    for (const number of effective) this.effective.add(number);
    for (const [number, why] of whyNot) this.whyNot.set(number, why);
  }
}

export function prepareDecisions(decisions: readonly Decision[]): Decided {
  const byLine = new Map(decisions.map((decision) => [lineOf(decision), decision]));
  const sorted = [...byLine].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, decision]) => decision);
  const names = sorted.filter(isAboutName);
  return {
    decisions: names,
    corrections: sorted.filter(isCorrection).map((decision, number) => ({ number, decision })),
    hasWords: new WeakMap(),
    others: sorted.filter((each) => each.kind === 'link' || each.kind === 'statement'),
    rules: nameRules(names),
    kept: new WeakMap(),
    retyped: new WeakMap(),
    said: new WeakMap(),
    named: new WeakMap(),
  };
}

export interface DecidedStory {
  readonly articles: readonly AnnotatedArticle[];
  readonly entities: readonly Entity[];
  readonly unmatched: readonly Unmatched[];
  readonly callOf: (entity: string) => string | undefined;
}

/** The stages of reading that decisions need again. */
export interface StoryDoors extends CorrectionDoors {
  /** Names → entities, before decisions about which of them are the same. */
  readonly resolve: (articles: readonly AnnotatedArticle[]) => readonly Entity[];
  /** An article whose names, figures or days were changed → the same with its sources and speakers found anew. */
  readonly attribute: (found: AnnotatedArticle) => AnnotatedArticle;
}

export function decideStory(read: readonly AnnotatedArticle[], decided: Decided, doors: StoryDoors): DecidedStory {
  const { decisions } = decided;
  const own = correctionsByArticle(read, decided.corrections, decided.hasWords);
  const correctionsOf = ({ article }: AnnotatedArticle): readonly Numbered[] => own.get(article.id) ?? [];
  const told = new Outcome();
  const matched = new Set<number>();
  const articles = read.map((found) => {
    const known = readDecided(found, correctionsOf(found), decided, doors);
    told.add(known.told);
    for (const decision of known.matched) matched.add(decision);
    return known.found;
  });
  const resolved = doors.resolve(articles);
  const { entities, refused, retyped, touched, callOf, ...over } = entitiesBy(decisions, articles, resolved);
  for (const decision of over.matched) matched.add(decision);
  const shown = shownNames(entities, touched);
  const whyNot = new Map(refused.map(({ decision, why }) => [decision, why]));
  return {
    articles: articles.map((found) => {
      const { id } = found.article;
      const kinds = retyped.get(id);
      const names = shown.get(id);
      const typed = kinds ? withKinds(found, kinds, decided, doors.attribute) : found;
      const said = withSaying(typed, correctionsOf(found), decided);
      told.add(said.told);
      return names
        ? keptBy(decided.named, said.found, [...names].flat().join('\n'), () => nameSources(said.found, names))
        : said.found;
    }),
    entities,
    unmatched: [
      ...withoutEffect(decisions, matched, whyNot),
      ...withoutEffect(
        decided.corrections.map(({ decision }) => decision),
        told.effective,
        told.whyNot,
      ),
    ],
    callOf,
  };
}

const withoutEffect = (
  decisions: readonly Decision[],
  matched: ReadonlySet<number>,
  whyNot: ReadonlyMap<number, Unmatched['why']>,
): Unmatched[] =>
  decisions.flatMap((decision, i) =>
    matched.has(i) && whyNot.get(i) !== 'contradicted' ? [] : [{ decision, why: whyNot.get(i) ?? 'absent' }],
  );

/** Without decisions about names the entities are as they were resolved; how to call them is worked out when asked. */
function entitiesBy(
  decisions: readonly NameDecision[],
  articles: readonly AnnotatedArticle[],
  resolved: readonly Entity[],
): ReturnType<typeof decideEntities> {
  if (decisions.length > 0) return decideEntities(articles, resolved, decisions);
  let calls: DecidedStory['callOf'] | undefined;
  return {
    entities: resolved,
    matched: new Set(),
    refused: [],
    retyped: new Map(),
    touched: new Set(),
    callOf: (id) => (calls ??= decideEntities(articles, resolved, []).callOf)(id),
  };
}

function readDecided(
  read: AnnotatedArticle,
  corrections: readonly Numbered[],
  { rules, kept, decisions }: Decided,
  doors: StoryDoors,
): Read {
  return keptBy(kept, read, keyOf(corrections), () => {
    const told = new Outcome();
    const { found, again } =
      corrections.length > 0 ? correctReading(read, corrections, doors, told) : { found: read, again: false };
    const named = decisions.length > 0 ? decideNames(found, rules) : { found, matched: [] };
    const isChanged = again || named.found !== found;
    return { found: isChanged ? doors.attribute(named.found) : found, matched: named.matched, told };
  });
}

const nothingTold = new Outcome();

function withSaying(found: AnnotatedArticle, corrections: readonly Numbered[], { said }: Decided): Corrected {
  if (corrections.length === 0) return { found, told: nothingTold };
  return keptBy(said, found, keyOf(corrections), () => {
    const told = new Outcome();
    return { found: correctSaying(found, corrections, told), told };
  });
}

const keyOf = (corrections: readonly Numbered[]): string => corrections.map(({ number }) => number).join();

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
function keptBy<T>(kept: KeptByKey<T>, found: AnnotatedArticle, key: string, make: () => T): T {
  const known = kept.get(found);
  if (known?.key === key) return known.made;
  const made = make();
  kept.set(found, { key, made });
  return made;
}
