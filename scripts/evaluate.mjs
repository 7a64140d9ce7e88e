#!/usr/bin/env node
// `npm run evaluate [-- SET …] [--write]`: the product's error rates on the development sets (../shared/eval), as one
// table. `--write` puts it into docs/QUALITY.md. Needs dist/cli.js; prints why and ends with 0 where the sets are absent.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';
import { figureFindings } from './figureFindings.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const evaluation = path.resolve(root, process.env.CROSSREAD_EVAL ?? '../shared/eval');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!existsSync(path.join(evaluation, 'run.mjs'))) {
  console.log('skipped: the evaluation sets are not beside the checkout');
  process.exit(0);
}

const percent = (value) => (value == null ? '–' : (value * 100).toFixed(1));
const f1 = (key) => (r) => percent(r[key]?.f1);
const figures =
  (...more) =>
  (r) =>
    [percent(r.figures.f1), ...more.map((key) => percent(r.figures.f1 * r.figures[key]))].join('; ');
const plain =
  (...keys) =>
  (r) =>
    keys.map((key) => percent(r.figures[key])).join(' / ');
// set, figure, how to read it from the scorer's answer, what it means
const stories = [
  [
    'sentences',
    'sentences found whole',
    (r) => percent(r.sentences.share),
    'share of sentences some statement covers without running into a neighbour',
  ],
  [
    'seeds',
    'links precision / recall / relation',
    (r) => `${percent(r.links.p)} / ${percent(r.links.r)} / ${percent(r.links.relation)}`,
    'pairs of sentences of two articles that say the same thing',
  ],
  [
    'seeds',
    'names typed F1 / clusters F1',
    (r) => `${percent(r.entityTyped.f1)} / ${percent(r.entityClusters.f1)}`,
    'exact span and type; mentions of one thing brought together (B-cubed)',
  ],
  [
    'seeds',
    'figures F1 / bound / unit / counted / source',
    (r) => `${percent(r.figures.f1)} / ${plain('bound', 'unit', 'counted', 'source')(r)}`,
    'value right; on those found: bound, unit, what is counted, who says so',
  ],
  [
    'seeds',
    'quotes F1 / speaker',
    (r) => `${percent(r.quotes.f1)} / ${percent(r.quotes.speaker)}`,
    'stretch of the quotation; who said it',
  ],
  [
    'seeds',
    'sentences; boilerplate left out',
    (r) => `${percent(r.sentences.share)}; ${r.boilerplate.clean} of ${r.boilerplate.of}`,
    'lines that are no article text carry no mark',
  ],
  [
    'figures/cqe-newsquant',
    'value F1; × unit, × bound, × counted',
    figures('unit', 'bound', 'counted'),
    'numbers in news sentences, all right at once',
  ],
  ['figures/cqe-rtext', 'value F1', f1('figures'), ''],
  ['figures/recognizers-number', 'value F1', f1('figures'), ''],
  ['figures/recognizers-currency', 'value F1', f1('figures'), ''],
  ['figures/recognizers-dimension', 'value F1', f1('figures'), ''],
  ['figures/recognizers-temperature', 'value F1', f1('figures'), ''],
  ['figures/recognizers-percent', 'value F1', f1('figures'), ''],
  ['figures/recognizers-age', 'value F1', f1('figures'), ''],
  ['figures/quantulum', 'value F1 / unit', (r) => `${percent(r.figures.f1)} / ${percent(r.figures.unit)}`, ''],
  [
    'dates',
    'relaxed F1 / values right',
    (r) => `${percent(r.dates.f1)} / ${percent(r.dates.value)}`,
    'dates found at all; their ISO day right',
  ],
  ['quotes', 'stretch F1 / speaker', (r) => `${percent(r.quotes.f1)} / ${percent(r.quotes.speaker)}`, ''],
  ['ner/wikigold', 'names typed F1', f1('entityTyped'), ''],
  ['ner/gum-news', 'names typed F1', f1('entityTyped'), ''],
  ['ner/wnut17', 'names typed F1', f1('entityTyped'), ''],
  ['ecb', 'alias pairs F1', f1('aliases'), 'forms of one name brought together over all articles of a topic'],
  ['aliases', 'alias pairs F1', f1('aliases'), ''],
  [
    'ecb',
    'links precision / recall; false joins; reworded',
    (r) =>
      `${percent(r.links.p)} / ${percent(r.links.r)}; ${percent(r.falseJoins?.share)}; ${percent(r.links.reworded)}`,
    'at the score a reader is shown; links between two look-alike events; recall of pairs with few words in common',
  ],
  [
    'ecb',
    'links AP',
    (r) => percent(r.links.ap),
    'all candidates ranked by score (--min-score 0)',
    ['--min-score', '0'],
  ],
];
// the project's own labelled stories (test/stories), two that were looked at and two that hardly were
const own = [
  [
    'links precision / recall / relation',
    (r) => `${percent(r.links.p)} / ${percent(r.links.r)} / ${percent(r.links.relation)}`,
  ],
  ['names typed F1 / clusters F1', (r) => `${percent(r.entityTyped.f1)} / ${percent(r.entityClusters.f1)}`],
  [
    'figures F1 / bound / unit / counted / source',
    (r) => `${percent(r.figures.f1)} / ${plain('bound', 'unit', 'counted', 'source')(r)}`,
  ],
  [
    'quotes F1 / speaker; boilerplate left out',
    (r) => `${percent(r.quotes.f1)} / ${percent(r.quotes.speaker)}; ${r.boilerplate.clean} of ${r.boilerplate.of}`,
  ],
];
const ownStories = ['ferry', 'border', 'takeover', 'verdict'];
const pairs = [
  ['mrpc', 'accuracy', (r) => percent(r.acc)],
  ['claimdiff', 'AP', (r) => percent(r.ap)],
  ['superpal_mn', 'AP', (r) => percent(r.ap)],
  ['newsnli', 'accuracy', (r) => percent(r.acc)],
  ['rte_quant', 'accuracy', (r) => percent(r.acc)],
  ['rte3_3way', 'three-way accuracy / contradiction F1', (r) => `${percent(r.acc3)} / ${percent(r.contradiction)}`],
];

const cli = [process.execPath, path.join(root, 'dist/cli.js')];
const answers = new Map();
const folderOf = (set) =>
  set.startsWith('stories/') ? path.join(root, 'test', set) : path.join(evaluation, 'sets', set);
function ask(script, set, command) {
  const key = [script, set, ...command].join(' ');
  if (!answers.has(key)) {
    const ran = spawnSync(
      process.execPath,
      [path.join(evaluation, script), folderOf(set), '--json', '--', ...cli, ...command],
      {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      },
    );
    const line = ran.stdout.trim().split('\n').at(-1);
    if (!line) throw new Error(`${set}: no answer\n${ran.stderr}`);
    answers.set(key, JSON.parse(line));
  }
  return answers.get(key);
}

const rows = [];
for (const [set, figure, read, meaning, extra = []] of stories) {
  if (wanted.length > 0 && !wanted.some((name) => set.startsWith(name))) continue;
  rows.push([set, figure, read(ask('run.mjs', set, ['analyze', '--format', 'json', ...extra])), meaning]);
  console.error(rows.at(-1).slice(0, 3).join('  '));
}
for (const story of ownStories) {
  if (wanted.length > 0 && !wanted.some((name) => `stories/${story}`.startsWith(name))) continue;
  const answer = ask('run.mjs', `stories/${story}`, ['analyze', '--format', 'json']);
  for (const [figure, read] of own) rows.push([`stories/${story}`, figure, read(answer), '']);
  const { found, wanted: of, wrong } = figureFindings(folderOf(`stories/${story}`), cli);
  rows.push([
    `stories/${story}`,
    'findings of figures, pairs found; wrong',
    `${found} of ${of}; ${wrong}`,
    'pairs of sentences that give another figure; pairs named that say neither the same nor another figure of one thing',
  ]);
}
for (const [name, figure, read] of pairs) {
  if (wanted.length > 0 && !wanted.some((want) => `pairs/${name}`.startsWith(want))) continue;
  const answer = ask('pairs.mjs', `pairs/${name}.jsonl`, ['compare', '--jsonl']);
  rows.push([`pairs/${name}`, figure, read(answer[name]), '']);
  console.error(rows.at(-1).slice(0, 3).join('  '));
}
const table = [
  '| set | figure | Crossread | what it means |',
  '|--|--|--|--|',
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const head =
    '# Error rates on the development sets\n\nMade by `npm run evaluate -- --write`. All figures in per cent.\n\n';
  writeFileSync(path.join(root, 'docs/QUALITY.md'), head + table);
}
