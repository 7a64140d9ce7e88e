#!/usr/bin/env node
// Fits the weights of the name finder and writes src/engine/lexicon/en/generated/nameWeights.ts.
//   node scripts/fit-names.mjs [--sets FOLDER] [--dry] [--without KIND]
// --without leaves one kind of evidence out (people, places, organizations, titles, words, affixes, templates, stories, news,
// 'other names'). The line 'paragraphs' against 'articles' tells what the article's evidence adds, 'finder' what the product
// finds with these weights. --dry writes nothing. --cross fits and reports both ways round, each half held out once, and
// writes nothing; with --errors also what went wrong, line by line; with --kept the weights of the last such run are tried
// again, to see what a change after the model does. --first leaves the article's evidence out.
// Reads the openly licensed sets ner/wikigold, ner/wnut17 and ner/gum-news (CC BY 4.0); every second document of each is
// held out, takes no part in the fit and is reported apart. Added to them are sentences made from templates of news
// English (scripts/names/templates.mjs) and whole wire stories (stories.mjs) filled from the name lists, and, as text without labels, the articles of every
// second topic of ECB+ (scripts/names/unlabelled.mjs). Everything random comes from one seed: the same sets and packages
// give the same bytes. The model is a linear-chain conditional random field (Lafferty et al. 2001), trained by AdaGrad
// with L2, with rows hidden at random; its features never hold the identity of a word outside ordinary vocabulary.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './names/engine.mjs';
import { loadSamples, loadSets } from './names/sets.mjs';
import { random } from './names/random.mjs';
import { forgetful, withOtherNames } from './names/augment.mjs';
import { createPools } from './names/pools.mjs';
import { makeStories } from './names/stories.mjs';
import { makeArticles, makeSentences } from './names/templates.mjs';
import { loadTopics, sureExamples } from './names/unlabelled.mjs';
import { trainChain } from './names/chain.mjs';
import { decodedSpans, evaluate, examplesOf, foundSpans } from './names/examples.mjs';
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
    wire: { type: 'string' },
    wireWeight: { type: 'string' },
    without: { type: 'string' },
    cross: { type: 'boolean' },
    kept: { type: 'boolean' },
    first: { type: 'boolean' },
    news: { type: 'string' },
    errors: { type: 'boolean' },
    average: { type: 'string' },
    dropout: { type: 'string' },
    seed: { type: 'string' },
  },
});
const engine = await loadEngine(root, values.without);
const documents = loadSets(values.sets ?? path.join(root, '../shared/eval/sets'));
const samples = loadSamples(root);
const newsWeight = Number(values.without === 'news' ? 0 : (values.news ?? 0.2));
const topics = newsWeight > 0 ? loadTopics(values.sets ?? path.join(root, '../shared/eval/sets')) : [];
const r = random(7);
const silver = makeSentences(r, Number(values.kept || values.without === 'templates' ? 0 : (values.silver ?? 6000)));
const pools = createPools(r);
const options = {
  rows: 1 << engine.rowBits,
  tags: engine.tagCount,
  epochs: Number(values.epochs ?? 5),
  mayFollow: engine.mayFollow,
  l2: Number(values.l2 ?? 1e-1),
  rate: Number(values.rate ?? 0.1),
  cutoff: Number(values.cutoff ?? 3),
  average: Number(values.average ?? 5),
  dropout: Number(values.dropout ?? 0.3),
};
const made = silver.flatMap((d, i) =>
  examplesOf(engine, d, 0.3, i % 3 === 0 ? forgetful(engine, 0.4, r) : engine.view),
);
const stories = makeArticles(r, Number(values.kept || values.without === 'templates' ? 0 : (values.stories ?? 600)));
stories.forEach((d) => made.push(...examplesOf(engine, d, 0.3)));
const games = makeArticles(r, values.kept || values.without === 'templates' ? 0 : 300, true);
games.slice(0, 150).forEach((d) => made.push(...examplesOf(engine, d, 0.3)));
const wire = makeStories(
  r,
  values.kept || ['templates', 'stories'].includes(values.without) ? 0 : Number(values.wire ?? 900),
);
const wireFirst = Math.floor((wire.length * 2) / 3);
wire.slice(0, wireFirst).forEach((d, i) => {
  made.push(
    ...examplesOf(engine, d, Number(values.wireWeight ?? 0.06), i % 4 === 0 ? forgetful(engine, 0.4, r) : engine.view),
  );
});
const copiesOf = (d) =>
  Array.from({ length: Number(values.without === 'other names' ? 0 : (values.copies ?? 4)) }, (_, copy) => {
    const view = copy % 2 === 0 ? forgetful(engine, 0.4, r) : engine.view;
    const document = withOtherNames(d, pools, r);
    return { document, view, examples: examplesOf(engine, document, 0.4, view) };
  });

/** Both stages, fitted on these documents. */
function fitOn(fitted) {
  const copies = fitted.map(copiesOf);
  const fit = (chosen, quiet, more = []) => {
    const training = [...made, ...more];
    fitted.forEach((d, i) => {
      if (chosen(i)) training.push(...examplesOf(engine, d, 1), ...copies[i].flatMap(({ examples }) => examples));
    });
    return packWeights(
      trainChain(training, { ...options, random: random(11 + 2 * Number(values.seed ?? 0)), quiet }),
      engine,
    );
  };
  const teacher = newsWeight > 0 ? fit(() => true, true).weights : undefined;
  const news = teacher ? topics.flatMap((topic) => sureExamples(engine, topic, teacher, newsWeight)) : [];
  if (news.length > 0 && !values.cross) console.log(`${news.length} stretches of news without labels`);
  const first = fit(() => true, values.cross, news);
  if (values.first) return { first };
  // The article's evidence is fitted on scores of models that did not see the document (two folds).
  const folds = [0, 1].map((fold) => fit((i) => i % 2 !== fold, true, news));
  const second = fitted.flatMap((d, i) => [
    ...secondExamples(engine, d, folds[i % 2].weights, examplesOf(engine, d, 1)),
    ...copies[i].flatMap(({ document, view, examples }) =>
      secondExamples(engine, document, folds[i % 2].weights, examples, view),
    ),
  ]);
  [...games.slice(150), ...wire.slice(wireFirst)].forEach((d, i) =>
    second.push(...secondExamples(engine, d, folds[i % 2].weights, examplesOf(engine, d, 0.3))),
  );
  const evidence = trainChain(second, {
    ...options,
    rows: engine.evidenceRowCount,
    l2: 1e-3,
    start: first.weights.transitions,
    moves: false,
    dropout: 0,
    random: random(13),
    quiet: values.cross,
  });
  return { first, evidence };
}

// Leaning against *outside*: the folds' models know less than the final one, so the second stage is too careful.
const chosenBias = Number(values.bias ?? -0.45);
const leaning = (examples) =>
  examples.map((e) => ({
    ...e,
    fixed: (e.fixed ?? new Float32Array(e.rows.length * engine.tagCount)).map(
      (v, k) => v + (k % engine.tagCount === 0 ? chosenBias : 0),
    ),
  }));
function report({ first, evidence }, some, label) {
  const alone = (weights, examples) => evaluate(some, (d) => decodedSpans(engine, weights, leaning(examples(d))));
  const paragraphs = alone(first.weights, (d) => examplesOf(engine, d, 1));
  console.log(label, '| paragraphs', paragraphs.said);
  if (!evidence) return [paragraphs];
  const articles = alone(evidence, (d) => secondExamples(engine, d, first.weights, examplesOf(engine, d, 1)));
  console.log(label, '| articles', articles.said);
  const whole = { ...first.weights, scale: 1, evidence: evidence.rows, outsideBias: chosenBias };
  const finder = evaluate(some, (d) => foundSpans(engine, engine.createNameReader(engine.vocabulary, whole), d));
  console.log(label, '| finder', finder.said);
  return [paragraphs, articles, finder];
}
function keepFitted(file, { first, evidence }) {
  const { rows, transitions } = first.weights;
  const plain = { rows: [...rows], transitions: [...transitions], evidence: evidence && [...evidence.rows] };
  writeFileSync(file, JSON.stringify({ ...plain, moves: evidence && [...evidence.transitions] }));
}
function readFitted(file) {
  const { rows, transitions, evidence, moves } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    first: { weights: { rows: Float32Array.from(rows), transitions: Float32Array.from(transitions) } },
    evidence: { rows: Float32Array.from(evidence), transitions: Float32Array.from(moves) },
  };
}
const sets = [...new Set(documents.map((d) => d.set))];
if (values.cross) {
  // Each half is held out once; the means are what attempts are compared by.
  const sums = [0, 0, 0];
  let n = 0;
  for (const held of [true, false]) {
    const file = path.join(root, `out/fit/half-${held ? 1 : 0}.json`);
    const fitted = values.kept ? readFitted(file) : fitOn(documents.filter((d) => d.heldOut !== held));
    if (!values.kept) keepFitted(file, fitted);
    for (const set of [...sets, 'sample']) {
      const some = set === 'sample' ? samples : documents.filter((d) => d.set === set && d.heldOut === held);
      const both = report(fitted, some, set);
      both.forEach(({ f1 }, k) => (sums[k] += f1));
      if (values.errors) console.log(both.at(-1).errors.join('\n'));
      n++;
    }
  }
  console.log('mean', sums.map((s) => (s / n).toFixed(2)).join(' '));
} else {
  const fitted = fitOn(documents.filter((d) => !d.heldOut));
  for (const set of sets)
    for (const heldOut of values.dry ? [true] : [false, true])
      report(
        fitted,
        documents.filter((d) => d.set === set && d.heldOut === heldOut),
        `${set} ${heldOut ? 'held out' : 'fitted'}`,
      );
  report(fitted, samples, 'invented sample');
  if (!values.dry) {
    const file = path.join(root, 'src/engine/lexicon/en/generated/nameWeights.ts');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, fitted.first.source + evidenceSource(fitted.evidence, engine, chosenBias));
    console.log(`${fitted.first.rows} rows, ${fitted.first.source.length} bytes`);
  }
}
