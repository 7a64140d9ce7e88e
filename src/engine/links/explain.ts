/** Why two statements were matched, in lines a fact-checker can copy into the record. The same pair gives the same lines. */
import type { Relation } from '../model';
import type { Differences, Said } from './differences';
import { leastTold } from '../lexicon/en/generated/linkWeights';
import { sayCounterparts } from './counterparts';
import { features, type Feature } from './evidence/features';
import { isToldInPart, type Pair } from './pair';

const percent = (share: number): string => `${Math.round(share * 100)} %`;
/** Words named in a line. */
const mostNamed = 8;

export function explain(pair: Pair, differences: Differences, relation: Relation | 'none', minScore: number): string[] {
  const { a, b, score, evidence, index, entities, terms } = pair;
  const value = (name: Feature): number => evidence[features.indexOf(name)]!;
  const theirs = new Set(b.terms);
  const byWeight = (list: number[]): string[] =>
    list
      .map((term) => ({ stem: terms.stemOf(term), weight: index.weight(term) }))
      .sort((x, y) => y.weight - x.weight || (x.stem < y.stem ? -1 : 1))
      .slice(0, mostNamed)
      .map(({ stem, weight }) => `${stem} ${weight.toFixed(2)}`);
  const lines: string[] = [];
  const say = (label: string, parts: readonly string[]): void => {
    if (parts.length > 0) lines.push(`${label}: ${parts.join(', ')}`);
  };
  say('shared words (stem and weight by rarity)', byWeight([...a.terms].filter((term) => theirs.has(term))));
  const related = value('softCosine') - value('cosine');
  lines.push(
    `likeness of the words: ${value('cosine').toFixed(2)}${related >= 0.005 ? `, with related words ${value('softCosine').toFixed(2)}` : ''}`,
    `said by both: ${percent(value('coverage'))} of the shorter statement, ${percent(value('mutualCoverage'))} of the longer`,
  );
  const mine = entities.of(a);
  const named = new Set(entities.of(b));
  const names = (list: readonly number[]): string[] =>
    list.map((number) => entities.entity(number)?.name ?? '').sort((x, y) => (x < y ? -1 : 1));
  say('both name', names([...mine].filter((x) => named.has(x))));
  const [onlyA, onlyB] = [[...mine].filter((x) => !named.has(x)), [...named].filter((x) => !mine.includes(x))];
  if (onlyA.length > 0 && onlyB.length > 0) {
    say('only one names', names([...onlyA, ...onlyB]));
  }
  if (value('heaviestMissed') >= 0.3)
    lines.push(
      `the weightiest word of the shorter statement without a counterpart in the other weighs ${value('heaviestMissed').toFixed(2)}`,
    );
  if (!Number.isNaN(value('verbs')))
    lines.push(
      `verbs: ${percent(value('verbs'))} of the shorter statement’s, by weight, have a counterpart${Number.isNaN(value('verbsBoth')) ? '' : `; at least ${percent(value('verbsBoth'))} on either side`}`,
    );
  if (value('namesMissed') > 0)
    lines.push(
      `words written as names: the other statement lacks ${percent(value('namesMissed'))} of the shorter one’s, by weight`,
    );
  if (value('figuresMissed') > 0)
    lines.push(`numbers: the other statement lacks ${percent(value('figuresMissed'))} of the shorter one’s`);
  if (!Number.isNaN(value('unitsLighter'))) {
    const [lighter, heavier] = index.mass(a.terms) <= index.mass(b.terms) ? [a, b] : [b, a];
    lines.push(...sayCounterparts(lighter, heavier, pair.counterparts(lighter, heavier), pair.terms));
  }
  if (!Number.isNaN(value('rare')))
    lines.push(`likeness by words that few statements of the folder have: ${value('rare').toFixed(2)}`);
  const run = Math.round(value('longestRun') * 10);
  if (run >= 3) lines.push(`longest run of the same words: ${run}`);
  if (!Number.isNaN(value('articles')))
    lines.push(
      `likeness of the two articles, up to 1: ${value('articles').toFixed(2)}${Number.isNaN(value('articleNames')) ? '' : `, of the names in them: ${value('articleNames').toFixed(2)}`}`,
      `words the other article has nowhere: ${percent(value('strangeLighter'))} of the shorter statement, ${percent(value('strangeHeavier'))} of the longer, by weight`,
      `statements before them in their articles: at most ${Math.round(1 / value('early')) - 1}`,
    );
  for (const sentence of unique(differences.agree)) lines.push(`figures: ${sentence}`);
  for (const { kind, said } of differences.found)
    lines.push(`${kind === 'figures' ? 'figures' : kind} differ: ${said.sentence}`);
  for (const sentence of unique(differences.notComparable).slice(0, 3)) lines.push(`not compared: ${sentence}`);
  if (score >= minScore && isToldInPart(pair))
    lines.push(`of two whole texts one has to tell ${percent(leastTold)} of the other`);
  lines.push(
    `score ${score.toFixed(2)}, ${score >= minScore ? 'at or above' : 'below'} the threshold ${minScore.toFixed(2)}: ${relation === 'none' ? 'no match' : relation}`,
  );
  return lines;
}

const unique = (list: readonly Said[]): string[] =>
  [...new Set(list.map(({ sentence }) => sentence))].sort((x, y) => (x < y ? -1 : 1));
