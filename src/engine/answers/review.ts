/** For a reader who goes through the matches one by one: the links in order, what stands around, what was noted. */
import type { Corpus } from '../corpus';
import type { Relation, StatementRef } from '../model';
import { statementPassage } from './places';
import type { LinkAnswer, Neighbours, StatementNote, StatementPassage } from './types';

const relations: readonly Relation[] = ['conflict', 'figures-differ', 'same', 'same-text'];

export function linksOf(corpus: Corpus, story: string, minScore?: number): LinkAnswer[] {
  const passage = ({ article, statement }: StatementRef): StatementPassage | undefined => {
    const found = corpus.annotationsOf(article);
    return found?.statements[statement] && statementPassage(found, statement);
  };
  return corpus
    .keptLinksOf(story)
    .filter(({ score }) => minScore === undefined || score >= minScore)
    .flatMap(({ relation, score, from, to, decided }): LinkAnswer[] => {
      const inOrder = from.article < to.article;
      const [a, b] = [passage(inOrder ? from : to), passage(inOrder ? to : from)];
      return a && b ? [{ relation, score, from: a, to: b, decided: decided ?? null }] : [];
    })
    .sort(
      (a, b) =>
        relations.indexOf(a.relation) - relations.indexOf(b.relation) || compare(a.from, b.from) || compare(a.to, b.to),
    );
}

const compare = (a: StatementPassage, b: StatementPassage): number =>
  a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;

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
  }));
