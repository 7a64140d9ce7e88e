#!/usr/bin/env node
// Runs the tests. `npm test` runs every suite; `node scripts/test.mjs SUITE …` only the named ones, and for the suite `pure`
// also test files: `node scripts/test.mjs pure test/engine/text/words.test.ts`. The last line gives the sums; the exit code
// is 1 when anything failed. MOCHA_GREP=words picks tests by name.
import { installPackages } from './testing/setUp.mjs';

installPackages();
const { suites } = await import('./testing/suites.mjs');
const { failed, sentence, sum } = await import('./testing/counts.mjs');

const names = process.argv.slice(2).filter((word) => word in suites);
const files = process.argv.slice(2).filter((word) => !(word in suites));
if (files.length > 0 && names.join() !== 'pure') {
  console.error(`No suite ${files.join(', ')}. There are: ${Object.keys(suites).join(', ')}.`);
  process.exit(2);
}
const results = [];
for (const name of names.length > 0 ? names : Object.keys(suites)) {
  console.log(`\n== ${name}`);
  const start = Date.now();
  const counts = await suites[name](files).catch((error) => {
    console.error(error);
    return failed();
  });
  results.push({ name, counts, seconds: (Date.now() - start) / 1000 });
}
console.log();
for (const { name, counts, seconds } of results)
  console.log(`${name.padEnd(14)} ${`${seconds.toFixed(1)} s`.padStart(8)}   ${sentence(counts)}`);
const total = sum(results.map(({ counts }) => counts));
console.log(sentence(total));
process.exitCode = total.failed > 0 ? 1 : 0;
