/** Names of an article, and what they stand for over a story. */
import type { Vocabulary } from '../lexicon';
import type { NameMention, NameScores, ParagraphText, PlacedParagraph } from '../model';
import { Decoder } from './decode';
import { WordFacts } from './facts';
import { mentionsOf } from './mentions';
import { createScorer } from './score';
import { tagCount } from './tags';
import { readWeights } from './weights';

export { resolveEntities } from './resolve';

export interface NameReader {
  /** A paragraph's own evidence, kept while its text stays. */
  score(paragraph: ParagraphText): NameScores;
  /** All names of an article, in clean-text offsets, by start: the paragraphs' evidence judged together. */
  find(paragraphs: readonly PlacedParagraph[]): NameMention[];
}

export function createNameReader(vocabulary: Vocabulary): NameReader {
  const facts = new WordFacts(vocabulary);
  const weights = readWeights();
  const decoder = new Decoder(weights.transitions);
  return {
    score: createScorer(facts, weights),
    find(paragraphs) {
      const names: NameMention[] = [];
      for (const { start, paragraph } of paragraphs) {
        const { regions, scores } = paragraph.names;
        let at = 0;
        for (let r = 0; r < regions.length; r += 2) {
          const first = regions[r]!;
          const end = regions[r + 1]!;
          const tags = new Uint8Array(end - first);
          const margins = new Float32Array(end - first);
          decoder.decode(scores, at, end - first, tags, margins);
          at += (end - first) * tagCount;
          for (const name of mentionsOf(paragraph, { first, end, tags, margins }, facts))
            names.push({ ...name, start: name.start + start, end: name.end + start });
        }
      }
      return names;
    },
  };
}
