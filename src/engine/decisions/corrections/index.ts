/**
 * What readers corrected in the reading of articles. It is applied to what was read, in the order of the data: facts of the
 * article (its days count from the day of publication), figures, names, then who says what.
 */
import type { AnnotatedArticle, ArticleId, Correction, PlacedWords, Unmatched } from '../../model';
import { correctFacts } from './facts';
import { correctFigures, type ReadMissed, type UnitOf } from './figures';
import { articleOf, articleWith, placesIn } from './places';
import { correctSources } from './sources';

export type { ReadMissed, UnitOf } from './figures';

/** A correction and its number. */
export interface Numbered<D extends Correction = Correction> {
  readonly number: number;
  readonly decision: D;
}

/** Receives what becomes of corrections while they are applied. */
export interface Told {
  readonly matched: (number: number) => void;
  readonly refused: (number: number, why: Unmatched['why']) => void;
}

export interface CorrectionDoors {
  /** The article's figures counted anew from its day of publication; its sources are found after that. */
  readonly redate: (found: AnnotatedArticle) => AnnotatedArticle;
  readonly unitOf: UnitOf;
  readonly readMissed: ReadMissed;
}

/** Whether an article has the words of a correction (its number), as long as it is as it was. */
export type HasWords = WeakMap<AnnotatedArticle, Map<number, boolean>>;

/**
 * The corrections of each article.
 * @param known kept by the caller, so that words no article has are not searched for in all articles whenever one changes
 */
export function correctionsByArticle(
  articles: readonly AnnotatedArticle[],
  corrections: readonly Numbered[],
  known: HasWords,
): ReadonlyMap<ArticleId, readonly Numbered[]> {
  const byArticle = new Map<ArticleId, Numbered[]>();
  for (const each of corrections) {
    const { decision, number } = each;
    const found =
      decision.kind === 'article'
        ? articleOf(articles, decision.in)
        : articleWith(articles, decision.at, (article) => hasWords(article, number, decision.at, known));
    if (!found) continue;
    const own = byArticle.get(found.article.id);
    if (own) own.push(each);
    else byArticle.set(found.article.id, [each]);
  }
  return byArticle;
}

function hasWords(found: AnnotatedArticle, number: number, words: PlacedWords, known: HasWords): boolean {
  let has = known.get(found);
  if (!has) known.set(found, (has = new Map<number, boolean>()));
  let answer = has.get(number);
  if (answer === undefined) has.set(number, (answer = placesIn(found, words).length > 0));
  return answer;
}

/**
 * Facts and figures: what comes before names and sources.
 * @returns `again`: sources and speakers must be found anew
 */
export function correctReading(
  found: AnnotatedArticle,
  corrections: readonly Numbered[],
  doors: CorrectionDoors,
  told: Told,
): { readonly found: AnnotatedArticle; readonly again: boolean } {
  const facts = correctFacts(found, corrections, told);
  const isRedated = facts.clean.meta.published !== found.clean.meta.published;
  const dated = isRedated ? doors.redate(facts) : facts;
  const figures = correctFigures(dated, corrections, doors, told);
  return { found: figures.found, again: isRedated || figures.added };
}

/** Who says what: after names are known and sources are found. */
export const correctSaying = (
  found: AnnotatedArticle,
  corrections: readonly Numbered[],
  told: Told,
): AnnotatedArticle => correctSources(found, corrections, told);
