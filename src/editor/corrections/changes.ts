/** A correction → what comes into the file for it and what goes, because it says otherwise or is said again. */
import {
  type ArticleDecision,
  type ArticleFacts,
  type Correctable,
  type FigureCorrection,
  type FigureDecision,
  type KeyedPassage,
  type PlacedWords,
  type QuoteDecision,
} from '../../engine';
import type { Change } from '../decisions/decisions';
import { pathIn } from '../decisions/statements';

const placed = (story: string, article: string, { text, around }: KeyedPassage): PlacedWords => ({
  in: pathIn(story, article),
  text,
  at: around,
});

/** Parts that were put right before stay; `null`: it is no figure. */
export function correctedFigure(
  story: string,
  { article, corrections }: Correctable,
  key: KeyedPassage,
  is: FigureCorrection | null,
): Change {
  const before = corrections.filter((each): each is FigureDecision => each.kind === 'figure');
  const kept: FigureCorrection = Object.assign({}, ...before.map((each) => each.is ?? {})) as FigureCorrection;
  // a new value has the bound it was typed with
  const { bound: _, ...others } = kept;
  const merged = is && { ...(is.value ? others : kept), ...is };
  const notes = before.flatMap(({ note }) => note ?? []);
  const decision: FigureDecision = {
    kind: 'figure',
    at: placed(story, article, key),
    is: merged,
    ...(notes.length > 0 && { note: notes.join('; ') }),
  };
  return { story, put: [decision], takeOut: before };
}

export function correctedSpeaker(
  story: string,
  { article, corrections }: Correctable,
  key: KeyedPassage,
  speaker: string,
): Change {
  const before = corrections.filter((each): each is QuoteDecision => each.kind === 'quote');
  const put: QuoteDecision = { kind: 'quote', at: placed(story, article, key), speaker };
  return { story, put: [put], takeOut: before };
}

export function correctedFacts(story: string, { article, corrections }: Correctable, facts: ArticleFacts): Change {
  const before = corrections.filter((each): each is ArticleDecision => each.kind === 'article');
  const put = Object.assign({}, ...before, facts, { kind: 'article', in: pathIn(story, article) }) as ArticleDecision;
  return { story, put: [put], takeOut: before };
}
