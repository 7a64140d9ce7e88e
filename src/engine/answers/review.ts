/** For a reader who goes through the matches one by one: the links in order, what stands around, what was noted. */
import type { Corpus } from '../corpus';
import { sortInSteps, type CrossLink, type Relation, type StatementRef, type Steps } from '../model';
import { statementPassage } from './places';
import type { LinkAnswer, LinksAsked, Neighbours, StatementNote, StatementPassage } from './types';

const relations: readonly Relation[] = ['conflict', 'figures-differ', 'same', 'same-text'];

/** Links that are looked at in about the time of one close comparison, and those that are answered. */
const lookedAt = 100;
const atOnce = 4;

/**
 * @param article only its links
 * @param most of them, those that differ first
 */
export function* linksOf(
  corpus: Corpus,
  story: string,
  { minScore = 0, article, most }: LinksAsked,
): Steps<LinkAnswer[]> {
  const wanted: Ordered[] = [];
  let looked = 0;
  for (const link of corpus.keptLinksOf(story)) {
    if (++looked % lookedAt === 0) yield 1;
    const { from, to, score } = link;
    if (score < minScore || (article !== undefined && from.article !== article && to.article !== article)) continue;
    const inOrder = from.article < to.article;
    wanted.push({ link, from: inOrder ? from : to, to: inOrder ? to : from });
  }
  const sorted = yield* sortInSteps(
    wanted,
    (a, b) => rankOf(a.link) - rankOf(b.link) || compareRefs(a.from, b.from) || compareRefs(a.to, b.to),
  );
  const answers: LinkAnswer[] = [];
  for (const { link, from, to } of most === undefined ? sorted : sorted.slice(0, most)) {
    const [a, b] = [passageOf(corpus, from), passageOf(corpus, to)];
    const { relation, score, decided = null } = link;
    if (a && b) answers.push({ relation, score, from: a, to: b, decided });
    if (answers.length % atOnce === 0) yield 1;
  }
  return answers;
}

interface Ordered {
  readonly link: CrossLink;
  readonly from: StatementRef;
  readonly to: StatementRef;
}

const rankOf = ({ relation }: CrossLink): number => relations.indexOf(relation);
/** Statements stand in their article in the order of their numbers. */
const compareRefs = (a: StatementRef, b: StatementRef): number =>
  a.article === b.article ? a.statement - b.statement : a.article < b.article ? -1 : 1;

function passageOf(corpus: Corpus, { article, statement }: StatementRef): StatementPassage | undefined {
  const found = corpus.annotationsOf(article);
  return found?.statements[statement] && statementPassage(found, statement);
}

export function neighboursOf(corpus: Corpus, { article, statement }: StatementRef): Neighbours | undefined {
  const found = corpus.annotationsOf(article);
  if (!found?.statements[statement]) return undefined;
  const at = (i: number): StatementPassage | null => (found.statements[i] ? statementPassage(found, i) : null);
  return { before: at(statement - 1), statement: statementPassage(found, statement), after: at(statement + 1) };
}

export const notesOf = (corpus: Corpus, story: string): StatementNote[] =>
  (corpus.verdictsOf(story)?.statements() ?? []).map(({ ref, decision }) => ({
    passage: statementPassage(corpus.annotationsOf(ref.article)!, ref.statement),
    status: decision.status ?? null,
    note: decision.note ?? null,
    at: decision.at,
  }));
