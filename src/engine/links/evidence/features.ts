/**
 * The evidence for and against two statements saying the same, in the order of the vector. Numbers between 0 and about 1;
 * NaN where there is nothing to compare. The *lighter* statement is the one whose words weigh less together.
 */
export const features = [
  // words
  'cosine', // of the terms, weighted by rarity
  'softCosine', // the same with related words counted in part
  'coverage', // share of the lighter statement that the other one has, related words counted in part
  'mutualCoverage', // share of the heavier one
  'sharedMass', // how much is shared at all: 1 - 1/(1 + mass)
  'lighterMass', // how much the lighter statement says: the same curve
  'common', // cosine without rarity in the story: what outsiders to the story find alike
  'rare', // cosine by rarity in the story without a floor: what half of the story tells weighs nothing
  'rareShared', // shared weight of this kind: 1 - 1/(1 + mass)
  'rareCoverage', // share of the lighter weight of this kind
  'adjacent', // share of the shorter statement's neighbouring terms that are neighbours in the other
  'longestRun', // longest run of equal terms, in tens
  // words of one statement without counterpart
  'heaviestMissed', // weightiest word of the lighter statement, less what related words of the other make up for
  'verbs', // share of the lighter statement's verbs that the other has, related words counted in part
  'verbsBoth', // the same of the side that has less
  'namesMissed', // share of the lighter statement's words written as names that the other lacks
  'namesMissedBoth', // the same of the side that lacks less
  'figuresMissed', // share of the lighter statement's words with digits that the other lacks
  'negation', // 1 when one is negated and the other is not
  // named things, figures, days
  'entities', // weighted share of the named things that both name
  'entitiesApart', // weight of the things only one names, the smaller side
  'people', // 1 a person in common, 0 people on both sides and none in common; of whole texts not read
  'firstPerson', // the same of the person that each names first
  'figuresShared', // equal quantities: 1 - 2^-n
  'figuresApart', // quantities of a dimension both have, without a partner: 1 - 2^-n of the smaller side
  'countedAlike', // quantities that count the same thing, whatever their values: 1 - 2^-n; 0 where all count other things
  'days', // 1 some dated day in common, 0 days and none in common
  // the two articles
  'articles', // likeness of the two articles, up to where they surely tell of one event
  'articleNames', // likeness of the names in them, up to a limit
  'articlePeople', // likeness of the people in them, by how often each is named; where one has none, of people and organizations, by rarity too
  'articleLeads', // the same of those in the statements they begin with
  'articlePlaces', // of the places
  'articleFigures', // of the quantities
  'strangeLighter', // share of the lighter statement's weight that stands nowhere in the other's article
  'strangeHeavier', // the same of the heavier one
  'early', // how early the later of the two stands in its article: 1 / (1 + statements before it)
  // counterparts of each name, figure, verb and word: the units; read only of pairs whose other evidence may carry them
  'unitsLighter', // share of the lighter statement's units that have one
  'unitsHeavier', // the same of the heavier one
  'metLighter', // the same by weight
  'metHeavier',
  'metBoth', // harmonic mean of the two
  'leftHeavier', // units of the heavier statement without counterpart: 1 - 1/(1 + n/3)
  'heaviestLeft', // the weightiest unit of the lighter one without counterpart
  'namesLeft', // names of the lighter one without counterpart: 1 - 2^-n
  'figuresLeft',
  'verbsLeft',
  'mainVerb', // how far the lighter statement's first verb has a counterpart
  'namesReplaced', // names where the other statement has another name in the same place: 1 - 2^-n
  'figuresDisjoint', // figures and dates that cannot both be right: 1 - 2^-n
  'sizes', // units of the lighter statement per unit of the heavier one
  'length', // units of the lighter statement, up to 20, as a share of 20
] as const;

export type Feature = (typeof features)[number];
export const featureCount = features.length;
/** Place of a piece of evidence in the vector. */
export const at = Object.fromEntries(features.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>;
