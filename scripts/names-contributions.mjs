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
  templates: 'made sentences, articles and stories',
  stories: 'made wire stories alone',
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
      /^(?:(.*) held out|(invented sample)) \| (paragraphs|articles|finder) all ([\d.]+), .*organization ([\d.]+)/.exec(
        line,
      );
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
    .join(' | ')} | ${(mean(of, stage) - mean(whole, 'finder')).toFixed(1)} |`;
const rows = [
  row('nothing', whole, 'finder'),
  row('what is settled after the model (afterthoughts.ts)', whole, 'articles'),
  row('that, and the other sentences of the article', whole, 'paragraphs'),
];
for (const [kind, label] of Object.entries(kinds))
  if (kind !== 'none' && figures.get(kind)?.size === 3 * sets.length)
    rows.push(row(label, figures.get(kind), 'finder'));
writeFileSync(
  path.join(root, 'docs/names.md'),
  `# What tells a name

Made by \`node scripts/names-contributions.mjs\`. Exact span and type, F1 in per cent (organizations in brackets), on the halves
of the sets' documents that take no part in the fit, and on the project's own invented sample (\`test/engine/entities\`). One
half and one seed: a point either way is chance; attempts are compared by \`scripts/fit-names.mjs --cross\`.

| left out | ${sets.join(' | ')} | mean |
|--|${sets.map(() => '--').join('|')}|--|
${rows.join('\n')}

The weights are fitted by \`scripts/fit-names.mjs\` (its head says on what, and how); \`--cross\` holds each half out once. Lists and
their sources stand at the top of the files in \`src/engine/lexicon/en/names\` and \`generated\`.

## The commonest errors left

Read off the lists of \`--cross --errors\`; the examples are invented.

- Body or place: counties, railways, halls, ships, towns that stand for their club in prose that says little of sport
  (*Varn County*, *the Elm River Railroad*, *the Sea Queen*, *Varnholm travel to Elm Bay*).
- A word no list knows, alone and never named in full: *Veldano fell sharply* is a company or a person.
- A name that is an ordinary word, at the start of a sentence, before it was named in full (*Harvest said*).
- A long name cut in two or joined to the next: *Union of Millers and Bakers of Elmland*, *Kern and Weller guitars*.
- Titles of works, prizes, games and products taken for bodies (*the Golden Elm*, *Star Mixer II*).
- A headline in capitals that names what the body never names again.
- Names in small letters in casual messages (*thanks freda*); there, more than half of what is missed.
`,
);
