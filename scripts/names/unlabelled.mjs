// Learning from news without labels: the articles of every second topic of ECB+ are read by a model fitted on the labelled
// half; what the articles of one topic agree on (the same name, the same type, several times) and what the model is sure of
// becomes training text (self-training with agreement over a topic). Names themselves are no features, so none is learned.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { examplesOf, spansOf } from './examples.mjs';
import { firstReading } from './article.mjs';

export function loadTopics(folder) {
  return readdirSync(path.join(folder, 'ecb'))
    .sort()
    .filter((topic, i) => i % 2 === 0 && topic.startsWith('topic'))
    .map((topic) => {
      const base = path.join(folder, 'ecb', topic, 'articles');
      return readdirSync(base)
        .sort()
        .map((file) => ({
          set: 'ecb',
          heldOut: false,
          text: readFileSync(path.join(base, file), 'utf8').replace(/^\uFEFF/, ''),
        }));
    });
}

/** Examples of the stretches of a topic that are sure. */
export function sureExamples(engine, topic, weights, weight) {
  const votes = new Map();
  const found = topic.map((document) => {
    const read = firstReading(engine, document, weights);
    const spans = read.flatMap(({ start, paragraph, names: { regions }, tags, margins }) => {
      let at = 0;
      const list = [];
      for (let r = 0; r < regions.length; r += 2) {
        const count = regions[r + 1] - regions[r];
        const own = tags.subarray(at, at + count);
        const least = Math.min(...margins.subarray(at, at + count));
        for (const span of spansOf(own, count, paragraph.words, regions[r], start, engine.tagTypes))
          list.push({ ...span, least, key: document.text.slice(span.start, span.end).toLowerCase() });
        at += count;
      }
      return list;
    });
    for (const { key, type, least } of spans) {
      const of = votes.get(key) ?? {};
      of[type] = (of[type] ?? 0) + (least > 1 ? 1 : 0.4);
      votes.set(key, of);
    }
    return { document, read, spans };
  });
  const agreed = (key) => {
    const of = Object.entries(votes.get(key) ?? {});
    const total = of.reduce((sum, [, n]) => sum + n, 0);
    const [best] = of.sort((a, b) => b[1] - a[1]);
    return best && total >= 2.5 && best[1] >= 0.75 * total ? best[0] : undefined;
  };
  return found.flatMap(({ document, read, spans }) => {
    const mentions = spans.map(({ start, end, type, key }) => ({ start, end, type: agreed(key) ?? type }));
    const labelled = { ...document, mentions };
    const examples = examplesOf(engine, labelled, weight);
    let k = 0;
    const sure = read.flatMap(({ start, paragraph: { words }, names: { regions }, margins }) => {
      const list = [];
      for (let r = 0, at = 0; r < regions.length; r += 2) {
        const count = regions[r + 1] - regions[r];
        const from = start + words.start[regions[r]];
        const to = start + words.end[regions[r + 1] - 1];
        const inside = spans.filter((s) => s.start < to && s.end > from);
        let ok = true;
        for (let i = 0; i < count; i++) {
          if (margins[at + i] > 1.2) continue;
          const own = inside.find(
            (s) => s.start <= start + words.start[regions[r] + i] && s.end >= start + words.end[regions[r] + i],
          );
          ok &&= own !== undefined && agreed(own.key) !== undefined;
        }
        at += count;
        if (ok) list.push(examples[k]);
        k++;
      }
      return list;
    });
    return sure;
  });
}
