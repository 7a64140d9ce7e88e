/** Answers as the engine gives them, written shortly. */
import type { FigureAnswer, Match, Place, Relation, StatementMatches, StatementPassage } from '../../src/engine';
import germanBundle from '../../l10n/bundle.l10n.de.json';
import { english, translator, type Voice } from '../../src/present';

export const voice: Voice = { t: english, fileName: (article) => article };
export const germanVoice: Voice = { ...voice, t: translator('de', germanBundle) };

export const place = (article: string, line: number, length = 10): Place => ({
  article,
  start: line * 100,
  end: line * 100 + length,
  from: { line, character: 0 },
  to: { line, character: length },
});

export const passage = (article: string, line: number, text: string): StatementPassage => ({
  ...place(article, line, text.length),
  text,
  ref: { article, statement: line },
});

export const figure = (given: Partial<FigureAnswer> = {}): FigureAnswer => ({
  ...place('a.txt', 3),
  figure: 0,
  text: '400 tonnes',
  kind: 'quantity',
  low: 400,
  high: 400,
  bound: '=',
  unit: 'count',
  counted: null,
  source: null,
  change: null,
  vague: false,
  statement: null,
  ...given,
});

export const match = (relation: Relation, score: number, to: StatementPassage): Match => ({
  relation,
  score,
  why: [{ pattern: 'shared words (stem and weight by rarity): {0}', values: [{ weight: 0.5, of: 'reef' }] }],
  from: { article: 'a.txt', statement: 3 },
  passage: to,
  differ: [],
});

export const matches = (...found: readonly Match[]): StatementMatches => ({
  statement: passage('a.txt', 3, 'About 400 tonnes of oil leaked.'),
  matches: found,
  figures: [],
});
