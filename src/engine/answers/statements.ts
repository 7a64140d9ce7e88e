/** Matches of a statement, why two statements are linked, and the report of one statement. */
import type { Corpus } from '../corpus';
import type { AnnotatedArticle, CrossLink, StatementRef } from '../model';
import { toClean } from '../text';
import { comparableFigures, figureAnswer } from './figures';
import { minScoreOf } from './minScore';
import { statementPassage, textOf } from './places';
import { saysOf } from './says';
import type { ComparableFigure, Match, StatementMatches, StatementReport, Telling, Trace } from './types';

/** Index of the statement at a source offset; on white space between two, the one before on the same line. */
export function statementAt(found: AnnotatedArticle, offset: number): number {
  const at = toClean(found.clean.map, offset);
  let before = -1;
  for (const [i, statement] of found.statements.entries()) {
    if (statement.start > at) break;
    before = i;
  }
  const candidate = found.statements[before];
  if (!candidate) return -1;
  if (at < candidate.end) return before;
  return /[\r\n]/.test(found.clean.text.slice(candidate.end, at)) ? -1 : before;
}

export function matchesOf(
  corpus: Corpus,
  found: AnnotatedArticle,
  statement: number,
  minScore?: number,
): StatementMatches {
  const ref = { article: found.article.id, statement };
  const matches = corpus
    .linksFrom(ref, ...minScoreOf(minScore))
    .flatMap((link) => toMatch(corpus, found, link))
    .sort((a, b) => b.score - a.score);
  return {
    statement: statementPassage(found, statement),
    matches,
    figures: figuresElsewhere(corpus, found, statement, matches, minScore),
  };
}

/** What a hover on the statement's figures shows and its matches do not. */
function figuresElsewhere(
  corpus: Corpus,
  found: AnnotatedArticle,
  statement: number,
  matches: readonly Match[],
  minScore: number | undefined,
): ComparableFigure[] {
  const keyOf = ({ article, statement: at }: StatementRef): string => `${at}@${article}`;
  const listed = new Set(matches.map(({ passage }) => keyOf(passage.ref)));
  return found.statements[statement]!.figures.flatMap((index) =>
    comparableFigures(corpus, found, index, minScore),
  ).filter(({ figure, ownArticle }) => {
    if (ownArticle || figure.statement === null || listed.has(keyOf(figure.statement.ref))) return false;
    listed.add(keyOf(figure.statement.ref));
    return true;
  });
}

function toMatch(corpus: Corpus, found: AnnotatedArticle, link: CrossLink): Match[] {
  const other = corpus.annotationsOf(link.to.article);
  if (!other) return [];
  return [
    {
      relation: link.relation,
      score: link.score,
      why: link.why,
      from: link.from,
      passage: statementPassage(other, link.to.statement),
      differ: link.differ.map(({ from, to }) => ({ here: textOf(found, from), there: textOf(other, to) })),
      ...(link.decided && { decided: link.decided }),
    },
  ];
}

/** `undefined` when one of the two is no longer there. */
export function traceOf(corpus: Corpus, from: StatementRef, to: StatementRef): Trace | undefined {
  const [here, there] = [corpus.annotationsOf(from.article), corpus.annotationsOf(to.article)];
  if (!here?.statements[from.statement] || !there?.statements[to.statement]) return undefined;
  const { relation, score, why } = corpus.compare(from, to);
  const [saysFrom, saysTo] = [saysOf(corpus, from), saysOf(corpus, to)];
  return {
    from: statementPassage(here, from.statement),
    to: statementPassage(there, to.statement),
    relation,
    score,
    why,
    figuresFrom: figuresIn(here, from.statement),
    figuresTo: figuresIn(there, to.statement),
    namesFrom: namesIn(corpus, here, from.statement).map(({ name }) => name),
    namesTo: namesIn(corpus, there, to.statement).map(({ name }) => name),
    ...(saysFrom && { saysFrom }),
    ...(saysTo && { saysTo }),
  };
}

export const statementReport = (
  corpus: Corpus,
  found: AnnotatedArticle,
  statement: number,
  minScore?: number,
): StatementReport => {
  const says = saysOf(corpus, { article: found.article.id, statement });
  return {
    found: matchesOf(corpus, found, statement, minScore),
    telling: tellingOf(found, statement),
    ...(says && { says }),
    figures: figuresIn(found, statement),
    names: namesIn(corpus, found, statement),
  };
};

function tellingOf(found: AnnotatedArticle, statement: number): Telling {
  const { role, attribution, negated, modality, quotes } = found.statements[statement]!;
  const told = found.attributions[attribution];
  return {
    role,
    source: told?.source ?? null,
    cue: told?.cue ?? null,
    disputed: told?.negated ?? false,
    negated,
    modality,
    quotes: quotes.map((quote) => ({
      text: textOf(found, found.quotes[quote]!),
      speaker: found.quotes[quote]!.speaker,
    })),
  };
}

const figuresIn = (found: AnnotatedArticle, statement: number): StatementReport['figures'] =>
  found.statements[statement]!.figures.map((figure) => figureAnswer(found, figure));

function namesIn(corpus: Corpus, found: AnnotatedArticle, statement: number): StatementReport['names'] {
  const names = new Map<string, StatementReport['names'][number]>();
  for (const mention of found.statements[statement]!.names) {
    const { type } = found.names[mention]!;
    const name = corpus.entityOfMention(found.article.id, mention)?.name ?? textOf(found, found.names[mention]!);
    names.set(name, { name, type });
  }
  return [...names.values()];
}
