/** Why two statements were matched, in lines a fact-checker can copy into the record. The same pair gives the same lines. */
import { inEnglish, phrase, type Phrase, type PhraseValue, type Relation } from '../model';
import type { Difference, Differences, Said } from './differences';
import { leastTold } from '../lexicon/en/generated/linkWeights';
import { sayCounterparts } from './counterparts';
import { features, type Feature } from './evidence/features';
import type { Pair } from './pair';

/** Words named in a line. */
const mostNamed = 8;

export function explain(pair: Pair, differences: Differences, relation: Relation | 'none', minScore: number): Phrase[] {
  const { a, b, score, evidence, index, entities, terms } = pair;
  const value = (name: Feature): number => evidence[features.indexOf(name)]!;
  const has = (name: Feature): boolean => !Number.isNaN(value(name));
  const share = (name: Feature): PhraseValue => ({ share: value(name) });
  const weight = (name: Feature): PhraseValue => ({ weight: value(name) });
  const theirs = new Set(b.terms);
  const byWeight = (list: number[]): PhraseValue[] =>
    list
      .map((term) => ({ of: terms.stemOf(term), weight: index.weight(term) }))
      .sort((x, y) => y.weight - x.weight || (x.of < y.of ? -1 : 1))
      .slice(0, mostNamed);
  const lines: Phrase[] = [];
  const shared = byWeight([...a.terms].filter((term) => theirs.has(term)));
  if (shared.length > 0) lines.push(phrase('shared words (stem and weight by rarity): {0}', shared));
  const related = value('softCosine') - value('cosine');
  lines.push(
    related >= 0.005
      ? phrase('likeness of the words: {0}, with related words {1}', weight('cosine'), weight('softCosine'))
      : phrase('likeness of the words: {0}', weight('cosine')),
    phrase('said by both: {0} of the shorter statement, {1} of the longer', share('coverage'), share('mutualCoverage')),
  );
  const { entities: mine } = entities.of(a);
  const named = new Set(entities.of(b).entities);
  const names = (list: readonly number[]): string[] =>
    list.map((number) => entities.entity(number)?.name ?? '').sort((x, y) => (x < y ? -1 : 1));
  const both = names([...mine].filter((x) => named.has(x)));
  if (both.length > 0) lines.push(phrase('both name: {0}', both));
  const [onlyA, onlyB] = [[...mine].filter((x) => !named.has(x)), [...named].filter((x) => !mine.includes(x))];
  if (onlyA.length > 0 && onlyB.length > 0) lines.push(phrase('only one names: {0}', names([...onlyA, ...onlyB])));
  if (value('people') === 0) lines.push(phrase('both name people, and none in common'));
  if (value('heaviestMissed') >= 0.3)
    lines.push(
      phrase(
        'the weightiest word of the shorter statement without a counterpart in the other weighs {0}',
        weight('heaviestMissed'),
      ),
    );
  if (has('verbs'))
    lines.push(
      has('verbsBoth')
        ? phrase(
            'verbs: {0} of the shorter statement’s, by weight, have a counterpart; at least {1} on either side',
            share('verbs'),
            share('verbsBoth'),
          )
        : phrase('verbs: {0} of the shorter statement’s, by weight, have a counterpart', share('verbs')),
    );
  if (value('namesMissed') > 0)
    lines.push(
      phrase(
        'words written as names: the other statement lacks {0} of the shorter one’s, by weight',
        share('namesMissed'),
      ),
    );
  if (value('figuresMissed') > 0)
    lines.push(phrase('numbers: the other statement lacks {0} of the shorter one’s', share('figuresMissed')));
  if (has('unitsLighter')) {
    const [lighter, heavier] = index.mass(a.terms) <= index.mass(b.terms) ? [a, b] : [b, a];
    lines.push(...sayCounterparts(lighter, heavier, pair.counterparts(lighter, heavier), pair.terms));
  }
  if (has('rare')) lines.push(phrase('likeness by words that few statements of the folder have: {0}', weight('rare')));
  const run = Math.round(value('longestRun') * 10);
  if (run >= 3) lines.push(phrase('longest run of the same words: {0}', run));
  if (has('articles'))
    lines.push(
      has('articleNames')
        ? phrase(
            'likeness of the two articles, up to 1: {0}, of the names in them: {1}',
            weight('articles'),
            weight('articleNames'),
          )
        : phrase('likeness of the two articles, up to 1: {0}', weight('articles')),
      phrase(
        'words the other article has nowhere: {0} of the shorter statement, {1} of the longer, by weight',
        share('strangeLighter'),
        share('strangeHeavier'),
      ),
      phrase('statements before them in their articles: at most {0}', Math.round(1 / value('early')) - 1),
    );
  if (has('articlePeople'))
    lines.push(phrase('likeness of the people, or organizations, in the two articles: {0}', weight('articlePeople')));
  if (has('articleLeads'))
    lines.push(
      phrase('likeness of the people, or organizations, that the two articles begin with: {0}', weight('articleLeads')),
    );
  if (has('articlePlaces'))
    lines.push(phrase('likeness of the places in the two articles: {0}', weight('articlePlaces')));
  if (has('articleFigures'))
    lines.push(phrase('likeness of the figures in the two articles: {0}', weight('articleFigures')));
  if (pair.areOfOthers)
    lines.push(
      phrase(
        'one of the two names nobody and nothing, and the two articles have hardly any people, organizations or places in common',
      ),
    );
  for (const sentence of unique(differences.agree)) lines.push(phrase('figures: {0}', sentence));
  for (const { kind, said } of differences.found) lines.push(differing[kind](said.sentence));
  for (const sentence of unique(differences.notComparable).slice(0, 3))
    lines.push(phrase('not compared: {0}', sentence));
  if (score >= minScore && relation === 'none')
    lines.push(phrase('of two whole texts one has to tell {0} of the other', { share: leastTold }));
  const outcome = relation === 'none' ? phrase('no match') : { relation };
  const scores = [{ weight: score }, { weight: minScore }] as const;
  lines.push(
    score >= minScore
      ? phrase('score {0}, at or above the threshold {1}: {2}', ...scores, outcome)
      : phrase('score {0}, below the threshold {1}: {2}', ...scores, outcome),
  );
  return lines;
}

const differing: Readonly<Record<Difference['kind'], (sentence: Phrase) => Phrase>> = {
  figures: (sentence) => phrase('figures differ: {0}', sentence),
  negation: (sentence) => phrase('negation differ: {0}', sentence),
  opposite: (sentence) => phrase('opposite differ: {0}', sentence),
  roles: (sentence) => phrase('roles differ: {0}', sentence),
  date: (sentence) => phrase('date differ: {0}', sentence),
  name: (sentence) => phrase('name differ: {0}', sentence),
  direction: (sentence) => phrase('direction differ: {0}', sentence),
};

/** Each wording once, in the order of the English words. */
const unique = (list: readonly Said[]): Phrase[] =>
  [...new Map(list.map(({ sentence }) => [inEnglish(sentence), sentence]))]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([, sentence]) => sentence);
