#!/usr/bin/env node
// Fits the weights of the name finder and writes src/engine/lexicon/en/generated/nameWeights.ts.
//   node scripts/fit-names.mjs [--sets FOLDER] [--dry] [--without KIND]
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
import { makeSentences } from './names/templates.mjs';
import { trainChain } from './names/chain.mjs';
import { evaluate, examplesOf } from './names/examples.mjs';
import { packWeights } from './names/pack.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values } = parseArgs({
  options: {
    sets: { type: 'string' },
    dry: { type: 'boolean' },
    epochs: { type: 'string' },
    silver: { type: 'string' },
  },
});
const engine = await loadEngine(root);
const documents = loadSets(values.sets ?? path.join(root, '../shared/eval/sets'));
const silver = makeSentences(random(7), Number(values.silver ?? 6000));
const training = [
  ...documents.filter((d) => !d.heldOut).flatMap((d) => examplesOf(engine, d, 1)),
  ...silver.flatMap((d) => examplesOf(engine, d, 0.3)),
];
console.log(`${documents.length} documents, ${silver.length} made, ${training.length} stretches`);
const weights = trainChain(training, {
  rows: 1 << engine.rowBits,
  tags: engine.tagCount,
  epochs: Number(values.epochs ?? 12),
  random: random(11),
  mayFollow: engine.mayFollow,
});
const packed = packWeights(weights, engine);
for (const set of new Set(documents.map((d) => d.set)))
  for (const heldOut of [false, true])
    console.log(
      set,
      heldOut ? 'held out' : 'fitted  ',
      evaluate(
        engine,
        packed.weights,
        documents.filter((d) => d.set === set && d.heldOut === heldOut),
      ),
    );
if (!values.dry) {
  const file = path.join(root, 'src/engine/lexicon/en/generated/nameWeights.ts');
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, packed.source);
  console.log(`${packed.rows} rows, ${packed.source.length} bytes`);
}
