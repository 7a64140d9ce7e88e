// The second stage: evidence of the whole article, fitted on first-stage scores from models that never saw the document.
import { scoresOf } from './examples.mjs';
import { paragraphsOf, spansOf } from './examples.mjs';

/** First-stage reading of a document: what evidenceRows takes. */
export function firstReading(engine, document, weights, view = engine.view) {
  const decoder = new engine.Decoder(weights.transitions);
  return paragraphsOf(engine, document.text).map(({ start, paragraph }) => {
    const { regions, rows, certain } = engine.rowsOf(paragraph, view);
    const scores = scoresOf(engine, rows, weights, certain);
    const tags = new Uint8Array(rows.length);
    const margins = new Float32Array(rows.length);
    for (let r = 0, at = 0; r < regions.length; r += 2) {
      const n = regions[r + 1] - regions[r];
      decoder.decode(scores, at * engine.tagCount, n, tags.subarray(at, at + n), margins.subarray(at, at + n));
      at += n;
    }
    return { start, paragraph, names: { regions, scores }, tags, margins };
  });
}

/** Stretches for the chain trainer: rows of evidence, and the first stage's scores as a fixed part. */
export function secondExamples(engine, document, weights, firstStage, view = engine.view) {
  const read = firstReading(engine, document, weights, view);
  const evidence = engine.evidenceRows(read, view.facts);
  let k = 0;
  const examples = [];
  read.forEach(({ names: { regions, scores } }, p) => {
    for (let r = 0, at = 0; r < regions.length; r += 2) {
      const n = regions[r + 1] - regions[r];
      const places = engine.evidencePlaces;
      const rows = Array.from({ length: n }, (_, i) =>
        Array.from(evidence[p].subarray((at + i) * places, (at + i + 1) * places)).filter((row) => row >= 0),
      );
      examples.push({
        ...firstStage[k++],
        rows,
        fixed: scores.slice(at * engine.tagCount, (at + n) * engine.tagCount),
      });
      at += n;
    }
  });
  return examples;
}

export { spansOf };
