/** Names of an article, and what they stand for over a story. */
import type { Vocabulary } from '../lexicon';
import type { NameMention, NameScores, ParagraphText, PlacedParagraph } from '../model';
import { settle } from './afterthoughts';
import { Decoder } from './decode';
import { WordFacts } from './facts';
import { evidencePlaces, evidenceRows, isSport, type ReadParagraph } from './evidence';
import { mentionsOf } from './mentions';
import { createScorer } from './score';
import { OUTSIDE, tagCount } from './tags';
import { readWeights, type Weights } from './weights';

export { isCountry } from './resolve/countries';
export { resolveEntities, resolveInSteps, sameNames } from './resolve';

export interface NameReader {
  /** A paragraph's own evidence, kept while its text stays. */
  score(paragraph: ParagraphText): NameScores;
  /** All names of an article, in clean-text offsets, by start: the paragraphs' evidence judged together. */
  find(paragraphs: readonly PlacedParagraph[]): NameMention[];
}

/** `weights` are the fitted ones unless others are tried. */
export function createNameReader(vocabulary: Vocabulary, weights: Weights = readWeights()): NameReader {
  const facts = new WordFacts(vocabulary);
  const decoder = new Decoder(weights.transitions);
  return {
    score: createScorer(facts, weights),
    find(paragraphs) {
      const { mentions, sport } = findInArticle(paragraphs, facts, weights, decoder);
      return settle(mentions, paragraphs, facts, sport);
    },
  };
}

/** Decodes every paragraph by itself, gathers what the article says of each word, and decodes again with that. */
function findInArticle(
  paragraphs: readonly PlacedParagraph[],
  facts: WordFacts,
  weights: Weights,
  decoder: Decoder,
): { mentions: NameMention[]; sport: boolean } {
  const read = paragraphs.map(({ paragraph }): ReadParagraph => {
    const { names } = paragraph;
    const count = names.scores.length / tagCount;
    const found = { paragraph, names, tags: new Uint8Array(count), margins: new Float32Array(count) };
    decodeRegions(decoder, names.scores, found);
    return found;
  });
  const sport = isSport(read, facts);
  const evidence = evidenceRows(read, facts, sport);
  const mentions: NameMention[] = [];
  read.forEach((found, p) => {
    const scores = found.names.scores.slice();
    const rows = evidence[p]!;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]! * tagCount;
      const at = Math.floor(i / evidencePlaces) * tagCount;
      if (row >= 0) for (let t = 0; t < tagCount; t++) scores[at + t]! += weights.evidence[row + t]!;
    }
    for (let at = 0; at < scores.length; at += tagCount) scores[at + OUTSIDE]! += weights.outsideBias;
    decodeRegions(decoder, scores, found);
    const { start } = paragraphs[p]!;
    for (const name of paragraphMentions(found, sport, facts))
      mentions.push({ ...name, start: name.start + start, end: name.end + start });
  });
  return { mentions, sport };
}

function decodeRegions(
  decoder: Decoder,
  scores: Float32Array,
  { names: { regions }, tags, margins }: ReadParagraph,
): void {
  let at = 0;
  for (let r = 0; r < regions.length; r += 2) {
    const count = regions[r + 1]! - regions[r]!;
    decoder.decode(scores, at * tagCount, count, tags, margins, at);
    at += count;
  }
}

function paragraphMentions(
  { paragraph, names: { regions }, tags, margins }: ReadParagraph,
  sport: boolean,
  facts: WordFacts,
): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  for (let r = 0; r < regions.length; r += 2) {
    const first = regions[r]!;
    const end = regions[r + 1]!;
    const region = {
      first,
      end,
      tags: tags.subarray(at, at + end - first),
      margins: margins.subarray(at, at + end - first),
    };
    mentions.push(...mentionsOf(paragraph, region, sport, facts));
    at += end - first;
  }
  return mentions;
}
