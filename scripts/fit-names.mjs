#!/usr/bin/env node
// Fits the weights of the name finder and writes src/engine/lexicon/en/generated/nameWeights.ts.
//   node scripts/fit-names.mjs [--sets FOLDER] [--dry] [--without KIND]
// --without leaves one kind of evidence out (people, places, organizations, titles, words, affixes, templates, 'other
// names'); the line 'paragraphs' against 'articles' tells what the article's evidence adds.
// Reads the openly licensed sets ner/wikigold, ner/wnut17 and ner/gum-news (CC BY 4.0); every second document of each is
// held out, takes no part in the fit and is reported apart. Added to them are sentences made from templates of news
// English (scripts/names/templates.mjs) filled from the name lists. Everything random comes from one seed: the same sets
// and packages give the same bytes. The model is a linear-chain conditional random field (Lafferty et al. 2001), trained
// by AdaGrad with L2; its features never hold the identity of a word outside ordinary vocabulary.
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './names/engine.mjs';
import { loadSets } from './names/sets.mjs';
import { random } from './names/random.mjs';
import { forgetful, withOtherNames } from './names/augment.mjs';
import { createPools } from './names/pools.mjs';
import { makeArticles, makeSentences } from './names/templates.mjs';
import { trainChain } from './names/chain.mjs';
import { evaluate, examplesOf } from './names/examples.mjs';
import { secondExamples } from './names/article.mjs';
import { evidenceSource, packWeights } from './names/pack.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    dry: { type: 'boolean' },
    epochs: { type: 'string' },
    silver: { type: 'string' },
    copies: { type: 'string' },
    l2: { type: 'string' },
    rate: { type: 'string' },
    cutoff: { type: 'string' },
    bias: { type: 'string' },
    stories: { type: 'string' },
    without: { type: 'string' },
  },
});
const engine = await loadEngine(root, values.without);
const documents = loadSets(values.sets ?? path.join(root, '../shared/eval/sets'));
const r = random(7);
const silver = makeSentences(r, Number(values.without === 'templates' ? 0 : (values.silver ?? 6000)));
const pools = createPools(r);
const fitted = documents.filter((d) => !d.heldOut);
const options = {
  rows: 1 << engine.rowBits,
  tags: engine.tagCount,
  epochs: Number(values.epochs ?? 10),
  mayFollow: engine.mayFollow,
  l2: Number(values.l2 ?? 2e-1),
  rate: Number(values.rate ?? 0.15),
  cutoff: Number(values.cutoff ?? 3),
};
const made = silver.flatMap((d, i) =>
  examplesOf(engine, d, 0.3, i % 3 === 0 ? forgetful(engine, 0.4, r) : engine.view),
);
const stories = makeArticles(r, Number(values.without === 'templates' ? 0 : (values.stories ?? 600)));
stories.forEach((d) => made.push(...examplesOf(engine, d, 0.3)));
const copies = fitted.map((d) =>
  Array.from({ length: Number(values.without === 'other names' ? 0 : (values.copies ?? 4)) }, (_, copy) => {
    const view = copy % 2 === 0 ? forgetful(engine, 0.4, r) : engine.view;
    const document = withOtherNames(d, pools, r);
    return { document, view, examples: examplesOf(engine, document, 0.4, view) };
  }),
);
const fit = (chosen, quiet) => {
  const training = [...made];
  fitted.forEach((d, i) => {
    if (chosen(i)) training.push(...examplesOf(engine, d, 1), ...copies[i].flatMap(({ examples }) => examples));
  });
  return packWeights(trainChain(training, { ...options, random: random(11), quiet }), engine);
};
const first = fit(() => true);
// The article's evidence is fitted on scores of models that did not see the document (two folds).
const folds = [0, 1].map((fold) => fit((i) => i % 2 !== fold, true));
const second = fitted.flatMap((d, i) => [
  ...secondExamples(engine, d, folds[i % 2].weights, examplesOf(engine, d, 1)),
  ...copies[i].flatMap(({ document, view, examples }) =>
    secondExamples(engine, document, folds[i % 2].weights, examples, view),
  ),
]);
const evidence = trainChain(second, {
  ...options,
  rows: engine.evidenceRowCount,
  l2: 1e-3,
  start: first.weights.transitions,
  moves: false,
  random: random(13),
});
// Leaning against *outside*: the folds' models know less than the final one, so the second stage is too careful.
const chosenBias = -0.25;
const report = (name, weights, of) => {
  for (const set of new Set(documents.map((d) => d.set)))
    for (const heldOut of [false, true]) {
      const some = documents.filter((d) => d.set === set && d.heldOut === heldOut);
      console.log(set, heldOut ? 'held out' : 'fitted', name, evaluate(engine, weights, some, of));
    }
};
const inArticle = new Map(
  documents.map((d) => [d, secondExamples(engine, d, first.weights, examplesOf(engine, d, 1))]),
);
for (const bias of (values.bias ?? String(chosenBias)).split(',').map(Number)) {
  const leaning = (examples) =>
    examples.map((e) => ({
      ...e,
      fixed: (e.fixed ?? new Float32Array(e.rows.length * engine.tagCount)).map(
        (v, k) => v + (k % engine.tagCount === 0 ? bias : 0),
      ),
    }));
  report(`paragraphs ${bias}`, first.weights, (d) => leaning(examplesOf(engine, d, 1)));
  report(`articles ${bias}`, evidence, (d) => leaning(inArticle.get(d)));
}
if (!values.dry) {
  const file = path.join(root, 'src/engine/lexicon/en/generated/nameWeights.ts');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, first.source + evidenceSource(evidence, engine, chosenBias));
  console.log(`${first.rows} rows, ${first.source.length} bytes`);
}
