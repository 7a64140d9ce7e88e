#!/usr/bin/env node
// Reduces WordNet 3.0 to what linking news needs: src/engine/lexicon/en/generated/wordnet.ts.
//   node scripts/make-wordnet.mjs [FOLDER]      FOLDER holds data.*, index.*, *.exc and cntlist.rev (default: where
//                                               Debian's wordnet-base puts them)
// Kept: how often a lemma stands in the sense-tagged Brown texts (a background frequency), irregular forms, and for every
// stem the synsets of its usual senses, their direct hypernyms where those are specific, and derivation between noun and
// verb. Opposites are kept as pairs of stems.
import { build } from 'esbuild';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = process.argv[2] ?? '/usr/share/wordnet';
const bundled = path.join(root, 'out/stemmer.mjs');
await build({
  entryPoints: [path.join(root, 'src/engine/links/words/stemmer.ts')],
  outfile: bundled,
  format: 'esm',
  bundle: true,
});
const { stem } = await import(pathToFileURL(bundled));

const LEAST_COUNT = 2; // lemmas tagged less often are left out: rare in news, and rare words match by themselves
const LEAST_SHARE = 0.15; // senses used less often than this are left out
const MOST_SENSES = 4;
const MOST_HYPONYMS = 40; // a hypernym with more direct hyponyms says too little

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const lines = (name) =>
  fs
    .readFileSync(path.join(folder, name), 'utf8')
    .split('\n')
    .filter((l) => l && !l.startsWith('  '));
const parts = [
  ['noun', 'n', '1'],
  ['verb', 'v', '2'],
  ['adj', 'a', '3'],
  ['adv', 'r', '4'],
];

// counts by lemma, part and sense number
const counts = new Map();
for (const line of lines('cntlist.rev')) {
  const [key, sense, count] = line.split(' ');
  const [lemma, rest] = key.split('%');
  const part = rest[0] === '5' ? '3' : rest[0];
  counts.set(`${lemma}%${part}#${sense}`, Number(count));
}
const synsets = new Map(); // 'v123' -> { words, hypernyms, derived, antonyms, hyponyms }
for (const [name, letter] of parts)
  for (const line of lines(`data.${name}`)) {
    const f = line.split(' | ')[0].trim().split(' ');
    const n = parseInt(f[3], 16);
    const words = Array.from({ length: n }, (_, i) => f[4 + 2 * i].replace(/\(.*\)$/, '').toLowerCase());
    const p = 4 + 2 * n;
    const pointers = Array.from({ length: Number(f[p]) }, (_, i) => f.slice(p + 1 + 4 * i, p + 5 + 4 * i));
    const to = (x) => x[2] + x[1];
    synsets.set(letter + f[0], {
      words,
      hypernyms: pointers.filter((x) => x[0] === '@').map(to),
      similar: pointers.filter((x) => x[0] === '&' || x[0] === '$').map(to),
      derived: pointers
        .filter((x) => x[0] === '+' && x[3] !== '0000')
        .map((x) => ({ from: words[parseInt(x[3].slice(0, 2), 16) - 1], to: to(x) })),
      antonyms: pointers
        .filter((x) => x[0] === '!')
        .map((x) => ({
          from: words[parseInt(x[3].slice(0, 2), 16) - 1],
          to: to(x),
          word: parseInt(x[3].slice(2), 16) - 1,
        })),
      hyponyms: pointers.filter((x) => x[0] === '~').length,
    });
  }
const lemmas = new Map(); // lemma -> { count, senses: [{synset, share}] }
for (const [name, letter, number] of parts)
  for (const line of lines(`index.${name}`)) {
    const f = line.trim().split(' ');
    const [lemma] = f;
    if (!/^[a-z][a-z'-]*$/.test(lemma)) continue;
    const offsets = f.slice(-Number(f[2]));
    const tagged = offsets.map((_, i) => counts.get(`${lemma}%${number}#${i + 1}`) ?? 0);
    const known = lemmas.get(lemma) ?? { count: 0, verb: 0, senses: [] };
    if (letter === 'v') known.verb += tagged.reduce((x, y) => x + y, 0);
    known.count += tagged.reduce((x, y) => x + y, 0);
    offsets.forEach((o, i) => known.senses.push({ synset: letter + o, count: tagged[i] + (i === 0 ? 0.5 : 0.1) }));
    lemmas.set(lemma, known);
  }

const kept = [...lemmas].filter(([w, { count }]) => count >= LEAST_COUNT && w.length > 2);
const byStem = new Map(); // stem -> { count, own:Set, near:Set }
const usual = ({ senses }) => {
  const total = senses.reduce((sum, s) => sum + s.count, 0);
  return senses
    .filter((s) => s.count / total >= LEAST_SHARE)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SENSES);
};
const opposites = new Set();
for (const [lemma, entry] of kept) {
  const s = stem(lemma);
  const known = byStem.get(s) ?? byStem.set(s, { count: 0, own: new Set(), near: new Set() }).get(s);
  known.count += entry.count;
  known.verb = (known.verb ?? 0) + entry.verb;
  for (const { synset } of usual(entry)) {
    const found = synsets.get(synset);
    known.own.add(synset);
    for (const h of found.hypernyms) if (synsets.get(h).hyponyms <= MOST_HYPONYMS) known.near.add(h);
    for (const h of found.similar) known.near.add(h);
    for (const d of found.derived) if (d.from === lemma) known.own.add(d.to);
    for (const a of found.antonyms)
      if (a.from === lemma) {
        const pair = [s, stem(synsets.get(a.to).words[a.word])].sort(byText);
        if (pair[0] !== pair[1] && kept.some(([w]) => stem(w) === pair[0])) opposites.add(pair.join(' '));
      }
  }
}
// concepts that at least two stems have, numbered by first use
const users = new Map();
for (const [s, { own, near }] of byStem)
  for (const c of new Set([...own, ...near])) (users.get(c) ?? users.set(c, new Set()).get(c)).add(s);
const number = new Map();
const id = (c) => number.get(c) ?? number.set(c, number.size + 1).get(c);
const concepts = [...byStem]
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
  .flatMap(([s, { own, near }]) => {
    const shared = (set) => [...set].filter((c) => users.get(c).size > 1);
    const mine = shared(own).map((c) => id(c).toString(36));
    const wide = shared(near)
      .filter((c) => !own.has(c))
      .map((c) => id(c).toString(36));
    return mine.length + wide.length ? [`${s} ${mine.join(',')}${wide.length ? `;${wide.join(',')}` : ''}`] : [];
  });
// class i: tagged 2^i .. 2^(i+1)-1 times
const classes = [];
for (const [s, { count }] of [...byStem].sort((a, b) => (a[0] < b[0] ? -1 : 1)))
  (classes[Math.floor(Math.log2(count))] ??= []).push(s);
const irregular = new Map();
for (const [name] of parts)
  for (const line of lines(`${name}.exc`)) {
    const [form, lemma] = line.split(' ');
    if (
      /^[a-z]+$/.test(form) &&
      (lemmas.get(lemma)?.count ?? 0) >= LEAST_COUNT &&
      (lemmas.get(form)?.count ?? 0) < lemmas.get(lemma).count &&
      stem(form) !== stem(lemma) &&
      !irregular.has(form)
    )
      irregular.set(form, stem(lemma));
  }

fs.writeFileSync(
  path.join(root, 'src/engine/lexicon/en/generated/wordnet.ts'),
  `/**
 * Made by scripts/make-wordnet.mjs from WordNet 3.0 (Debian package wordnet-base); do not edit.
 * WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. The licence stands in wordnet-licence.txt.
 */

/** Stems by how often their lemmas stand in the sense-tagged Brown texts: line i holds 2^i to 2^(i+1)-1 times. */
export const stemsByCount = \`${classes.map((c) => (c ?? []).join(' ')).join('\n')}\`;

/** Irregular form and stem of its lemma. */
export const irregularForms = \`${[...irregular]
    .sort((a, b) => (a[0] < b[0] ? -1 : 1))
    .map((x) => x.join(' '))
    .join('\n')}\`;

/** Stem, numbers (base 36) of the synsets of its usual senses, and after a semicolon of their hypernyms. */
export const stemConcepts = \`${concepts.join('\n')}\`;

/** Stems that are verbs at least every second time. */
export const verbStems = \`${[...byStem]
    .filter(([, { count, verb }]) => verb >= count / 2)
    .map(([s]) => s)
    .sort(byText)
    .join(' ')}\`;

/** Pairs of stems that WordNet calls antonyms. */
export const oppositeStems = \`${[...opposites].sort(byText).join('\n')}\`;
`,
);
console.log({
  kept: kept.length,
  stems: byStem.size,
  concepts: number.size,
  opposites: opposites.size,
  verbs: [...byStem].filter(([, { count, verb }]) => verb >= count / 2).length,
  irregular: irregular.size,
});
