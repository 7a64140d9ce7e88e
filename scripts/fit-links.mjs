#!/usr/bin/env node
// Fits the weights of src/engine/lexicon/en/generated/linkWeights.ts: boosted trees over the evidence of candidate pairs.
//   node scripts/fit-links.mjs SETS [--write]        SETS is the folder of the evaluation sets
// Fits on half of the stories of `ecb` and half of `pairs/superpal_mn`, chosen by position; prints how the other halves
// come out. Same input, same weights: nothing is drawn at random but with the seed below.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { averagePrecision, fitTrees, predict } from './fit/trees.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sets = path.resolve(process.argv[2] ?? '../shared/eval/sets');
// the evidence is read without the weights, which this script makes
const withoutWeights = {
  name: 'without-weights',
  setup(esbuild) {
    esbuild.onLoad({ filter: /linkWeights\.ts$/ }, () => ({
      contents: 'export const start = 0; export const trees = [];',
    }));
    esbuild.onResolve({ filter: /linkWeights$/ }, () => ({ path: 'linkWeights.ts', namespace: 'stub' }));
    esbuild.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({
      contents: 'export const start = 0; export const trees = [];',
    }));
  },
};
const bundle = path.join(root, 'out/fit-links.mjs');
await build({
  entryPoints: [path.join(root, 'scripts/fit/evidence.ts')],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
  plugins: [withoutWeights],
});
const { readStory, readPairs, features } = await import(pathToFileURL(bundle));
export const monotone = {
  cosine: 1,
  softCosine: 1,
  coverage: 1,
  mutualCoverage: 1,
  sharedMass: 1,
  adjacent: 1,
  longestRun: 1,
  entities: 1,
  entitiesApart: -1,
  figuresShared: 1,
  figuresApart: -1,
  articles: 1,
  common: 1,
};

const stories = fs
  .readdirSync(path.join(sets, 'ecb'))
  .sort()
  .map((name, i) => ({ name, fit: i % 2 === 0, ...readStory(path.join(sets, 'ecb', name)) }));
const pairs = readPairs(path.join(sets, 'pairs/superpal_mn.jsonl'), ['same']);
// half of each label's lines, in the file's order, so that clauses of one topic stay together
for (const label of [0, 1]) pairs.filter((p) => p.label === label).forEach((p, i, all) => (p.fit = i < all.length / 2));
const rows = [];
for (const { fit, candidates } of stories)
  for (const { label, evidence } of candidates) {
    if (label === undefined || !fit) continue;
    rows.push({ x: evidence, y: label, w: 1 });
  }
const UW = Number(process.env.UW ?? 0.3),
  UC = Number(process.env.UC ?? 0.4);
let un = 0;
for (const s of stories)
  if (s.fit)
    for (const c of s.unlabelled)
      if (c.evidence[0] < UC) {
        rows.push({ x: c.evidence, y: 0, w: UW });
        un++;
      }
console.log('unlabelled', un);
const mine = pairs.filter((p) => p.fit);
const each = 2;
for (const p of mine) rows.push({ x: p.evidence, y: p.label, w: each });
// the same evidence as if nothing were known of the articles around it
const index = features.indexOf('articles');
for (const row of rows.slice())
  if (!Number.isNaN(row.x[index])) {
    row.w *= 0.7;
    rows.push({ ...row, w: row.w * 0.3, x: row.x.map((v, i) => (i === index ? NaN : v)) });
  }
const only = process.env.DROP ? process.env.DROP.split(',') : [];
const model = fitTrees(rows, {
  features,
  monotone,
  drop: only,
  trees: Number(process.env.TREES ?? 120),
  depth: Number(process.env.DEPTH ?? 3),
  rate: 0.1,
  least: 40,
  l2: 5,
});

const report = (name, list) => {
  let sum = 0,
    want = 0,
    gap = Array.from({ length: 10 }, () => [0, 0, 0]);
  for (const s of list) {
    const ranked = s.candidates.filter((c) => c.label !== undefined).map((c) => [predict(model, c.evidence), c.label]);
    sum += averagePrecision(ranked, s.want) * s.want;
    want += s.want;
    for (const [p, y] of ranked) {
      const g = gap[Math.min(9, Math.floor(p * 10))];
      g[0]++;
      g[1] += p;
      g[2] += y;
    }
  }
  const n = gap.reduce((x, g) => x + g[0], 0);
  console.log(
    name,
    'ap',
    (sum / want).toFixed(4),
    'gap',
    (gap.reduce((x, g) => x + Math.abs(g[1] - g[2]), 0) / n).toFixed(3),
    gap.map((g) => (g[0] ? (g[2] / g[0]).toFixed(2) : '-')).join(' '),
  );
  for (const t of [0.4, 0.5, 0.6, 0.7, 0.8]) {
    let tp = 0,
      got = 0;
    for (const s of list)
      for (const c of s.candidates)
        if (c.label !== undefined && predict(model, c.evidence) >= t) {
          got++;
          tp += c.label;
        }
    console.log('   from', t, 'p', (tp / got).toFixed(3), 'r', (tp / want).toFixed(3));
  }
};
report(
  'ecb fit ',
  stories.filter((s) => s.fit),
);
report(
  'ecb held',
  stories.filter((s) => !s.fit),
);
const held = pairs.filter((p) => !p.fit);
report('superpal held', [{ want: held.filter((p) => p.label).length, candidates: held }]);
for (const [f, pos] of [
  ['claimdiff', ['strengthen', 'weaken']],
  ['mrpc', ['same']],
  ['newsnli', ['entailment']],
  ['rte3_3way', ['entailment']],
]) {
  const list = readPairs(path.join(sets, `pairs/${String(f)}.jsonl`), pos);
  const ranked = list.map((c) => [predict(model, c.evidence), c.label]);
  const acc = (t) => ranked.filter(([p, y]) => (p >= t ? 1 : 0) === y).length / ranked.length;
  const best = Array.from({ length: 99 }, (_, i) => [(i + 1) / 100, acc((i + 1) / 100)]).sort((a, b) => b[1] - a[1])[0];
  console.log(
    'measured only:',
    f,
    'ap',
    averagePrecision(ranked, list.filter((p) => p.label).length).toFixed(4),
    'acc at .5',
    acc(0.5).toFixed(3),
    'best',
    best[1].toFixed(3),
    'at',
    best[0],
  );
}
const seeds = readStory(path.join(sets, 'seeds'));
report('measured only: seeds', [seeds]);
console.log(
  Object.entries(model.gains)
    .sort((a, b) => b[1] - a[1])
    .map(([f, g]) => `${f} ${g.toFixed(0)}`)
    .join(', '),
);

if (process.argv.includes('--write')) {
  fs.writeFileSync(
    path.join(root, 'src/engine/lexicon/en/generated/linkWeights.ts'),
    `/**
 * Made by scripts/fit-links.mjs; do not edit. Fitted on half of the stories of ECB+ (annotation CC BY 3.0) and half of the
 * SuperPAL alignments of Multi-News (Apache-2.0): ${rows.length} candidate pairs.
 */
export const start = ${model.start};
/** Trees as arrays in heap order: [feature, threshold, missing goes left] for inner nodes, a number for leaves. */
export const trees: readonly (readonly (readonly [number, number, 0 | 1] | number | null)[])[] = ${JSON.stringify(model.trees)};
`,
  );
}
if (process.argv.includes('--show')) {
  const ranked = seeds.candidates
    .filter((c) => c.label !== undefined)
    .map((c) => ({ ...c, p: predict(model, c.evidence) }))
    .sort((x, y) => y.p - x.p);
  const line = (c) =>
    `${c.label} ${c.p.toFixed(3)} ${features.map((f, i) => `${f.slice(0, 6)}=${c.evidence[i].toFixed(2)}`).join(' ')}\n   ${c.a}\n   ${c.b}`;
  ranked
    .filter((c) => c.label === 0)
    .slice(0, 25)
    .forEach((c) => console.log(line(c)));
  ranked
    .filter((c) => c.label === 1)
    .slice(-15)
    .forEach((c) => console.log(line(c)));
}
