/** A paragraph's own evidence: a score per word and tag for every stretch that may hold names. */
import type { ParagraphText } from '../model';
import type { NameScores } from '../model/entity';
import { SentenceView } from './features';
import type { WordFacts } from './facts';
import { findRegions, type Regions } from './regions';
import { RowList } from './rows';
import { RowSums } from './sums';
import { tagCount } from './tags';
import type { Weights } from './weights';

export interface Rows {
  readonly regions: Regions;
  /** Rows of each word, in the order of the regions' words. */
  readonly rows: Uint32Array[];
  /** Scores that need no learning, `tagCount` a word. */
  readonly certain: Float32Array;
}

/** What the model sees of a paragraph; the fit reads it too. */
export function rowsOf(paragraph: ParagraphText, view: SentenceView): Rows {
  const regions: Regions = [];
  const rows: Uint32Array[] = [];
  const list = new RowList();
  for (const sentence of paragraph.sentences) {
    const before = regions.length;
    findRegions(paragraph, sentence, view.facts, regions);
    if (regions.length === before) continue;
    view.set(paragraph, sentence);
    for (let r = before; r < regions.length; r += 2) {
      view.setRegion(regions[r]!, regions[r + 1]!);
      for (let i = regions[r]!; i < regions[r + 1]!; i++) {
        list.count = 0;
        view.rowsAt(i, list);
        rows.push(list.rows.slice(0, list.count));
      }
    }
  }
  return { regions, rows, certain: certainScores(paragraph, view, regions) };
}

function certainScores(paragraph: ParagraphText, view: SentenceView, regions: Regions): Float32Array {
  const words = regions.reduce((sum, at, k) => sum + (k % 2 === 0 ? -at : at), 0);
  const certain = new Float32Array(words * tagCount);
  let at = 0;
  let r = 0;
  for (const sentence of paragraph.sentences) {
    if (r >= regions.length || regions[r]! >= sentence.endWord) continue;
    view.set(paragraph, sentence);
    for (; r < regions.length && regions[r]! < sentence.endWord; r += 2)
      for (let i = regions[r]!; i < regions[r + 1]!; i++, at += tagCount) view.addCertain(i, certain, at);
  }
  return certain;
}

export function createScorer(facts: WordFacts, weights: Weights): (paragraph: ParagraphText) => NameScores {
  const view = new SentenceView(facts);
  const sums = new RowSums(facts, weights);
  const list = new RowList();
  const region = new Float32Array(tagCount);
  const { rows: table, scale } = weights;
  let scores = new Float32Array(1024 * tagCount);
  return (paragraph) => {
    const regions: Regions = [];
    let at = 0;
    for (const sentence of paragraph.sentences) {
      const before = regions.length;
      findRegions(paragraph, sentence, facts, regions);
      if (regions.length === before) continue;
      view.set(paragraph, sentence);
      for (let r = before; r < regions.length; r += 2) {
        const first = regions[r]!;
        const end = regions[r + 1]!;
        view.setRegion(first, end);
        list.count = 0;
        view.definitionRowsOf(list);
        region.fill(0);
        if (list.count > 0) addRows(table, list, region, 0);
        view.sumRegion(sums, region);
        while (at + (end - first) * tagCount > scores.length) {
          const grown = new Float32Array(scores.length * 2);
          grown.set(scores);
          scores = grown;
        }
        for (let i = first; i < end; i++, at += tagCount) {
          view.sumAt(i, sums, region, scores, at);
          list.count = 0;
          view.pairRowsAt(i, list);
          addRows(table, list, scores, at);
          for (let t = at; t < at + tagCount; t++) scores[t]! *= scale;
          view.addCertain(i, scores, at);
        }
      }
    }
    return { regions: Uint32Array.from(regions), scores: scores.slice(0, at) };
  };
}

/** Adds the weights of the rows, one sum per tag, written out: this is the innermost loop of reading. */
function addRows(table: Weights['rows'], { rows, count }: RowList, scores: Float32Array, at: number): void {
  let s0 = 0;
  let s1 = 0;
  let s2 = 0;
  let s3 = 0;
  let s4 = 0;
  let s5 = 0;
  let s6 = 0;
  for (let k = 0; k < count; k++) {
    const row = rows[k]! * tagCount;
    s0 += table[row]!;
    s1 += table[row + 1]!;
    s2 += table[row + 2]!;
    s3 += table[row + 3]!;
    s4 += table[row + 4]!;
    s5 += table[row + 5]!;
    s6 += table[row + 6]!;
  }
  scores[at]! += s0;
  scores[at + 1]! += s1;
  scores[at + 2]! += s2;
  scores[at + 3]! += s3;
  scores[at + 4]! += s4;
  scores[at + 5]! += s5;
  scores[at + 6]! += s6;
}
