#!/usr/bin/env node
// Leaves one kind of evidence out of the fit after the other and writes what each contributes to docs/names.md.
//   node scripts/names-contributions.mjs [LOG]
// Each kind is a run of scripts/fit-names.mjs --dry --without KIND (a minute or two). With LOG, the output of such runs is
// read from a file: a line '== KIND' before each, '== none' first.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const kinds = {
  none: 'nothing',
  people: 'lists of given names and surnames',
  places: 'lists of countries, cities, regions; heads of places; nationalities',
  organizations: 'lists and heads of bodies, companies, clubs, media',
  titles: 'titles, offices, roles, verbs of saying',
  words: 'ordinary words around the name',
  affixes: 'first and last letters',
  templates: 'made sentences and articles',
  'other names': 'copies of the texts with other names in them',
  news: 'news without labels',
};
const run = (kind) =>
  spawnSync(process.execPath, [path.join(root, 'scripts/fit-names.mjs'), '--dry', '--without', kind], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  }).stdout;
const log = process.argv[2]
  ? readFileSync(process.argv[2], 'utf8')
  : Object.keys(kinds)
      .map((kind) => `== ${kind}\n${run(kind)}`)
      .join('\n');
const figures = new Map();
for (const part of log.split(/^== /m).slice(1)) {
  const [kind = '', ...lines] = part.split('\n');
  for (const line of lines) {
    const m =
      /^(?:(.*) held out|(invented sample)) \| (paragraphs|articles) all ([\d.]+), .*organization ([\d.]+)/.exec(line);
    if (!m) continue;
    const of = figures.get(kind) ?? figures.set(kind, new Map()).get(kind);
    of.set(`${m[1] ?? 'sample'} ${m[3]}`, [Number(m[4]), Number(m[5])]);
  }
}
const sets = ['wikigold', 'gum-news', 'wnut17', 'sample'];
const whole = figures.get('none');
const mean = (of, stage) => sets.reduce((sum, set) => sum + of.get(`${set} ${stage}`)[0], 0) / sets.length;
const row = (label, of, stage) =>
  `| ${label} | ${sets
    .map(
      (set) =>
        of
          .get(`${set} ${stage}`)
          .map((v) => v.toFixed(1))
          .join(' (') + ')',
    )
    .join(' | ')} | ${(mean(of, stage) - mean(whole, 'articles')).toFixed(1)} |`;
const rows = [row('nothing', whole, 'articles'), row('the other sentences of the article', whole, 'paragraphs')];
for (const [kind, label] of Object.entries(kinds))
  if (kind !== 'none' && figures.get(kind)?.size === 2 * sets.length)
    rows.push(row(label, figures.get(kind), 'articles'));
writeFileSync(
  path.join(root, 'docs/names.md'),
  `# What tells a name

Made by \`node scripts/names-contributions.mjs\`. Exact span and type, F1 in per cent (organizations in brackets), on the halves
of the sets' documents that take no part in the fit, and on the project's own invented sample (\`test/engine/entities\`). The
model alone; what the finder does after it (nationalities, headlines, surnames told by the full name) comes on top. Half a
point either way is chance.

| left out | ${sets.join(' | ')} | mean |
|--|${sets.map(() => '--').join('|')}|--|
${rows.join('\n')}

The weights are fitted by \`scripts/fit-names.mjs\` (its head says on what, and how); \`--cross\` holds each half out once. Lists and
their sources stand at the top of the files in \`src/engine/lexicon/en/names\` and \`generated\`.
`,
);
