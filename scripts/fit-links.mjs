#!/usr/bin/env node
// Fits the weights of the linker: boosted trees over the evidence of candidate pairs.
//   node scripts/fit-links.mjs SETS [--write] [--show] [--contributions]      SETS is the folder of the evaluation sets
//   node scripts/fit-links.mjs SETS --committed [--write]      fits nothing: how the committed weights come out by now
// Fits on half of the stories of `ecb` and half of `pairs/superpal_mn`, chosen by position; prints how the other halves
// and the sets that are only measured come out. Look-alikes made of the stories it fits on (scripts/fit/twins.ts) are among
// what it learns from. Nothing is drawn by chance: same input, same weights.
// Environment, for trials: CACHE=file keeps the evidence, DROP=a,b leaves features out.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { dot, fitLine, sigmoid } from './fit/line.mjs';
import { averagePrecision, fitTrees, raw } from './fit/trees.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const sets = path.resolve(process.argv[2] ?? '../shared/eval/sets');
const env = (name, value) => Number(process.env[name] ?? value);
/** Evidence that can only speak for a match (1) or only against it (-1). */
const monotone = {
  cosine: 1,
  softCosine: 1,
  coverage: 1,
  mutualCoverage: 1,
  sharedMass: 1,
  common: 1,
  rare: 1,
  rareShared: 1,
  rareCoverage: 1,
  adjacent: 1,
  longestRun: 1,
  heaviestMissed: -1,
  verbs: 1,
  verbsBoth: 1,
  namesMissed: -1,
  namesMissedBoth: -1,
  figuresMissed: -1,
  negation: -1,
  entities: 1,
  entitiesApart: -1,
  people: 1,
  firstPerson: 1,
  figuresShared: 1,
  figuresApart: -1,
  countedAlike: 1,
  articles: 1,
  articleNames: 1,
  articlePeople: 1,
  articleLeads: 1,
  articlePlaces: 1,
  articleFigures: 1,
  strangeLighter: -1,
  strangeHeavier: -1,
  early: 1,
  unitsLighter: 1,
  unitsHeavier: 1,
  metLighter: 1,
  metHeavier: 1,
  metBoth: 1,
  leftHeavier: -1,
  heaviestLeft: -1,
  namesLeft: -1,
  figuresLeft: -1,
  verbsLeft: -1,
  mainVerb: 1,
  namesReplaced: -1,
  figuresDisjoint: -1,
};

async function readAll() {
  // the evidence is read without the weights, which this script makes
  const withoutWeights = {
    name: 'without-weights',
    setup(bundler) {
      const stub = {
        contents:
          'export const line = {}; export const trees = []; export const treesOfWords = 0; export const counting = {}; export const leastTold = 0;',
      };
      bundler.onResolve({ filter: /linkWeights$/ }, () => ({ path: 'linkWeights.ts', namespace: 'stub' }));
      bundler.onLoad({ filter: /.*/, namespace: 'stub' }, () => stub);
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
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const { readStory, readPairs, namesIn, features } = await import(pathToFileURL(bundle));
  const file = (name) => path.join(sets, `pairs/${name}.jsonl`);
  const folders = fs.readdirSync(path.join(sets, 'ecb')).sort();
  const isFit = (i) => i % 2 === 0;
  const names = folders.map((name, i) => (isFit(i) ? namesIn(path.join(sets, 'ecb', name)) : undefined));
  /** The names of all other stories that are fitted on. */
  const donorsFor = (story) =>
    Object.fromEntries(
      ['person', 'organization', 'place'].map((type) => [
        type,
        names.flatMap((list, i) => (list && i !== story ? list[type] : [])),
      ]),
    );
  return {
    features: [...features],
    stories: folders.map((name, i) => ({
      name,
      fit: isFit(i),
      ...readStory(path.join(sets, 'ecb', name), isFit(i) ? donorsFor(i) : undefined),
    })),
    pairs: readPairs(file('superpal_mn'), ['same']),
    measured: [
      { name: 'claimdiff', rows: readPairs(file('claimdiff'), ['strengthen', 'weaken']) },
      { name: 'mrpc', rows: readPairs(file('mrpc'), ['same']) },
      { name: 'newsnli', rows: readPairs(file('newsnli'), ['entailment']) },
      { name: 'rte_quant', rows: readPairs(file('rte_quant'), ['entailment']) },
      { name: 'rte3_3way', rows: readPairs(file('rte3_3way'), ['entailment']) },
    ],
    seeds: readStory(path.join(sets, 'seeds')),
  };
}

const cache = process.env.CACHE;
const data = cache && fs.existsSync(cache) ? v8.deserialize(fs.readFileSync(cache)) : await readAll();
if (cache && !fs.existsSync(cache)) fs.writeFileSync(cache, v8.serialize(data));
const { features, stories, pairs, measured, seeds } = data;

// half of each label's lines, in the file's order, so that clauses of one topic stay together
for (const label of [0, 1]) {
  const list = pairs.filter((p) => p.label === label);
  list.forEach((p, i) => (p.fit = i < list.length / 2));
}
const held = pairs.filter((p) => !p.fit);
const rows = [];
const alike = features.indexOf('metBoth');
for (const story of stories) {
  if (!story.fit) continue;
  // of the clauses of two matching sentences those match that are most alike
  const likest = new Map();
  for (const candidate of story.candidates)
    for (const [key, label] of candidate.pairs)
      if (label === 1 && !(likest.get(key)?.evidence[alike] >= candidate.evidence[alike])) likest.set(key, candidate);
  const matching = new Set(likest.values());
  for (const candidate of story.candidates) {
    const { label, evidence } = candidate;
    if (label === 0 || matching.has(candidate)) rows.push({ x: evidence, y: label, w: 1 });
  }
  // Most statements of a story are outside the annotation. Pairs with them are no match as a rule: the less they share,
  // the surer. They weigh little, and every fifth is enough.
  story.unlabelled.forEach(({ evidence }, i) => {
    if (i % 5 === 0 && evidence[0] < env('UC', 0.25)) rows.push({ x: evidence, y: 0, w: 5 * env('UW', 0.15) });
  });
  // look-alikes that are made, see twins.ts: many, so that each weighs little; what they name is all that tells them apart
  for (const { evidence } of story.twins)
    if (evidence[0] >= env('TC', 0.2)) rows.push({ x: evidence, y: 0, w: env('TW', 0.01), made: true });
}
for (const { label, evidence, fit } of pairs) if (fit) rows.push({ x: evidence, y: label, w: env('PAIRS', 6) });
const column = Object.fromEntries(features.map((name, i) => [name, i]));
// a share of the weight as if nothing were known of what stands around the two statements
const around = features.flatMap((name, i) => (/^(?:article|strange|early|people|firstPerson)/.test(name) ? [i] : []));
for (const row of rows.slice()) {
  if (row.made || around.every((i) => Number.isNaN(row.x[i]))) continue;
  rows.push({ ...row, w: row.w * 0.3, x: row.x.map((v, i) => (around.includes(i) ? NaN : v)) });
  row.w *= 0.7;
}
// The trees tell pairs apart by steps, and above the last step all pairs are alike to them. A line over the likeness of the
// words goes on; half of it is what they start from.
const lineShare = 0.5;
const closely = features.slice(features.indexOf('unitsLighter'));
function fitWithout(drop) {
  const names = ['softCosine', 'common'].filter((name) => !drop.includes(name));
  const rowOf = (x) => [1, ...names.map((name) => x[column[name]])];
  const line = fitLine(rows.map(({ x, y, w }) => ({ x: rowOf(x), y, w }))).map((w) =>
    Number((w * lineShare).toFixed(4)),
  );
  const logit = (x) => dot(line, rowOf(x));
  const grow = (from, leaveOut, count) =>
    fitTrees(
      rows.map((row) => ({ ...row, from: from(row.x) })),
      { features, monotone, drop: leaveOut, trees: count, depth: 3, rate: 0.1, least: env('LEAST', 40), l2: 5 },
    );
  // counterparts, and what figures count, are read only of pairs that the first trees do not rule out, see
  // src/engine/links/evidence/model.ts
  const first = grow(logit, [...drop, ...closely, 'countedAlike'], env('FIRST', 100));
  const second = grow((x) => logit(x) + raw(first, x), drop, env('SECOND', 40));
  const trees = [...first.trees, ...second.trees];
  const gains = Object.fromEntries(features.map((name) => [name, first.gains[name] + second.gains[name]]));
  return {
    line: { base: line[0], ...Object.fromEntries(names.map((name, i) => [name, line[i + 1]])) },
    logit,
    trees,
    treesOfWords: first.trees.length,
    gains,
  };
}
/** The weights that the project has. */
async function readCommitted() {
  const bundle = path.join(root, 'out/link-weights.mjs');
  const entry = path.join(root, 'src/engine/lexicon/en/generated/linkWeights.ts');
  await build({ entryPoints: [entry], outfile: bundle, format: 'esm', logLevel: 'error' });
  const { line, counting, leastTold, trees, treesOfWords } = await import(pathToFileURL(bundle));
  const logit = (x) => line.base + line.softCosine * x[column.softCosine] + line.common * x[column.common];
  return { line, logit, trees, treesOfWords, counting, leastTold, gains: {} };
}
const committed = process.argv.includes('--committed') ? await readCommitted() : undefined;
const model = committed ?? fitWithout((process.env.DROP ?? '').split(','));

// pairs that count the same thing: a logistic line of their own, by gradient descent from zero
const countingNames = ['mutualCoverage', 'entities', 'articles'];
const countingRow = (x) => [
  1,
  ...countingNames.map((name) => (Number.isNaN(x[column[name]]) ? 0 : x[column[name]])),
  x[column.figuresShared] > 0 ? 1 : 0,
];
const countingWeights = ['base', ...countingNames, 'equal'];
const counts = (x) => x[column.countedAlike] > 0;
const countingRows = stories
  .filter((s) => s.fit)
  .flatMap((s) => s.candidates)
  .filter((c) => c.label !== undefined && counts(c.evidence))
  .map((c) => ({ x: countingRow(c.evidence), y: c.label }));
const counting = committed ? countingWeights.map((name) => committed.counting[name]) : fitLine(countingRows, 0.05);
console.log('counting', countingRows.length, counting.map((w) => w.toFixed(2)).join(' '));
const scorer =
  (fitted, byCount = true) =>
  (evidence) =>
    Math.max(
      sigmoid(fitted.logit(evidence) + raw(fitted, evidence)),
      byCount && counts(evidence) ? sigmoid(dot(counting, countingRow(evidence))) : 0,
    );
const scored = scorer(model);

// Of whole texts that nothing stands around: how much of the shorter one the other has to tell, by weight and by count. Where
// the statements that would be matched are best parted, right and wrong ones counting the same.
const toldOf = (x) => Math.min(x[column.metLighter], x[column.unitsLighter]);
const bare = (x) => x.map((v, i) => (around.includes(i) ? NaN : v));
const matched = [...stories.filter((s) => s.fit).flatMap((s) => s.candidates), ...pairs.filter((p) => p.fit)].filter(
  ({ label, evidence }) => label !== undefined && scored(bare(evidence)) >= env('TOLD', 0.6),
);
const shareTold = (label, share) => {
  const all = matched.filter((c) => c.label === label);
  return all.filter((c) => toldOf(c.evidence) >= share).length / all.length;
};
const shares = Array.from({ length: 19 }, (_, i) => (i + 1) / 20);
const parted = shares.map((share) => shareTold(1, share) - shareTold(0, share));
// the curve is flat at its top, where a pair more or less decides: the least share that parts nearly as well as the best one
const leastTold = committed?.leastTold ?? shares.find((_, i) => parted[i] >= 0.95 * Math.max(...parted));
console.log('least told', leastTold, 'of', matched.length, parted.map((x) => x.toFixed(3)).join(' '));

/** Scores and labels by pairs of labelled sentences: the best score of what stands in them. */
function bySentences(candidates, score) {
  const best = new Map();
  candidates.forEach((candidate, i) => {
    const p = score(candidate.evidence);
    for (const [key, label] of candidate.pairs ?? [[i, candidate.label]])
      if (label !== undefined && !(best.get(key)?.[0] >= p)) best.set(key, [p, label]);
  });
  return [...best.values()];
}
const digits = (x, n = 3) => (Number.isNaN(x) ? '-' : x.toFixed(n));
const curves = [];
function report(name, list) {
  let sum = 0;
  let want = 0;
  const bins = Array.from({ length: 10 }, () => [0, 0, 0]);
  const all = [];
  for (const story of list) {
    const ranked = bySentences(story.candidates, scored);
    all.push(...ranked);
    sum += averagePrecision(ranked, story.want) * story.want;
    want += story.want;
    for (const [p, y] of ranked) {
      const bin = bins[Math.min(9, Math.floor(p * 10))];
      bin[0]++;
      bin[1] += p;
      bin[2] += y;
    }
  }
  const n = bins.reduce((x, bin) => x + bin[0], 0);
  const gap = bins.reduce((x, bin) => x + Math.abs(bin[1] - bin[2]), 0) / n;
  const at = [0.5, 0.55, 0.6, 0.65, 0.7, 0.8].map((t) => {
    const shown = all.filter(([p]) => p >= t);
    const right = shown.filter(([, label]) => label === 1).length;
    const linked = list.flatMap(({ candidates }) => candidates.filter(({ evidence }) => scored(evidence) >= t));
    const joined = linked.filter(({ joins }) => joins).length / Math.max(1, linked.length);
    return `${t}: ${digits(right / shown.length, 2)}/${digits(right / want, 2)}/${digits(joined, 3)}`;
  });
  curves.push({ name, gap, bins });
  console.log(
    name.padEnd(14),
    'ap',
    digits(sum / want),
    'gap',
    digits(gap),
    ' precision/recall/false joins',
    at.join('  '),
  );
}
report(
  'ecb fit',
  stories.filter((s) => s.fit),
);
report(
  'ecb held',
  stories.filter((s) => !s.fit),
);
report('ecb, both', stories);
report('superpal held', [{ want: held.filter((p) => p.label === 1).length, candidates: held }]);
for (const { name, rows: list } of measured) {
  const ranked = list.map((c) => [scored(c.evidence), c.label]);
  const accuracy = (t) => ranked.filter(([p, y]) => (p >= t ? 1 : 0) === y).length / ranked.length;
  const told = list.filter((c) => (scored(c.evidence) >= 0.6 && toldOf(c.evidence) >= leastTold ? 1 : 0) === c.label);
  const ap = averagePrecision(ranked, list.filter((p) => p.label === 1).length);
  const grid = Array.from({ length: 99 }, (_, i) => (i + 1) / 100);
  const best = grid.reduce((x, t) => (accuracy(t) > accuracy(x) ? t : x), 0.5);
  console.log(
    name.padEnd(14),
    'ap',
    digits(ap),
    'accuracy',
    digits(accuracy(0.6)),
    'told',
    digits(told.length / ranked.length),
    'best',
    digits(accuracy(best)),
    'from',
    best,
  );
}
report('seeds', [seeds]);
const gains = Object.entries(model.gains).sort((a, b) => b[1] - a[1]);
console.log(gains.map(([name, gain]) => `${name} ${gain.toFixed(0)}`).join(', '));

if (process.argv.includes('--write') && !committed)
  fs.writeFileSync(
    path.join(root, 'src/engine/lexicon/en/generated/linkWeights.ts'),
    `/**
 * Made by scripts/fit-links.mjs; do not edit. Fitted on half of the stories of ECB+ (annotation CC BY 3.0) and half of the
 * SuperPAL alignments of Multi-News (Apache-2.0): ${rows.length} weighed candidate pairs, those of made look-alikes among them.
 */
/** What the trees start from: a line over the likeness of the words. */
export const line = ${JSON.stringify(model.line)};
/** The line for pairs that count the same thing, fitted on the same half of ECB+: ${countingRows.length} pairs. */
export const counting = ${JSON.stringify(Object.fromEntries(countingWeights.map((name, i) => [name, Number(counting[i].toFixed(3))])))};
/** Of a whole text the share that another has to tell; see the script. ${matched.length} pairs. */
export const leastTold = ${leastTold};
/** So many trees come first that ask nothing of counterparts. */
export const treesOfWords = ${model.treesOfWords};
/** Trees in heap order: [feature, threshold, missing goes left] for inner nodes, a number for leaves. */
export const trees: readonly (readonly (readonly [number, number, 0 | 1] | number | null)[])[] = ${JSON.stringify(model.trees)};
`,
  );
// what each kind of evidence contributes: everything fitted again without it
const kinds = {
  'related words': ['softCosine'],
  'rarity in the folder without a floor': ['rare', 'rareShared', 'rareCoverage'],
  'words in the same order': ['adjacent', 'longestRun'],
  'words, names, numbers without counterpart': ['heaviestMissed', 'namesMissed', 'namesMissedBoth', 'figuresMissed'],
  verbs: ['verbs', 'verbsBoth'],
  'named things': ['entities', 'entitiesApart'],
  'figures, also what they count': ['figuresShared', 'figuresApart', 'countedAlike'],
  'days, negation': ['days', 'negation'],
  'likeness of the articles and their names': ['articles', 'articleNames'],
  'people, leads, places and figures of the articles': [
    'articlePeople',
    'articleLeads',
    'articlePlaces',
    'articleFigures',
  ],
  'people of the statements': ['people', 'firstPerson'],
  'words strange to the other article': ['strangeLighter', 'strangeHeavier'],
  'place in the article': ['early'],
  'counterparts of names, figures, verbs and words': closely,
};
const contributions = path.join(root, 'docs/calibration.md');
const heading = '## What each kind of evidence contributes';
const oldDocs = fs.existsSync(contributions) ? fs.readFileSync(contributions, 'utf8') : '';
let contributed = oldDocs.includes(heading) ? oldDocs.slice(oldDocs.indexOf(heading)) : '';
if (process.argv.includes('--contributions')) {
  const percent = (x) => (100 * x).toFixed(1);
  const rowOf = (name, score) => {
    const apOf = (list) => {
      let sum = 0;
      let want = 0;
      for (const story of list) {
        const ranked = bySentences(story.candidates, score);
        sum += averagePrecision(ranked, story.want) * story.want;
        want += story.want;
      }
      return percent(sum / want);
    };
    const wantHeld = held.filter((p) => p.label === 1).length;
    return `| ${name} | ${apOf(stories.filter((s) => !s.fit))} | ${apOf([{ want: wantHeld, candidates: held }])} | ${apOf([seeds])} |`;
  };
  const lines = [rowOf('all', scored)];
  for (const [name, names] of Object.entries(kinds)) {
    lines.push(rowOf(`without ${name}`, scorer(fitWithout(names), !names.includes('countedAlike'))));
    console.log(lines.at(-1));
  }
  contributed = `${heading}

Everything fitted again without it (\`scripts/fit-links.mjs SETS --contributions\`): average precision on the halves that the
weights never saw, and on the five seed articles, where one pair more or less moves it by two points. A kind whose loss costs
nothing here may still name in the trace what the others only weigh.

| | ecb held | superpal held | seeds |
|--|--|--|--|
${lines.join('\n')}
`;
}
if (process.argv.includes('--write')) {
  const cell = ([n, , right]) => (n === 0 ? '–' : `${Math.round((100 * right) / n)} % of ${n}`);
  const rowsOf = curves.map(({ name, gap, bins }) => `| ${name} | ${bins.map(cell).join(' | ')} | ${digits(gap)} |`);
  fs.writeFileSync(
    path.join(root, 'docs/calibration.md'),
    `# How far a match's score can be trusted

Made by scripts/fit-links.mjs; do not edit. Of the candidate pairs with a score in each tenth, the share that the labels call a
match, and how many there were. A perfect score would give 5 %, 15 %, 25 % … The last column is the mean gap between score and
share. *held* are the halves of the sets that the weights never saw; the last row was only measured. Pairs are pairs of labelled
sentences, with the best score of the clauses in them. One half of ECB+ has more of its matches labelled than the other, so
that no one curve fits both; *ecb, both* has them together.

| pairs | 0–0.1 | 0.1–0.2 | 0.2–0.3 | 0.3–0.4 | 0.4–0.5 | 0.5–0.6 | 0.6–0.7 | 0.7–0.8 | 0.8–0.9 | 0.9–1 | gap |
|--|--|--|--|--|--|--|--|--|--|--|--|
${rowsOf.join('\n')}

${contributed}`.trimEnd() + '\n',
  );
}
if (process.argv.includes('--show')) {
  const ranked = seeds.candidates
    .filter((c) => c.label !== undefined)
    .map((c) => ({ ...c, p: scored(c.evidence) }))
    .sort((x, y) => y.p - x.p);
  const line = (c) =>
    `${c.label} ${c.p.toFixed(3)} ${features.map((f, i) => `${f}=${c.evidence[i].toFixed(2)}`).join(' ')}\n   ${c.a}\n   ${c.b}`;
  for (const c of ranked.filter((x) => x.label === 0).slice(0, 25)) console.log(line(c));
  for (const c of ranked.filter((x) => x.label === 1).slice(-15)) console.log(line(c));
}
